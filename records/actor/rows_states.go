package actor

import "pakrus/schema/evidence"

var rowsStates = []Actor{
	{
		ID: Afghanistan, Name: "Afghanistan",
		Type:     State,
		Wikidata: "Q889",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013", AsStated: "Afghanistan"},
			{Passage: "nisar-2025-p031", AsStated: "Afghanistan"},
			{Passage: "untold-2025-p009", AsStated: "Afghanistan"},
			{Passage: "khatoon-2023-p019", AsStated: "Afghanistan"},
			{Passage: "yaqoob-2025-p010", AsStated: "Afghanistan"},
		},
	},
	{
		ID: Armenia, Name: "Armenia",
		Type:     State,
		Wikidata: "Q399",
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050", AsStated: "Armenia"},
		},
	},
	{
		ID: Azerbaijan, Name: "Azerbaijan",
		Type:     State,
		Wikidata: "Q227",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p076", AsStated: "Azerbaijan"},
		},
	},
	{
		ID: Belarus, Name: "Belarus",
		Type:     State,
		Wikidata: "Q184",
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050", AsStated: "Belarus"},
		},
	},
	{
		ID: Brazil, Name: "Brazil",
		Type:     State,
		Wikidata: "Q155",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "Brazil"},
		},
	},
	{
		ID: China, Name: "China",
		Type:     State,
		Wikidata: "Q148",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013", AsStated: "China"},
			{Passage: "nisar-2025-p041", AsStated: "China"},
			{Passage: "untold-2025-p018", AsStated: "China"},
			{Passage: "yaqoob-2025-p010", AsStated: "China"},
		},
	},
	{
		ID: France, Name: "France",
		Type:     State,
		Wikidata: "Q142",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p058", AsStated: "France"},
		},
	},
	{
		ID: India, Name: "India",
		Type:     State,
		Wikidata: "Q668",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p017", AsStated: "India"},
			{Passage: "nisar-2025-p028", AsStated: "India"},
			{Passage: "untold-2025-p009", AsStated: "India"},
			{Passage: "yaqoob-2025-p010", AsStated: "India"},
		},
	},
	{
		ID: Iran, Name: "Iran",
		Type:     State,
		Wikidata: "Q794",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "Iran"},
			{Passage: "nisar-2025-p075", AsStated: "Iran"},
			{Passage: "untold-2025-p014", AsStated: "Iran"},
		},
	},
	{
		ID: Israel, Name: "Israel",
		Type:     State,
		Wikidata: "Q801",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p058", AsStated: "Israel"},
		},
	},
	{
		ID: Kazakhstan, Name: "Kazakhstan",
		Type:     State,
		Wikidata: "Q232",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "Kazakhstan"},
			{Passage: "khatoon-2023-p050", AsStated: "Kazakhstan"},
		},
	},
	{
		ID: Kyrgyzstan, Name: "Kyrgyzstan",
		Type:     State,
		Wikidata: "Q813",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", AsStated: "Kyrgyzstan"},
			{Passage: "khatoon-2023-p050", AsStated: "Kyrgyzstan"},
		},
	},
	{
		ID: Pakistan, Name: "Pakistan",
		Type:     State,
		Wikidata: "Q843",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "Pakistan"},
			{Passage: "nisar-2025-p028", AsStated: "Pakistan"},
			{Passage: "untold-2025-p003", AsStated: "Pakistan"},
			{Passage: "khatoon-2023-p019", AsStated: "Pakistan"},
			{Passage: "yaqoob-2025-p010", AsStated: "Pakistan"},
		},
	},
	{
		ID: Romania, Name: "Romania",
		Type:     State,
		Wikidata: "Q218",
		Note:     "No document names the state; it is here as the country of Bucharest.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", Rationale: "The passage names the city only."},
		},
	},
	{
		ID: Russia, Name: "Russia",
		Type:     State,
		Aliases:  []string{"Russian Federation"},
		Wikidata: "Q159",
		Note:     "The Russian Federation, since the end of the Soviet Union in December 1991; documents at times write Russia where they mean the Soviet Union.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "Russia"},
			{Passage: "nisar-2025-p028", AsStated: "Russia"},
			{Passage: "untold-2025-p003", AsStated: "Russia"},
			{Passage: "untold-2025-p015", AsStated: "Russian Federation"},
			{Passage: "khatoon-2023-p019", AsStated: "Russia"},
			{Passage: "yaqoob-2025-p010", AsStated: "Russia"},
		},
	},
	{
		ID: SouthAfrica, Name: "South Africa",
		Type:     State,
		Wikidata: "Q258",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "South Africa"},
		},
	},
	{
		ID: USSR, Name: "Soviet Union",
		Type:     State,
		Aliases:  []string{"USSR", "Union of Soviet Socialist Republic"},
		Wikidata: "Q15180",
		Note:     "The Union of Soviet Socialist Republics, until December 1991; Russia after it is another actor.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "USSR"},
			{Passage: "rabbi-2021-p012", AsStated: "Union of Soviet Socialist Republic", Value: "Union of Soviet Socialist Republic", Rank: evidence.Normal, Rationale: "The document spells the name so."},
			{Passage: "rabbi-2021-p019", AsStated: "Soviet Union"},
			{Passage: "nisar-2025-p028", AsStated: "USSR"},
			{Passage: "nisar-2025-p063", AsStated: "Soviet Union"},
			{Passage: "untold-2025-p009", AsStated: "Soviet Union"},
			{Passage: "khatoon-2023-p019", AsStated: "Soviet Union"},
		},
	},
	{
		ID: Tajikistan, Name: "Tajikistan",
		Type:     State,
		Wikidata: "Q863",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", AsStated: "Tajikistan"},
		},
	},
	{
		ID: Turkmenistan, Name: "Turkmenistan",
		Type:     State,
		Wikidata: "Q874",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", AsStated: "Turkmenistan"},
		},
	},
	{
		ID: Ukraine, Name: "Ukraine",
		Type:     State,
		Wikidata: "Q212",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "Ukraine"},
			{Passage: "nisar-2025-p045", AsStated: "Ukraine"},
			{Passage: "untold-2025-p026", AsStated: "Ukraine"},
			{Passage: "yaqoob-2025-p010", AsStated: "Ukraine"},
		},
	},
	{
		ID: UnitedStates, Name: "United States",
		Type:     State,
		Aliases:  []string{"U.S.", "US", "United States of America"},
		Wikidata: "Q30",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013", AsStated: "US"},
			{Passage: "rabbi-2021-p016", AsStated: "United States"},
			{Passage: "rabbi-2021-p016", AsStated: "U.S."},
			{Passage: "nisar-2025-p031", AsStated: "US"},
			{Passage: "khatoon-2023-p019", AsStated: "United States"},
			{Passage: "khatoon-2023-p019", AsStated: "United States of America"},
			{Passage: "yaqoob-2025-p010", AsStated: "US"},
			{Passage: "yaqoob-2025-p010", AsStated: "U.S."},
		},
	},
	{
		ID: Uzbekistan, Name: "Uzbekistan",
		Type:     State,
		Wikidata: "Q265",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "Uzbekistan"},
			{Passage: "nisar-2025-p042", AsStated: "Uzbekistan"},
		},
	},
}

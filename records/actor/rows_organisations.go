package actor

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsOrganisations = []Actor{
	{
		ID: BRICS, Name: "BRICS",
		Type:     Organisation,
		Wikidata: "Q243630",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "BRICS"},
		},
	},
	{
		ID: CENTO, Name: "Central Treaty Organization",
		Type:    Organisation,
		Aliases: []string{"CENTO"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", AsStated: "CENTO"},
			{Passage: "khatoon-2023-p019", AsStated: "Central Treaty Organization"},
			{Passage: "khatoon-2023-p019", AsStated: "CENTO"},
		},
	},
	{
		ID: DushanbeFour, Name: "Dushanbe Four",
		Type: Organisation,
		Note: "Taken here for the yearly meetings of the heads of Afghanistan, Pakistan, Russia and Tajikistan; the document that has the name does not say who the four are.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", AsStated: "4-sided summits"},
			{Passage: "rabbi-2021-p037", AsStated: "quadripartite summit"},
			{Passage: "rabbi-2021-p050", AsStated: "Dushanbe Four"},
		},
	},
	{
		ID: EAEU, Name: "Eurasian Economic Union",
		Type:    Organisation,
		Aliases: []string{"EAEU", "EEU"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "Eurasian Economic Union"},
			{Passage: "rabbi-2021-p055", AsStated: "EEU"},
			{Passage: "untold-2025-p018", AsStated: "Eurasian Economic Union"},
			{Passage: "khatoon-2023-p050", AsStated: "EAEU"},
		},
	},
	{
		ID: InformalDialogue, Name: "Informal Dialogue on Afghanistan",
		Type: Organisation,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050", AsStated: "Informal Dialogue on Afghanistan"},
		},
	},
	{
		ID: INSTC, Name: "International North-South Transport Corridor",
		Type:     Organisation,
		Aliases:  []string{"INSTC", "International North South Transport Corridor", "North-South International Transport Corridor"},
		Note:     "A corridor that states join; the actor stands for its circle of members.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p075", AsStated: "International North South Transport Corridor"},
			{Passage: "nisar-2025-p075", AsStated: "INSTC"},
			{Passage: "nisar-2025-p080", AsStated: "North-South International Transport Corridor"},
		},
	},
	{
		ID: IMF, Name: "International Monetary Fund",
		Type:     Organisation,
		Aliases:  []string{"IMF"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p086", AsStated: "IMF"},
			{Passage: "untold-2025-p026", AsStated: "International Monetary Fund"},
		},
	},
	{
		ID: MoscowFormat, Name: "Moscow Format",
		Type:     Organisation,
		Aliases:  []string{"Moscow format"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p055", AsStated: "Moscow format"},
		},
	},
	{
		ID: NATO, Name: "North Atlantic Treaty Organization",
		Type:     Organisation,
		Aliases:  []string{"NATO"},
		Wikidata: "Q7184",
		Note:     "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "NATO"},
			{Passage: "nisar-2025-p031", AsStated: "NATO"},
		},
	},
	{
		ID: NATORussiaCouncil, Name: "NATO-Russia Council",
		Type:    Organisation,
		Aliases: []string{"Russia-NATO Council"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044", AsStated: "Russia-NATO Council"},
		},
	},
	{
		ID: OIC, Name: "Organisation of Islamic Cooperation",
		Type:     Organisation,
		Aliases:  []string{"Organization of the Islamic Conference"},
		Wikidata: "Q47543",
		Note:     "Known from elsewhere: until 2011 its name was Organisation of the Islamic Conference.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "Organization of the Islamic Conference"},
		},
	},
	{
		ID: SCO, Name: "Shanghai Cooperation Organisation",
		Type:     Organisation,
		Aliases:  []string{"SCO", "Shanghai Cooperation Organization"},
		Wikidata: "Q485207",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013", AsStated: "Shanghai Cooperation Organization"},
			{Passage: "rabbi-2021-p032", AsStated: "SCO"},
			{Passage: "nisar-2025-p042", AsStated: "SCO"},
			{Passage: "nisar-2025-p042", AsStated: "Shanghai Cooperation Organization"},
			{Passage: "untold-2025-p003", AsStated: "SCO"},
			{Passage: "untold-2025-p003", AsStated: "Shanghai Cooperation Organization"},
			{Passage: "untold-2025-p010", AsStated: "Shanghai Cooperation Organisation"},
			{Passage: "yaqoob-2025-p010", AsStated: "SCO"},
			{Passage: "yaqoob-2025-p010", AsStated: "Shanghai Cooperation Organization"},
		},
	},
	{
		ID: SCOHeadsOfGovernment, Name: "Council of Heads of Government of the SCO",
		Type: Organisation, PartOf: SCO,
		Aliases: []string{"CHG", "Council of Heads of Government", "SCO Heads of Government Summit"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p049", AsStated: "SCO Heads of Government Summit"},
			{Passage: "untold-2025-p003", AsStated: "Council of Heads of Government"},
			{Passage: "untold-2025-p036", AsStated: "CHG"},
		},
	},
	{
		ID: SCOHeadsOfState, Name: "Council of Heads of State of the SCO",
		Type: Organisation, PartOf: SCO,
		Aliases: []string{"SCO Heads of the States", "SCO's Heads of State Summit"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "SCO's Heads of State Summit"},
			{Passage: "rabbi-2021-p056", AsStated: "SCO Heads of the States"},
		},
	},
	{
		ID: SCOInterbankConsortium, Name: "SCO Interbank Consortium",
		Type: Organisation, PartOf: SCO,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "untold-2025-p036", AsStated: "SCO Interbank Consortium"},
		},
	},
	{
		ID: SCORATS, Name: "Regional Anti-Terrorist Structure of the SCO",
		Type: Organisation, PartOf: SCO,
		Aliases:  []string{"RATS", "SCO Regional Anti-Terrorist Structure"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p054", AsStated: "RATS"},
			{Passage: "nisar-2025-p054", AsStated: "SCO Regional Anti-Terrorist Structure"},
		},
	},
	{
		ID: SEATO, Name: "Southeast Asia Treaty Organization",
		Type:    Organisation,
		Aliases: []string{"SEATO", "South East Asian Treaty Organization"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", AsStated: "SEATO"},
			{Passage: "khatoon-2023-p019", AsStated: "SEATO"},
			{Passage: "khatoon-2023-p019", AsStated: "South East Asian Treaty Organization"},
		},
	},
	{
		ID: UnitedNations, Name: "United Nations",
		Type:     Organisation,
		Aliases:  []string{"UN"},
		Wikidata: "Q1065",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "UN"},
			{Passage: "nisar-2025-p045", AsStated: "United Nations"},
		},
	},
	{
		ID: UNGeneralAssembly, Name: "United Nations General Assembly",
		Type: Organisation, PartOf: UnitedNations,
		Aliases: []string{"UN General Assembly"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "UN General Assembly"},
		},
	},
	{
		ID: UNHCR, Name: "United Nations High Commissioner for Refugees",
		Type: Organisation, PartOf: UnitedNations,
		Aliases: []string{"UNHCR"},
		Note:    "Known from elsewhere: the name in this form.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "UNHCR"},
		},
	},
}

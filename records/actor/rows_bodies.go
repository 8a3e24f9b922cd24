package actor

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsBodies = []Actor{
	{
		ID: BusinessCouncil, Name: "Pakistan-Russia Business Council",
		Type: Institution,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "Pakistan-Russia Business Council"},
		},
	},
	{
		ID: BusinessForum, Name: "Pakistan-Russia Business Forum",
		Type: Institution,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "Pakistan-Russia Business Council and Forum"},
		},
	},
	{
		ID: ConsultativeGroup, Name: "Pakistan-Russia Consultative Group on Strategic Stability",
		Type:    GovernmentBody,
		Aliases: []string{"Joint Consultation Group on Strategic Stability", "Pakistan Russia Consultative group on Strategic Stability"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050", AsStated: "Joint Consultation Group on Strategic Stability"},
			{Passage: "nisar-2025-p043", AsStated: "Pakistan Russia Consultative group on Strategic Stability"},
		},
	},
	{
		ID: IGC, Name: "Pakistan-Russia Inter-Governmental Commission",
		Type:    GovernmentBody,
		Aliases: []string{"IGC", "ITC", "Inter-Government Commission", "Intergovernmental Commission", "Pakistan Russia Inter Governmental Commission", "Pakistan Russia Intergovernmental Commission"},
		Note:    "In full: on trade, economic, scientific, technical and cultural cooperation.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "Pakistan-Russia Inter-Governmental Commission"},
			{Passage: "rabbi-2021-p038", AsStated: "IGC"},
			{Passage: "rabbi-2021-p050", AsStated: "Inter-Government Commission"},
			{Passage: "nisar-2025-p043", AsStated: "IGC"},
			{Passage: "nisar-2025-p043", AsStated: "Pakistan Russia Intergovernmental Commission"},
			{Passage: "nisar-2025-p050", AsStated: "Intergovernmental Commission"},
			{Passage: "nisar-2025-p050", AsStated: "ITC", Value: "ITC", Rank: evidence.Normal, Rationale: "The document spells the name so."},
			{Passage: "untold-2025-p017", AsStated: "Pakistan Russia Inter Governmental Commission"},
		},
	},
	{
		ID: JMCC, Name: "Russia-Pakistan Joint Military Consultative Committee",
		Type:     GovernmentBody,
		Aliases:  []string{"JMCC", "Russian-Pakistan Joint Military Consultative Committee"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", AsStated: "JMCC"},
			{Passage: "nisar-2025-p038", AsStated: "Russian-Pakistan Joint Military Consultative Committee"},
		},
	},
	{
		ID: JointStrategicDialogue, Name: "Pakistan-Russia Joint Strategic Dialogue",
		Type:    GovernmentBody,
		Aliases: []string{"Joint Strategic dialogues"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050", AsStated: "Joint Strategic dialogues"},
		},
	},
	{
		ID: JointWorkingGroup, Name: "Pakistan-Russia Joint Working Group",
		Type:    GovernmentBody,
		Aliases: []string{"JWG", "Joint Working Group"},
		Note:    "The document does not say on what matter the group works.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050", AsStated: "JWG"},
			{Passage: "rabbi-2021-p050", AsStated: "Joint Working Group"},
		},
	},
	{
		ID: AfghanGovernment, Name: "Government of Afghanistan",
		Type: GovernmentBody, Country: Afghanistan,
		Aliases:  []string{"Afghan government"},
		Note:     "The government that the document sets beside the Taliban.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p032", AsStated: "Afghan government"},
		},
	},
	{
		ID: DefenceMinistry, Name: "Defence Ministry",
		Type:     GovernmentBody,
		Aliases:  []string{"Defense Ministry"},
		Note:     "The document does not say of which state the ministry is.",
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", AsStated: "Defense Ministry"},
		},
	},
	{
		ID: DrugControlMinistryPakistan, Name: "Ministry of Drug Control of Pakistan",
		Type: GovernmentBody, Country: Pakistan,
		Note: "Known from elsewhere: probably the Ministry of Narcotics Control.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044", AsStated: "Ministry of Drug Control of Pakistan"},
		},
	},
	{
		ID: FDCSRussia, Name: "Federal Drug Control Service of Russia",
		Type: GovernmentBody, Country: Russia,
		Aliases: []string{"Russian Federal Drug Control Service"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p044", AsStated: "Federal Drug Control Service of Russia"},
			{Passage: "rabbi-2021-p047", AsStated: "Russian Federal Drug Control Service"},
		},
	},
	{
		ID: FederationCouncilRussia, Name: "Federation Council of Russia",
		Type: GovernmentBody, Country: Russia,
		Aliases: []string{"Russian Federal Council"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "Russian Federal Council"},
		},
	},
	{
		ID: ForeignRelationsCommitteeRussia, Name: "Foreign Relations Committee of Russia",
		Type: GovernmentBody, Country: Russia,
		Aliases: []string{"Russian Foreign Relations Committee"},
		Note:    "Known from elsewhere: probably the International Affairs Committee of the State Duma.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "Russian Foreign Relations Committee"},
		},
	},
	{
		ID: MFARussia, Name: "Ministry of Foreign Affairs of Russia",
		Type: GovernmentBody, Country: Russia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "Ministry of Foreign Affairs of Pakistan and Russia"},
		},
	},
	{
		ID: MofaPakistan, Name: "Ministry of Foreign Affairs of Pakistan",
		Type: GovernmentBody, Country: Pakistan,
		Aliases: []string{"Foreign Office"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "Ministry of Foreign Affairs of Pakistan"},
			{Passage: "untold-2025-p015", AsStated: "Foreign Office"},
		},
	},
	{
		ID: NationalAssemblyPakistan, Name: "National Assembly of Pakistan",
		Type: GovernmentBody, Country: Pakistan,
		Aliases: []string{"National Assembly"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "National Assembly"},
		},
	},
	{
		ID: DiplomaticAcademyPakistan, Name: "Diplomatic academy of Pakistan",
		Type: Institution, Country: Pakistan,
		Note: "Known from elsewhere: probably the Foreign Service Academy.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "Diplomatic Academies"},
		},
	},
	{
		ID: DiplomaticAcademyRussia, Name: "Diplomatic academy of Russia",
		Type: Institution, Country: Russia,
		Note: "Known from elsewhere: probably the Diplomatic Academy of the Ministry of Foreign Affairs.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "Diplomatic Academies"},
		},
	},
	{
		ID: ISSI, Name: "Institute of Strategic Studies Islamabad",
		Type: Institution, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p071", AsStated: "Institute of Strategic Studies Islamabad"},
		},
	},
}

package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// untold2025 are the events of untold-2025 before the summit in Moscow that it is about.
var untold2025 = []Event{
	{
		ID: ref.SovietOccupation, Date: "1979/1989",
		Kind: War, CAMEO: "192", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Soviet forces fight in Afghanistan",
		Description: "The USSR and Pakistan stood on opposite sides.",
		Place:       place.Afghanistan,
		With: []With{
			{Actor: actor.USSR, Role: Initiator},
			{Actor: actor.SovietForces, Role: Party, Evidence: evidence.List{{Passage: "khatoon-2023-p019", AsStated: "forces of the Soviet Union"}}},
			{Actor: actor.Afghanistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p019", Fields: "date", AsStated: "in 1979", Rationale: "The invasion."},
			{Passage: "khatoon-2023-p022", Fields: "date", AsStated: "in 1989", Via: source.ChiaHaiqi2021, Rationale: "The withdrawal."},
			{Passage: "untold-2025-p009", Fields: "date", Value: "198X", AsStated: "in the 1980s", Rationale: "Gives the decade alone."},
			{Passage: "untold-2025-p009", Fields: "title status description participants"},
			{Passage: "untold-2025-p009", Fields: "place_id", AsStated: "Soviet intervention in Afghanistan"},
			{Passage: "khatoon-2023-p019", Fields: "title status participants", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p019", Fields: "place_id", AsStated: "Soviet occupation of Afghanistan", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p020", Fields: "place_id", AsStated: "its presence in Afghanistan", Via: source.ChiaHaiqi2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0451", Date: "198X",
		Kind: Aid, CAMEO: "070", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title: "Pakistan helps the Afghan resistance against Soviet forces",
		Description: "Pakistan stood in the front line of the conflict, and help of the United States reached the resistance through it. " +
			"The USSR saw a threat to its presence in Afghanistan.",
		PartOf: ref.SovietOccupation,
		With: []With{
			{Actor: actor.Pakistan, Role: Supplier},
			{Actor: actor.AfghanMujahideen, Role: Recipient},
			{Actor: actor.USSR, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p009", Fields: "date", AsStated: "in the 1980s"},
			{Passage: "untold-2025-p009", Fields: "title status participants", AsStated: "supporting the anti Soviet resistance"},
			{Passage: "untold-2025-p009", Fields: "description", AsStated: "frontline state"},
			{Passage: "khatoon-2023-p019", Fields: "title status participants", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p019", Fields: "description", AsStated: "an essential route for this assistance", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p020", Fields: "title participants", AsStated: "Pakistan's assistance to Afghan resistance", Via: source.ChiaHaiqi2021},
			{Passage: "khatoon-2023-p020", Fields: "description", AsStated: "direct threat to its presence in Afghanistan", Via: source.ChiaHaiqi2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0452", Date: "1991",
		Kind: Relations, CAMEO: "054", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "Pakistan and Russia establish diplomatic relations",
		Description: "Before, Pakistan had kept limited relations with the USSR, often distant ones.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p009", AsStated: "in 1991"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0453", Date: "2010",
		Kind: Statement, CAMEO: "1212", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Prime Minister Putin of Russia speaks against strategic and military ties with Pakistan",
		Description: "His reason was the weight that Russia gave to its strategic ties with India.",
		With: []With{
			{Actor: actor.Putin, Role: Speaker, Capacity: "Prime Minister"},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.India, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p010", AsStated: "In 2010"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0454", Date: "2011",
		Kind: PolicyChange, CAMEO: "030", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Russia changes its policy on strategic ties with Pakistan",
		Description: "A year before, Putin had spoken against such ties. His public support of Pakistan's bid to join " +
			"the Shanghai Cooperation Organisation is named with the change.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p010", AsStated: "in 2011"},
			{Passage: "untold-2025-p010", Fields: "title", AsStated: "Russia changed its policy"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0455", Date: "2023",
		Kind: Accession, CAMEO: "050", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Iran becomes a member of the Shanghai Cooperation Organisation",
		Description: "The document counts ten members with it.",
		With: []With{
			{Actor: actor.Iran, Role: Party},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p014", AsStated: "Iran in 2023"},
			{Passage: "untold-2025-p014", Fields: "description", AsStated: "ten member states"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0456", Date: "2024~",
		Kind: Consultation, CAMEO: "046", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Pakistan and Russia talk about supplies of liquefied natural gas",
		Description: "The talks are told with the trade of 2024 and have no date of their own.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p011", AsStated: "In 2024", Rationale: "The year of the trade that the talks are said to have supported."},
			{Passage: "untold-2025-p011", Fields: "title", AsStated: "talks on liquefied natural gas supplies"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0457", Date: "2024~",
		Kind: Consultation, CAMEO: "046", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Pakistan and Russia talk about the Pakistan Stream gas pipeline",
		Description: "The talks are told with the trade of 2024 and have no date of their own.",
		Project:     ref.PakistanStream,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p011", AsStated: "In 2024", Rationale: "The year of the trade that the talks are said to have supported."},
			{Passage: "untold-2025-p011", Fields: "title", AsStated: "Pakistan Stream Gas Pipeline project"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.TradeForum2024, Date: "2024-10",
		Kind: Forum, CAMEO: "061", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Pakistan-Russia Trade and Investment Forum is held for the first time",
		Description: "Business leaders of Pakistan met companies of Russia; several agreements were signed.",
		Place:       place.Moscow,
		With: []With{
			{Actor: actor.Russia, Role: Host},
			{Actor: actor.PakistaniBusinessLeaders, Role: Visitor},
			{Actor: actor.RussianCompanies, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p019", AsStated: "In October 2024"},
			{Passage: "untold-2025-p019", Fields: "title", AsStated: "inaugural Pakistan Russia Trade and Investment Forum"},
			{Passage: "untold-2025-p019", Fields: "place_id", AsStated: "Moscow hosted"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

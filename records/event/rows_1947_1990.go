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

var rows1947To1990 = []Event{
	{
		ID: "ev-0001", Date: "1947",
		Kind: StateChange, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title: "Pakistan becomes independent",
		With: []With{
			{Actor: actor.Pakistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", AsStated: "independence in 1947", Via: source.Hanif2013},
			{Passage: "nisar-2025-p027", Added: "0.2.0", Fields: "title status participants", AsStated: "Pakistan gained independence", Via: source.Khan2019a},
		},
	},
	{
		ID: "ev-0002", Date: "1948-05-01",
		Kind: Relations, CAMEO: "054", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Pakistan and the USSR establish diplomatic relations",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.USSR, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", AsStated: "May 1, 1948"},
		},
	},
	{
		ID: "ev-0303", Date: "1960",
		Kind: War, CAMEO: "190", Setting: ThirdParty, Domain: vocab.Military, Status: Held, Doubtful: true,
		Title:       "War between India and Pakistan, for which the document gives the year 1960",
		Description: "The Tashkent agreement followed from it.",
		With: []With{
			{Actor: actor.India, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", AsStated: "Indo-Pakistan war in 1960", Via: source.Amin1980},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0304", Date: "1960",
		Kind: Mediation, CAMEO: "045", Setting: Multilateral, Domain: vocab.Security, Status: Held, Doubtful: true,
		Title:       "The USSR mediates between India and Pakistan during their war",
		Description: "The negotiations that it helped along ended in the Tashkent agreement.",
		PartOf:      ref.IndoPakistaniWar1960,
		Agreement:   ref.TashkentAgreement,
		With: []With{
			{Actor: actor.USSR, Role: Mediator},
			{Actor: actor.India, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", AsStated: "during the Indo-Pakistan war in 1960", Via: source.Amin1980},
			{Passage: "nisar-2025-p092", Fields: "title", AsStated: "Third Party's Role in the Resolution of Conflict", Via: source.Amin1980},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0305", Date: "1965",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "President Ayub Khan of Pakistan visits the USSR",
		Place: place.USSR,
		With: []With{
			{Actor: actor.AyubKhan, Role: Visitor, Capacity: "President"},
			{Actor: actor.USSR, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p028", AsStated: "in 1965"},
			{Passage: "nisar-2025-p028", Fields: "place_id", AsStated: "to the USSR"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0055", Date: "[1968,1969]",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "Prime Minister Kosygin of the USSR visits Islamabad",
		Description: "The document calls it the last visit at this level before that of April 2007.",
		Place:       place.Islamabad,
		With: []With{
			{Actor: actor.Kosygin, Role: Visitor, Capacity: "Prime Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "in 1968-69"},
			{Passage: "rabbi-2021-p034", Fields: "place_id", AsStated: "Islamabad"},
		},
	},
	{
		ID: "ev-0450", Date: "1979/1989",
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
		ID: "ev-0480", Date: "1979",
		Kind: War, CAMEO: "192", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "The Soviet Union invades Afghanistan",
		Description: "The invasion sharpened the tension between Pakistan and the USSR.",
		Place:       place.Afghanistan,
		PartOf:      ref.SovietOccupation,
		With: []With{
			{Actor: actor.USSR, Role: Initiator},
			{Actor: actor.Afghanistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p019", AsStated: "in 1979"},
			{Passage: "khatoon-2023-p019", Fields: "place_id", AsStated: "invasion of Afghanistan"},
			{Passage: "yaqoob-2025-p034", Fields: "title participants", AsStated: "Soviet Invasion of Afghanistan", Via: source.Hilali2017, Rationale: "Stands in the title of a work that the document lists."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0005", Date: "198X",
		Kind: War, CAMEO: "190", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Civil war in Afghanistan",
		Description: "The war set the USSR and Pakistan against each other.",
		Place:       place.Afghanistan,
		With: []With{
			{Actor: actor.Afghanistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p019", AsStated: "in the 1980s"},
			{Passage: "rabbi-2021-p019", Fields: "place_id", AsStated: "Afghanistan"},
		},
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
		ID: "ev-0007", Date: "1985",
		Kind: ProjectMilestone, CAMEO: "061", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "The Karachi Steel Mill goes into operation",
		Description: "The mill sharply lowered what Pakistan had to import in metal and to spend on it in foreign currency.",
		Place:       place.Karachi,
		Project:     ref.KarachiSteelMill,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.USSR, Role: Supplier},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "1985"},
			{Passage: "rabbi-2021-p028", Fields: "place_id", AsStated: "Karachi"},
		},
	},
	{
		ID: "ev-0008", Date: "1989",
		Kind: Withdrawal, CAMEO: "087", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title: "Soviet troops leave Afghanistan",
		Place: place.Afghanistan,
		With: []With{
			{Actor: actor.USSR, Role: Initiator},
			{Actor: actor.SovietForces, Role: Initiator},
			{Actor: actor.Afghanistan, Role: Target},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p020", AsStated: "in 1989"},
			{Passage: "rabbi-2021-p020", Fields: "place_id", AsStated: "Afghanistan"},
			{Passage: "rabbi-2021-p060", AsStated: "in 1989"},
			{Passage: "khatoon-2023-p022", Fields: "date", AsStated: "in 1989", Via: source.ChiaHaiqi2021, Added: "0.2.0"},
			{Passage: "khatoon-2023-p022", Fields: "title status participants", AsStated: "Soviet Union's withdrawal from Afghanistan", Via: source.ChiaHaiqi2021, Added: "0.2.0"},
			{Passage: "khatoon-2023-p022", Fields: "place_id", AsStated: "withdrawal from Afghanistan", Via: source.ChiaHaiqi2021, Added: "0.2.0"},
		},
	},
	{
		ID: "ev-0482", Date: "199X",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia and Pakistan exchange high-level visits in the 1990s",
		Description: "Visitors, days and places are not stated; leaders and officials met often. Single visits of the time are records of their own.",
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p023", AsStated: "In the 1990s", Via: source.Syed2014},
			{Passage: "khatoon-2023-p023", Fields: "title", AsStated: "high-level visits between Russia and Pakistan", Via: source.Syed2014},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

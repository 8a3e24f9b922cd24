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

var rows1947 = []Event{
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
		ID:   ref.PakistanJoinsSEATO,
		Kind: Accession, CAMEO: "057", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Pakistan joins SEATO",
		Description: "By entering the pact Pakistan became an ally of the United States in the Cold War, near the southern borders of the USSR.",
		Agreement:   ref.SEATOPact,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.UnitedStates, Role: Party},
			{Actor: actor.SEATO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p016", Fields: "title", AsStated: "joining SEATO"},
		},
	},
	{
		ID:   ref.PakistanJoinsCENTO,
		Kind: Accession, CAMEO: "057", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Pakistan joins CENTO",
		Description: "The pact is named among the military agreements by which the United States drew Pakistan into the Cold War.",
		Agreement:   ref.CENTOPact,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.CENTO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p016", Fields: "title", AsStated: "CENTO"},
		},
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
		ID: "ev-0006", Date: "/1985",
		Kind: Aid, CAMEO: "071", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "The USSR helps Pakistan to build the Karachi Steel Mill",
		Description: "When building began is not stated; the mill went into operation in 1985.",
		Place:       place.Karachi,
		Project:     ref.KarachiSteelMill,
		With: []With{
			{Actor: actor.USSR, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "1985"},
			{Passage: "rabbi-2021-p028", Fields: "title", AsStated: "with the help of the USSR"},
		},
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
		ID: "ev-0009", Date: "1991",
		Kind: StateChange, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title: "The USSR comes to its end",
		With: []With{
			{Actor: actor.USSR, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p020", AsStated: "in 1991"},
			{Passage: "rabbi-2021-p020", Fields: "title", AsStated: "collapse of the USSR"},
			{Passage: "rabbi-2021-p012", Fields: "title", AsStated: "collapse of the Union of Soviet Socialist Republic"},
			{Passage: "nisar-2025-p088", Added: "0.2.0", Fields: "title status participants", AsStated: "collapse of the USSR"},
			{Passage: "khatoon-2023-p022", Fields: "date", AsStated: "in 1991", Added: "0.2.0"},
			{Passage: "khatoon-2023-p022", Fields: "title status participants", AsStated: "dissolution of the Soviet Union", Added: "0.2.0"},
		},
	},
	{
		ID: "ev-0010", Date: "1991/..",
		Kind: PolicyChange, CAMEO: "160", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Ongoing,
		Title:       "Russia slowly moves away from its support of India on some issues",
		Description: "Kashmir was among the international issues on which the earlier backing of India grew weaker.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.India, Role: Target},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p020", AsStated: "Since then"},
		},
	},
	{
		ID: "ev-0011", Date: "1991/",
		Kind: PolicyChange, CAMEO: "0311", Setting: ThirdParty, Domain: vocab.Economic, Status: Held,
		Title:       "Russia turns its foreign policy to trade and economic relations",
		Description: "The government sought a market for Russia's trade, and showed new interest in South Asia.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p020", AsStated: "Since then"},
		},
	},
	{
		ID: "ev-0012", Date: "1991/",
		Kind: PolicyChange, CAMEO: "030", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan looks for closer relations with Russia after the Cold War",
		Description: "Political dialogue between the two states slowly picked up in this time.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.Russia, Role: Target},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p020", AsStated: "post-Cold War period", Via: source.AzizianVasilieff2003},
		},
	},
}

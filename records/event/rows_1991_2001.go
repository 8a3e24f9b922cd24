package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rows1991To2001 = []Event{
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
		ID: "ev-0481", Date: "1991/",
		Kind: PolicyChange, CAMEO: "030", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title: "Pakistan seeks more partners in its foreign policy after the Cold War",
		Description: "It meant to depend less on any single power, the United States among them. The Soviet withdrawal from Afghanistan and " +
			"the collapse of the communist regime, of which state is not said, had opened new ways.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p022", AsStated: "post-Cold War era", Rationale: "The year is that of the dissolution of the Soviet Union in the same passage."},
			{Passage: "khatoon-2023-p022", Fields: "title", AsStated: "diversify its foreign policy options"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0013", Date: "1992",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Akram Zaki of Pakistan visits Russia",
		Place: place.Russia,
		With: []With{
			{Actor: actor.Zaki, Role: Visitor, Capacity: "Foreign Secretary"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "in 1992"},
			{Passage: "rabbi-2021-p021", Fields: "place_id", AsStated: "visits to Russia"},
		},
	},
	{
		ID: "ev-0014", Date: "1992-12",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title: "Vice President Rutskoy of Russia visits Pakistan",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.Rutskoy, Role: Visitor, Capacity: "Vice President"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "December 1992"},
			{Passage: "rabbi-2021-p021", Fields: "place_id", AsStated: "visited Pakistan"},
		},
	},
	{
		ID: "ev-0015", Date: "1993-04",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Foreign Minister Kozyrev of Russia visits Pakistan",
		Description: "The document calls him the first Foreign Minister; whether to hold the office or to come is not clear.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.Kozyrev, Role: Visitor, Capacity: "Foreign Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "April 1993"},
			{Passage: "rabbi-2021-p021", Fields: "place_id", AsStated: "visited Pakistan"},
		},
	},
	{
		ID: "ev-0016", Date: "1994-07",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Foreign Minister Asif Ahmed Ali of Pakistan visits Russia",
		Place: place.Russia,
		With: []With{
			{Actor: actor.AseffAhmadAli, Role: Visitor, Capacity: "Foreign Minister"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "July 1994"},
			{Passage: "rabbi-2021-p021", Fields: "place_id", AsStated: "visits to Russia"},
		},
	},
	{
		ID: "ev-0017", Date: "1995-09",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "A delegation of the Russian parliament visits Pakistan",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.RussianParliamentaryDelegation1995, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "September 1995"},
			{Passage: "rabbi-2021-p021", Fields: "place_id", AsStated: "visit to Pakistan"},
		},
	},
	{
		ID: "ev-0018", Date: "1999-04",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Prime Minister Nawaz Sharif of Pakistan visits Moscow",
		Description: "The visit was official.",
		Place:       place.Moscow,
		With: []With{
			{Actor: actor.NawazSharif, Role: Visitor, Capacity: "Prime Minister"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p022", AsStated: "April 1999"},
			{Passage: "rabbi-2021-p022", Fields: "place_id", AsStated: "Moscow"},
		},
	},
	{
		ID: "ev-0309", Date: "2000",
		Kind: PolicyChange, CAMEO: "160", Setting: ThirdParty, Domain: vocab.Security, Status: Held, Doubtful: true,
		Title:       "Pakistan turns against terrorism and parts with the Taliban",
		Description: "The Taliban were a danger to Russia and, through Afghanistan, to Central Asia.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.Taliban, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p017", AsStated: "since 2000", Via: source.Khan2019a},
			{Passage: "nisar-2025-p017", Fields: "title", AsStated: "detached itself from the Taliban", Via: source.Khan2019a},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0310", Date: "2000/..",
		Kind: Other, CAMEO: "050", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Ongoing,
		Title:       "Relations of Pakistan and Russia get better at the beginning of the 21st century",
		Description: "They have been fairly smooth since Pakistan parted with the Taliban.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p017", AsStated: "since 2000", Via: source.Khan2019a},
			{Passage: "nisar-2025-p088", Fields: "title participants", AsStated: "beginning of the 21st century"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0311", Date: "2001",
		Kind: Founding, CAMEO: "057", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "The Shanghai Cooperation Organisation is founded",
		With: []With{
			{Actor: actor.SCO, Role: Subject},
			{Actor: actor.Russia, Role: Initiator, Evidence: evidence.List{{Passage: "yaqoob-2025-p010", AsStated: "Russian-cofounded"}}},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p068", AsStated: "in 2001", Via: source.Sco2017},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0019", Date: "2001-09-11",
		Kind: Attack, CAMEO: "180", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "Terrorist attacks in the United States",
		Description: "They put Pakistan at the centre of the worldwide fight against terrorism.",
		Place:       place.UnitedStates,
		With: []With{
			{Actor: actor.UnitedStates, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "September 11, 2001"},
			{Passage: "rabbi-2021-p024", Fields: "place_id", AsStated: "United States"},
		},
	},
	{
		ID: "ev-0020", Date: "[2001-09-11..]",
		Kind: PolicyChange, CAMEO: "062", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan joins the operation against terrorism in Afghanistan",
		Description: "It did so under pressure of the United States and further states. The day is not stated; it followed the attacks of 11 September 2001.",
		Place:       place.Afghanistan,
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p024", AsStated: "After the terrorist attacks"},
			{Passage: "rabbi-2021-p024", Fields: "place_id", AsStated: "Afghanistan"},
		},
	},
}

package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rows1992 = []Event{
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
		ID: ref.SharifMoscow1999, Date: "1999-04",
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

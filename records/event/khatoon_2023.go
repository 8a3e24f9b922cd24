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

// khatoon2023 are the events that khatoon-2023 dates, in its text or in a title of its reference list.
var khatoon2023 = []Event{
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
	{
		ID: "ev-0483", Date: "2014",
		Kind: PolicyChange, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Russia opens trade in arms with Pakistan",
		Description: "It did so with the lifting of its arms embargo; several large arms deals followed.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p042", AsStated: "in 2014", Via: source.Khan2019b},
			{Passage: "khatoon-2023-p042", Fields: "title", AsStated: "initiated its defence trade", Via: source.Khan2019b},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0484", Date: "2018-04-23~",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan and Russia hold high-level talks on security",
		Description: "This rests on the title of a news report that the document lists; the day is the report's.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p076", AsStated: "2018, April 23", Via: source.Gul2018},
			{Passage: "khatoon-2023-p076", Fields: "title", AsStated: "Hold High-level Security Talks", Via: source.Gul2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0485", Date: "2018-04-24~",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title: "General Bajwa of Pakistan meets his counterpart in Russia",
		Description: "The visit was official. This rests on the title of a newspaper report that the document lists with the general as its author; " +
			"the day is the report's. The counterpart is not named.",
		Place:  place.Russia,
		PartOf: ref.BajwaRussia2018,
		With: []With{
			{Actor: actor.Bajwa, Role: Visitor},
			{Actor: actor.MilitaryOfficialsRussia, Role: Host, Capacity: "counterpart"},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p073", AsStated: "2018, April 24", Via: source.Bajwa2018},
			{Passage: "khatoon-2023-p073", Fields: "title", AsStated: "Meets Counterpart", Via: source.Bajwa2018},
			{Passage: "khatoon-2023-p073", Fields: "place_id", AsStated: "Official Visit to Russia", Via: source.Bajwa2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

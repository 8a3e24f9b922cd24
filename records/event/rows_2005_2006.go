package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema/evidence"
)

var rows2005 = []Event{
	{
		ID: "ev-0043", Date: "2005",
		Kind: Meeting, CAMEO: "044", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "The presidents of Pakistan and Russia meet at the UN General Assembly",
		Description: "The passage names neither president here; its next sentence tells of Musharraf and Putin in 2006.",
		With: []With{
			{Actor: actor.PresidentPakistan, Role: Party},
			{Actor: actor.PresidentRussia, Role: Party},
			{Actor: actor.UNGeneralAssembly, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "in 2005"},
		},
	},
	{
		ID: "ev-0044", Date: "2005",
		Kind: Meeting, CAMEO: "044", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "The presidents of Pakistan and Russia meet at a gathering of the SCO",
		Description: "The passage names neither president here; its next sentence tells of Musharraf and Putin in 2006.",
		With: []With{
			{Actor: actor.PresidentPakistan, Role: Party},
			{Actor: actor.PresidentRussia, Role: Party},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "in 2005"},
		},
	},
	{
		ID: "ev-0045", Date: "2006-06-15",
		Kind: Meeting, CAMEO: "044", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "President Musharraf meets President Putin in Shanghai",
		Place: place.Shanghai,
		With: []With{
			{Actor: actor.Musharraf, Role: Party, Capacity: "President"},
			{Actor: actor.Putin, Role: Party, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "June 15, 2006"},
			{Passage: "rabbi-2021-p032", Fields: "place_id", AsStated: "Shanghai"},
		},
	},
	{
		ID: "ev-0046", Date: "2006-09-15",
		Kind: Meeting, CAMEO: "044", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Prime Ministers Shaukat Aziz and Fradkov meet in Dushanbe",
		Place: place.Dushanbe,
		With: []With{
			{Actor: actor.ShaukatAziz, Role: Party, Capacity: "Prime Minister"},
			{Actor: actor.Fradkov, Role: Party, Capacity: "Premier"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "September 15, 2006"},
			{Passage: "rabbi-2021-p032", Fields: "place_id", AsStated: "Dushanbe"},
		},
	},
	{
		ID: ref.LavrovPakistan2006, Date: "2006-11",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Foreign Minister Lavrov of Russia visits Pakistan in 2006",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.Lavrov, Role: Visitor, Capacity: "foreign minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "November 2006", Via: source.Owais2007},
			{Passage: "rabbi-2021-p032", Fields: "place_id", AsStated: "visited Pakistan", Via: source.Owais2007},
		},
	},
	{
		ID: "ev-0048", Date: "2006-11",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Foreign Ministers Lavrov and Kasuri meet in Pakistan",
		Description: "They spoke at length of terrorism, strategic stability, security in the world and bilateral cooperation.",
		Place:       place.Pakistan,
		PartOf:      ref.LavrovPakistan2006,
		With: []With{
			{Actor: actor.Lavrov, Role: Visitor, Capacity: "foreign minister"},
			{Actor: actor.Kasuri, Role: Host, Capacity: "Foreign Minister"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "November 2006", Via: source.Owais2007},
			{Passage: "rabbi-2021-p032", Fields: "place_id", AsStated: "visited Pakistan", Via: source.Owais2007},
		},
	},
}

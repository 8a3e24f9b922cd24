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

var rows2006To2009 = []Event{
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
		ID: "ev-0047", Date: "2006-11",
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
	{
		ID: "ev-0056", Date: "2007-04",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Prime Minister Fradkov of Russia visits Pakistan",
		Description: "The official visit lasted three days and was the first at this level in nearly forty years. " +
			"The guest was received warmly; in practical matters little came of it.",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.Fradkov, Role: Visitor, Capacity: "Prime Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "April 2007"},
			{Passage: "rabbi-2021-p034", Fields: "place_id", AsStated: "official visit to Pakistan"},
		},
	},
	{
		ID: "ev-0057", Date: "2007-06-11",
		Kind: Statement, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title: "The Russian ambassador to Pakistan says that Russia wants to renew Soviet-built industry there",
		Description: "He gave the relations with Pakistan a special place in Russia's foreign policy. Russia wished to re-equip and develop " +
			"the plants that the USSR had built and to build new ones, and could deliver equipment, technology and help at good prices.",
		With: []With{
			{Actor: actor.AmbassadorRussiaPakistan, Role: Speaker},
			{Actor: actor.Pakistan, Role: Addressee},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "11th June 2007", Via: source.BusinessRecorder2007},
		},
	},
	{
		ID: "ev-0058", Date: "2008-04",
		Kind: Summit, CAMEO: "044", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title: "NATO holds its summit in Bucharest",
		Place: place.Bucharest,
		With: []With{
			{Actor: actor.NATO, Role: Organiser},
			{Actor: actor.Russia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "April 2008"},
			{Passage: "rabbi-2021-p035", Fields: "place_id", AsStated: "Bucharest"},
		},
	},
	{
		ID: "ev-0059", Date: "2008-04",
		Kind: Offer, CAMEO: "0312", Setting: ThirdParty, Domain: vocab.Transport, Status: Held, Doubtful: true,
		Title: "Russia offers NATO air transit of non-military goods to Afghanistan",
		Description: "The goods were for the coalition's troops in Afghanistan. The route became an alternative to the one through Pakistan, " +
			"which was unsafe, and harmed the chances of cooperation between Russia and Pakistan.",
		Place:  place.Bucharest,
		PartOf: ref.BucharestSummit2008,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.NATO, Role: Target},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "April 2008"},
			{Passage: "rabbi-2021-p035", Fields: "place_id", AsStated: "Bucharest"},
		},
	},
	{
		ID: "ev-0060", Date: "[2008-04..]",
		Kind: Statement, CAMEO: "111", Setting: Bilateral, Domain: vocab.Transport, Status: Held,
		Title:       "Pakistan objects to Russia's offer of transit to NATO",
		Description: "The reaction was sharp, as the offer touched Pakistan's economic interests. Its day and form are not stated.",
		With: []With{
			{Actor: actor.Pakistan, Role: Speaker},
			{Actor: actor.Russia, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "April 2008", Via: source.Iqbal2008},
			{Passage: "rabbi-2021-p035", Fields: "title", AsStated: "Islamabad reacted sharply", Via: source.Iqbal2008},
		},
	},
	{
		ID: "ev-0061", Date: "[2008-07-01..2009-06-30]",
		Kind: Aid, CAMEO: "073", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia gives aid for displaced persons through UNHCR",
		Description: "The aid was worth 1 million US dollars. Its year is taken to be that of the sentence before, 2008-09; whom it reached where is not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.UNHCR, Role: Mediator},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "2008-09", Via: source.GoP2009},
		},
	},
	{
		ID: "ev-0151", Date: "2009",
		Kind: Summit, CAMEO: "044", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Afghanistan, Pakistan, Russia and Tajikistan hold their first four-sided summit in Tajikistan",
		Description: "It began a series of yearly summits at which the presidents of Russia and Pakistan also met. Several memoranda were signed.",
		Place:       place.Tajikistan,
		With: []With{
			{Actor: actor.Afghanistan, Role: Member},
			{Actor: actor.Pakistan, Role: Member},
			{Actor: actor.Russia, Role: Member},
			{Actor: actor.Tajikistan, Role: Member},
			{
				Actor: actor.DushanbeFour, Role: Organiser,
				Evidence: evidence.List{{Passage: "rabbi-2021-p050", AsStated: "Dushanbe Four", Rationale: "The yearly summits are taken to be this forum."}},
			},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", AsStated: "2009"},
			{Passage: "rabbi-2021-p036", Fields: "place_id", AsStated: "in Tajikistan"},
		},
	},
	{
		ID: "ev-0152", Date: "2009",
		Kind: Meeting, CAMEO: "044", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Presidents of Russia and Pakistan meet in Dushanbe",
		Description: "They spoke of a joint struggle against drugs, with Afghanistan in it, and against terrorism and extremism. " +
			"Other subjects were Gazprom's part in Pakistan's energy projects, trade, and the climate for investment.",
		Place:  place.Dushanbe,
		PartOf: ref.TajikistanSummit2009,
		With: []With{
			{Actor: actor.PresidentRussia, Role: Party, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Party, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", AsStated: "2009"},
			{Passage: "rabbi-2021-p036", Fields: "place_id", AsStated: "in Dushanbe"},
		},
	},
	{
		ID: "ev-0062", Date: "2009-06-14/2009-06-15",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title: "President Musharraf of Pakistan is said to visit Russia again",
		Place: place.Russia,
		With: []With{
			{Actor: actor.Musharraf, Role: Visitor, Capacity: "President"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "from June 14-15"},
			{Passage: "rabbi-2021-p035", Fields: "place_id", AsStated: "visited Russia again"},
		},
	},
}

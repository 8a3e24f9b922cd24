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

var rowsRabbi2021BMore = []Event{
	{
		ID: "ev-0226", Date: "2010-08-18",
		Kind: Other, CAMEO: "014", Setting: Bilateral, Domain: vocab.Economic, Status: Proposed,
		Title:       "Presidents of Russia and Pakistan discuss branches of Pakistani banks in Russia",
		Description: "The possibility came up at their meeting in Sochi.",
		Place:       place.Sochi,
		PartOf:      ref.SochiMeeting2010,
		With: []With{
			{Actor: actor.PresidentRussia, Role: Party, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Party, Capacity: "President"},
			{Actor: actor.PakistaniBanks, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "August 18, 2010", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p037", Fields: "title", AsStated: "Pakistani banks branches in Russia", Via: source.Abbas2016},
		},
	},
	{
		ID: "ev-0227", Date: "2010-08-18",
		Kind: Other, CAMEO: "014", Setting: Bilateral, Domain: vocab.Economic, Status: Proposed,
		Title:       "Presidents of Russia and Pakistan discuss branches of Russian banks in Pakistan",
		Description: "The possibility came up at their meeting in Sochi.",
		Place:       place.Sochi,
		PartOf:      ref.SochiMeeting2010,
		With: []With{
			{Actor: actor.PresidentRussia, Role: Party, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Party, Capacity: "President"},
			{Actor: actor.RussianBanks, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "August 18, 2010", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p037", Fields: "title", AsStated: "Russian banks branches in Pakistan", Via: source.Abbas2016},
		},
	},
	{
		ID: "ev-0228", Date: "2010-08-18",
		Kind: Other, CAMEO: "014", Setting: Bilateral, Domain: vocab.Science, Status: Proposed,
		Title:       "Presidents of Russia and Pakistan discuss training Pakistani students in Russia",
		Description: "The possibility came up at their meeting in Sochi.",
		Place:       place.Sochi,
		PartOf:      ref.SochiMeeting2010,
		With: []With{
			{Actor: actor.PresidentRussia, Role: Party, Capacity: "President"},
			{Actor: actor.PresidentPakistan, Role: Party, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "August 18, 2010", Via: source.Abbas2016},
			{Passage: "rabbi-2021-p037", Fields: "title", AsStated: "Pakistani students for training in Russia", Via: source.Abbas2016},
		},
	},
	{
		ID:   "ev-0229",
		Kind: Consultation, CAMEO: "040", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Contacts of Pakistan and Russia in the Islamic Conference and the SCO grow",
		Description: "This is told of the period about President Zardari's visit to Moscow in 2011.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.OIC, Role: Organiser},
			{Actor: actor.SCO, Role: Organiser},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042"},
			{Passage: "rabbi-2021-p042", Fields: "title", AsStated: "Organization of the Islamic Conference and the SCO"},
		},
	},
	{
		ID:   "ev-0230",
		Kind: Statement, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "Russian experts call drugs a worse enemy than terrorism in Afghanistan and Pakistan",
		Description: "The experts are not named and the statement has no date.",
		With: []With{
			{Actor: actor.RussianExperts, Role: Speaker},
			{Actor: actor.Afghanistan, Role: Subject},
			{Actor: actor.Pakistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p047"},
			{Passage: "rabbi-2021-p047", Fields: "title", AsStated: "some Russian experts"},
		},
	},
	{
		ID:   "ev-0231",
		Kind: ArmsDelivery, CAMEO: "072", Setting: ThirdParty, Domain: vocab.Military, Status: Ongoing,
		Title:       "India buys more arms from the United States, Israel and France",
		Description: "It no longer turns to Russia alone and deals with many sides.",
		With: []With{
			{Actor: actor.India, Role: Recipient},
			{Actor: actor.UnitedStates, Role: Supplier},
			{Actor: actor.Israel, Role: Supplier},
			{Actor: actor.France, Role: Supplier},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p058"},
			{Passage: "rabbi-2021-p058", Fields: "title", AsStated: "purchases of military equipment"},
		},
	},
}

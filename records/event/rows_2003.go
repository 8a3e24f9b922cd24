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

var rows2003 = []Event{
	{
		ID: ref.MusharrafMoscow2003, Date: "2003-02",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "President Musharraf of Pakistan visits Moscow",
		Description: "The visit was official; four agreements were signed.",
		Place:       place.Moscow,
		With: []With{
			{Actor: actor.Musharraf, Role: Visitor, Capacity: "President"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "February 2003", Via: source.GoP2004},
			{Passage: "rabbi-2021-p027", Fields: "place_id", AsStated: "Moscow", Via: source.GoP2004},
			{Passage: "rabbi-2021-p029", Fields: "place_id", AsStated: "Moscow"},
		},
	},
	{
		ID: "ev-0031", Date: "2003-02",
		Kind: Call, CAMEO: "041", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "President Putin of Russia calls Prime Minister Vajpayee of India about Musharraf's visit",
		Description: "He called of his own accord on the day on which Musharraf reached Moscow. He gave the assurance that the talks would leave Russia's closeness to India untouched.",
		With: []With{
			{Actor: actor.Putin, Role: Initiator, Capacity: "President"},
			{Actor: actor.Vajpayee, Role: Addressee, Capacity: "Prime Minister"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p029", AsStated: "on the day of the arrival"},
			{Passage: "rabbi-2021-p027", Fields: "date", AsStated: "February 2003"},
		},
	},
	{
		ID: "ev-0032", Date: "2003-02",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "President Musharraf meets President Putin during his visit to Moscow",
		Description: "Musharraf left military-technical cooperation aside, as he knew the position of Russia, which has large arms contracts with India.",
		Place:       place.Moscow,
		PartOf:      ref.MusharrafMoscow2003,
		With: []With{
			{Actor: actor.Musharraf, Role: Visitor, Capacity: "President"},
			{Actor: actor.Putin, Role: Host, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p029", AsStated: "during his visit"},
			{Passage: "rabbi-2021-p029", Fields: "place_id", AsStated: "Moscow"},
			{Passage: "rabbi-2021-p027", Fields: "date", AsStated: "February 2003"},
		},
	},
	{
		ID: "ev-0033", Date: "2003-02~",
		Kind: PolicyChange, CAMEO: "019", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan and Russia draw closer on terrorism and other worldwide problems",
		Description: "Further subjects were religious extremism, trade in nuclear materials and drugs, arms in outer space and organised crime across borders. The time is stated only as that of the visit of February 2003.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p030", AsStated: "At the time", Via: source.Donalson2014},
			{Passage: "rabbi-2021-p027", Fields: "date", AsStated: "February 2003"},
		},
	},
	{
		ID: "ev-0034", Date: "2003-02~",
		Kind: Other, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Pakistan and Russia name promising fields of economic cooperation",
		Description: "They were energy, extraction of oil and gas, metallurgy, space technology and telecommunications. The time is stated only as that of the visit of February 2003.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p030", AsStated: "At the time", Via: source.Donalson2014},
			{Passage: "rabbi-2021-p027", Fields: "date", AsStated: "February 2003"},
		},
	},
}

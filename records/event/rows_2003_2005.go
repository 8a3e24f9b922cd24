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

var rows2003To2005 = []Event{
	{
		ID: "ev-0030", Date: "2003-02",
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
	{
		ID: "ev-0035", Date: "2003-06",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Igor Ivanov of Russia visits Pakistan",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.IgorIvanov, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "June 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0036", Date: "2003-07-18",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Yar Mohammad of Pakistan visits Russia",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.YarMohammad, Role: Visitor},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "18th July 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0037", Date: "2003-07-21/2003-07-25",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Awais Ahmad of Pakistan visits Russia",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.AwaisAhmad, Role: Visitor},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "21-25 July 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0038", Date: "2003-09-23/2003-09-26",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Liaquat Ali Jatoi of Pakistan visits Russia",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.Jatoi, Role: Visitor},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "23-26 September 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0039", Date: "2003-10",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Speaker Amir Hussain of Pakistan's National Assembly visits Russia",
		Place: place.Russia,
		With: []With{
			{Actor: actor.AmirHussain, Role: Visitor, Capacity: "speaker of National Assembly"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "October 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0040", Date: "2003-12",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Sergey Stepashin of Russia visits Pakistan",
		Description: "The visit is listed among ministerial visits; his office is not stated.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.Stepashin, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "December 2003", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0041", Date: "2004-02",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "Anatoly Safonov of Russia visits Pakistan",
		Description: "The visit is listed among ministerial visits; his office is not stated. The days given for it cannot be read.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.Safonov, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p031", AsStated: "23-6 February 2004", Via: source.GoP2004},
		},
	},
	{
		ID: "ev-0042", Date: "2004-05",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held, Doubtful: true,
		Title:       "First Deputy Foreign Minister Adamishin of Russia visits Pakistan",
		Description: "The visit stands in a list of visits of the 1990s.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.Adamishin, Role: Visitor, Capacity: "first deputy Foreign Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p021", AsStated: "May 2004"},
			{
				Passage: "rabbi-2021-p021", Fields: "date", Value: "199X", AsStated: "in the 1990s", Rank: evidence.Normal,
				Rationale: "The passage lists the visit among those of the 1990s, which the year it gives contradicts.",
			},
			{Passage: "rabbi-2021-p021", Fields: "place_id", AsStated: "visited Pakistan"},
		},
	},
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
		ID: "ev-0150", Date: "2005",
		Kind: Accession, CAMEO: "050", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan becomes an observer of the Shanghai Cooperation Organisation",
		Description: "Pakistan was a regular observer from that year on.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "Since 2005"},
		},
	},
}

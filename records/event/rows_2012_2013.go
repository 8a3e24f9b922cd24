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

var rows2012to2013 = []Event{
	{
		ID: "ev-0175", Date: "2012",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Air Chief Marshal of Pakistan visits Russia",
		Description: "He stands in a list of senior officials' visits; his name is not given.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.AirChiefMarshalPakistan, Role: Visitor, Capacity: "Air Chief Marshal"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "in 2012", Via: source.GoP2003b},
		},
	},
	{
		ID: "ev-0176", Date: "2012",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Foreign Ministers Khar of Pakistan and Lavrov of Russia meet in Moscow",
		Description: "They spoke of energy, metallurgy, a settlement in Afghanistan, the struggle against terrorism, " +
			"the Arab world, and Iran's nuclear programme.",
		Place:  place.Moscow,
		PartOf: ref.KharRussia2012,
		With: []With{
			{Actor: actor.Khar, Role: Visitor, Capacity: "Foreign Minister"},
			{Actor: actor.Lavrov, Role: Host, Capacity: "Foreign Minister"},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "In 2012", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p043", Fields: "place_id", AsStated: "in Moscow", Via: source.Hanif2013},
		},
	},
	{
		ID: ref.KharRussia2012, Date: "2012-02",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Hina Rabbani Khar of Pakistan visits Russia",
		Description: "The visit stands in a list of senior officials' visits. Her meeting with Foreign Minister Lavrov in Moscow is taken to be part of it.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.Khar, Role: Visitor},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "February 2012", Via: source.GoP2003b},
		},
	},
	{
		ID: ref.IGC2012, Date: "2012-09",
		Kind: Session, CAMEO: "040", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Pakistan-Russia Inter-Governmental Commission meets in Islamabad",
		Description: "The Russian co-chairman met the Foreign Minister and the President of Pakistan.",
		Place:       place.Islamabad,
		With: []With{
			{Actor: actor.IGC, Role: Organiser},
			{Actor: actor.Mutko, Role: Visitor, Capacity: "Russian co-chairman of the commission"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "September 2012", Via: source.GoP2003b},
			{Passage: "rabbi-2021-p038", Fields: "place_id", AsStated: "in Islamabad", Via: source.GoP2003b},
		},
	},
	{
		ID: "ev-0179", Date: "2012-09",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Co-chairman Mutko meets the Foreign Minister of Pakistan",
		Description: "They met when the Inter-Governmental Commission sat in Islamabad; the minister is not named.",
		Place:       place.Islamabad,
		PartOf:      ref.IGC2012,
		With: []With{
			{Actor: actor.Mutko, Role: Party, Capacity: "Russian co-chairman of the commission"},
			{Actor: actor.ForeignMinisterPakistan, Role: Party, Capacity: "Minister of Foreign Affairs"},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "September 2012", Via: source.GoP2003b},
			{Passage: "rabbi-2021-p038", Fields: "place_id", AsStated: "in Islamabad", Via: source.GoP2003b},
		},
	},
	{
		ID: "ev-0180", Date: "2012-09",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Co-chairman Mutko meets President Zardari of Pakistan",
		Description: "They met when the Inter-Governmental Commission sat in Islamabad.",
		Place:       place.Islamabad,
		PartOf:      ref.IGC2012,
		With: []With{
			{Actor: actor.Mutko, Role: Party, Capacity: "Russian co-chairman of the commission"},
			{Actor: actor.Zardari, Role: Party, Capacity: "President"},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p038", AsStated: "September 2012", Via: source.GoP2003b},
			{Passage: "rabbi-2021-p038", Fields: "place_id", AsStated: "in Islamabad", Via: source.GoP2003b},
		},
	},
	{
		ID: ref.LavrovIslamabad2012, Date: "2012-10",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Foreign Minister Lavrov of Russia visits Islamabad",
		Description: "He came early in the month, in return for the visit of his Pakistani colleague. Three memoranda were signed.",
		Place:       place.Islamabad,
		With: []With{
			{
				Actor: actor.Lavrov, Role: Visitor, Capacity: "Foreign Minister",
				Evidence: evidence.List{{Passage: "rabbi-2021-p043", Via: source.Hanif2013}},
			},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "early October 2012", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p043", Fields: "place_id", AsStated: "Islamabad", Via: source.Hanif2013},
			{
				Passage: "rabbi-2021-p042", Fields: "date", Value: "2012", AsStated: "in 2012", Via: source.GoP2003b,
				Rationale: "The list of visits gives the year alone and only the office, Foreign Minister.",
			},
		},
	},
	{
		ID: "ev-0182", Date: "2012-10",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Chief of Army Staff of Pakistan visits Russia",
		Description: "He stands in a list of senior officials' visits; his name is not given.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.ChiefOfArmyStaffPakistan, Role: Visitor, Capacity: "Chief of Army Staff"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "October 2012", Via: source.GoP2003b},
		},
	},
	{
		ID: ref.IslamabadSummit2012, Date: "2012-10",
		Kind: Summit, CAMEO: "040", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Cancelled,
		Title:       "Summit of Afghanistan, Pakistan, Russia and Tajikistan in Islamabad is cancelled",
		Description: "It was called off because the President of Russia, one of the main negotiators, would not come.",
		Place:       place.Islamabad,
		With: []With{
			{Actor: actor.Pakistan, Role: Host},
			{Actor: actor.Afghanistan, Role: Member},
			{Actor: actor.Russia, Role: Member},
			{Actor: actor.Tajikistan, Role: Member},
			{
				Actor: actor.DushanbeFour, Role: Organiser,
				Evidence: evidence.List{{Passage: "rabbi-2021-p050", AsStated: "Dushanbe Four", Rationale: "The yearly summits are taken to be this forum."}},
			},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "October 2012", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p043", Fields: "place_id", AsStated: "Islamabad", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p043", Fields: "status", AsStated: "the event was canceled", Via: source.Hanif2013},
		},
	},
	{
		ID: "ev-0184", Date: "[..2012-10]",
		Kind: Refusal, CAMEO: "125", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "President Putin of Russia refuses to come to the four-sided summit in Islamabad",
		Description: "The day is not stated; the summit was due in October 2012. Pakistan did not expect it and was much annoyed. " +
			"Observers link the refusal with the talks on a gas pipeline from Iran.",
		PartOf: ref.IslamabadSummit2012,
		With: []With{
			{Actor: actor.Putin, Role: Initiator, Capacity: "President"},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "October 2012", Via: source.Hanif2013, Rationale: "The date of the summit is the latest month."},
		},
	},
	{
		ID: "ev-0185", Date: "[..2012-10]",
		Kind: Consultation, CAMEO: "046", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title: "Pakistan and Gazprom negotiate on the Iran-Pakistan-India gas pipeline",
		Description: "Gazprom's part in building the line was discussed before October 2012. " +
			"Russia wanted more rights in the project than Pakistan would give.",
		Project: ref.IranPakistanIndiaPipeline,
		With: []With{
			{Actor: actor.Gazprom, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "October 2012", Via: source.Hanif2013, Rationale: "The talks came before the refusal, and that before the summit of this month."},
		},
	},
	{
		ID: "ev-0186", Date: "2013",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Colonel-General Chirkin of Russia visits Pakistan",
		Description: "The visit is named as a step that strengthened ties in defence.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.Chirkin, Role: Visitor, Capacity: "Colonel-General"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "in 2013"},
		},
	},
	{
		ID: "ev-0187", Date: "2013-02",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Chairperson of the Federation Council of Russia visits Pakistan",
		Description: "The chairperson stands in a list of senior officials' visits without a name.",
		Place:       place.Pakistan,
		With: []With{
			{Actor: actor.ChairpersonFederationCouncilRussia, Role: Visitor, Capacity: "Chairperson of the Federation Council"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "February 2013", Via: source.GoP2003b},
		},
	},
	{
		ID: "ev-0188", Date: "2013-05-01",
		Kind: Statement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Consul General Demidov of Russia says both countries always felt a need for good contacts",
		Description: "He said that their history had seen good times and less good ones.",
		With: []With{
			{Actor: actor.Demidov, Role: Speaker, Capacity: "Consul General"},
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.Russia, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p049", AsStated: "May 1, 2013", Via: source.Abbas2016},
		},
	},
	{
		ID: "ev-0189", Date: "2013-08",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Foreign Secretary of Pakistan visits Russia",
		Description: "The secretary stands in a list of senior officials' visits without a name.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.ForeignSecretaryPakistan, Role: Visitor, Capacity: "Foreign Secretary"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "August 2013", Via: source.GoP2003b},
		},
	},
}

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

var rows2012 = []Event{
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
		ID: "ev-0315", Date: "2012/..",
		Kind: PolicyChange, CAMEO: "050", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Ongoing,
		Title: "Pakistan and Russia reset their relations from 2012 on",
		Description: "They came closer in security, energy and forums of several states. " +
			"The years up to 2015 are told as the first phase, that of putting old distrust aside.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p007", AsStated: "since 2012", Via: source.Hanif2013},
			{Passage: "nisar-2025-p031", Fields: "title status description participants", Via: source.Korybko2018},
			{
				Passage: "nisar-2025-p031", Fields: "date", Value: "2012/2015", AsStated: "Between 2012 and 2015", Via: source.Korybko2018,
				Rationale: "Speaks of the first phase alone.",
			},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0316", Date: "2012/2015",
		Kind: PolicyChange, CAMEO: "030", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia begins to look beyond India in its South Asia policy",
		Description: "India had been its partner of old.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.India, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p031", AsStated: "Between 2012 and 2015", Via: source.Korybko2018},
			{Passage: "nisar-2025-p031", Fields: "title", AsStated: "diversifying its foreign policy in South Asia", Via: source.Korybko2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0317", Date: "2012/2015",
		Kind: PolicyChange, CAMEO: "030", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title: "Pakistan widens its choices beyond its alignment with the West",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p031", AsStated: "Between 2012 and 2015", Via: source.Korybko2018},
			{Passage: "nisar-2025-p031", Fields: "title", AsStated: "beyond the Western alignment", Via: source.Korybko2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0318", Date: "2012/2015",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Pakistan and Russia open a dialogue on defence",
		Description: "Both saw the gap that the withdrawal of Western forces from Afghanistan would leave.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p031", AsStated: "Between 2012 and 2015", Via: source.Korybko2018},
			{Passage: "nisar-2025-p031", Fields: "title", AsStated: "initiated defense and energy dialogues", Via: source.Korybko2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0319", Date: "2012/2015",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Pakistan and Russia open a dialogue on energy",
		Description: "It is told together with the dialogue on defence.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p031", AsStated: "Between 2012 and 2015", Via: source.Korybko2018},
			{Passage: "nisar-2025-p031", Fields: "title", AsStated: "initiated defense and energy dialogues", Via: source.Korybko2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0320", Date: "2012/2015",
		Kind: Consultation, CAMEO: "046", Setting: Bilateral, Domain: vocab.Energy, Status: Held, Doubtful: true,
		Title: "Pakistan and Russia discuss the North-South gas pipeline",
		Description: "The line is described as one for liquefied natural gas from Karachi to Lahore. " +
			"The talks are told within the phase of these years, without a date of their own.",
		Project: ref.NorthSouthPipeline,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p034", Fields: "title status description participants", Via: source.MofaPakistan2017},
			{Passage: "nisar-2025-p034", Fields: "description", AsStated: "liquefied Natural Gas (LNG)", Via: source.MofaPakistan2017},
			{Passage: "nisar-2025-p030", Fields: "date", AsStated: "2012-2015", Rationale: "The heading of the section that tells of them."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0551", Date: "2012~",
		Kind: Other, CAMEO: "160", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Relations of Pakistan and Russia begin to decline in spite of many contacts",
		Description: "The decline is told of politics, trade and the economy, science and technology, and culture. " +
			"It has no date of its own: it stands between the visit of Foreign Minister Lavrov in October 2012 and the summit cancelled that month.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "In 2012", Via: source.Hanif2013, Rationale: "Told among events of 2012, without a date of its own."},
		},
	},
	{
		ID: "ev-0177", Date: "2012-02",
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
		ID: "ev-0550", Date: "2012-06",
		Kind: Statement, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title: "Stephen Blank writes that Pakistan and Russia have quietly built strategic relations",
		Description: "He expected Pakistan to weigh much in Afghanistan once ISAF and US forces had left by 2014, " +
			"and gave this as the reason for the faster pace. The month is that of his article.",
		With: []With{
			{Actor: actor.StephenBlank, Role: Speaker},
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.Russia, Role: Subject},
		},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p052", Fields: "title description status participants", Via: source.Blank2012},
			{Passage: "rabbi-2021-p084", Fields: "date", AsStated: "2012, June", Via: source.Blank2012, Rationale: "The text cites the article with its year alone."},
		},
	},
	{
		ID: "ev-0178", Date: "2012-09",
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
		ID: "ev-0181", Date: "2012-10",
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
}

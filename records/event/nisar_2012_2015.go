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

var nisar2012to2015 = []Event{
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
		ID: "ev-0321", Date: "2014",
		Kind: Exercise, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title: "Pakistan and Russia hold their first exercise in the Arabian Sea",
		Description: "Vessels of a Pakistani agency and a Russian warship trained for security at sea and against drugs. " +
			"A report of 21 October 2014 has, by its title, the joint naval exercise ended.",
		Place: place.ArabianSea,
		With: []With{
			{Actor: actor.MaritimeSecurityAgency, Role: Party},
			{Actor: actor.RussianNavy, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p032", AsStated: "In 2014", Via: source.ExpressTribune2014},
			{Passage: "nisar-2025-p032", Fields: "place_id", AsStated: "Arabian Sea", Via: source.ExpressTribune2014},
			{Passage: "nisar-2025-p096", Fields: "description", AsStated: "Pak-Russia joint naval exercise ends", Via: source.ExpressTribune2014},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0322", Date: "2014-06-20~",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Foreign Minister Lavrov of Russia and Sartaj Aziz of Pakistan meet in Moscow",
		Description: "It was to prepare the ground in counterterrorism, the economy, regional security and connectivity. " +
			"Day and city rest on the title of the ministry's page that the document cites; the day is the page's.",
		Place: place.Moscow,
		With: []With{
			{
				Actor: actor.Lavrov, Role: Host, Capacity: "Foreign Minister",
				Evidence: evidence.List{{Passage: "nisar-2025-p033", AsStated: "Sergey Lavrov", Via: source.MofaPakistan2014}},
			},
			{
				Actor: actor.SartajAziz, Role: Visitor, Capacity: "Advisor to the Prime Minister on National Security and Foreign Affairs",
				Evidence: evidence.List{
					{Passage: "nisar-2025-p098", AsStated: "Sartaj Aziz", Via: source.MofaPakistan2014},
					{
						Passage: "nisar-2025-p033", Fields: "capacity", Value: "National Security Adviser", AsStated: "National Security Adviser",
						Via: source.MofaPakistan2014, Rationale: "The title of the page cited has the office in full.",
					},
				},
			},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p033", Fields: "status description", Via: source.MofaPakistan2014},
			{Passage: "nisar-2025-p098", Fields: "title", AsStated: "Mr. Sergey Lavrov in Moscow", Via: source.MofaPakistan2014},
			{Passage: "nisar-2025-p033", Fields: "date", Value: "2014", AsStated: "in 2014", Via: source.MofaPakistan2014, Rationale: "Gives the year alone."},
			{Passage: "nisar-2025-p098", Fields: "date", AsStated: "2014, Jun. 20", Via: source.MofaPakistan2014},
			{Passage: "nisar-2025-p098", Fields: "place_id", AsStated: "in Moscow", Via: source.MofaPakistan2014},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

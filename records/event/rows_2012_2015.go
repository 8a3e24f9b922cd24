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

var rows2012To2015 = []Event{
	{
		ID: "ev-0183", Date: "2012-10",
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
	{
		ID: "ev-0191", Date: "2014",
		Kind: EmbargoLifting, CAMEO: "085", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Russia lifts its arms embargo on Pakistan",
		Description: "It is named among the steps that strengthened ties in defence.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "in 2014"},
			{Passage: "nisar-2025-p033", Fields: "title status participants", AsStated: "lifted its arms embargo on Pakistan", Via: source.Raza2018},
			{
				Passage: "nisar-2025-p033", Fields: "date", Value: "2015", AsStated: "In 2015", Via: source.Raza2018,
				Rationale: "It puts the lifting a year later.",
			},
			{Passage: "khatoon-2023-p042", Fields: "date", AsStated: "in 2014", Via: source.Khan2019b, Added: "0.2.0"},
			{Passage: "khatoon-2023-p042", Fields: "title status participants", AsStated: "lifted its arms embargo on Pakistan", Via: source.Khan2019b, Added: "0.2.0"},
			{Passage: "untold-2025-p022", Fields: "title status participants", AsStated: "lifted its embargo on arms supply", Added: "0.2.0"},
		},
	},
	{
		ID: "ev-0192", Date: "2014",
		Kind: Withdrawal, CAMEO: "087", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title: "ISAF under NATO, with US troops, withdraws from Afghanistan",
		Description: "The withdrawal began in difficult conditions and left problems behind, terrorism among them. " +
			"Some US troops stayed.",
		Place: place.Afghanistan,
		With: []With{
			{Actor: actor.ISAF, Role: Initiator},
			{Actor: actor.NATO, Role: Initiator},
			{Actor: actor.USForces, Role: Initiator},
			{Actor: actor.Afghanistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", AsStated: "in 2014"},
			{Passage: "rabbi-2021-p051", Fields: "place_id", AsStated: "Afghanistan"},
			{Passage: "rabbi-2021-p052", Fields: "date", AsStated: "in 2014"},
			{Passage: "rabbi-2021-p052", Fields: "description", AsStated: "some contingent of US troops"},
			{Passage: "rabbi-2021-p013", Fields: "title place_id", AsStated: "International Security Assistance Force in Afghanistan"},
		},
	},
	{
		ID: "ev-0193", Date: "2014/..",
		Kind: Cooperation, CAMEO: "062", Setting: Multilateral, Domain: vocab.Military, Status: Ongoing,
		Title:       "US troops left in Afghanistan are supplied through Pakistan and Russia",
		Description: "Food, fuel and other goods go on the routes that were in use before the withdrawal of NATO troops.",
		Place:       place.Afghanistan,
		With: []With{
			{Actor: actor.USForces, Role: Recipient},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p052", AsStated: "in 2014", Via: source.Iqbal2008},
		},
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
	{
		ID: "ev-0194", Date: "2014-11",
		Kind: Signing, CAMEO: "057", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Pakistan and Russia sign an agreement on defence cooperation",
		Description: "It was signed in the year in which Russia lifted its arms embargo.",
		Agreement:   ref.DefenceCooperation2014,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "in November", Rationale: "The year is that of the clause before, 2014."},
			{
				Passage: "nisar-2025-p017", Added: "0.2.0", Fields: "title status participants", AsStated: "signed a defense agreement", Via: source.Khan2019a,
				Rationale: "It has neither name nor date; this agreement is taken to be meant.",
			},
			{Passage: "khatoon-2023-p089", Fields: "date", AsStated: "2014, November 21", Via: source.Syed2014, Rationale: "The day of the report, in whose month it was signed.", Added: "0.2.0"},
			{Passage: "khatoon-2023-p089", Fields: "title status participants", AsStated: "Sign Landmark Defense Cooperation Agreement", Via: source.Syed2014, Added: "0.2.0"},
		},
	},
	{
		ID: "ev-0195", Date: "2015-06",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "General Raheel Sharif of Pakistan visits Moscow",
		Description: "The visit is named as a step that strengthened ties in defence.",
		Place:       place.Moscow,
		With: []With{
			{Actor: actor.RaheelSharif, Role: Visitor, Capacity: "General"},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "June 2015"},
			{Passage: "rabbi-2021-p054", Fields: "place_id", AsStated: "Moscow"},
		},
	},
	{
		ID: "ev-0196", Date: "2015-10",
		Kind: Signing, CAMEO: "057", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Pakistan and Russia sign the agreement on the North-South gas pipeline",
		Description: "The pipeline is part of Russian help against Pakistan's energy shortage.",
		Agreement:   ref.NorthSouthPipeline2015,
		Project:     ref.NorthSouthPipeline,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053", AsStated: "October 2015"},
			{Passage: "nisar-2025-p033", Added: "0.2.0", Fields: "title", AsStated: "to build the North-South Gas pipeline"},
			{Passage: "nisar-2025-p033", Added: "0.2.0", Fields: "date", Value: "2015", AsStated: "in the same year", Rationale: "Gives the year alone."},
		},
	},
}

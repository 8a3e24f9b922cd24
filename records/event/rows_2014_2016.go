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

var rows2014to2016 = []Event{
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
		ID: ref.DefenceSigning2014, Date: "2014-11",
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
		ID: ref.PipelineSigning2015, Date: "2015-10",
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
	{
		ID: ref.TashkentSCOSummit2016, Date: "2016-06-24",
		Kind: Summit, CAMEO: "044", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Heads of state of the Shanghai Cooperation Organisation meet in Tashkent",
		Description: "Pakistan signed its Memorandum of Obligations there. Other days of the summit are not stated.",
		Place:       place.Tashkent,
		With: []With{
			{Actor: actor.SCOHeadsOfState, Role: Organiser},
			{Actor: actor.MamnoonHussain, Role: Party, Capacity: "President"},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "June 24, 2016", Via: source.MofaPakistan2016},
			{Passage: "rabbi-2021-p056", Fields: "place_id", AsStated: "Tashkent", Via: source.MofaPakistan2016},
		},
	},
	{
		ID: ref.ObligationsSigned2016, Date: "2016-06-24",
		Kind: Signing, CAMEO: "057", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Sartaj Aziz signs Pakistan's Memorandum of Obligations to the Shanghai Cooperation Organisation",
		Description: "The delegation at the ceremony was led by President Mamnoon Hussain.",
		Place:       place.Tashkent,
		PartOf:      ref.TashkentSCOSummit2016,
		Agreement:   ref.Obligations2016,
		With: []With{
			{Actor: actor.SartajAziz, Role: Party, Capacity: "Adviser on foreign affairs"},
			{Actor: actor.MamnoonHussain, Role: Party, Capacity: "President"},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "June 24, 2016", Via: source.MofaPakistan2016},
			{Passage: "rabbi-2021-p056", Fields: "place_id", AsStated: "Tashkent", Via: source.MofaPakistan2016},
		},
	},
	{
		ID: "ev-0199", Date: "2016-06-30",
		Kind: Statement, CAMEO: "013", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Foreign ministry of Pakistan calls membership of the SCO a landmark of its policy",
		Description: "The spokesperson's press briefing that the document cites for it is of that day; its title stands in the reference list.",
		With: []With{
			{
				Actor: actor.MofaPakistan, Role: Speaker,
				Evidence: evidence.List{{Passage: "rabbi-2021-p056", AsStated: "Ministry of Foreign Affairs of Pakistan", Via: source.MofaPakistan2016}},
			},
			{Actor: actor.SCO, Role: Subject, Evidence: evidence.List{{Passage: "rabbi-2021-p056", AsStated: "SCO", Via: source.MofaPakistan2016}}},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", Fields: "title status", Via: source.MofaPakistan2016},
			{Passage: "rabbi-2021-p056", Fields: "title", AsStated: "a significant landmark", Via: source.MofaPakistan2016},
			{Passage: "rabbi-2021-p088", Fields: "date", AsStated: "30 June 2016", Via: source.MofaPakistan2016},
			{Passage: "rabbi-2021-p088", Fields: "description", AsStated: "Press Briefing by Spokesperson", Via: source.MofaPakistan2016},
		},
	},
	{
		ID: "ev-0200", Date: "2016-09/2016-10",
		Kind: Exercise, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Pakistan and Russia hold the joint military exercise Friendship 2016",
		Description: "It was the first exercise of this kind in their relations.",
		PartOf:      ref.DruzhbaExercises,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "September-October 2016"},
			{Passage: "rabbi-2021-p054", Fields: "title", AsStated: "Friendship 2016"},
			{Passage: "nisar-2025-p037", Added: "0.2.0", Fields: "title status participants", AsStated: "\"Druzhba\" (Friendship)", Via: source.Raza2018},
			{Passage: "nisar-2025-p037", Added: "0.2.0", Fields: "date", Value: "2016", AsStated: "began in 2016", Via: source.Raza2018, Rationale: "Gives the year alone."},
			{Passage: "khatoon-2023-p043", Fields: "title status participants", AsStated: "\"Friendship\" series", Via: source.Mohan2021, Added: "0.2.0"},
			{Passage: "khatoon-2023-p043", Fields: "date", Value: "2016", AsStated: "began in 2016", Via: source.Mohan2021, Rationale: "Gives the year alone.", Added: "0.2.0"},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
	},
}

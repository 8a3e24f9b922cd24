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

var rows2016 = []Event{
	{
		ID: "ev-0323", Date: "2016/2018",
		Kind: Cooperation, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Military ties of Pakistan and Russia grow stronger",
		Description: "Security in the region, above all with regard to Afghanistan, was the reason.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p036", AsStated: "From 2016 to 2018"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0324", Date: "2016/..",
		Kind: Exercise, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Ongoing,
		Title:       "Pakistan and Russia hold the Druzhba exercises every year",
		Description: "They were of fighting terrorism, of mountain warfare and of special forces. The first of the series is a record of its own.",
		With: []With{
			{Actor: actor.ArmedForcesPakistan, Role: Party},
			{Actor: actor.ArmedForcesRussia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p037", Fields: "date status participants", AsStated: "began in 2016", Via: source.Raza2018},
			{Passage: "nisar-2025-p037", Fields: "title", AsStated: "have continued every year", Via: source.Raza2018},
			{Passage: "nisar-2025-p017", Fields: "status", AsStated: "conducted mutual military exercises", Via: source.Khan2019a},
			{Passage: "khatoon-2023-p043", Fields: "date status participants", AsStated: "began in 2016", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p043", Fields: "description", AsStated: "counterterrorism operations, mountain warfare, and Special Forces training"},
			{Passage: "untold-2025-p021", Fields: "description", AsStated: "focusing on counterterrorism"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0197", Date: "2016-06-24",
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
		ID: "ev-0198", Date: "2016-06-24",
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

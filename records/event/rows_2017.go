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

var rows2017 = []Event{
	{
		ID: "ev-0325", Date: "2017",
		Kind: ArmsDelivery, CAMEO: "072", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title: "Russia delivers four Mi-35M attack helicopters to Pakistan",
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p037", AsStated: "In 2017", Via: source.Raza2018},
			{Passage: "nisar-2025-p037", Fields: "title", AsStated: "four MI-35M attack helicopters", Via: source.Raza2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0326", Date: "2017",
		Kind: Accession, CAMEO: "050", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "India becomes a member of the Shanghai Cooperation Organisation",
		Description: "Pakistan became one in the same year.",
		With: []With{
			{Actor: actor.India, Role: Party},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p068", AsStated: "in 2017", Via: source.Sco2017},
			{Passage: "untold-2025-p014", AsStated: "India and Pakistan in 2017"},
			{Passage: "yaqoob-2025-p010", Fields: "title participants", AsStated: "India's membership in the SCO"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0201", Date: "2017-02",
		Kind: Exercise, CAMEO: "062", Setting: Multilateral, Domain: vocab.Military, Status: Held,
		Title:       "Ship of the Russian Navy takes part in an international naval exercise",
		Description: "The ship had come to Pakistan; neither the exercise's name nor its other participants are stated.",
		With: []With{
			{Actor: actor.Severomorsk, Role: Party},
			{Actor: actor.RussianNavy, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "February 2017"},
		},
	},
	{
		ID: "ev-0202", Date: "2017-02",
		Kind: PortCall, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Held, Doubtful: true,
		Title:       "Severomorsk of the Russian Navy arrives in Pakistan",
		Description: "The document calls the vessel a submarine and writes its name Severmorsk. It came for an international naval exercise.",
		Place:       place.Pakistan,
		PartOf:      ref.NavalExercise2017,
		With: []With{
			{Actor: actor.Severomorsk, Role: Visitor},
			{Actor: actor.RussianNavy, Role: Visitor},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "February 2017"},
			{Passage: "rabbi-2021-p054", Fields: "place_id", AsStated: "Pakistan"},
			{Passage: "rabbi-2021-p054", Fields: "description", AsStated: "A Russian Navy submarine \"Severmorsk\""},
		},
	},
	{
		ID: "ev-0203", Date: "2017-06-08/2017-06-09",
		Kind: Summit, CAMEO: "044", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Shanghai Cooperation Organisation holds its summit in Astana",
		Description: "The members agreed to give Pakistan membership.",
		Place:       place.Astana,
		With: []With{
			{Actor: actor.SCO, Role: Organiser},
			{Actor: actor.Russia, Role: Member},
			{Actor: actor.China, Role: Member},
			{Actor: actor.Kazakhstan, Role: Member},
			{Actor: actor.Tajikistan, Role: Member},
			{Actor: actor.Uzbekistan, Role: Member},
			{Actor: actor.Kyrgyzstan, Role: Member},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "June 8-9, 2017", Via: source.Hussein2017},
			{Passage: "rabbi-2021-p055", Fields: "place_id", AsStated: "Astana", Via: source.Hussein2017},
		},
	},
	{
		ID: "ev-0204", Date: "2017-06-08/2017-06-09",
		Kind: Accession, CAMEO: "050", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Members of the Shanghai Cooperation Organisation agree to admit Pakistan",
		Description: "The decision was taken at the summit in Astana.",
		Place:       place.Astana,
		PartOf:      ref.AstanaSCOSummit2017,
		Agreement:   ref.Admission2017,
		With: []With{
			{Actor: actor.SCO, Role: Organiser},
			{Actor: actor.Pakistan, Role: Target},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "June 8-9, 2017", Via: source.Hussein2017},
			{Passage: "rabbi-2021-p055", Fields: "place_id", AsStated: "Astana", Via: source.Hussein2017},
			{Passage: "nisar-2025-p068", Fields: "title status participants", AsStated: "became its members", Via: source.Sco2017, Added: "0.2.0"},
			{Passage: "nisar-2025-p068", Added: "0.2.0", Fields: "date", Value: "2017", AsStated: "in 2017", Via: source.Sco2017, Rationale: "Gives the year alone."},
			{
				Passage: "rabbi-2021-p056", Fields: "date", Value: "2016-06-24", AsStated: "June 24, 2016",
				Rank: evidence.Deprecated, Rationale: "The paragraph takes the signing of the memorandum for the admission.",
			},
			{Passage: "untold-2025-p014", Fields: "title status participants", AsStated: "India and Pakistan in 2017", Added: "0.2.0"},
			{Passage: "untold-2025-p014", Fields: "date", Value: "2017", AsStated: "in 2017", Rationale: "Gives the year alone.", Added: "0.2.0"},
			{Passage: "yaqoob-2025-p010", Fields: "title participants", AsStated: "official membership", Added: "0.2.0"},
			{Passage: "yaqoob-2025-p010", Fields: "date", Value: "2017", AsStated: "in 2017", Rationale: "Gives the year alone.", Added: "0.2.0"},
		},
	},
	{
		ID: "ev-0205", Date: "2017-06-10~",
		Kind: Other, CAMEO: "030", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan and Russia agree to raise their ties to a new level",
		Description: "This rests on the title of a news report that the document lists without citing it; the day is the report's.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p090", AsStated: "2017, June 10", Via: source.Jabri2017},
		},
	},
	{
		ID: "ev-0206", Date: "2017-11-30/2017-12-01",
		Kind: Summit, CAMEO: "040", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Council of Heads of Government of the Shanghai Cooperation Organisation meets in Sochi",
		Description: "It was the council's 16th meeting; the text calls it one of the heads of state.",
		Place:       place.Sochi,
		With: []With{
			{
				Actor: actor.SCOHeadsOfGovernment, Role: Organiser,
				Evidence: evidence.List{{Passage: "rabbi-2021-p075", AsStated: "SCO Heads of Government Council"}},
			},
			{
				Actor: actor.Abbasi, Role: Member, Capacity: "Prime Minister",
				Evidence: evidence.List{{Passage: "rabbi-2021-p056", AsStated: "Shahid Khaqan Abbasi", Via: source.Sco2021}},
			},
			{
				Actor: actor.Medvedev, Role: Member, Capacity: "Premier",
				Evidence: evidence.List{{Passage: "rabbi-2021-p056", AsStated: "Dmitry Medvedev", Via: source.Sco2021}},
			},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", Fields: "description status", Via: source.Sco2021},
			{Passage: "rabbi-2021-p056", Fields: "date", AsStated: "30 November-1 December 2017", Via: source.Sco2021},
			{Passage: "rabbi-2021-p056", Fields: "place_id", AsStated: "in Sochi", Via: source.Sco2021},
			{Passage: "rabbi-2021-p075", Fields: "title", AsStated: "16th meeting of the SCO Heads of Government"},
			{
				Passage: "rabbi-2021-p056", Fields: "title", Via: source.Sco2021,
				Value:    "Council of Heads of State of the Shanghai Cooperation Organisation meets in Sochi",
				AsStated: "16th meeting of the SCO Heads of the", Rank: evidence.Deprecated,
				Rationale: "The title of the work cited for it, and the premiers who came, speak for heads of government.",
			},
		},
	},
	{
		ID: "ev-0207", Date: "2017-11-30/2017-12-01",
		Kind: Endorsement, CAMEO: "051", Setting: Multilateral, Domain: vocab.Economic, Status: Held,
		Title: "Pakistan, Russia and other SCO members back the One Belt One Road Initiative",
		Description: "Prime Ministers Abbasi and Medvedev confirmed their support of China's initiative in Sochi. " +
			"International, regional and national projects were to be coordinated.",
		Place:     place.Sochi,
		PartOf:    ref.SochiSCOCouncil2017,
		Agreement: ref.SochiCommunique2017,
		Project:   ref.BeltAndRoad,
		With: []With{
			{Actor: actor.Abbasi, Role: Speaker, Capacity: "Prime Minister"},
			{Actor: actor.Medvedev, Role: Speaker, Capacity: "Premier"},
			{Actor: actor.China, Role: Target},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "30 November-1 December 2017", Via: source.Sco2021},
			{Passage: "rabbi-2021-p056", Fields: "place_id", AsStated: "in Sochi", Via: source.Sco2021},
		},
	},
}

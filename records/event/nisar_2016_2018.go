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

var nisar2016to2018 = []Event{
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
		ID: ref.DruzhbaExercises, Date: "2016/..",
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
		ID: ref.BajwaRussia2018, Date: "2018-04",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "General Bajwa of Pakistan visits Russia",
		Description: "The visit was for joint military training. The document counts it as the third in a row by a military official of Pakistan.",
		Place:       place.Russia,
		With: []With{
			{Actor: actor.Bajwa, Role: Visitor, Capacity: "COAS", Evidence: evidence.List{
				{Passage: "nisar-2025-p038"},
				{Passage: "khatoon-2023-p073", Fields: "actor_id", Via: source.Bajwa2018},
			}},
			{Actor: actor.Russia, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", AsStated: "In April 2018"},
			{Passage: "nisar-2025-p038", Fields: "place_id", AsStated: "visited Russia"},
			{Passage: "nisar-2025-p038", Fields: "description", AsStated: "third consecutive visit"},
			{Passage: "khatoon-2023-p073", Fields: "date", AsStated: "2018, April 24", Via: source.Bajwa2018, Rationale: "The day of a newspaper report, in the month of the visit."},
			{Passage: "khatoon-2023-p073", Fields: "title status place_id participants", AsStated: "Official Visit to Russia", Via: source.Bajwa2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.JMCC2018, Date: "2018-08-08~",
		Kind: Session, CAMEO: "040", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title: "Russia-Pakistan Joint Military Consultative Committee holds its first session",
		Description: "An agreement was signed at its close. The text gives no date; " +
			"the day is that of the report which it cites. Where the committee met is not stated.",
		With: []With{
			{Actor: actor.JMCC, Role: Organiser},
			{Actor: actor.MilitaryOfficialsPakistan, Role: Party},
			{Actor: actor.MilitaryOfficialsRussia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", Fields: "title status description participants", Via: source.Syed2018},
			{Passage: "nisar-2025-p038", Fields: "title", AsStated: "concluding the inaugural session", Via: source.Syed2018},
			{
				Passage: "nisar-2025-p038", Fields: "date", Value: "2018-04", AsStated: "In April 2018", Via: source.Syed2018,
				Rationale: "The passage tells of the session after General Bajwa's visit of that month and does not say that it fell in it.",
			},
			{Passage: "nisar-2025-p125", Fields: "date", AsStated: "2018, Aug. 8", Via: source.Syed2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: ref.TrainingSigning2018, Date: "2018-08-08~",
		Kind: Signing, CAMEO: "057", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Military officials of Pakistan and Russia sign an agreement on training Pakistani troops",
		Description: "What it is about and the day rest on the title and the date of the report that the document cites.",
		PartOf:      ref.JMCC2018,
		Agreement:   ref.TrainingAccord2018,
		With: []With{
			{Actor: actor.MilitaryOfficialsPakistan, Role: Party},
			{Actor: actor.MilitaryOfficialsRussia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", Fields: "status participants", Via: source.Syed2018},
			{
				Passage: "nisar-2025-p038", Fields: "date", Value: "2018-04", AsStated: "In April 2018", Via: source.Syed2018,
				Rationale: "The passage tells of the agreement after General Bajwa's visit of that month and gives it no date of its own.",
			},
			{Passage: "nisar-2025-p125", Fields: "date", AsStated: "2018, Aug. 8", Via: source.Syed2018},
			{Passage: "nisar-2025-p125", Fields: "title description", AsStated: "signed for training of Pakistani troops", Via: source.Syed2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0330", Date: "2018-08-08~",
		Kind: Statement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Defence Ministry calls the Joint Military Consultative Committee the highest forum of defence cooperation",
		Description: "Of which state the ministry is, is not stated. The day is that of the report which the document cites.",
		PartOf:      ref.JMCC2018,
		With: []With{
			{Actor: actor.DefenceMinistry, Role: Speaker},
			{Actor: actor.JMCC, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", Fields: "title status description participants", Via: source.Syed2018},
			{Passage: "nisar-2025-p038", Fields: "title", AsStated: "a paramount platform for defense collaboration", Via: source.Syed2018},
			{Passage: "nisar-2025-p125", Fields: "date", AsStated: "2018, Aug. 8", Via: source.Syed2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0331", Date: "2018-08-11~",
		Kind: Training, CAMEO: "1622", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "The United States under President Trump cuts its military training programme for Pakistan",
		Description: "The day is that of the report which the document cites.",
		With: []With{
			{Actor: actor.Trump, Role: Initiator, Capacity: "President"},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", Fields: "title status participants", Via: source.Iqbal2018},
			{Passage: "nisar-2025-p038", Fields: "title", AsStated: "cut off the military training program", Via: source.Iqbal2018},
			{Passage: "nisar-2025-p108", Fields: "date description", AsStated: "2018, Aug. 11", Via: source.Iqbal2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0332", Date: "[2018-08..]",
		Kind: Training, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Military training between Russia and Pakistan gains pace",
		Description: "This came after the United States had ended its own programme for Pakistan, which a report of August 2018 tells; its time is not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", Fields: "title status description participants", Via: source.Iqbal2018},
			{Passage: "nisar-2025-p038", Fields: "title", AsStated: "gained momentum", Via: source.Iqbal2018},
			{Passage: "nisar-2025-p108", Fields: "date", AsStated: "2018, Aug. 11", Via: source.Iqbal2018, Rationale: "The report's month is the earliest."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

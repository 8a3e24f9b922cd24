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

var rows2018To2019 = []Event{
	{
		ID: "ev-0327", Date: "2018-04",
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
		ID: "ev-0484", Date: "2018-04-23~",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan and Russia hold high-level talks on security",
		Description: "This rests on the title of a news report that the document lists; the day is the report's.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p076", AsStated: "2018, April 23", Via: source.Gul2018},
			{Passage: "khatoon-2023-p076", Fields: "title", AsStated: "Hold High-level Security Talks", Via: source.Gul2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0485", Date: "2018-04-24~",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title: "General Bajwa of Pakistan meets his counterpart in Russia",
		Description: "The visit was official. This rests on the title of a newspaper report that the document lists with the general as its author; " +
			"the day is the report's. The counterpart is not named.",
		Place:  place.Russia,
		PartOf: ref.BajwaRussia2018,
		With: []With{
			{Actor: actor.Bajwa, Role: Visitor},
			{Actor: actor.MilitaryOfficialsRussia, Role: Host, Capacity: "counterpart"},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p073", AsStated: "2018, April 24", Via: source.Bajwa2018},
			{Passage: "khatoon-2023-p073", Fields: "title", AsStated: "Meets Counterpart", Via: source.Bajwa2018},
			{Passage: "khatoon-2023-p073", Fields: "place_id", AsStated: "Official Visit to Russia", Via: source.Bajwa2018},
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
	{
		ID: "ev-0328", Date: "2018-08-08~",
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
		ID: "ev-0329", Date: "2018-08-08~",
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
		ID: "ev-0335", Date: "2019/2021",
		Kind: Cooperation, CAMEO: "050", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan and Russia coordinate more closely in the Shanghai Cooperation Organisation",
		Description: "Security and development are the aims that they share there.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p040", AsStated: "From 2019 to 2021"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0336", Date: "2019/2021",
		Kind: Session, CAMEO: "040", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Pakistan-Russia Inter-Governmental Commission becomes more active",
		Description: "It gave order to regular dialogues; single sessions are not told. The years are those of the phase in which the passage stands.",
		With: []With{
			{Actor: actor.IGC, Role: Organiser},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p043", AsStated: "During this phase"},
			{Passage: "nisar-2025-p039", Fields: "date", AsStated: "2019-2021"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0337", Date: "2019/2021",
		Kind: Session, CAMEO: "040", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan-Russia Consultative Group on Strategic Stability becomes more active",
		Description: "It gave order to regular dialogues; single sessions are not told. The years are those of the phase in which the passage stands.",
		With: []With{
			{Actor: actor.ConsultativeGroup, Role: Organiser},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p043", AsStated: "During this phase"},
			{Passage: "nisar-2025-p039", Fields: "date", AsStated: "2019-2021"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0338", Date: "2019/2021",
		Kind: Statement, CAMEO: "010", Setting: Multilateral, Domain: vocab.Security, Status: Held,
		Title:       "Prime Minister Imran Khan of Pakistan speaks of Afghan security in the SCO several times",
		Description: "The occasions are not named, save the summit of September 2021. The years are those of the phase in which the passage stands.",
		With: []With{
			{Actor: actor.ImranKhan, Role: Speaker, Capacity: "PM"},
			{Actor: actor.SCO, Role: Organiser},
			{Actor: actor.Afghanistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p042", Fields: "title status description participants"},
			{Passage: "nisar-2025-p042", Fields: "title", AsStated: "addressed Afghan security issues several times"},
			{Passage: "nisar-2025-p039", Fields: "date", AsStated: "2019-2021"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

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

var rows2024 = []Event{
	{
		ID: "ev-0364", Date: "2024",
		Kind: Other, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia chairs BRICS",
		Description: "The document counts it among the reasons for good prospects of Pakistan's application.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.BRICS, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "in 2024", Via: source.Hussain2023},
			{Passage: "nisar-2025-p073", Fields: "title", AsStated: "Russia chairing BRICS", Via: source.Hussain2023},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0456", Date: "2024~",
		Kind: Consultation, CAMEO: "046", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Pakistan and Russia talk about supplies of liquefied natural gas",
		Description: "The talks are told with the trade of 2024 and have no date of their own.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p011", AsStated: "In 2024", Rationale: "The year of the trade that the talks are said to have supported."},
			{Passage: "untold-2025-p011", Fields: "title", AsStated: "talks on liquefied natural gas supplies"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0457", Date: "2024~",
		Kind: Consultation, CAMEO: "046", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "Pakistan and Russia talk about the Pakistan Stream gas pipeline",
		Description: "The talks are told with the trade of 2024 and have no date of their own.",
		Project:     ref.PakistanStream,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p011", AsStated: "In 2024", Rationale: "The year of the trade that the talks are said to have supported."},
			{Passage: "untold-2025-p011", Fields: "title", AsStated: "Pakistan Stream Gas Pipeline project"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0365", Date: "[2024-02..2024-03]",
		Kind: ProjectMilestone, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Transport, Status: Announced,
		Title:       "Trial runs of the Pakistan-Russia freight train are expected by March",
		Description: "This rests on the title of a news report of 17 February 2024; the report's month is the earliest.",
		Project:     ref.FreightTrain,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p090", AsStated: "Trial operations likely by March", Via: source.Ali2024},
			{Passage: "nisar-2025-p090", Fields: "description", AsStated: "2024, Feb. 17", Via: source.Ali2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0366", Date: "2024-06",
		Kind: Signing, CAMEO: "057", Setting: Bilateral, Domain: vocab.Transport, Status: Held,
		Title:     "Russia and Pakistan sign a memorandum on breakwaters",
		Agreement: ref.Breakwaters2024,
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p051", AsStated: "In June 2024", Via: source.Ali2024},
			{Passage: "nisar-2025-p051", Fields: "title", AsStated: "an MoU on breakwaters", Via: source.Ali2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0367", Date: "[2024-06..]",
		Kind: ProjectMilestone, CAMEO: "061", Setting: Bilateral, Domain: vocab.Transport, Status: Held, Doubtful: true,
		Title:       "A freight train of Pakistan and Russia is launched on trial",
		Description: "The day is not stated; the trial is told as following the memorandum on breakwaters of June 2024.",
		Project:     ref.FreightTrain,
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p051", AsStated: "In June 2024", Via: source.Ali2024},
			{Passage: "nisar-2025-p051", Fields: "title", AsStated: "trial launch of a freight train", Via: source.Ali2024},
			{
				Passage: "nisar-2025-p090", Fields: "date", Value: "[2024-02..2024-03]", AsStated: "Trial operations likely by March", Via: source.Ali2024,
				Rationale: "The report of 17 February that the passage cites expects the trial by March.",
			},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0368", Date: "2024-06-20~",
		Kind: Application, CAMEO: "030", Setting: Bilateral, Domain: vocab.Transport, Status: Held,
		Title:       "Pakistan accepts the offer to join the North-South Transport Corridor",
		Description: "It agreed in principle and took the first steps. The text gives no date; the day is that of the report which it cites.",
		Project:     ref.INSTCCorridor,
		With: []With{
			{Actor: actor.Pakistan, Role: Speaker},
			{Actor: actor.Russia, Role: Addressee},
			{Actor: actor.INSTC, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p080", Fields: "status description participants", Via: source.Haider2024},
			{Passage: "nisar-2025-p080", Fields: "title", AsStated: "which was accepted by Pakistan", Via: source.Haider2024},
			{
				Passage: "nisar-2025-p080", Fields: "date", Value: "2023", AsStated: "In 2023", Via: source.Haider2024,
				Rationale: "The passage has the acceptance in the sentence on the offer of that year; whether it fell in it is left open.",
			},
			{Passage: "nisar-2025-p102", Fields: "date", AsStated: "2024, Jun. 20", Via: source.Haider2024},
			{Passage: "nisar-2025-p102", Fields: "title", AsStated: "Pakistan accepts Putin's offer", Via: source.Haider2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0369", Date: "2024-06-20~",
		Kind: Statement, CAMEO: "030", Setting: Bilateral, Domain: vocab.Transport, Status: Held,
		Title:       "Ambassador Jamali of Pakistan says that his country has agreed in principle to join the corridor",
		Description: "He added that the steps needed for it had begun. The day is that of the report which the document cites.",
		Project:     ref.INSTCCorridor,
		With: []With{
			{Actor: actor.Jamali, Role: Speaker, Capacity: "Ambassador to Russia"},
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.INSTC, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p080", Fields: "title status description participants", Via: source.Haider2024},
			{Passage: "nisar-2025-p080", Fields: "title", AsStated: "Pakistan's Ambassador to Russia, Muhammad Khalid Jamali", Via: source.Haider2024},
			{Passage: "nisar-2025-p102", Fields: "date", AsStated: "2024, Jun. 20", Via: source.Haider2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0370", Date: "2024-07",
		Kind: Summit, CAMEO: "044", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Shanghai Cooperation Organisation holds its summit in Astana in 2024",
		Place: place.Astana,
		With: []With{
			{Actor: actor.SCO, Role: Organiser},
			{Actor: actor.Pakistan, Role: Member},
			{Actor: actor.Russia, Role: Member},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p049", AsStated: "In July 2024", Via: source.MofaPakistan2024},
			{Passage: "nisar-2025-p049", Fields: "place_id", AsStated: "in Astana", Via: source.MofaPakistan2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0371", Date: "2024-07",
		Kind: Statement, CAMEO: "030", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Leaders of Pakistan and Russia confirm their commitment to economic ties at the SCO summit",
		Description: "Economic connectivity, counterterrorism and climate diplomacy were the subjects. The leaders are not named.",
		Place:       place.Astana,
		PartOf:      ref.AstanaSCOSummit2024,
		With: []With{
			{Actor: actor.Pakistan, Role: Speaker},
			{Actor: actor.Russia, Role: Speaker},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p049", AsStated: "In July 2024", Via: source.MofaPakistan2024},
			{Passage: "nisar-2025-p049", Fields: "place_id", AsStated: "in Astana", Via: source.MofaPakistan2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0372", Date: "2024-07-04",
		Kind: Statement, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title: "Political scientist Sohail Ahmed explains the interests of Pakistan and Russia in Afghanistan",
		Description: "In his view Pakistan acts against groups such as ISIS and India's influence, Russia against extremism that reaches Central Asia and for its hold " +
			"on the former Soviet republics. He sees both moving away from old partners, Pakistan more slowly, and Russia acting against the influence of the United States.",
		With: []With{
			{Actor: actor.SohailAhmed, Role: Speaker, Capacity: "political scientist"},
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.Russia, Role: Subject},
			{Actor: actor.ISIS, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p063", AsStated: "July 4, 2024", Via: source.Ahmed2024},
			{Passage: "nisar-2025-p064", Fields: "description", AsStated: "counter the influence of the United States", Via: source.Ahmed2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0373", Date: "2024-09-18/2024-09-19",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title: "Deputy Prime Minister Overchuk of Russia visits Pakistan",
		Description: "Several memoranda were signed. The days follow from the title of a report of 18 September 2024, " +
			"by which a visit of two days began.",
		Place: place.Pakistan,
		With: []With{
			{Actor: actor.Overchuk, Role: Visitor, Capacity: "Deputy Prime Minister"},
			{Actor: actor.Pakistan, Role: Host},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "title status description participants", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "date", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "place_id description", AsStated: "begins two-day visit to Pakistan", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p073", Fields: "date", Value: "2024-09-18", AsStated: "September 18, 2024", Via: source.Gul2024, Rationale: "The day of one meeting of the visit."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0374", Date: "2024-09-18/2024-09-19",
		Kind: Signing, CAMEO: "057", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title: "Pakistan and Russia sign several memoranda during Overchuk's visit",
		Description: "They concern energy, infrastructure, higher education, visas and trade in farm products, among other fields. " +
			"The days are those of the visit.",
		PartOf: ref.OverchukPakistan2024,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", Fields: "status description participants", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p050", Fields: "title", AsStated: "signed multiple MOUs", Via: source.TheNewsInternational2024},
			{Passage: "nisar-2025-p123", Fields: "date", AsStated: "2024, Sep. 18", Via: source.TheNewsInternational2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0375", Date: "2024-09-18",
		Kind: Meeting, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:  "Deputy Prime Minister Overchuk and Foreign Minister Dar meet in Islamabad",
		Place:  place.Islamabad,
		PartOf: ref.OverchukPakistan2024,
		With: []With{
			{Actor: actor.Overchuk, Role: Visitor, Capacity: "Deputy Prime Minister"},
			{Actor: actor.Dar, Role: Host, Capacity: "Foreign Minister"},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "September 18, 2024", Via: source.Gul2024},
			{Passage: "nisar-2025-p073", Fields: "place_id", AsStated: "in Islamabad", Via: source.Gul2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0376", Date: "2024-09-18",
		Kind: Endorsement, CAMEO: "051", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia backs Pakistan's bid for membership of BRICS",
		Description: "The meeting in Islamabad showed the backing; the title of the report on it speaks of a pledge.",
		Place:       place.Islamabad,
		PartOf:      ref.OverchukDar2024,
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.BRICS, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "September 18, 2024", Via: source.Gul2024},
			{Passage: "nisar-2025-p073", Fields: "place_id", AsStated: "in Islamabad", Via: source.Gul2024},
			{Passage: "nisar-2025-p101", Fields: "title description", AsStated: "pledges to back Pakistan's BRICS membership", Via: source.Gul2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

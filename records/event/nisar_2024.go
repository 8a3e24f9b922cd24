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

var nisar2024 = []Event{
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
		ID: ref.BreakwatersSigning2024, Date: "2024-06",
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
		ID: ref.AstanaSCOSummit2024, Date: "2024-07",
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
}

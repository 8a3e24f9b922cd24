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

// nisarUndated are events of nisar-2025 for which it gives no date.
var nisarUndated = []Event{
	{
		ID:   "ev-0385",
		Kind: PolicyChange, CAMEO: "050", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia draws closer to Pakistan as India draws closer to the United States",
		Description: "India's trade with Russia was falling at the same time. Pakistan's position and trade by the corridor CPEC spoke for it.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.India, Role: Subject},
			{Actor: actor.UnitedStates, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p017", Fields: "title status description participants", AsStated: "Russia grew closer to Pakistan", Via: source.Khan2019a},
			{Passage: "nisar-2025-p022", Fields: "title status description participants"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0386",
		Kind: PolicyChange, CAMEO: "050", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan turns towards Russia as the United States draws closer to India",
		Description: "Pakistan wishes to keep a balance between Russia and the United States, and looks to Russia for energy, arms and a way into Eurasia.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.Russia, Role: Target},
			{Actor: actor.India, Role: Subject},
			{Actor: actor.UnitedStates, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p018", Fields: "title status description participants", AsStated: "the tilt of Pakistan", Via: source.Khan2018},
			{Passage: "nisar-2025-p022", Fields: "title status description participants"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0387",
		Kind: Interest, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Transport, Status: Ongoing,
		Title:       "Russia is interested in access to warm waters through Pakistan",
		Description: "The corridor CPEC is named beside it.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p017", Via: source.Khan2019a},
			{Passage: "nisar-2025-p017", Fields: "title", AsStated: "Russian interest in accessing warm water resources", Via: source.Khan2019a},
			{Passage: "nisar-2025-p088", Fields: "title description", AsStated: "seeking connectivity and warm water resources"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0388",
		Kind: Cooperation, CAMEO: "062", Setting: Multilateral, Domain: vocab.Security, Status: Ongoing,
		Title:       "Pakistan and Russia work together against terrorism in the Shanghai Cooperation Organisation",
		Description: "Drugs and stability in the region are further concerns.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p022", Fields: "title status participants", AsStated: "collaborating to combat terrorism"},
			{Passage: "nisar-2025-p069", Fields: "title participants", AsStated: "opportunity to cooperate on counterterrorism"},
			{Passage: "nisar-2025-p083", Fields: "title description participants", AsStated: "cooperation under the SCO framework"},
			{Passage: "nisar-2025-p088", Fields: "title status description participants", AsStated: "terrorism, narcotics and stability"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0389",
		Kind: Training, CAMEO: "062", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan and Russia hold joint training",
		Description: "It is told with the drills of the SCO's anti-terrorist structure; whether it belonged to them is not clear.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p054", Via: source.MofaPakistan2021},
			{Passage: "nisar-2025-p054", Fields: "title", AsStated: "conducted joint training", Via: source.MofaPakistan2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0390",
		Kind: Cooperation, CAMEO: "064", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Pakistan and Russia exchange intelligence",
		Description: "It is told with the drills of the SCO's anti-terrorist structure; whether it belonged to them is not clear.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p054", Via: source.MofaPakistan2021},
			{Passage: "nisar-2025-p054", Fields: "title", AsStated: "exchanged intelligence", Via: source.MofaPakistan2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0391",
		Kind: Exercise, CAMEO: "062", Setting: Multilateral, Domain: vocab.Security, Status: Held,
		Title: "Pakistan and Russia take part in drills of the SCO's anti-terrorist structure",
		With: []With{
			{Actor: actor.SCORATS, Role: Organiser},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p054", Via: source.MofaPakistan2021},
			{Passage: "nisar-2025-p054", Fields: "title", AsStated: "participated in multilateral drills", Via: source.MofaPakistan2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   ref.AfghanPeaceProcess,
		Kind: Cooperation, CAMEO: "050", Setting: Bilateral, Domain: vocab.Security, Status: Held, Doubtful: true,
		Title: "Pakistan and Russia work together for a negotiated settlement in Afghanistan",
		Description: "They share concern about terrorism and drugs. The document gives Pakistan the corridor in the north of Afghanistan and Russia the one in the south, " +
			"and puts their joint work in the time after the withdrawal of the United States.",
		Place: place.Afghanistan,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p053"},
			{Passage: "nisar-2025-p053", Fields: "title", AsStated: "support a peaceful political settlement"},
			{Passage: "nisar-2025-p062", Fields: "title status participants", AsStated: "emphasizing a negotiated settlement", Via: source.Khatoon2023},
			{Passage: "nisar-2025-p062", Fields: "description", AsStated: "control the northern and southern corridors to Afghanistan", Via: source.Khatoon2023},
			{Passage: "nisar-2025-p053", Fields: "place_id", AsStated: "Afghanistan"},
			{Passage: "khatoon-2023-p031", Fields: "title status participants", AsStated: "Actively involved in the Afghan peace process", Via: source.Mian2015},
			{Passage: "khatoon-2023-p033", Fields: "title status participants", AsStated: "importance of a negotiated settlement", Via: source.Siddiqi2021},
			{Passage: "khatoon-2023-p034", Fields: "title participants", AsStated: "engagement in the Afghan peace process"},
			{Passage: "khatoon-2023-p045", Fields: "title participants", AsStated: "joint involvement in the Afghan peace process"},
			{Passage: "khatoon-2023-p010", Fields: "title participants", AsStated: "joint efforts in the Afghan peace process"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0393",
		Kind: Attack, CAMEO: "180", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "The incident of Pulwama",
		Description: "It is told as a case of tension between Pakistan and India; neither its date nor what happened is stated.",
		Place:       place.Pulwama,
		With: []With{
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.India, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p070"},
			{Passage: "nisar-2025-p070", Fields: "place_id", AsStated: "Pulwama incident"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0394",
		Kind: Statement, CAMEO: "026", Setting: Multilateral, Domain: vocab.Security, Status: Held,
		Title:       "Russia and China call for dialogue over the incident of Pulwama",
		Description: "Both stayed neutral and sought balance.",
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.China, Role: Speaker},
			{Actor: actor.Pakistan, Role: Addressee},
			{Actor: actor.India, Role: Addressee},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p070"},
			{Passage: "nisar-2025-p070", Fields: "title", AsStated: "urging dialogues"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0395",
		Kind: Endorsement, CAMEO: "051", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "China backs Pakistan's application to BRICS",
		Description: "The support is called strong.",
		With: []With{
			{Actor: actor.China, Role: Speaker},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.BRICS, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", Via: source.Hussain2023},
			{Passage: "nisar-2025-p073", Fields: "title description", AsStated: "China's strong support", Via: source.Hussain2023},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0396",
		Kind: PolicyChange, CAMEO: "030", Setting: Multilateral, Domain: vocab.Economic, Status: Ongoing,
		Title:       "Pakistan looks to BRICS for less dependence on the West",
		Description: "Doing without the dollar is to make the country less dependent on loans of the IMF and their conditions.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.BRICS, Role: Target},
			{Actor: actor.WesternStates, Role: Subject},
			{Actor: actor.IMF, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p086"},
			{Passage: "nisar-2025-p086", Fields: "title", AsStated: "reduce its dependency on the West"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0397",
		Kind: ProjectMilestone, CAMEO: "061", Setting: Bilateral, Domain: vocab.Energy, Status: Held,
		Title:       "The gas pipeline of Pakistan and Russia is taken up again",
		Description: "Which line is meant, when and how is not stated; offers of energy at a discount are named beside it.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p085"},
			{Passage: "nisar-2025-p085", Fields: "title", AsStated: "revival of Pakistan-Russia gas pipeline"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0398",
		Kind: Cooperation, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title: "Defence ties of Pakistan and Russia grow by arms deals, exercises and transfers of technology",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p088"},
			{Passage: "nisar-2025-p088", Fields: "title", AsStated: "arm deals, military exercises and technology transfers"},
			{Passage: "khatoon-2023-p046", Fields: "title status participants", AsStated: "Arms sales, defence technology transfer", Via: source.Syed2014},
			{Passage: "khatoon-2023-p029", Fields: "title participants", AsStated: "increased defence cooperation, joint military exercises", Via: source.Younus2018},
			{Passage: "untold-2025-p021", Fields: "title participants", AsStated: "Military cooperation has expanded"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0399",
		Kind: Other, CAMEO: "128", Setting: ThirdParty, Domain: vocab.Security, Status: Ongoing,
		Title:       "Smuggling and trafficking go over further points of the border of Pakistan and Afghanistan",
		Description: "Goods, people, drugs and arms pass at points that local people have found beside the formal crossings. Fighters and terrorists hide in the hard ground.",
		Place:       place.PakistanAfghanistanBorder,
		With: []With{
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.Afghanistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p058", Via: source.Carnavistan2019},
			{Passage: "nisar-2025-p058", Fields: "place_id", AsStated: "along the porous Pak-Afghan border"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

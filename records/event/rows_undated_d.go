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

var rowsUndatedD = []Event{
	{
		ID:   "ev-0392",
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
	{
		ID:   "ev-0467",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Deputy Prime Minister Overchuk of Russia makes several visits, probably to Pakistan",
		Description: "He recalled them in Moscow as he spoke of Pakistan with Dar. Their number, dates and places are not stated.",
		With: []With{
			{Actor: actor.Overchuk, Role: Visitor, Capacity: "Deputy Prime Minister", Evidence: evidence.List{
				{Passage: "untold-2025-p006", Fields: "actor_id", AsStated: "Overchuk recalled his recent visits"},
				{Passage: "untold-2025-p003", Fields: "capacity", AsStated: "Deputy Prime Minister"},
			}},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p006", Fields: "title status description", AsStated: "his recent visits"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0468",
		Kind: Exercise, CAMEO: "062", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Pakistan and Russia hold the joint exercise Druzhba VII",
		Description: "It was about fighting terrorism and closer ties in defence. The document dates neither it nor the others of its series.",
		PartOf:      ref.DruzhbaExercises,
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p021"},
			{Passage: "untold-2025-p021", Fields: "title", AsStated: "Druzhba VII"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0469",
		Kind: Statement, CAMEO: "111", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "A former army chief of Pakistan condemns Russia's actions in Ukraine",
		Description: "He is not named, and whether he held the office then is not stated. The document takes the statement for a sign that Pakistan leans on Western lenders, " +
			"the International Monetary Fund above all.",
		With: []With{
			{Actor: actor.ChiefOfArmyStaffPakistan, Role: Speaker, Capacity: "former army chief"},
			{Actor: actor.Russia, Role: Target},
			{Actor: actor.Ukraine, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p026"},
			{Passage: "untold-2025-p026", Fields: "title", AsStated: "condemning Russian actions in Ukraine"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0470",
		Kind: Refusal, CAMEO: "120", Setting: ThirdParty, Domain: vocab.Economic, Status: Held,
		Title:       "India refuses to take part in Western sanctions against Russia",
		Description: "It kept its traditional ties with Russia and expects that Russia takes account of it in its neighbourhood.",
		With: []With{
			{Actor: actor.India, Role: Initiator},
			{Actor: actor.WesternStates, Role: Target},
			{Actor: actor.Russia, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p027"},
			{Passage: "untold-2025-p027", Fields: "title", AsStated: "refusing to participate in Western campaigns"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0471",
		Kind: ArmsDelivery, CAMEO: "072", Setting: ThirdParty, Domain: vocab.Military, Status: Ongoing,
		Title:       "Russia delivers more arms to India than to any other state",
		Description: "Only the rank of India among the buyers is stated, no delivery and no figure.",
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.India, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p027"},
			{Passage: "untold-2025-p027", Fields: "title", AsStated: "Russia's largest defense customer"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0472",
		Kind: Interest, CAMEO: "0311", Setting: ThirdParty, Domain: vocab.Transport, Status: Ongoing,
		Title:       "Central Asian states show interest in reaching warm-water ports over CPEC",
		Description: "Which states, when and how is not stated. They are landlocked and have long looked for such ports.",
		Project:     ref.CPEC,
		With: []With{
			{Actor: actor.CentralAsianStates, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target, Evidence: evidence.List{{Passage: "untold-2025-p030", AsStated: "Pakistan"}}},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p018"},
			{Passage: "untold-2025-p018", Fields: "title", AsStated: "Central Asian nations have expressed interest"},
			{Passage: "untold-2025-p030", Fields: "description", AsStated: "landlocked Central Asian republics"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0490",
		Kind: Aid, CAMEO: "070", Setting: ThirdParty, Domain: vocab.Economic, Status: Held,
		Title:       "The United States gives Pakistan economic and military aid in the Cold War",
		Description: "It saw Pakistan as an ally against the spread of communism in South Asia; the USSR saw a threat to its interests. No year is stated.",
		With: []With{
			{Actor: actor.UnitedStates, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
			{Actor: actor.USSR, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p019"},
			{Passage: "khatoon-2023-p019", Fields: "title", AsStated: "significant economic and military aid"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0491",
		Kind: ArmsDelivery, CAMEO: "072", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "The United States sells arms to Pakistan's armed forces in the Cold War",
		Description: "The sales were part of a larger aid. Neither kinds of arms nor years are stated.",
		PartOf:      ref.AmericanAid,
		With: []With{
			{Actor: actor.UnitedStates, Role: Supplier},
			{Actor: actor.ArmedForcesPakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p019"},
			{Passage: "khatoon-2023-p019", Fields: "title", AsStated: "sale of armaments to its armed forces"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

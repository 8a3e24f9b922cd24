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

var rowsUndatedF = []Event{
	{
		ID:   "ev-0514",
		Kind: Interest, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Economic, Status: Ongoing,
		Title:       "Russia shows interest in more economic ties with Pakistan",
		Description: "Investment in energy and infrastructure is named. When and how it showed this is not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p029", Via: source.Younus2018},
			{Passage: "khatoon-2023-p029", Fields: "title", AsStated: "expanding its economic engagement with Pakistan", Via: source.Younus2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0515",
		Kind: Interest, CAMEO: "0311", Setting: Multilateral, Domain: vocab.Transport, Status: Ongoing,
		Title:       "Russia shows interest in taking part in projects of CPEC",
		Description: "When and how it did so is not stated.",
		Project:     ref.CPEC,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.China, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p037"},
			{Passage: "khatoon-2023-p037", Fields: "title", AsStated: "interest in participating in CPEC-related projects"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0516",
		Kind: Interest, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Economic, Status: Ongoing,
		Title: "Russia and Pakistan say that they want more and more varied trade",
		Description: "Trade is in the main of cotton, rice, fruit and oil products. Energy, infrastructure and joint ventures in industry " +
			"and technology are the fields looked at.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Pakistan, Role: Initiator},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p049"},
			{Passage: "khatoon-2023-p049", Fields: "title", AsStated: "desire to enhance economic cooperation"},
			{Passage: "khatoon-2023-p051", Fields: "participants", AsStated: "shared commitment between Russia and Pakistan"},
			{Passage: "khatoon-2023-p051", Fields: "title", AsStated: "Efforts are being made to diversify trade", Via: source.BaxterJalal1997},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0517",
		Kind: Forum, CAMEO: "061", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Investment forums are held for Russia and Pakistan",
		Description: "They were to make openings for investment in both countries known. Number, dates and places are not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050"},
			{Passage: "khatoon-2023-p050", Fields: "title", AsStated: "Investment forums"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0518",
		Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Economic, Status: Held,
		Title:       "Business delegations are sent between Russia and Pakistan",
		Description: "They were to further trade and investment. Number, dates and places are not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050"},
			{Passage: "khatoon-2023-p050", Fields: "title", AsStated: "business delegations"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0519",
		Kind: Other, CAMEO: "014", Setting: Multilateral, Domain: vocab.Economic, Status: Proposed,
		Title:       "Pakistan's integration into the Eurasian Economic Union is discussed",
		Description: "Who discussed it and when is not stated. Economic, legal and logistic hurdles are named.",
		With: []With{
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.EAEU, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050", Via: source.RashidTahir2021},
			{Passage: "khatoon-2023-p050", Fields: "title", AsStated: "possibility of integrating Pakistan into the EAEU", Via: source.RashidTahir2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0520",
		Kind: Other, CAMEO: "014", Setting: Multilateral, Domain: vocab.Economic, Status: Proposed,
		Title:       "A free trade agreement of Pakistan and the Eurasian Economic Union is discussed",
		Description: "Who discussed it and when is not stated.",
		Agreement:   ref.FreeTradeEAEU,
		With: []With{
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.EAEU, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050"},
			{Passage: "khatoon-2023-p050", Fields: "title", AsStated: "discussions regarding a free trade agreement"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0541",
		Kind: StateChange, CAMEO: "192", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "The Taliban take over Afghanistan",
		Description: "The document sets it in the time of Pakistan's membership of the SCO, which began in 2017, without a date of its own.",
		Place:       place.Afghanistan,
		With: []With{
			{Actor: actor.Taliban, Role: Initiator},
			{Actor: actor.Afghanistan, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p010"},
			{Passage: "yaqoob-2025-p010", Fields: "place_id", AsStated: "takeover of Afghanistan"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0542",
		Kind: Other, CAMEO: "160", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Ongoing,
		Title:       "Western states hesitate to deal with Russia",
		Description: "The document sets it in the time of Pakistan's membership of the SCO, which began in 2017, beside the conflict of Russia and Ukraine.",
		With: []With{
			{Actor: actor.WesternStates, Role: Initiator},
			{Actor: actor.Russia, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p010"},
			{Passage: "yaqoob-2025-p010", Fields: "title", AsStated: "hesitancy of Western countries"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0543",
		Kind: Other, CAMEO: "050", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Ongoing,
		Title:       "India and the United States strengthen their ties",
		Description: "Two documents see in it a reason for Russia and Pakistan to come closer; defence and strategy are named.",
		With: []With{
			{Actor: actor.India, Role: Party},
			{Actor: actor.UnitedStates, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p010", Fields: "title status participants", AsStated: "India's strengthening ties with the U.S."},
			{Passage: "untold-2025-p029"},
			{Passage: "untold-2025-p029", Fields: "title", AsStated: "defense and strategic ties with the United States"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0630",
		Kind: PolicyChange, CAMEO: "050", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Pakistan aligns itself with China",
		Description: "It did so beside its alignment with the United States, while India was a partner of the USSR. No year is stated.",
		With: []With{
			{Actor: actor.Pakistan, Role: Initiator},
			{Actor: actor.China, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p029"},
			{Passage: "untold-2025-p029", Fields: "title", AsStated: "Pakistan aligned with China and the United States"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0631",
		Kind: Other, CAMEO: "110", Setting: ThirdParty, Domain: vocab.Security, Status: Ongoing,
		Title:       "India and Pakistan are in conflict, above all over Jammu and Kashmir",
		Description: "One document calls the conflict old and sees it bear on Russia's relations with both. No year is stated.",
		With: []With{
			{Actor: actor.India, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p027"},
			{Passage: "khatoon-2023-p027", Fields: "title", AsStated: "particularly over the region of Jammu and Kashmir"},
			{Passage: "khatoon-2023-p027", Fields: "description", AsStated: "deep-seated conflict between India and Pakistan", Via: source.Gul2018},
			{Passage: "khatoon-2023-p029", Fields: "title participants", AsStated: "long-lasting India-Pakistan conflict"},
			{Passage: "khatoon-2023-p060", Fields: "title participants", AsStated: "historical rivalry between India and Pakistan"},
			{Passage: "yaqoob-2025-p010", Fields: "title participants", AsStated: "tense Indo-Pak relations"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0632",
		Kind: Cooperation, CAMEO: "061", Setting: Multilateral, Domain: vocab.Economic, Status: Ongoing,
		Title:       "Russia and Pakistan take part in the Belt and Road Initiative",
		Description: "The initiative is led by China. Since when and how they take part is not stated.",
		Project:     ref.BeltAndRoad,
		With: []With{
			{Actor: actor.China, Role: Initiator},
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p036", Via: source.ChiaHaiqi2021},
			{Passage: "khatoon-2023-p036", Fields: "title", AsStated: "their involvement in China-led initiatives", Via: source.ChiaHaiqi2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0633",
		Kind: Other, CAMEO: "110", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Ongoing,
		Title:       "Competition of the United States and China grows",
		Description: "The document sets it in the time of Pakistan's membership of the SCO, which began in 2017, without a date of its own.",
		With: []With{
			{Actor: actor.UnitedStates, Role: Party},
			{Actor: actor.China, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p010"},
			{Passage: "yaqoob-2025-p010", Fields: "title", AsStated: "increased US-China competition"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0634",
		Kind: Other, CAMEO: "180", Setting: ThirdParty, Domain: vocab.Security, Status: Ongoing,
		Title: "Terrorism in the region rises again",
		Description: "The document sets it in the time of Pakistan's membership of the SCO, which began in 2017, and counts the unrest that it brings " +
			"among the hindrances to closer relations of Pakistan and Russia.",
		With: []With{
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.Russia, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p010"},
			{Passage: "yaqoob-2025-p010", Fields: "title", AsStated: "resurgence of regional terrorism"},
			{Passage: "yaqoob-2025-p010", Fields: "description", AsStated: "regional instability linked to terrorism"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0635",
		Kind: PolicyChange, CAMEO: "0311", Setting: ThirdParty, Domain: vocab.Economic, Status: Ongoing,
		Title:       "Russia looks to the east for economic partners",
		Description: "Western sanctions made it do so. Neither a year nor the partners are stated; Pakistan is told of beside it.",
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.WesternStates, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p025"},
			{Passage: "untold-2025-p025", Fields: "title", AsStated: "look eastward for economic partnerships"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

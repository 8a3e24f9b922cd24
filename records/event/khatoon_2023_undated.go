package event

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// khatoon2023Undated are events of Russia and Pakistan in arms and trade, for which khatoon-2023 gives no date.
var khatoon2023Undated = []Event{
	{
		ID:   "ev-0510",
		Kind: ArmsDelivery, CAMEO: "072", Setting: Bilateral, Domain: vocab.Military, Status: Held,
		Title:       "Russia supplies helicopters to Pakistan",
		Description: "Told after the lifting of the embargo in 2014, without type, number or year; helicopters of 2017 have a record of their own.",
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p042"},
			{Passage: "khatoon-2023-p042", Fields: "title", AsStated: "helicopters"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0511",
		Kind: ArmsDelivery, CAMEO: "072", Setting: Bilateral, Domain: vocab.Military, Status: Held, Doubtful: true,
		Title:       "Russia supplies tanks to Pakistan",
		Description: "Told after the lifting of the embargo in 2014, without type, number or year.",
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p042"},
			{Passage: "khatoon-2023-p042", Fields: "title", AsStated: "tanks"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0512",
		Kind: ArmsDelivery, CAMEO: "072", Setting: Bilateral, Domain: vocab.Military, Status: Held, Doubtful: true,
		Title:       "Russia supplies air defence to Pakistan",
		Description: "Told after the lifting of the embargo in 2014, without type, number or year.",
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p042"},
			{Passage: "khatoon-2023-p042", Fields: "title", AsStated: "air defence"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0513",
		Kind: ArmsDelivery, CAMEO: "072", Setting: Bilateral, Domain: vocab.Military, Status: Held, Doubtful: true,
		Title:       "Russia passes defence technology to Pakistan",
		Description: "Russian military equipment is made and put together in Pakistan. Which equipment, where and when is not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p042"},
			{Passage: "khatoon-2023-p042", Fields: "title", AsStated: "defence technology transfer to Pakistan"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
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
		ID:   ref.FreeTradeTalksEAEU,
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
}

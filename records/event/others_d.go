package event

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// othersSecond are events that a second reading of untold-2025, khatoon-2023 and yaqoob-2025 added; none has a date.
var othersSecond = []Event{
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
	{
		ID:   "ev-0636",
		Kind: Aid, CAMEO: "071", Setting: ThirdParty, Domain: vocab.Economic, Status: Ongoing,
		Title:       "Western lenders such as the International Monetary Fund bail Pakistan out",
		Description: "The document sees in it a limit to closer relations with Russia. Neither sums nor years are stated.",
		With: []With{
			{Actor: actor.IMF, Role: Supplier},
			{Actor: actor.Pakistan, Role: Recipient},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p026"},
			{Passage: "untold-2025-p026", Fields: "title", AsStated: "for economic bailout"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

package event

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// khatoon2023ColdWar are events of the Cold War, and of Russia and India, for which khatoon-2023 gives no date.
var khatoon2023ColdWar = []Event{
	{
		ID:   ref.AmericanAid,
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
	{
		ID:   "ev-0492",
		Kind: Aid, CAMEO: "072", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title: "The United States helps the Afghan mujahideen with arms and money through Pakistan",
		Description: "The help was against the Soviet occupation, and Pakistan was its main route. " +
			"The document dates the invasion to 1979 and the withdrawal to 1989, but not the help.",
		PartOf: ref.SovietOccupation,
		With: []With{
			{Actor: actor.UnitedStates, Role: Supplier},
			{Actor: actor.AfghanMujahideen, Role: Recipient},
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.SovietForces, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p019", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p019", Fields: "title", AsStated: "military and financial help to the Afghan mujahideen", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p022", Fields: "description", AsStated: "withdrawal from Afghanistan in 1989", Via: source.ChiaHaiqi2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0493",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "The USSR and Pakistan keep up some contacts in the Cold War",
		Description: "Both saw a need for limited cooperation, in trade and the security of the region among other matters. No year is stated.",
		With: []With{
			{Actor: actor.USSR, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p020"},
			{Passage: "khatoon-2023-p020", Fields: "title", AsStated: "instances of diplomatic contact"},
			{Passage: "khatoon-2023-p020", Fields: "description", AsStated: "necessity for limited collaboration"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0494",
		Kind: Endorsement, CAMEO: "051", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Ongoing,
		Title:       "Russia leans to India's stance on Kashmir",
		Description: "It speaks for a settlement by talks of India and Pakistan and by international law.",
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.India, Role: Target},
			{Actor: actor.Pakistan, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p027"},
			{Passage: "khatoon-2023-p027", Fields: "title", AsStated: "India's stance on Kashmir"},
			{Passage: "khatoon-2023-p027", Fields: "description", AsStated: "resolution through bilateral dialogue"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0495",
		Kind: Endorsement, CAMEO: "026", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Russia supports peace talks between India and Pakistan",
		Description: "Their open questions were meant, the one of Kashmir among them. When it did so is not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.India, Role: Addressee},
			{Actor: actor.Pakistan, Role: Addressee},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p029"},
			{Passage: "khatoon-2023-p029", Fields: "title", AsStated: "supportive of peace talks and dialogue"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0496",
		Kind: Cooperation, CAMEO: "050", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Ongoing,
		Title:       "Russia and India have a special and privileged strategic partnership",
		Description: "Cooperation in defence, trade and culture belongs to it. When it got that name is not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.India, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p028", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p028", Fields: "title", AsStated: "special and privileged strategic partnership", Via: source.Mohan2021},
			{Passage: "khatoon-2023-p060", Fields: "title participants status", AsStated: "close strategic partnership with India"},
			{Passage: "untold-2025-p027", Fields: "title participants", AsStated: "a crucial strategic partner"},
			{Passage: "untold-2025-p029", Fields: "title participants", AsStated: "traditional relations with Russia"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0497",
		Kind: Exercise, CAMEO: "062", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Russia and India hold joint exercises",
		Description: "Their partnership promoted them; names and years are not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.India, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p028"},
			{Passage: "khatoon-2023-p028", Fields: "title", AsStated: "promoted joint exercises"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0498",
		Kind: ArmsDelivery, CAMEO: "072", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Defence technology is transferred between Russia and India",
		Description: "Which technology, when and in which direction is not stated.",
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.India, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p028"},
			{Passage: "khatoon-2023-p028", Fields: "title", AsStated: "transferred defence technology"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

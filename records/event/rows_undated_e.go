package event

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsUndatedE = []Event{
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
	{
		ID:   "ev-0501",
		Kind: Mediation, CAMEO: "045", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "Russia hosts talks and conferences on Afghanistan and mediates",
		Description: "It helped the Afghan government, the Taliban and states of the region to talk to each other. No single meeting is named.",
		PartOf:      ref.AfghanPeaceProcess,
		With: []With{
			{Actor: actor.Russia, Role: Mediator},
			{Actor: actor.AfghanGovernment, Role: Party},
			{Actor: actor.Taliban, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p032", Via: source.Salman2021},
			{Passage: "khatoon-2023-p032", Fields: "title", AsStated: "hosting talks and conferences", Via: source.Salman2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0502",
		Kind: Mediation, CAMEO: "045", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title: "Pakistan brings Afghan factions to peace talks",
		Description: "It has old ties with some of the factions and supported their reconciliation, so that its western border would be quiet. " +
			"Armed groups that cross the border and Afghan refugees had burdened it.",
		PartOf: ref.AfghanPeaceProcess,
		With: []With{
			{Actor: actor.Pakistan, Role: Mediator},
			{Actor: actor.AfghanFactions, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p032"},
			{Passage: "khatoon-2023-p032", Fields: "title", AsStated: "effectively facilitated peace talks"},
			{Passage: "khatoon-2023-p034", Fields: "title status participants", AsStated: "facilitated dialogue and negotiations", Via: source.Gul2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0503",
		Kind: Endorsement, CAMEO: "026", Setting: Multilateral, Domain: vocab.Security, Status: Held,
		Title:       "Russia and Pakistan support talks between the Afghan government and the Taliban",
		Description: "Each speaks for a settlement by negotiation in which all Afghan factions and parts of society are represented.",
		PartOf:      ref.AfghanPeaceProcess,
		With: []With{
			{Actor: actor.Russia, Role: Speaker},
			{Actor: actor.Pakistan, Role: Speaker},
			{Actor: actor.AfghanGovernment, Role: Addressee},
			{Actor: actor.Taliban, Role: Addressee},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p033", Via: source.Siddiqi2021},
			{Passage: "khatoon-2023-p033", Fields: "title", AsStated: "dialogue between the Afghan government and the Taliban", Via: source.Siddiqi2021},
			{Passage: "khatoon-2023-p034", Fields: "description", AsStated: "supporting an inclusive political settlement"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0504",
		Kind: Cooperation, CAMEO: "064", Setting: Bilateral, Domain: vocab.Security, Status: Held,
		Title:       "Russia and Pakistan share more intelligence and cooperate on borders and against terrorism",
		Description: "This is told as a part of their work in the Afghan peace process, without a date.",
		PartOf:      ref.AfghanPeaceProcess,
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p033"},
			{Passage: "khatoon-2023-p033", Fields: "title", AsStated: "cooperation in intelligence sharing, border management, and counterterrorism"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID:   "ev-0505",
		Kind: Consultation, CAMEO: "040", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title:       "Russia keeps contacts with Afghan sides, the Taliban among them",
		Description: "The contacts were to further a political settlement.",
		PartOf:      ref.AfghanPeaceProcess,
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Taliban, Role: Party},
			{Actor: actor.AfghanFactions, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p034"},
			{Passage: "khatoon-2023-p034", Fields: "title", AsStated: "contacts with different Afghan actors"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
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
}

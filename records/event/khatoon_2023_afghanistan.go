package event

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// khatoon2023Afghanistan are events of the Afghan peace process, for which khatoon-2023 gives no date.
var khatoon2023Afghanistan = []Event{
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
}

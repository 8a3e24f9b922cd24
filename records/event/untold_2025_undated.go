package event

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// untold2025Undated are events of untold-2025 for which it gives no date.
var untold2025Undated = []Event{
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
}

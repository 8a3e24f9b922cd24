package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// yaqoob2025 are the events of the abstract of yaqoob-2025 and of a title of its reference list.
var yaqoob2025 = []Event{
	{
		ID: "ev-0540", Date: "2023~",
		Kind: Other, CAMEO: "030", Setting: Bilateral, Domain: vocab.Culture, Status: Held,
		Title:       "Pakistan and Russia agree to strengthen their cultural ties",
		Description: "This rests on the title of a news report that the document lists; the year is the report's.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p019", AsStated: "2023", Via: source.AssociatedPressOfPakistan2023},
			{Passage: "yaqoob-2025-p019", Fields: "title", AsStated: "agree to strengthen cultural ties", Via: source.AssociatedPressOfPakistan2023},
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
}

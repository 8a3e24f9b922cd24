package event

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema/evidence"
)

var rows2011B = []Event{
	{
		ID: "ev-0172", Date: "2011-09-03~",
		Kind: Signing, CAMEO: "057", Setting: ThirdParty, Domain: vocab.Military, Status: Held,
		Title:       "Russia and Tajikistan reach a deal on a military base",
		Description: "This rests on the title of a news report that the document lists; the day is the report's.",
		Agreement:   ref.TajikistanBase2011,
		With: []With{
			{Actor: actor.Russia, Role: Party},
			{Actor: actor.Tajikistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p065", AsStated: "September 3, 2011", Via: source.Dyomkin2011},
		},
	},
}

package event

import (
	"pakrus/records/actor"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsRabbi2021D = []Event{
	{
		ID: "ev-0550", Date: "2012-06",
		Kind: Statement, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title: "Stephen Blank writes that Pakistan and Russia have quietly built strategic relations",
		Description: "He expected Pakistan to weigh much in Afghanistan once ISAF and US forces had left by 2014, " +
			"and gave this as the reason for the faster pace. The month is that of his article.",
		With: []With{
			{Actor: actor.StephenBlank, Role: Speaker},
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.Russia, Role: Subject},
		},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p052", Fields: "title description status participants", Via: source.Blank2012},
			{Passage: "rabbi-2021-p084", Fields: "date", AsStated: "2012, June", Via: source.Blank2012, Rationale: "The text cites the article with its year alone."},
		},
	},
	{
		ID: "ev-0551", Date: "2012~",
		Kind: Other, CAMEO: "160", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Relations of Pakistan and Russia begin to decline in spite of many contacts",
		Description: "The decline is told of politics, trade and the economy, science and technology, and culture. " +
			"It has no date of its own: it stands between the visit of Foreign Minister Lavrov in October 2012 and the summit cancelled that month.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p043", AsStated: "In 2012", Via: source.Hanif2013, Rationale: "Told among events of 2012, without a date of its own."},
		},
	},
}

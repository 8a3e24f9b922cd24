package event

import (
	"pakrus/records/actor"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsUndatedG = []Event{
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

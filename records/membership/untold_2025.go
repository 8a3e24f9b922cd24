package membership

import (
	"pakrus/records/actor"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var untold2025 = []Membership{
	{
		ID: "mb-0070", Actor: actor.Iran, Organisation: actor.SCO, Status: Member,
		Began: "2023",
		Evidence: evidence.List{
			{Passage: "untold-2025-p014", AsStated: "Iran in 2023"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

package membership

import (
	"pakrus/records/actor"
	"pakrus/records/source"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var yaqoob2025 = []Membership{
	{
		ID: "mb-0076", Actor: actor.Russia, Organisation: actor.SCO, Status: Founder,
		Began: "2001",
		Note:  "One document calls Russia a founder, another has the year of the founding.",
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p010", Fields: "actor_id organisation_id status", AsStated: "Russian-cofounded Shanghai Cooperation Organization"},
			{Passage: "nisar-2025-p068", Fields: "began", AsStated: "in 2001", Via: source.Sco2017, Rationale: "The year of the founding."},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

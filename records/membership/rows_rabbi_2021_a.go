package membership

import (
	"pakrus/records/actor"
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

var rowsRabbi2021A = []Membership{
	{
		ID: "mb-0001", Actor: actor.Pakistan, Organisation: actor.SEATO, Status: Member,
		Note: "The document tells that Pakistan joined soon after its independence in 1947 and gives no year.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "rabbi-2021-p016", Fields: "status", AsStated: "Pakistan's membership in SEATO"},
			{Passage: "khatoon-2023-p019", Fields: "actor_id organisation_id status", AsStated: "South East Asian Treaty Organization (SEATO)", Added: "0.2.0"},
		},
	},
	{
		ID: "mb-0002", Actor: actor.Pakistan, Organisation: actor.CENTO, Status: Member,
		Note: "The document names the pact among those of the time soon after 1947 and gives no year.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", Via: source.Hanif2013},
			{Passage: "khatoon-2023-p019", Fields: "actor_id organisation_id status", AsStated: "Central Treaty Organization (CENTO)", Added: "0.2.0"},
		},
	},
}

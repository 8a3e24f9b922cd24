package membership

import (
	"pakrus/records/actor"
	"pakrus/records/source"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var khatoon2023 = []Membership{
	{
		ID: "mb-0071", Actor: actor.Russia, Organisation: actor.EAEU, Status: Member,
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050", Via: source.RashidTahir2021},
			{Passage: "khatoon-2023-p050", Fields: "actor_id", AsStated: "Russia", Via: source.RashidTahir2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0072", Actor: actor.Armenia, Organisation: actor.EAEU, Status: Member,
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050", Via: source.RashidTahir2021},
			{Passage: "khatoon-2023-p050", Fields: "actor_id", AsStated: "Armenia", Via: source.RashidTahir2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0073", Actor: actor.Belarus, Organisation: actor.EAEU, Status: Member,
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050", Via: source.RashidTahir2021},
			{Passage: "khatoon-2023-p050", Fields: "actor_id", AsStated: "Belarus", Via: source.RashidTahir2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0074", Actor: actor.Kazakhstan, Organisation: actor.EAEU, Status: Member,
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050", Via: source.RashidTahir2021},
			{Passage: "khatoon-2023-p050", Fields: "actor_id", AsStated: "Kazakhstan", Via: source.RashidTahir2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0075", Actor: actor.Kyrgyzstan, Organisation: actor.EAEU, Status: Member,
		Evidence: evidence.List{
			{Passage: "khatoon-2023-p050", Via: source.RashidTahir2021},
			{Passage: "khatoon-2023-p050", Fields: "actor_id", AsStated: "Kyrgyzstan", Via: source.RashidTahir2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

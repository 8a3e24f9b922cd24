package membership

import (
	"pakrus/records/actor"
	"pakrus/records/source"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var nisar2025 = []Membership{
	{
		ID: "mb-0050", Actor: actor.India, Organisation: actor.SCO, Status: Member,
		Began: "2017",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p068", AsStated: "in 2017", Via: source.Sco2017},
			{Passage: "nisar-2025-p070", Fields: "actor_id organisation_id status", AsStated: "including both Pakistan and India"},
			{Passage: "untold-2025-p014", AsStated: "India and Pakistan in 2017"},
			{Passage: "yaqoob-2025-p010", Fields: "actor_id organisation_id status", AsStated: "India's membership in the SCO"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0051", Actor: actor.Brazil, Organisation: actor.BRICS, Status: Member,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073"},
			{Passage: "nisar-2025-p073", Fields: "actor_id", AsStated: "Brazil"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0052", Actor: actor.Russia, Organisation: actor.BRICS, Status: Member,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073"},
			{Passage: "nisar-2025-p073", Fields: "actor_id", AsStated: "Russia"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0053", Actor: actor.India, Organisation: actor.BRICS, Status: Member,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073"},
			{Passage: "nisar-2025-p073", Fields: "actor_id", AsStated: "India"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0054", Actor: actor.China, Organisation: actor.BRICS, Status: Member,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073"},
			{Passage: "nisar-2025-p073", Fields: "actor_id", AsStated: "China"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0055", Actor: actor.SouthAfrica, Organisation: actor.BRICS, Status: Member,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073"},
			{Passage: "nisar-2025-p073", Fields: "actor_id", AsStated: "South Africa"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0056", Actor: actor.Pakistan, Organisation: actor.BRICS, Status: Applicant,
		Began: "2023-11",
		Note:  "All members must agree to an admission.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "in November 2023", Via: source.Hussain2023},
			{Passage: "nisar-2025-p073", Fields: "status", AsStated: "formally applied for membership", Via: source.Hussain2023},
			{Passage: "nisar-2025-p007", Fields: "status", AsStated: "its effort to join BRICS", Via: source.Khan2023},
			{Passage: "nisar-2025-p086", Fields: "status", AsStated: "Pakistan seeks BRICS membership"},
			{
				Passage: "nisar-2025-p066", Fields: "status", Value: "member", AsStated: "Their active participation", Via: source.Vorobyev2021,
				Rank: evidence.Deprecated, Rationale: "The document says elsewhere that Pakistan is not a member.",
			},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0057", Actor: actor.Pakistan, Organisation: actor.INSTC, Status: Invited,
		Began: "2023",
		Note:  "Offered in 2023. A report of June 2024 has the acceptance in principle.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p080", AsStated: "In 2023", Via: source.Haider2024},
			{Passage: "nisar-2025-p080", Fields: "status", AsStated: "in principle, agreed to join", Via: source.Haider2024},
			{
				Passage: "nisar-2025-p102", Fields: "began", Value: "2024-06-20~", AsStated: "2024, Jun. 20", Via: source.Haider2024,
				Rationale: "The day of the report on the acceptance, not of the offer.",
			},
			{
				Passage: "nisar-2025-p066", Fields: "status", Value: "member", AsStated: "Their active participation", Via: source.Vorobyev2021,
				Rank: evidence.Deprecated, Rationale: "The document says elsewhere that Pakistan was only invited.",
			},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0058", Actor: actor.Pakistan, Organisation: actor.JMCC, Status: Member,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", Via: source.Syed2018},
			{Passage: "nisar-2025-p038", Fields: "organisation_id", AsStated: "Russian-Pakistan Joint Military Consultative Committee (JMCC)", Via: source.Syed2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0059", Actor: actor.Russia, Organisation: actor.JMCC, Status: Member,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p038", Via: source.Syed2018},
			{Passage: "nisar-2025-p038", Fields: "organisation_id", AsStated: "Russian-Pakistan Joint Military Consultative Committee (JMCC)", Via: source.Syed2018},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "mb-0060", Actor: actor.Pakistan, Organisation: actor.MoscowFormat, Status: Member,
		Note: "The document speaks of Pakistan's role in it.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p055", Via: source.Dawn2021},
			{Passage: "nisar-2025-p055", Fields: "status", AsStated: "Pakistan's role in the Moscow format", Via: source.Dawn2021},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

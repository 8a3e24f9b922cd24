package membership

import (
	"pakrus/records/actor"
	"pakrus/records/source"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsRabbi2021B = []Membership{
	{
		ID: "mb-0020", Actor: actor.Pakistan, Organisation: actor.SCO, Status: Observer,
		Began: "2005",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "Since 2005"},
			{Passage: "rabbi-2021-p056", Fields: "status", AsStated: "regular observer"},
		},
	},
	{
		ID: "mb-0021", Actor: actor.Pakistan, Organisation: actor.SCO, Status: Applicant,
		Began: "2010",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "in 2010"},
			{Passage: "rabbi-2021-p056", Fields: "status", AsStated: "applied for membership"},
		},
	},
	{
		ID: "mb-0022", Actor: actor.Pakistan, Organisation: actor.SCO, Status: Member,
		Began: "2017-06-08/2017-06-09",
		Note:  "The members agreed to it at the summit in Astana. The memorandum of June 2016 was a step before it.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "June 8-9, 2017", Via: source.Hussein2017},
			{
				Passage: "rabbi-2021-p056", Fields: "began", Value: "2016-06-24", AsStated: "June 24, 2016",
				Rank: evidence.Deprecated, Rationale: "The paragraph takes the signing of the memorandum for the admission.",
			},
			{Passage: "rabbi-2021-p056", Fields: "status", AsStated: "full member"},
			{
				Passage: "nisar-2025-p007", Added: "0.2.0", Fields: "actor_id organisation_id status", AsStated: "Pakistan's inclusion in the Shanghai Cooperation Organization",
				Via: source.Khan2023,
			},
			{Passage: "nisar-2025-p017", Added: "0.2.0", Fields: "actor_id organisation_id status", AsStated: "Pakistan's membership in the SCO", Via: source.Khan2019a},
			{Passage: "rabbi-2021-p013", Fields: "actor_id organisation_id", AsStated: "membership in the Shanghai Cooperation Organization"},
			{Passage: "nisar-2025-p068", Fields: "actor_id organisation_id status", AsStated: "became its members", Via: source.Sco2017, Added: "0.2.0"},
			{Passage: "nisar-2025-p068", Fields: "began", Value: "2017", AsStated: "2017", Via: source.Sco2017, Rationale: "Gives the year alone."},
			{Passage: "untold-2025-p014", Fields: "began", Value: "2017", AsStated: "2017", Rationale: "Gives the year alone."},
			{Passage: "yaqoob-2025-p010", Fields: "began", Value: "2017", AsStated: "2017", Rationale: "Gives the year alone."},
			{Passage: "untold-2025-p013", Fields: "began", Value: "2017", AsStated: "since 2017", Rationale: "Gives the year alone.", Added: "0.2.0"},
			{Passage: "untold-2025-p013", Fields: "actor_id organisation_id status", AsStated: "Pakistan's full membership", Added: "0.2.0"},
			{Passage: "yaqoob-2025-p010", Fields: "actor_id organisation_id status", AsStated: "Pakistan's official membership", Added: "0.2.0"},
		},
	},
	{
		ID: "mb-0023", Actor: actor.Russia, Organisation: actor.SCO, Status: Founder,
		Began:    "2001",
		Note:     "One document calls Russia a founder, another has the year of the founding; a third names it among the members.",
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", Fields: "actor_id organisation_id", Via: source.Hussein2017},
			{
				Passage: "rabbi-2021-p055", Fields: "status", Value: "member", Via: source.Hussein2017,
				Rationale: "Names it among the members; of the founding it says nothing.",
			},
			{Passage: "yaqoob-2025-p010", Fields: "actor_id organisation_id status", AsStated: "Russian-cofounded Shanghai Cooperation Organization", Added: "0.2.0"},
			{Passage: "nisar-2025-p068", Fields: "began", AsStated: "in 2001", Via: source.Sco2017, Rationale: "The year of the founding.", Added: "0.2.0"},
		},
	},
	{
		ID: "mb-0024", Actor: actor.China, Organisation: actor.SCO, Status: Member,
		Evidence: evidence.List{{Passage: "rabbi-2021-p055", Via: source.Hussein2017}},
	},
	{
		ID: "mb-0025", Actor: actor.Kazakhstan, Organisation: actor.SCO, Status: Member,
		Evidence: evidence.List{{Passage: "rabbi-2021-p055", Via: source.Hussein2017}},
	},
	{
		ID: "mb-0026", Actor: actor.Tajikistan, Organisation: actor.SCO, Status: Member,
		Note:     "The document's list of members names it twice.",
		Evidence: evidence.List{{Passage: "rabbi-2021-p055", Via: source.Hussein2017}},
	},
	{
		ID: "mb-0027", Actor: actor.Uzbekistan, Organisation: actor.SCO, Status: Member,
		Evidence: evidence.List{{Passage: "rabbi-2021-p055", Via: source.Hussein2017}},
	},
	{
		ID: "mb-0028", Actor: actor.Kyrgyzstan, Organisation: actor.SCO, Status: Member,
		Evidence: evidence.List{{Passage: "rabbi-2021-p055", Via: source.Hussein2017}},
	},
}

package membership

import (
	"pakrus/records/actor"
	"pakrus/schema/evidence"
)

var rowsRabbi2021BForums = []Membership{
	{
		ID: "mb-0029", Actor: actor.Afghanistan, Organisation: actor.DushanbeFour, Status: Member,
		Began: "2009",
		Note:  "The yearly summits of the four states are taken to be the forum called Dushanbe Four.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", Fields: "actor_id", AsStated: "Afghanistan"},
			{Passage: "rabbi-2021-p036", Fields: "began status", AsStated: "annual 4-sided summits", Rationale: "The first was held in Tajikistan in 2009."},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Dushanbe Four"},
		},
	},
	{
		ID: "mb-0030", Actor: actor.Pakistan, Organisation: actor.DushanbeFour, Status: Member,
		Began: "2009",
		Note:  "The yearly summits of the four states are taken to be the forum called Dushanbe Four.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", Fields: "actor_id", AsStated: "Pakistan"},
			{Passage: "rabbi-2021-p036", Fields: "began status", AsStated: "annual 4-sided summits", Rationale: "The first was held in Tajikistan in 2009."},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Dushanbe Four"},
		},
	},
	{
		ID: "mb-0031", Actor: actor.Russia, Organisation: actor.DushanbeFour, Status: Member,
		Began: "2009",
		Note:  "The yearly summits of the four states are taken to be the forum called Dushanbe Four.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", Fields: "actor_id", AsStated: "Russia"},
			{Passage: "rabbi-2021-p036", Fields: "began status", AsStated: "annual 4-sided summits", Rationale: "The first was held in Tajikistan in 2009."},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Dushanbe Four"},
		},
	},
	{
		ID: "mb-0032", Actor: actor.Tajikistan, Organisation: actor.DushanbeFour, Status: Member,
		Began: "2009",
		Note:  "The yearly summits of the four states are taken to be the forum called Dushanbe Four.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", Fields: "actor_id", AsStated: "Tajikistan"},
			{Passage: "rabbi-2021-p036", Fields: "began status", AsStated: "annual 4-sided summits", Rationale: "The first was held in Tajikistan in 2009."},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Dushanbe Four"},
		},
	},
	{
		ID: "mb-0033", Actor: actor.Pakistan, Organisation: actor.IGC, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Inter-Government Commission (IGC)"},
			{Passage: "nisar-2025-p043", Added: "0.2.0"},
			{Passage: "nisar-2025-p043", Added: "0.2.0", Fields: "organisation_id", AsStated: "Pakistan Russia Intergovernmental Commission (IGC)"},
			{Passage: "untold-2025-p017", Added: "0.2.0"},
			{Passage: "untold-2025-p017", Fields: "organisation_id", AsStated: "Pakistan Russia Inter Governmental Commission", Added: "0.2.0"},
		},
	},
	{
		ID: "mb-0034", Actor: actor.Russia, Organisation: actor.IGC, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Inter-Government Commission (IGC)"},
			{Passage: "nisar-2025-p043", Added: "0.2.0"},
			{Passage: "nisar-2025-p043", Added: "0.2.0", Fields: "organisation_id", AsStated: "Pakistan Russia Intergovernmental Commission (IGC)"},
			{Passage: "untold-2025-p017", Added: "0.2.0"},
			{Passage: "untold-2025-p017", Fields: "organisation_id", AsStated: "Pakistan Russia Inter Governmental Commission", Added: "0.2.0"},
		},
	},
	{
		ID: "mb-0035", Actor: actor.Pakistan, Organisation: actor.JointWorkingGroup, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Joint Working Group (JWG)"},
		},
	},
	{
		ID: "mb-0036", Actor: actor.Russia, Organisation: actor.JointWorkingGroup, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Joint Working Group (JWG)"},
		},
	},
	{
		ID: "mb-0037", Actor: actor.Pakistan, Organisation: actor.ConsultativeGroup, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Joint Consultation Group on Strategic Stability"},
			{Passage: "nisar-2025-p043", Added: "0.2.0"},
			{Passage: "nisar-2025-p043", Added: "0.2.0", Fields: "organisation_id", AsStated: "Pakistan Russia Consultative group on Strategic Stability"},
		},
	},
	{
		ID: "mb-0038", Actor: actor.Russia, Organisation: actor.ConsultativeGroup, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Joint Consultation Group on Strategic Stability"},
			{Passage: "nisar-2025-p043", Added: "0.2.0"},
			{Passage: "nisar-2025-p043", Added: "0.2.0", Fields: "organisation_id", AsStated: "Pakistan Russia Consultative group on Strategic Stability"},
		},
	},
	{
		ID: "mb-0039", Actor: actor.Pakistan, Organisation: actor.JointStrategicDialogue, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Joint Strategic dialogues"},
		},
	},
	{
		ID: "mb-0040", Actor: actor.Russia, Organisation: actor.JointStrategicDialogue, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Joint Strategic dialogues"},
		},
	},
	{
		ID: "mb-0041", Actor: actor.Pakistan, Organisation: actor.InformalDialogue, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Informal Dialogue on Afghanistan"},
		},
	},
	{
		ID: "mb-0042", Actor: actor.Russia, Organisation: actor.InformalDialogue, Status: Member,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p050"},
			{Passage: "rabbi-2021-p050", Fields: "organisation_id", AsStated: "Informal Dialogue on Afghanistan"},
		},
	},
}

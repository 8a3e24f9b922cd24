package event

import (
	"pakrus/records/actor"
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// rowsRabbiUndated are events of rabbi-2021 for which it gives no date.
var rowsRabbiUndated = []Event{
	{
		ID:   "ev-0049",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "The foreign ministers of Pakistan and Russia hold close dialogues",
		Description: "They are told between events of September and November 2006, without a date.",
		With: []With{
			{Actor: actor.ForeignMinisterPakistan, Role: Party},
			{Actor: actor.ForeignMinisterRussia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032"},
		},
	},
	{
		ID:   "ev-0050",
		Kind: Consultation, CAMEO: "040", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Consultations between ministries of Pakistan and Russia begin",
		Description: "They are told between events of September and November 2006, without a date.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Versions: schema.Versions{Added: "0.1.0", Changed: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032"},
		},
	},
	{
		ID:   "ev-0051",
		Kind: Sanctions, CAMEO: "163", Setting: ThirdParty, Domain: vocab.Economic, Status: Held,
		Title:       "International sanctions are imposed on Russia over south-east Ukraine",
		Description: "The sanctions answered Russia's involvement in that region and narrowed its foreign policy in Western Europe.",
		With: []With{
			{Actor: actor.Russia, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012"},
			{Passage: "rabbi-2021-p012", Fields: "title", AsStated: "international sanctions against Russia"},
		},
	},
	{
		ID:   "ev-0052",
		Kind: Other, CAMEO: "010", Setting: ThirdParty, Domain: vocab.Security, Status: Held,
		Title: "Russia is involved in the south-east of Ukraine",
		Place: place.SoutheastUkraine,
		With: []With{
			{Actor: actor.Russia, Role: Initiator},
			{Actor: actor.Ukraine, Role: Target},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012"},
			{Passage: "rabbi-2021-p012", Fields: "place_id", AsStated: "southeast of Ukraine"},
		},
	},
	{
		ID:   "ev-0053",
		Kind: ProjectMilestone, CAMEO: "061", Setting: ThirdParty, Domain: vocab.Transport, Status: Held,
		Title:   "The China-Pakistan Economic Corridor is launched",
		Project: ref.CPEC,
		With: []With{
			{Actor: actor.China, Role: Party},
			{Actor: actor.Pakistan, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013"},
			{Passage: "rabbi-2021-p013", Fields: "title", AsStated: "launching of the China Pakistan Economic Corridor"},
		},
	},
	{
		ID:   "ev-0054",
		Kind: PolicyChange, CAMEO: "160", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "The USSR holds back its relations with Pakistan for the sake of India",
		Description: "It did so for a long time, without years stated. Pakistan often heard that New Delhi lay on its way to Moscow.",
		With: []With{
			{Actor: actor.USSR, Role: Initiator},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.India, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p017"},
			{Passage: "rabbi-2021-p017", Fields: "description", AsStated: "via New Delhi", Via: source.Rais1991},
		},
	},
}

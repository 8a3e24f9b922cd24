package event

import (
	"pakrus/records/actor"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rows2023 = []Event{
	{
		ID: "ev-0361", Date: "2023",
		Kind: Statement, CAMEO: "051", Setting: ThirdParty, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Institute of Strategic Studies Islamabad sees gains for Pakistan from SCO membership",
		Description: "It said that trade with the members had grown and diplomatic contacts had become closer.",
		With: []With{
			{Actor: actor.ISSI, Role: Speaker},
			{Actor: actor.Pakistan, Role: Subject},
			{Actor: actor.SCO, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p071", AsStated: "Institute of Strategic Studies Islamabad 2023", Via: source.Amin2023},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0362", Date: "2023",
		Kind: Offer, CAMEO: "0311", Setting: Bilateral, Domain: vocab.Transport, Status: Held, Doubtful: true,
		Title:       "President Putin of Russia offers Pakistan to join the North-South Transport Corridor",
		Description: "He did so in his yearly speech, which the document calls the State of the Union Address.",
		Project:     ref.INSTCCorridor,
		With: []With{
			{Actor: actor.Putin, Role: Initiator, Capacity: "President"},
			{Actor: actor.Pakistan, Role: Target},
			{Actor: actor.INSTC, Role: Subject},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p080", AsStated: "In 2023", Via: source.Haider2024},
			{Passage: "nisar-2025-p080", Fields: "description", AsStated: "the State of the Union Address", Via: source.Haider2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0455", Date: "2023",
		Kind: Accession, CAMEO: "050", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title:       "Iran becomes a member of the Shanghai Cooperation Organisation",
		Description: "The document counts ten members with it.",
		With: []With{
			{Actor: actor.Iran, Role: Party},
			{Actor: actor.SCO, Role: Organiser},
		},
		Evidence: evidence.List{
			{Passage: "untold-2025-p014", AsStated: "Iran in 2023"},
			{Passage: "untold-2025-p014", Fields: "description", AsStated: "ten member states"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0540", Date: "2023~",
		Kind: Other, CAMEO: "030", Setting: Bilateral, Domain: vocab.Culture, Status: Held,
		Title:       "Pakistan and Russia agree to strengthen their cultural ties",
		Description: "This rests on the title of a news report that the document lists; the year is the report's.",
		With: []With{
			{Actor: actor.Pakistan, Role: Party},
			{Actor: actor.Russia, Role: Party},
		},
		Evidence: evidence.List{
			{Passage: "yaqoob-2025-p019", AsStated: "2023", Via: source.AssociatedPressOfPakistan2023},
			{Passage: "yaqoob-2025-p019", Fields: "title", AsStated: "agree to strengthen cultural ties", Via: source.AssociatedPressOfPakistan2023},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "ev-0363", Date: "2023-11",
		Kind: Application, CAMEO: "022", Setting: Multilateral, Domain: vocab.Diplomatic, Status: Held,
		Title: "Pakistan applies for membership of BRICS",
		Description: "The interim government of Prime Minister Kakar did so to widen cooperation with several states and its ties with Russia. " +
			"All members must agree; India is named as a likely opponent.",
		With: []With{
			{Actor: actor.Pakistan, Role: Speaker},
			{Actor: actor.Kakar, Role: Speaker, Capacity: "PM"},
			{Actor: actor.BRICS, Role: Addressee},
		},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p073", AsStated: "in November 2023", Via: source.Hussain2023},
			{Passage: "nisar-2025-p107", Fields: "title", AsStated: "Pakistan seeks BRICS membership", Via: source.Hussain2023},
			{Passage: "nisar-2025-p007", Fields: "title", AsStated: "its effort to join BRICS", Via: source.Khan2023},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

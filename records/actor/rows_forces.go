package actor

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsForces = []Actor{
	{
		ID: ArmedForcesPakistan, Name: "Armed forces of Pakistan",
		Type: ArmedForce, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p037", AsStated: "their armed forces"},
			{Passage: "khatoon-2023-p043", AsStated: "their respective armed forces"},
		},
	},
	{
		ID: ArmedForcesRussia, Name: "Armed forces of Russia",
		Type: ArmedForce, Country: Russia,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p037", AsStated: "their armed forces"},
			{Passage: "khatoon-2023-p043", AsStated: "their respective armed forces"},
		},
	},
	{
		ID: SovietForces, Name: "Armed forces of the Soviet Union",
		Type: ArmedForce, Country: USSR,
		Aliases: []string{"Soviet troops", "forces of the Soviet Union"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p020", AsStated: "Soviet troops"},
			{Passage: "khatoon-2023-p019", AsStated: "forces of the Soviet Union"},
		},
	},
	{
		ID: USForces, Name: "Armed forces of the United States",
		Type: ArmedForce, Country: UnitedStates,
		Aliases: []string{"US forces", "US troops"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", AsStated: "US troops"},
			{Passage: "rabbi-2021-p052", AsStated: "US forces"},
			{Passage: "nisar-2025-p031", AsStated: "US forces"},
		},
	},
	{
		ID: ISAF, Name: "International Security Assistance Force",
		Type: ArmedForce, PartOf: NATO,
		Aliases: []string{"ISAF"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013", AsStated: "International Security Assistance Force"},
			{Passage: "rabbi-2021-p051", AsStated: "ISAF"},
		},
	},
	{
		ID: MaritimeSecurityAgency, Name: "Pakistan Maritime Security Agency",
		Type: ArmedForce, Country: Pakistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p032", AsStated: "Pakistan Maritime Security Agency"},
		},
	},
	{
		ID: RussianNavy, Name: "Russian Navy",
		Type: ArmedForce, Country: Russia, PartOf: ArmedForcesRussia,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", AsStated: "Russian Navy"},
			{Passage: "nisar-2025-p032", AsStated: "Russian Naval Warship"},
		},
	},
	{
		ID: Severomorsk, Name: "Severomorsk",
		Type: ArmedForce, Country: Russia, PartOf: RussianNavy,
		Aliases: []string{"Severmorsk"},
		Note:    "The document calls the ship a submarine. Known from elsewhere: it is a destroyer.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p054", Rationale: "The usual spelling of the name; the document has another."},
			{Passage: "rabbi-2021-p054", AsStated: "Severmorsk", Value: "Severmorsk", Rank: evidence.Normal, Rationale: "The document spells the name so."},
		},
	},
	{
		ID: AfghanMujahideen, Name: "Afghan mujahideen",
		Type: ArmedGroup, Country: Afghanistan,
		Aliases:  []string{"Afghan resistance", "Afghan resistance movement", "anti Soviet resistance"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "untold-2025-p009", AsStated: "anti Soviet resistance"},
			{Passage: "khatoon-2023-p019", AsStated: "Afghan mujahideen"},
			{Passage: "khatoon-2023-p019", AsStated: "Afghan resistance"},
			{Passage: "khatoon-2023-p019", AsStated: "Afghan resistance movement"},
		},
	},
	{
		ID: ISIS, Name: "Islamic State",
		Type:     ArmedGroup,
		Aliases:  []string{"ISIS"},
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p063", AsStated: "ISIS"},
		},
	},
	{
		ID: Taliban, Name: "Taliban",
		Type: ArmedGroup, Country: Afghanistan,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p051", AsStated: "Taliban"},
			{Passage: "khatoon-2023-p032", AsStated: "Taliban"},
			{Passage: "yaqoob-2025-p010", AsStated: "Taliban"},
		},
	},
}

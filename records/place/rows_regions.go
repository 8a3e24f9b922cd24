package place

import (
	"pakrus/records/actor"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsRegions = []Place{
	{
		ID: ArabianSea, Name: "Arabian Sea",
		Precision: Sea,
		Versions:  schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "Arabian Sea"},
			{Passage: "nisar-2025-p032", AsStated: "Arabian Sea"},
		},
	},
	{
		ID: CaspianSea, Name: "Caspian Sea",
		Precision: Sea,
		Versions:  schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p077", AsStated: "Caspian Sea"},
		},
	},
	{
		ID: CentralAsia, Name: "Central Asia",
		Precision: Region,
		Versions:  schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013", AsStated: "Central Asia"},
			{Passage: "nisar-2025-p054", AsStated: "Central Asia"},
		},
	},
	{
		ID: Chechnya, Name: "Chechnya",
		Country: actor.Russia, Precision: Region,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p057", AsStated: "Chechnyan War"},
		},
	},
	{
		ID: PakistanAfghanistanBorder, Name: "Border of Pakistan and Afghanistan",
		Precision: Region,
		Versions:  schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p058", AsStated: "Pak-Afghan border"},
		},
	},
	{
		ID: SoutheastUkraine, Name: "Southeast of Ukraine",
		Country: actor.Ukraine, Precision: Region,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "southeast of Ukraine"},
		},
	},
	{
		ID: Thar, Name: "Thar",
		Country: actor.Pakistan, Precision: Region,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Thar"},
		},
	},
}

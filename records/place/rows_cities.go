package place

import (
	"pakrus/records/actor"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsCities = []Place{
	{
		ID: Astana, Name: "Astana",
		Country: actor.Kazakhstan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "Astana"},
			{Passage: "nisar-2025-p049", AsStated: "Astana"},
		},
	},
	{
		ID: Bucharest, Name: "Bucharest",
		Country: actor.Romania, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "Bucharest"},
		},
	},
	{
		ID: Dushanbe, Name: "Dushanbe",
		Country: actor.Tajikistan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "Dushanbe"},
			{Passage: "nisar-2025-p042", AsStated: "Dushanbe"},
		},
	},
	{
		ID: Guddu, Name: "Guddu",
		Country: actor.Pakistan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Guddu"},
		},
	},
	{
		ID: Gwadar, Name: "Gwadar",
		Country: actor.Pakistan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p055", AsStated: "Gwadar"},
			{Passage: "nisar-2025-p069", AsStated: "Gawadar", Value: "Gawadar", Rank: evidence.Normal, Rationale: "The document spells the name so."},
		},
	},
	{
		ID: Islamabad, Name: "Islamabad",
		Country: actor.Pakistan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p034", AsStated: "Islamabad"},
			{Passage: "nisar-2025-p073", AsStated: "Islamabad"},
		},
	},
	{
		ID: Karachi, Name: "Karachi",
		Country: actor.Pakistan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p027", AsStated: "Karachi"},
			{Passage: "nisar-2025-p034", AsStated: "Karachi"},
			{Passage: "khatoon-2023-p053", AsStated: "Karachi"},
		},
	},
	{
		ID: Moscow, Name: "Moscow",
		Country: actor.Russia, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p022", AsStated: "Moscow"},
			{Passage: "untold-2025-p003", AsStated: "Moscow"},
		},
	},
	{
		ID: Multan, Name: "Multan",
		Country: actor.Pakistan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p045", AsStated: "Multan"},
		},
	},
	{
		ID: Muzaffargarh, Name: "Muzaffargarh",
		Country: actor.Pakistan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p040", AsStated: "Muzaffargarh"},
		},
	},
	{
		ID: Pulwama, Name: "Pulwama",
		Precision: City,
		Versions:  schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p070", AsStated: "Pulwama"},
		},
	},
	{
		ID: Samarkand, Name: "Samarkand",
		Country: actor.Uzbekistan, Precision: City,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p048", AsStated: "Samarkand"},
		},
	},
	{
		ID: Shanghai, Name: "Shanghai",
		Country: actor.China, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p032", AsStated: "Shanghai"},
		},
	},
	{
		ID: Sochi, Name: "Sochi",
		Country: actor.Russia, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p037", AsStated: "Sochi"},
		},
	},
	{
		ID: Tashkent, Name: "Tashkent",
		Country: actor.Uzbekistan, Precision: City,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p056", AsStated: "Tashkent"},
		},
	},
}

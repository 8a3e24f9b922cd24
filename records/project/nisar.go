package project

import (
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/records/source"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var nisar2025 = []Project{
	{
		ID: "pj-0050", Name: "Pakistan Stream gas pipeline",
		Kind: Pipeline, Status: Offered, Doubtful: true,
		Description: "Russia was willing to invest in it in 2021. The document writes the name with Steam.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p041", Rationale: "The usual spelling of the name; the document has another."},
			{
				Passage: "nisar-2025-p041", Fields: "name", Value: "Pakistan Steam Gas Pipeline", AsStated: "Pakistan Steam Gas Pipeline",
				Rank: evidence.Deprecated, Rationale: "A misprint.",
			},
			{Passage: "untold-2025-p011", Fields: "name", AsStated: "Pakistan Stream Gas Pipeline"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "pj-0051", Name: "Pakistan-Russia freight train",
		Kind: Railway, Status: Planned,
		Description: "A trial run is told of 2024. Its route and a regular service are not.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p090", AsStated: "Pakistan-Russia freight train", Via: source.Ali2024},
			{Passage: "nisar-2025-p051", Fields: "description", AsStated: "trial launch of a freight train", Via: source.Ali2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "pj-0052", Name: "Breakwaters of the memorandum of June 2024",
		Kind: Port, Status: Agreed,
		Agreement:   ref.Breakwaters2024,
		Description: "Russia and Pakistan signed a memorandum on them; their place is not stated.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p051", AsStated: "an MoU on breakwaters", Via: source.Ali2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "pj-0053", Name: "International North-South Transport Corridor (INSTC)",
		Kind: Corridor, Status: Unstated,
		Capacity: "7200", CapacityUnit: Kilometre,
		Description: "A network of several means of transport that is to link Russia, Iran and India with Europe in less time and at lower cost than by the Suez Canal. " +
			"It has three main routes.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p075", AsStated: "International North South Transport Corridor (INSTC)"},
			{Passage: "nisar-2025-p075", Fields: "capacity capacity_unit", AsStated: "7,200 kilometer"},
			{Passage: "nisar-2025-p080", Fields: "name", AsStated: "North-South International Transport Corridor", Via: source.Haider2024},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "pj-0054", Name: "Western route of the North-South Transport Corridor",
		Kind: Corridor, Status: Unstated,
		Location: place.Azerbaijan,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p076", AsStated: "Western, via Azerbaijan"},
			{Passage: "nisar-2025-p076", Fields: "location", AsStated: "via Azerbaijan"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "pj-0055", Name: "Central route of the North-South Transport Corridor",
		Kind: Corridor, Status: Unstated,
		Location: place.CaspianSea,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p077", AsStated: "Central, via the Caspian Sea"},
			{Passage: "nisar-2025-p077", Fields: "location", AsStated: "via the Caspian Sea"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "pj-0056", Name: "Eastern route of the North-South Transport Corridor",
		Kind: Corridor, Status: Unstated,
		Location:    place.CentralAsia,
		Description: "It runs by Iran as well.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p078", AsStated: "Eastern, via Central Asia and Iran"},
			{Passage: "nisar-2025-p078", Fields: "location", AsStated: "via Central Asia"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

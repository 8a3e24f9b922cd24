package place

import (
	"pakrus/records/actor"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var rowsCountries = []Place{
	{
		ID: Afghanistan, Name: "Afghanistan",
		Country: actor.Afghanistan, Precision: Country,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p013", AsStated: "Afghanistan"},
			{Passage: "nisar-2025-p031", AsStated: "Afghanistan"},
			{Passage: "untold-2025-p009", AsStated: "Afghanistan"},
			{Passage: "khatoon-2023-p019", AsStated: "Afghanistan"},
			{Passage: "yaqoob-2025-p010", AsStated: "Afghanistan"},
		},
	},
	{
		ID: Azerbaijan, Name: "Azerbaijan",
		Country: actor.Azerbaijan, Precision: Country,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "nisar-2025-p076", AsStated: "Azerbaijan"},
		},
	},
	{
		ID: Pakistan, Name: "Pakistan",
		Country: actor.Pakistan, Precision: Country,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "Pakistan"},
			{Passage: "nisar-2025-p028", AsStated: "Pakistan"},
			{Passage: "untold-2025-p003", AsStated: "Pakistan"},
			{Passage: "khatoon-2023-p019", AsStated: "Pakistan"},
			{Passage: "yaqoob-2025-p010", AsStated: "Pakistan"},
		},
	},
	{
		ID: Russia, Name: "Russia",
		Country: actor.Russia, Precision: Country,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "Russia"},
			{Passage: "nisar-2025-p028", AsStated: "Russia"},
			{Passage: "untold-2025-p003", AsStated: "Russia"},
			{Passage: "khatoon-2023-p019", AsStated: "Russia"},
			{Passage: "yaqoob-2025-p010", AsStated: "Russia"},
		},
	},
	{
		ID: Tajikistan, Name: "Tajikistan",
		Country: actor.Tajikistan, Precision: Country,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p036", AsStated: "Tajikistan"},
		},
	},
	{
		ID: Ukraine, Name: "Ukraine",
		Country: actor.Ukraine, Precision: Country,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "Ukraine"},
			{Passage: "nisar-2025-p045", AsStated: "Ukraine"},
			{Passage: "untold-2025-p026", AsStated: "Ukraine"},
			{Passage: "yaqoob-2025-p010", AsStated: "Ukraine"},
		},
	},
	{
		ID: UnitedStates, Name: "United States",
		Country: actor.UnitedStates, Precision: Country,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p016", AsStated: "United States"},
			{Passage: "khatoon-2023-p019", AsStated: "United States"},
		},
	},
	{
		ID: USSR, Name: "Soviet Union",
		Country: actor.USSR, Precision: Country,
		Versions: schema.Versions{Added: "0.2.0"},
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p012", AsStated: "USSR"},
			{Passage: "rabbi-2021-p019", AsStated: "Soviet Union"},
			{Passage: "nisar-2025-p028", AsStated: "USSR"},
			{Passage: "nisar-2025-p063", AsStated: "Soviet Union"},
			{Passage: "untold-2025-p009", AsStated: "Soviet Union"},
			{Passage: "khatoon-2023-p019", AsStated: "Soviet Union"},
		},
	},
}

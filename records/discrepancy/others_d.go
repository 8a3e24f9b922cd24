package discrepancy

import "pakrus/schema"

// othersSecond are found in a second reading of untold-2025, khatoon-2023 and yaqoob-2025.
var othersSecond = []Discrepancy{
	{
		ID: "dc-0350", Table: "events", Record: "ev-0450", Field: "date", Kind: Between,
		Readings: []string{
			"in the 1980s (untold-2025, p009)",
			"invasion in 1979 and withdrawal in 1989 (khatoon-2023, p019 and p022)",
		},
		Adopted:  "1979/1989",
		Rule:     MorePrecise,
		Note:     "The first document names the decade of most of the war; the second has its beginning and its end.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0351", Table: "events", Record: "ev-0513", Field: "description", Kind: Doubtful,
		Readings: []string{"Russian equipment is made and assembled in Pakistan (khatoon-2023, p042)"},
		Adopted:  "made and put together in Pakistan, as the document says",
		Rule:     OnlyReading,
		Note: "No other document has it; nisar-2025 names transfers of technology only (p088). Known from elsewhere: making or assembling of Russian arms " +
			"in Pakistan is not documented. Agreements on such transfers are probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0352", Table: "events", Record: "ev-0516", Field: "title", Kind: Within,
		Readings: []string{
			"efforts to diversify the trade of Russia and Pakistan (khatoon-2023, p051)",
			"cited to a work of 1997 on democracy in South Asia (khatoon-2023, p051 and p074)",
		},
		Adopted: "Russia and Pakistan say that they want more and more varied trade",
		Rule:    Consistent,
		Note: "The title of the work does not suggest the matter, and its year is before the period that the document calls the present; " +
			"another source is probably meant. Another passage of the document (p049) says the same without a source.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

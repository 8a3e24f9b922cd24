package discrepancy

import "pakrus/schema"

var untold2025 = []Discrepancy{
	{
		ID: "dc-0250", Table: "events", Record: "ev-0452", Field: "date", Kind: Doubtful,
		Readings: []string{"1991, with Russia (untold-2025, p009)", "1 May 1948, with the USSR (rabbi-2021, p016)"},
		Adopted:  "1991",
		Rule:     OnlyReading,
		Note: "The document treats Russia as a new partner. Known from elsewhere: Russia carried on the international relations of the USSR, " +
			"so that relations were not set up anew; probably the recognition of Russia as that state is meant, at the end of 1991.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0251", Table: "events", Record: "ev-0002", Field: "date", Kind: Between,
		Readings: []string{"1 May 1948 (rabbi-2021, p016)", "1991, with Russia (untold-2025, p009)"},
		Adopted:  "1948-05-01",
		Rule:     MorePrecise,
		Note: "The readings can be reconciled: the first is of the USSR, the second of Russia, which has a record of its own (ev-0452). " +
			"Whoever needs one date for the relation without a break takes the first.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0252", Table: "events", Record: "ev-0454", Field: "date", Kind: Between,
		Readings: []string{
			"2011 (untold-2025, p010)",
			"since 2012 (nisar-2025, p007)",
			"between 2012 and 2015 (nisar-2025, p031)",
		},
		Adopted: "2011",
		Rule:    MoreSpecific,
		Note: "The documents let Russia's turn to Pakistan begin in different years. The first names an act of policy and a statement of Putin, " +
			"which rabbi-2021 has in 2011 as well (p040); the other cuts a longer change into phases, which have records of their own.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0253", Table: "events", Record: "ev-0468", Field: "date", Kind: Between,
		Readings: []string{
			"seventh exercise of the series, without a date (untold-2025, p021)",
			"begun in 2016 (rabbi-2021, p054)",
			"begun in 2016 and held every year (nisar-2025, p037)",
			"begun in 2016 (khatoon-2023, p043)",
		},
		Rule: NoneAdopted,
		Note: "If there was one each year, the seventh was in 2022; the document tells of it as of something recent. " +
			"Known from elsewhere: Druzhba VII was held in October 2024, so the series paused. The record takes no date.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

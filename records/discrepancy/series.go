package discrepancy

// figures are the discrepancies of figures.
var figures = []Discrepancy{
	{
		ID: "dc-0150", Table: "observations", Record: "ob-0005", Field: "obs_value", Kind: Within,
		Readings: []string{
			"60.47 in 2002-2003, after 83.45 in 2001-2002 (rabbi-2021, p025)",
			"trade improved after the visits of 2002 (rabbi-2021, p025)",
		},
		Adopted: "60.47", Rule: MorePrecise,
		Note: "The passage says that the visits of 2002 improved trade and that it kept fluctuating. Four of its six years end before or in the middle of 2002, " +
			"and the first full year after the visits is the lowest of all, 27.5 percent below the year before; only 2003-2004 lies far above (plus 155.5 percent). " +
			"The figures bear out the fluctuation, and an improvement from 2003-2004 on.",
	},
	{
		ID: "dc-0151", Table: "observations", Record: "ob-0008", Field: "obs_value", Kind: Within,
		Readings: []string{
			"135.904 at the start of 2010-2013 (rabbi-2021, p042)",
			"444.43 in 2008-09 (rabbi-2021, p035)",
		},
		Adopted: "135.904", Rule: MoreSpecific,
		Note: "Taken together the figures mean a fall by 69.4 percent in about two years, of which the document says nothing while it tells of closer relations. " +
			"Probably they measure different things (another reporter or direction of trade); each figure is kept for its own period, and the series must not be joined.",
	},
	{
		ID: "dc-0152", Table: "observations", Record: "ob-0009", Field: "obs_value", Kind: Within,
		Readings: []string{
			"152.162 at the end of 2010-2013, called a significant increase (rabbi-2021, p042)",
			"154.53 in 2003-2004 (rabbi-2021, p025)",
			"444.43 in 2008-09 (rabbi-2021, p035)",
		},
		Adopted: "152.162", Rule: MoreSpecific,
		Note: "The increase is 12 percent over the span (16.258 million dollars). The figure at its end lies below both earlier figures of the document, " +
			"so that no increase is seen over the decade; whether the figures measure the same thing is not known.",
	},
	{
		ID: "dc-0153", Table: "observations", Record: "ob-0010", Field: "time_period", Kind: Between,
		Readings: []string{
			"2023: surpassed 1000 (nisar-2025, p050)",
			"2024: crossed 1000 (untold-2025, p011)",
		},
		Adopted: "2023", Rule: MorePrecise,
		Note: "The documents give different years for the passing of one billion dollars. They agree if the second only means that trade stood above the mark in 2024; " +
			"the first has a figure for each of the two years and is taken. Neither names a statistical source.",
	},
	{
		ID: "dc-0154", Table: "observations", Record: "ob-0011", Field: "obs_value", Kind: Between,
		Readings: []string{
			"about 1300 (nisar-2025, p050)",
			"over 1000 (untold-2025, p011)",
		},
		Adopted: "1300", Rule: MorePrecise,
		Note: "Both hold if the first does; the second is only a lower bound.",
	},
	{
		ID: "dc-0155", Table: "observations", Record: "ob-0015", Field: "obs_value", Kind: Doubtful,
		Readings: []string{"1.7 billion of an unnamed unit (rabbi-2021, p053)"},
		Adopted:  "1.7", Rule: OnlyReading,
		Note: "Read as it stands, the passage counts 1.7 billion projects. A cost or an investment is probably meant, and US dollars are likely, as all other sums of the document are in dollars.",
	},
	{
		ID: "dc-0156", Table: "observations", Record: "ob-0025", Field: "obs_value", Kind: Doubtful,
		Readings: []string{"4 summits in early September 2011 (rabbi-2021, p048)"},
		Adopted:  "4", Rule: OnlyReading,
		Note: "Four summits of the same presidents within days cannot be right. Probably one summit of four sides is meant: " +
			"the document calls the meetings 4-sided elsewhere (rabbi-2021-p036) and names four states here.",
	},
	{
		ID: "dc-0157", Table: "observations", Record: "ob-0017", Field: "obs_value", Kind: Within,
		Readings: []string{
			"4 (rabbi-2021, p027)",
			"agreements on science, culture and education were signed as well (rabbi-2021, p028)",
		},
		Adopted: "4", Rule: MorePrecise,
		Note: "The four that are listed cover culture and the diplomatic academies but not science, so that the count may be too low; see the discrepancies of the agreements themselves.",
	},
}

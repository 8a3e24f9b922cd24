package discrepancy

import "pakrus/schema"

// laterFigures are the discrepancies of figures other than trade in the documents added after the first version.
var laterFigures = []Discrepancy{
	{
		ID: "dc-0158", Table: "observations", Record: "ob-0029", Field: "obs_value", Kind: Between,
		Readings: []string{
			"about 1100, between Karachi and gas fields in Russia (khatoon-2023, p053)",
			"a pipeline from Karachi to Lahore, without a length (nisar-2025, p034)",
		},
		Adopted: "1100", Rule: Consistent,
		Note: "A line to gas fields in Russia would be several times as long (known from elsewhere). The same passage lets it cross Pakistan, " +
			"which agrees with the ends that the other document gives; the length is taken for that. " +
			"The work that it cites is, by its title, a news report on talks about security (p076).",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0159", Table: "observations", Record: "ob-0047", Field: "obs_value", Kind: Doubtful,
		Readings: []string{
			"10 with Iran, in 2023 (untold-2025, p014)",
			"six members in June 2017, before Pakistan and India (rabbi-2021, p055)",
		},
		Adopted: "10", Rule: OnlyReading,
		Note: "Six members, Pakistan and India in 2017 and Iran in 2023 make nine. Known from elsewhere: Belarus became the tenth in July 2024, " +
			"so that ten is right for the time when the document was written and not for 2023.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0160", Table: "observations", Record: "ob-0051", Field: "obs_value", Kind: Doubtful,
		Readings: []string{"3: Chaman, Torkham and Spin Boldak (nisar-2025, p058)"},
		Adopted:  "3", Rule: OnlyReading,
		Note: "Known from elsewhere: Chaman in Pakistan and Spin Boldak in Afghanistan are the two sides of one crossing. " +
			"Two international crossings are probably meant, or the third is another one.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0161", Table: "observations", Record: "ob-0040", Field: "obs_value", Kind: Within,
		Readings: []string{
			"23 years before 2022 (nisar-2025, p046)",
			"since Zulfiqar Ali Bhutto, by the order of prime ministers (nisar-2025, p046)",
		},
		Adopted: "23", Rule: Corroborated,
		Note: "Twenty-three years before 2022 is 1999, the year of the visit of Prime Minister Nawaz Sharif to Moscow (rabbi-2021, p022). " +
			"Known from elsewhere: Bhutto was prime minister from 1973 to 1977, some 45 years before.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0162", Table: "observations", Record: "ob-0041", Field: "obs_value", Kind: Doubtful,
		Readings: []string{
			"2: Zulfiqar Ali Bhutto and Imran Khan (nisar-2025, p046)",
			"Prime Minister Nawaz Sharif was in Moscow in April 1999 (rabbi-2021, p022)",
		},
		Adopted: "2", Rule: OnlyReading,
		Note: "With the visit of 1999 there are at least three, and the 23 years that the same passage states count from it. " +
			"The document may have left out a name.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0163", Table: "observations", Record: "ob-0037", Field: "obs_value", Kind: Between,
		Readings: []string{
			"8, in December 2024, after a report of September 2024 (nisar-2025, p050)",
			"8, in 2024 (untold-2025, p017)",
		},
		Adopted: "8", Rule: Corroborated,
		Note: "The report that the first document cites is dated 18 September 2024, before the session, and cannot be the origin of the figure. " +
			"The second document has the same number without naming a source.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

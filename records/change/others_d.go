package change

// othersSecond are changes that a second reading of untold-2025, khatoon-2023 and yaqoob-2025 led to.
var othersSecond = []Change{
	{
		Version: "0.2.0", Table: "events", Record: "ev-0200", Field: "part_of",
		New:    "ev-0324",
		Reason: "The exercise is the first of the series that ev-0324 is about.",
	},
	{
		Version: "0.2.0", Table: "sources", Record: "untold-2025", Field: "note",
		Old: "States no date: the year in the key is a mere label, and the latest year in the text is 2024. Names no works. The author is the name of an account.",
		New: "States no date: the year in the key is a mere label, and the latest year in the text is 2024. Names no works. The author is the name of an account. " +
			"Known from elsewhere: the council of the SCO whose week it tells of met in Moscow in November 2025.",
		Reason: "Tells the time of the meetings that the document leaves undated, as knowledge from elsewhere.",
	},
}

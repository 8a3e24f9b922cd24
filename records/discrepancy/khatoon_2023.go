package discrepancy

import "pakrus/schema"

var khatoon2023 = []Discrepancy{
	{
		ID: "dc-0260", Table: "events", Record: "ev-0511", Field: "title", Kind: Doubtful,
		Readings: []string{"tanks (khatoon-2023, p042)"},
		Adopted:  "tanks",
		Rule:     OnlyReading,
		Note: "No other document has it, and nisar-2025 names helicopters only (p037). Known from elsewhere: deliveries of tanks from Russia after 2014 " +
			"are not documented; interest in them was reported, and earlier tanks of Soviet design came from Ukraine.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0261", Table: "events", Record: "ev-0512", Field: "title", Kind: Doubtful,
		Readings: []string{"air defence (khatoon-2023, p042)"},
		Adopted:  "air defence",
		Rule:     OnlyReading,
		Note: "No other document has it, and nisar-2025 names helicopters only (p037). Known from elsewhere: deliveries of Russian air defence to Pakistan " +
			"are not documented; interest in it was reported.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0262", Table: "projects", Record: "pj-0033", Field: "status", Kind: Between,
		Readings: []string{
			"agreement of October 2015, to be carried out (rabbi-2021, p053)",
			"significant agreement of 2015 to build it (nisar-2025, p033)",
			"a proposed project (khatoon-2023, p053)",
		},
		Adopted:  "agreed",
		Rule:     Corroborated,
		Note:     "The third document does not tell of the agreement, which two others date to 2015. None says that building began.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0263", Table: "projects", Record: "pj-0033", Field: "description", Kind: Between,
		Readings: []string{
			"from LNG terminals in Karachi to gas fields in Russia, crossing Pakistan (khatoon-2023, p053)",
			"from Karachi to Lahore (nisar-2025, p034)",
		},
		Adopted: "a line inside Pakistan",
		Rule:    Consistent,
		Note: "The same passage lets a line of about 1,100 km spread gas over Pakistan, which agrees with Karachi and Lahore as its ends; " +
			"a line to Russia would cross other states and be several times as long (known from elsewhere).",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0264", Table: "projects", Record: "pj-0034", Field: "name", Kind: Within,
		Readings: []string{"a flagship of the Belt and Road Initiative (khatoon-2023, p037)", "cited to an article of 2010 (khatoon-2023, p037 and p072)"},
		Adopted:  "China-Pakistan Economic Corridor (CPEC)",
		Rule:     Consistent,
		Note: "The article cited is on the military and foreign policy. Known from elsewhere: it is older than the corridor, so that it cannot bear out " +
			"what the passage says; another source is probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0265", Table: "events", Record: "ev-0485", Field: "description", Kind: Between,
		Readings: []string{
			"an official visit at which he met his counterpart (khatoon-2023, p073)",
			"a visit for joint military training (nisar-2025, p038)",
		},
		Adopted:  "an official visit",
		Rule:     SourceTitle,
		Note:     "Both are of April 2018 and can stand together. The title of the newspaper report gives the character of the visit at the time.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

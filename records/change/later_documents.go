package change

var laterDocuments = []Change{
	{
		Version: "0.2.0", Table: "events", Record: "ev-0167", Field: "goldstein",
		Old: "2.8", New: "1",
		Reason: "Follows from the CAMEO code 040.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0210", Field: "plover_type",
		Old:    "ACCUSE",
		Reason: "Follows from the CAMEO code 010, to which PLOVER gives no type.",
	},
	{
		Version: "0.2.0", Table: "events", Record: "ev-0210", Field: "goldstein",
		Old: "-2", New: "0",
		Reason: "Follows from the CAMEO code 010.",
	},
	{
		Version: "0.2.0", Table: "projects", Record: "pj-0033", Field: "capacity",
		New:    "1100",
		Reason: "khatoon-2023 states the length.",
	},
	{
		Version: "0.2.0", Table: "projects", Record: "pj-0033", Field: "capacity_unit",
		New:    "km",
		Reason: "khatoon-2023 states the length.",
	},
	{
		Version: "0.2.0", Table: "projects", Record: "pj-0033", Field: "cost",
		New:    "2000000000",
		Reason: "nisar-2025 states the cost.",
	},
	{
		Version: "0.2.0", Table: "projects", Record: "pj-0033", Field: "cost_currency",
		New:    "USD",
		Reason: "nisar-2025 states the cost.",
	},
	{
		Version: "0.2.0", Table: "projects", Record: "pj-0033", Field: "description",
		Old:    "A pipeline whose agreement of October 2015 is to be carried out with Russian help against Pakistan's energy shortage.",
		New:    "A pipeline of about 1,100 km that is to bring gas from Karachi to Lahore. Its agreement of October 2015 is to be carried out with Russian help against Pakistan's energy shortage. One document sees a chance to carry the line on to other states, such as India and Iran.",
		Reason: "nisar-2025 states both ends, khatoon-2023 the length and the chance.",
	},
	{
		Version: "0.2.0", Table: "projects", Record: "pj-0034", Field: "description",
		Old:    "A corridor that gives access to the Arabian Sea through Gwadar. Russia showed interest in that access and in a link with the Eurasian Economic Union.",
		New:    "A corridor from the west of China that gives access to the Arabian Sea through Gwadar; a main part of the Belt and Road Initiative. China means to shorten the way of its energy imports, now by the Straits of Malacca. Russia showed interest in that access and in a link with the Eurasian Economic Union.",
		Reason: "untold-2025 and khatoon-2023 tell where it begins, what it is part of and what it is for.",
	},
	{
		Version: "0.2.0", Table: "discrepancies", Record: "dc-0117", Field: "readings",
		Old:    "2014 (rabbi-2021, p054); 2015 (nisar-2025, p033)",
		New:    "2014 (rabbi-2021, p054); 2014 (khatoon-2023, p042); 2015 (nisar-2025, p033)",
		Reason: "khatoon-2023 has a reading too.",
	},
	{
		Version: "0.2.0", Table: "discrepancies", Record: "dc-0117", Field: "rule",
		Old: "internally-consistent", New: "corroborated",
		Reason: "Two documents share the reading now.",
	},
	{
		Version: "0.2.0", Table: "discrepancies", Record: "dc-0117", Field: "note",
		Old:    "The year 2014 fits the defence agreement of November that follows in the same sentence, and the naval exercise that the other document itself puts in 2014 (p032). Known from elsewhere: the lifting was made known in June 2014.",
		New:    "Two documents have 2014, which fits the defence agreement of November that follows in the same sentence, and the naval exercise that the other document itself puts in 2014 (p032). Known from elsewhere: the lifting was made known in June 2014.",
		Reason: "khatoon-2023 has a reading too.",
	},
}

package discrepancy

import "pakrus/schema"

// nisar2025Late are its doubts of 2024, and those without a date.
var nisar2025Late = []Discrepancy{
	{
		ID: "dc-0219", Table: "events", Record: "ev-0368", Field: "date", Kind: Between,
		Readings: []string{
			"offered in 2023 and accepted, without a date (nisar-2025, p080)",
			"Pakistan accepts Putin's offer, 2024, Jun. 20 (nisar-2025, p102)",
		},
		Adopted:  "2024-06-20~",
		Rule:     SourceTitle,
		Note:     "The sentence does not say when the offer was accepted; the report that it cites has the acceptance as news in June 2024.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0220", Table: "events", Record: "ev-0367", Field: "date", Kind: Doubtful,
		Readings: []string{
			"after the memorandum of June 2024 (nisar-2025, p051)",
			"trial operations likely by March, 17 February 2024 (nisar-2025, p090)",
		},
		Adopted:  "[2024-06..]",
		Rule:     OnlyReading,
		Note:     "The report cited is four months older than what it is cited for and only expects a trial. It can bear out neither the launch nor its time.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0221", Table: "events", Record: "ev-0366", Field: "date", Kind: Between,
		Readings: []string{
			"June 2024 (nisar-2025, p051)",
			"cited to a report of 17 February 2024 (nisar-2025, p090)",
		},
		Adopted:  "2024-06",
		Rule:     Consistent,
		Note:     "The report is older than the memorandum and, by its title, about a freight train. Another source is probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0222", Table: "agreements", Record: "ag-0102", Field: "signed", Kind: Within,
		Readings: []string{
			"June 2024 (nisar-2025, p051)",
			"cited to a report of 17 February 2024 (nisar-2025, p090)",
		},
		Adopted:  "2024-06",
		Rule:     Consistent,
		Note:     "As for its signing. Breakwaters stand oddly beside a freight train, but nothing in the documents offers another reading.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0223", Table: "events", Record: "ev-0379", Field: "date", Kind: Doubtful,
		Readings: []string{
			"December 2024 (nisar-2025, p050)",
			"trade forum in Moscow in October 2024, with agreements on agriculture (untold-2025, p019)",
		},
		Adopted: "2024-12",
		Rule:    OnlyReading,
		Note: "Known from elsewhere: a barter of chickpeas and lentils for rice, potatoes and mandarins was agreed between firms at " +
			"the trade forum in Moscow in October 2024, which is probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0224", Table: "agreements", Record: "ag-0108", Field: "signed", Kind: Doubtful,
		Readings: []string{
			"December 2024 (nisar-2025, p050)",
			"trade forum in Moscow in October 2024, with agreements on agriculture (untold-2025, p019)",
		},
		Adopted:  "2024-12",
		Rule:     OnlyReading,
		Note:     "As for its signing: October 2024 is probably right, and the parties were probably firms.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0225", Table: "events", Record: "ev-0373", Field: "date", Kind: Within,
		Readings: []string{
			"a meeting on September 18, 2024 (nisar-2025, p073)",
			"two-day visit begins, 2024, Sep. 18 (nisar-2025, p123)",
		},
		Adopted:  "2024-09-18/2024-09-19",
		Rule:     MorePrecise,
		Note:     "The day of the meeting lies in the visit. That the visit began on the day of the report is taken from its title.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0226", Table: "events", Record: "ev-0374", Field: "date", Kind: Between,
		Readings: []string{
			"memoranda during Overchuk's visit, told between acts of December 2024 (nisar-2025, p050)",
			"two-day visit begins, 2024, Sep. 18 (nisar-2025, p123)",
			"eight agreements of the 9th session on education, healthcare, trade and industry (untold-2025, p017)",
		},
		Adopted: "2024-09-18/2024-09-19",
		Rule:    Consistent,
		Note: "The passage gives no date for the visit; two others put it in September. Some of the memoranda, as those on education and trade, may be among the " +
			"eight agreements of the session of December, ag-0109. Whoever counts instruments should mind that.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0227", Table: "events", Record: "ev-0380", Field: "date", Kind: Between,
		Readings: []string{
			"December 2024 (nisar-2025, p050)",
			"cited to a report of 18 September 2024 (nisar-2025, p123)",
			"in Moscow in 2024 (untold-2025, p017)",
		},
		Adopted:  "2024-12",
		Rule:     Consistent,
		Note:     "The report is on Overchuk's visit and older than the session. The other document has the year and the place.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0228", Table: "events", Record: "ev-0380", Field: "title", Kind: Within,
		Readings: []string{
			"Intergovernmental Commission (ITC) (nisar-2025, p050)",
			"Intergovernmental Commission (IGC) (nisar-2025, p043)",
		},
		Adopted:  "Inter-Governmental Commission",
		Rule:     Consistent,
		Note:     "The abbreviation of the other passage fits the name, so ITC is a slip.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0229", Table: "agreements", Record: "ag-0109", Field: "signed", Kind: Between,
		Readings: []string{
			"December 2024 (nisar-2025, p050)",
			"cited to a report of 18 September 2024 (nisar-2025, p123)",
		},
		Adopted:  "2024-12",
		Rule:     Consistent,
		Note:     "As for the session: the report is older and another source is probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0230", Table: "events", Record: "ev-0377", Field: "date", Kind: Between,
		Readings: []string{
			"summit attended by Prime Minister Mishustin in October 2024 (nisar-2025, p049)",
			"cited to a curtain raiser, 2024, Oct. 16 (nisar-2025, p100)",
		},
		Adopted:  "2024-10",
		Rule:     Consistent,
		Note:     "A curtain raiser comes before the meeting, so that it can announce the meeting and not tell who attended it. The month agrees.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0231", Table: "events", Record: "ev-0371", Field: "date", Kind: Between,
		Readings: []string{
			"July 2024 (nisar-2025, p049)",
			"cited to a page of 16 October 2024 on another meeting (nisar-2025, p100)",
		},
		Adopted:  "2024-07",
		Rule:     Consistent,
		Note:     "The citation closes the paragraph; by its title the page is about the council of October, not the summit in Astana.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0232", Table: "events", Record: "ev-0372", Field: "title", Kind: Within,
		Readings: []string{
			"interviews with the foreign ministry and with an expert (nisar-2025, p025)",
			"one personal communication, of a political scientist (nisar-2025, p063)",
		},
		Adopted:  "one interview, with the political scientist",
		Rule:     MoreSpecific,
		Note:     "The section on method speaks of interviews, the ministry among their sources. The text cites this one alone; from the ministry it has web pages.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0233", Table: "events", Record: "ev-0391", Field: "title", Kind: Between,
		Readings: []string{
			"training, intelligence and drills under the anti-terrorist structure (nisar-2025, p054)",
			"Foreign Secretary hosts delegations of SCO member states (nisar-2025, p099)",
		},
		Adopted:  "drills of the anti-terrorist structure",
		Rule:     OnlyReading,
		Note:     "The title of the page cited does not show what it says of drills. The same holds for ev-0389 and ev-0390.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0234", Table: "events", Record: "ev-0392", Field: "description", Kind: Doubtful,
		Readings: []string{
			"the northern corridor to Afghanistan is Pakistan's and the southern one Russia's (nisar-2025, p062)",
		},
		Adopted: "Pakistan the north and Russia the south, as the document says",
		Rule:    OnlyReading,
		Note: "Pakistan lies to the south and east of Afghanistan, and Russia does not border it. The two are " +
			"probably interchanged, and influence in Central Asia is meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0235", Table: "memberships", Record: "mb-0056", Field: "status", Kind: Within,
		Readings: []string{
			"active participation in BRICS, with a work of 2021 (nisar-2025, p066)",
			"not yet a member, applied in November 2023 (nisar-2025, p073)",
		},
		Adopted:  "applicant",
		Rule:     MoreSpecific,
		Note:     "The passage on BRICS speaks of the application for its own sake. The work cited for participation is older than the application.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0236", Table: "memberships", Record: "mb-0057", Field: "status", Kind: Within,
		Readings: []string{
			"active participation in INSTC, with a work of 2021 (nisar-2025, p066)",
			"offered in 2023 and agreed in principle (nisar-2025, p080)",
		},
		Adopted:  "invited",
		Rule:     MoreSpecific,
		Note:     "The passage on the corridor speaks of the offer for its own sake. The work cited for participation is older than the offer.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0237", Table: "places", Record: "afghanistan", Field: "name", Kind: Doubtful,
		Readings: []string{
			"the Pamir range surrounds the south, Hindu Kush and Himalaya bound the north (nisar-2025, p058)",
		},
		Rule: OnlyReading,
		Note: "Known from elsewhere: the Pamir lies to the north-east of Afghanistan, the Hindu Kush runs through its middle and east, and the Himalaya " +
			"does not reach it. North and south are probably interchanged; no record takes the reading.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

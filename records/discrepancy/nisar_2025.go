package discrepancy

import "pakrus/schema"

// nisar2025 are the doubts of nisar-2025 up to 2023.
var nisar2025 = []Discrepancy{
	{
		ID: "dc-0200", Table: "events", Record: "ev-0303", Field: "date", Kind: Doubtful,
		Readings: []string{
			"Indo-Pakistan war in 1960 (nisar-2025, p028)",
			"subsequently, after the visit of 1965 (nisar-2025, p028)",
		},
		Adopted: "1960",
		Rule:    OnlyReading,
		Note: "The passage tells of the war after Ayub Khan's visit of 1965 and before the Tashkent agreement. Known from elsewhere: the war that the " +
			"Tashkent Declaration of January 1966 ended was that of 1965, which is probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0201", Table: "events", Record: "ev-0304", Field: "date", Kind: Doubtful,
		Readings: []string{
			"during the war in 1960 (nisar-2025, p028)",
			"subsequently, after the visit of 1965 (nisar-2025, p028)",
		},
		Adopted:  "1960",
		Rule:     OnlyReading,
		Note:     "As for the war: known from elsewhere, the USSR mediated at Tashkent in January 1966.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0202", Table: "agreements", Record: "ag-0100", Field: "kind", Kind: Between,
		Readings: []string{
			"the Tashkent agreement (nisar-2025, p028)",
			"Tashkent Declaration, in the title of the work cited (nisar-2025, p092)",
		},
		Adopted:  "declaration",
		Rule:     SourceTitle,
		Note:     "The work that the passage cites for it is on the declaration, and has the word in its title.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0203", Table: "events", Record: "ev-0306", Field: "place_id", Kind: Doubtful,
		Readings: []string{
			"Bhutto a prime minister who visited Russia, before Imran Khan (nisar-2025, p046)",
		},
		Adopted: "ussr",
		Rule:    OnlyReading,
		Note: "Known from elsewhere: Bhutto was prime minister from 1973 to 1977 and went to the USSR, in 1974 in this " +
			"office. The document uses the name of the later state.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0204", Table: "events", Record: "ev-0309", Field: "date", Kind: Doubtful,
		Readings: []string{
			"since 2000, when it left the Taliban (nisar-2025, p017)",
			"Pakistan joined the operation after the attacks of 11 September 2001 (rabbi-2021, p024)",
		},
		Adopted: "2000",
		Rule:    OnlyReading,
		Note: "The other document puts the turn after September 2001, which is probably right. In 2000 the Taliban still " +
			"governed in Kabul, and Pakistan recognised them (known from elsewhere).",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0205", Table: "events", Record: "ev-0313", Field: "date", Kind: Between,
		Readings: []string{
			"gradual, particularly after 2011, complete years later (nisar-2025, p031)",
			"withdrawal of 2014 (rabbi-2021, p051)",
		},
		Adopted:  "2011/..",
		Rule:     NoneAdopted,
		Note:     "Both can stand: one document speaks of the whole course of the withdrawal, the other of its step of 2014, ev-0192. Neither gives a first day.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0206", Table: "events", Record: "ev-0320", Field: "description", Kind: Doubtful,
		Readings: []string{
			"a project for transporting liquefied natural gas from Karachi to Lahore (nisar-2025, p034)",
			"North-South Gas pipeline (nisar-2025, p033)",
		},
		Adopted: "liquefied natural gas, as the document says",
		Rule:    OnlyReading,
		Note: "Liquefied gas is not piped over such a distance. Known from elsewhere: it is landed at Karachi, " +
			"turned back into gas there and would go on by the pipeline.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0207", Table: "events", Record: "ev-0322", Field: "date", Kind: Within,
		Readings: []string{
			"in 2014, told after the steps of 2015 as following on them (nisar-2025, p033)",
			"2014, Jun. 20 (nisar-2025, p098)",
		},
		Adopted: "2014-06-20~",
		Rule:    SourceTitle,
		Note: "The paragraph goes from 2015 back to 2014 with the words to further set the tone. The date of the cited page bears the year out, so that the order of " +
			"the telling is wrong and the meeting came before the lifting of the embargo as this document dates it.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0208", Table: "event_participants", Record: "ev-0322/sartaj-aziz/visitor", Field: "capacity", Kind: Between,
		Readings: []string{
			"National Security Adviser (nisar-2025, p033)",
			"Advisor to the Prime Minister on National Security and Foreign Affairs (nisar-2025, p098)",
		},
		Adopted:  "Advisor to the Prime Minister on National Security and Foreign Affairs",
		Rule:     MorePrecise,
		Note:     "The second is the title of the page that the first cites.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0209", Table: "events", Record: "ev-0327", Field: "description", Kind: Between,
		Readings: []string{
			"third consecutive visit by a military official, April 2018 (nisar-2025, p038)",
			"Air Chief Marshal in 2012, Chief of Army Staff in October 2012 (rabbi-2021, p042)",
			"General Raheel Sharif in June 2015 (rabbi-2021, p054)",
		},
		Adopted:  "third in a row, as the document says",
		Rule:     NoneAdopted,
		Note:     "With the visits that the other document lists, this is at least the fourth. From when the document counts is not stated.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0210", Table: "events", Record: "ev-0328", Field: "date", Kind: Between,
		Readings: []string{
			"told with the visit of April 2018 (nisar-2025, p038)",
			"2018, Aug. 8, the day of the report cited (nisar-2025, p125)",
		},
		Adopted:  "2018-08-08~",
		Rule:     SourceTitle,
		Note:     "The paragraph runs from April without a new date. A report of 8 August on the signed accord is too late for an event of April.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0211", Table: "events", Record: "ev-0329", Field: "date", Kind: Between,
		Readings: []string{
			"told with the visit of April 2018 (nisar-2025, p038)",
			"2018, Aug. 8, the day of the report cited (nisar-2025, p125)",
		},
		Adopted:  "2018-08-08~",
		Rule:     SourceTitle,
		Note:     "As for the session of the committee at whose close it was signed.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0212", Table: "agreements", Record: "ag-0101", Field: "signed", Kind: Between,
		Readings: []string{
			"told with the visit of April 2018 (nisar-2025, p038)",
			"2018, Aug. 8, the day of the report cited (nisar-2025, p125)",
		},
		Adopted: "2018-08-08~",
		Rule:    SourceTitle,
		Note: "As for the session of the committee at whose close it was signed. Known from elsewhere: the accord " +
			"on training was signed at Rawalpindi on 7 August 2018.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0213", Table: "projects", Record: "pj-0050", Field: "name", Kind: Doubtful,
		Readings: []string{
			"Pakistan Steam Gas Pipeline (nisar-2025, p041)",
			"Pakistan Stream Gas Pipeline (untold-2025, p011)",
		},
		Adopted: "Pakistan Stream gas pipeline",
		Rule:    Corroborated,
		Note: "A letter is lost. Known from elsewhere: this is the later name of the North-South gas pipeline, " +
			"pj-0033; no document says so, and the records stay apart.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0214", Table: "events", Record: "ev-0343", Field: "title", Kind: Within,
		Readings: []string{
			"bilateral meetings in 2021, cited to a report of 15 June 2021 (nisar-2025, p055)",
			"a telephone call on 15 June 2021, cited to the same report (nisar-2025, p042)",
		},
		Adopted: "meetings",
		Rule:    NoneAdopted,
		Note: "Both passages rest on one report, whose title speaks of an agreement to cooperate. The meetings may be " +
			"the call told again, besides Lavrov's visit of April.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0215", Table: "events", Record: "ev-0346", Field: "place_id", Kind: Doubtful,
		Readings: []string{
			"Dushanbe, Uzbekistan (nisar-2025, p042)",
		},
		Adopted:  "dushanbe",
		Rule:     OnlyReading,
		Note:     "Dushanbe is the capital of Tajikistan. The city is probably right; known from elsewhere: the summit of September 2021 was there.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0216", Table: "events", Record: "ev-0350", Field: "date", Kind: Between,
		Readings: []string{
			"Russia went to war right after the visit of February 2022 (nisar-2025, p046)",
			"Khan meets Putin amid Ukraine invasion, 25 February 2022 (nisar-2025, p105)",
		},
		Adopted: "2022-02/..",
		Rule:    NoneAdopted,
		Note: "By the text the visit was over when the war began, by the title of a report that it cites the invasion was going on when the two met. The record keeps " +
			"the month, which holds for both. Known from elsewhere: it began on 24 February, the day of the meeting.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0217", Table: "events", Record: "ev-0356", Field: "description", Kind: Doubtful,
		Readings: []string{
			"second prime minister to visit Russia, after Bhutto (nisar-2025, p046)",
			"after 23 years (nisar-2025, p046)",
			"Prime Minister Nawaz Sharif in Moscow in April 1999 (rabbi-2021, p022)",
		},
		Adopted: "second after Bhutto and first in 23 years, as the document says",
		Rule:    OnlyReading,
		Note: "The visit of 1999 stands between the two and is 23 years before 2022, so that the number of years is right and the count leaves " +
			"that visit out. Bhutto's is much more than 23 years before (known from elsewhere).",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0218", Table: "events", Record: "ev-0362", Field: "description", Kind: Doubtful,
		Readings: []string{
			"the State of the Union Address of the President of Russia (nisar-2025, p080)",
		},
		Adopted: "State of the Union Address, as the document says",
		Rule:    OnlyReading,
		Note: "Known from elsewhere: that is the name of a speech of the President of the United States. The yearly address to the Federal Assembly of February " +
			"2023 is probably meant, which named Pakistan among the states to which the corridor opens a way.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

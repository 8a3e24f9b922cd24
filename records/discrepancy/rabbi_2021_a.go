package discrepancy

var rabbi2021A = []Discrepancy{
	{
		ID: "dc-0050", Table: "agreements", Record: "ag-0003", Field: "title", Kind: Doubtful,
		Readings: []string{"the United States signed CENTO with Pakistan (rabbi-2021, p016)"},
		Adopted:  "the United States as a party",
		Rule:     OnlyReading,
		Note:     "Known from elsewhere: the United States sat in CENTO's committees and was never a full member of the pact. Its own agreement with Pakistan is probably meant too.",
	},
	{
		ID: "dc-0051", Table: "event_participants", Record: "ev-0013/zaki/visitor", Field: "capacity", Kind: Doubtful,
		Readings: []string{"Foreign Secretary (rabbi-2021, p021)"},
		Adopted:  "Foreign Secretary",
		Rule:     OnlyReading,
		Note:     "Known from elsewhere: in 1992 Akram Zaki was Secretary-General of the foreign ministry, an office beside the Foreign Secretary's. Probably that office is meant.",
	},
	{
		ID: "dc-0052", Table: "events", Record: "ev-0021", Field: "date", Kind: Doubtful,
		Readings: []string{"in January and March 2002, of two visitors (rabbi-2021, p024)"},
		Adopted:  "[2002-01,2002-03]",
		Rule:     NoneAdopted,
		Note:     "Two months stand with two visitors and no word of who came when. January for Aziz Khan, who is named first, is the likely reading; the record keeps both months.",
	},
	{
		ID: "dc-0053", Table: "events", Record: "ev-0022", Field: "date", Kind: Doubtful,
		Readings: []string{"in January and March 2002, of two visitors (rabbi-2021, p024)"},
		Adopted:  "[2002-01,2002-03]",
		Rule:     NoneAdopted,
		Note:     "Two months stand with two visitors and no word of who came when. March for Aneesuddin, who is named second, is the likely reading; the record keeps both months.",
	},
	{
		ID: "dc-0054", Table: "event_participants", Record: "ev-0024/asfandyar-wali/visitor", Field: "capacity", Kind: Doubtful,
		Readings: []string{"special envoy (rabbi-2021, p024)"},
		Adopted:  "special envoy",
		Rule:     OnlyReading,
		Note:     "Known from elsewhere: Asfandyar Wali Khan led a political party and held no government office. A mission for the government is possible but no other document read here has it.",
	},
	{
		ID: "dc-0055", Table: "event_participants", Record: "ev-0025/rogozin/visitor", Field: "capacity", Kind: Doubtful,
		Readings: []string{"Chairman of the Russian Foreign Relations Committee (rabbi-2021, p024)"},
		Adopted:  "Chairman of the Russian Foreign Relations Committee",
		Rule:     OnlyReading,
		Note:     "Known from elsewhere: Rogozin chaired the Committee on International Affairs of the State Duma in 2002; no committee has the name that the document gives.",
	},
	{
		ID: "dc-0056", Table: "agreements", Record: "ag-0009", Field: "title", Kind: Within,
		Readings: []string{"four agreements (rabbi-2021, p027)", "numbered i, ii, iii and vi (rabbi-2021, p027)"},
		Adopted:  "the fourth of four agreements",
		Rule:     Consistent,
		Note:     "The memorandum on the steel mill carries the number vi in a list that is said to hold four. It is probably a slip for iv and no agreement is left out.",
	},
	{
		ID: "dc-0057", Table: "agreements", Record: "ag-0010", Field: "signed", Kind: Within,
		Readings: []string{
			"four agreements at the visit, none on science (rabbi-2021, p027)",
			"agreements on science, culture and education at the visit as well (rabbi-2021, p028)",
		},
		Rule: NoneAdopted,
		Note: "The two passages count differently. All that either names are kept, so ag-0006 to ag-0012 may hold some instruments twice.",
	},
	{
		ID: "dc-0058", Table: "agreements", Record: "ag-0011", Field: "signed", Kind: Within,
		Readings: []string{
			"a culture programme for 2003-2006 among four agreements (rabbi-2021, p027)",
			"an agreement on culture at the visit as well (rabbi-2021, p028)",
		},
		Rule: NoneAdopted,
		Note: "The agreement on culture may be the cultural programme, ag-0007. Whoever counts instruments should take one of the two.",
	},
	{
		ID: "dc-0059", Table: "agreements", Record: "ag-0012", Field: "signed", Kind: Within,
		Readings: []string{
			"a memorandum of the diplomatic academies among four agreements (rabbi-2021, p027)",
			"an agreement on education at the visit as well (rabbi-2021, p028)",
		},
		Rule: NoneAdopted,
		Note: "The agreement on education may be the memorandum of the diplomatic academies, ag-0008. Whoever counts instruments should take one of the two.",
	},
	{
		ID: "dc-0060", Table: "events", Record: "ev-0041", Field: "date", Kind: Doubtful,
		Readings: []string{"23-6 February 2004 (rabbi-2021, p031)"},
		Adopted:  "2004-02",
		Rule:     NoneAdopted,
		Note:     "The days cannot be read: 23-26 February with a digit lost is likely, as the visit before it in the list is dated 23-26 September 2003; 2-6, 3-6 and 23 February to 6 March are possible. The record keeps the month.",
	},
	{
		ID: "dc-0061", Table: "events", Record: "ev-0042", Field: "date", Kind: Doubtful,
		Readings: []string{"May 2004 (rabbi-2021, p021)", "in the 1990s, by the list that it stands in (rabbi-2021, p021)"},
		Adopted:  "2004-05",
		Rule:     OnlyReading,
		Note:     "The list is of the 1990s, and the next visit in it is of September 1995. May 1994 is probably right; known from elsewhere: Adamishin was first deputy foreign minister in the early 1990s and not in 2004.",
	},
	{
		ID: "dc-0062", Table: "events", Record: "ev-0044", Field: "date", Kind: Doubtful,
		Readings: []string{"in 2005, during the SCO (rabbi-2021, p032)"},
		Adopted:  "2005",
		Rule:     OnlyReading,
		Note:     "Known from elsewhere: Pakistan became an observer of the SCO in 2005 and its prime minister, not its president, was at the summit of that year. The meeting may be that of 15 June 2006 in Shanghai, ev-0045, at the SCO summit.",
	},
}

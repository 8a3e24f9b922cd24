package discrepancy

import "pakrus/schema"

var rabbi2021D = []Discrepancy{
	{
		ID: "dc-0300", Table: "events", Record: "ev-0014", Field: "date", Kind: Doubtful,
		Readings: []string{"December 1992 (rabbi-2021, p021)"},
		Adopted:  "1992-12",
		Rule:     OnlyReading,
		Note:     "Known from elsewhere: Vice President Rutskoy was in Pakistan in December 1991, before the formal end of the USSR. That visit is probably meant and the year a slip.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0301", Table: "events", Record: "ev-0059", Field: "title", Kind: Doubtful,
		Readings: []string{"air transit routes (rabbi-2021, p035)"},
		Adopted:  "air transit",
		Rule:     OnlyReading,
		Note:     "Known from elsewhere: what was settled in Bucharest in April 2008 was transit of non-military goods by land. Flights over Russia were agreed with the United States in 2009. Land transit is probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0302", Table: "events", Record: "ev-0551", Field: "description", Kind: Within,
		Readings: []string{
			"a decline of political and trade relations began in spite of the contacts (rabbi-2021, p043)",
			"contacts grew and had a good effect, and trade rose much from 2010 to 2013 (rabbi-2021, p042)",
		},
		Rule:     NoneAdopted,
		Note:     "The two passages tell of the same years. The figures of trade in the second rise by 12 percent (see dc-0152), so they do not bear out a decline of trade. Each passage keeps its own record.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0303", Table: "events", Record: "ev-0215", Field: "title", Kind: Doubtful,
		Readings: []string{"Russian firms actively involved in construction of the Munda dam (rabbi-2021, p045)"},
		Adopted:  "Russian firms take part in building the Munda Dam",
		Rule:     OnlyReading,
		Note:     "As for the project: building began in 2019, by others. Plans, studies or an offer are probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
	{
		ID: "dc-0304", Table: "projects", Record: "pj-0027", Field: "description", Kind: Doubtful,
		Readings: []string{"Russian firms actively involved in construction of the Munda dam (rabbi-2021, p045)"},
		Adopted:  "A dam in whose construction Russian firms had an active part.",
		Rule:     OnlyReading,
		Note:     "Known from elsewhere: the dam, now called Mohmand Dam, has been built since 2019 by a Chinese and Pakistani joint venture. Plans, studies or an offer of Russian firms are probably meant.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

package series

import (
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

// plantFigures are the figures of plants, projects and aid.
var plantFigures = []Observation{
	{
		ID: "ob-0012", Series: SteelOutput, Period: "1985/", Basis: Unstated,
		Value: "1.1", Qualifier: Exact, Status: Normal,
		Note: "From the start of operation in 1985; until when is not said.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "1.1 million tons"},
			{
				Passage: "rabbi-2021-p028", Fields: "time_period", AsStated: "in 1985",
				Rationale: "The year in which the mill began to operate; the output is told without a year of its own.",
			},
		},
	},
	{
		ID: "ob-0013", Series: SteelOutputPlanned, Basis: Unstated,
		Value: "1.5", Qualifier: Exact, Status: Forecast,
		Note: "What both sides meant to reach at first, by the memorandum signed in February 2003. The unit is not repeated: tons a year, as in the figure of the mill's output.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "1.5 million"},
		},
	},
	{
		ID: "ob-0014", Series: CombinedCyclePower, Basis: Unstated,
		Value: "600", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053", AsStated: "600MW"},
		},
	},
	{
		ID: "ob-0015", Series: LNGProjectCost, Basis: Unstated, Doubtful: true,
		Value: "1.7", Qualifier: Exact, Status: LowReliability,
		Note: "The figure stands in a list of projects, without a currency and without a word of what it measures; a cost is our reading.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p053", AsStated: "LNG 1.7 billion projects"},
		},
	},
	{
		ID: "ob-0016", Series: RefugeeAid, Period: "2008-07-01/2009-06-30", Basis: Fiscal,
		Value: "1", Qualifier: Exact, Status: Normal,
		Note: "The year is that of the trade figure in the sentence before; the document gives the aid none of its own.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "$1 million", Via: source.GoP2009},
			{
				Passage: "rabbi-2021-p035", Fields: "time_period", AsStated: "2008-09", Via: source.GoP2009,
				Rationale: "Stated of trade in the sentence before. " + splitYear,
			},
		},
	},
}

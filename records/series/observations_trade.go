package series

import (
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

// splitYear says why a split year was dated from July to June.
const splitYear = "A split year, read as Pakistan's fiscal year from 1 July to 30 June; the document does not call it fiscal."

var tradeFiscal = []Observation{
	{
		ID: "ob-0001", Series: TradeFiscal, Period: "1998-07-01/1999-06-30", Basis: Fiscal,
		Value: "63", Qualifier: Exact, Status: Normal,
		Note: "Stated in whole millions, unlike the years that follow.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "$63 million", Via: source.KhanAmin2012},
			{Passage: "rabbi-2021-p025", Fields: "time_period", AsStated: "1998-1999", Via: source.KhanAmin2012, Rationale: splitYear},
		},
	},
	{
		ID: "ob-0002", Series: TradeFiscal, Period: "1999-07-01/2000-06-30", Basis: Fiscal,
		Value: "93.34", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "$93.34 million", Via: source.KhanAmin2012},
			{Passage: "rabbi-2021-p025", Fields: "time_period", AsStated: "1999-2000", Via: source.KhanAmin2012, Rationale: splitYear},
		},
	},
	{
		ID: "ob-0003", Series: TradeFiscal, Period: "2000-07-01/2001-06-30", Basis: Fiscal,
		Value: "69.64", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "$69.64 million", Via: source.KhanAmin2012},
			{Passage: "rabbi-2021-p025", Fields: "time_period", AsStated: "2000-2001", Via: source.KhanAmin2012, Rationale: splitYear},
		},
	},
	{
		ID: "ob-0004", Series: TradeFiscal, Period: "2001-07-01/2002-06-30", Basis: Fiscal,
		Value: "83.45", Qualifier: Exact, Status: Normal,
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "$83.45 million", Via: source.KhanAmin2012},
			{Passage: "rabbi-2021-p025", Fields: "time_period", AsStated: "2001- 2002", Via: source.KhanAmin2012, Rationale: splitYear},
		},
	},
	{
		ID: "ob-0005", Series: TradeFiscal, Period: "2002-07-01/2003-06-30", Basis: Fiscal,
		Value: "60.47", Qualifier: Exact, Status: Normal,
		Note: "The lowest of the six years from 1998-1999: 27.5 percent below the year before (our computation).",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "$60.47 million", Via: source.KhanAmin2012},
			{Passage: "rabbi-2021-p025", Fields: "time_period", AsStated: "2002-2003", Via: source.KhanAmin2012, Rationale: splitYear},
		},
	},
	{
		ID: "ob-0006", Series: TradeFiscal, Period: "2003-07-01/2004-06-30", Basis: Fiscal,
		Value: "154.53", Qualifier: Exact, Status: Normal,
		Note: "155.5 percent above the year before (our computation).",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p025", AsStated: "$154.53 million", Via: source.KhanAmin2012},
			{Passage: "rabbi-2021-p025", Fields: "time_period", AsStated: "2003-2004", Via: source.KhanAmin2012, Rationale: splitYear},
		},
	},
	{
		ID: "ob-0007", Series: TradeFiscal, Period: "2008-07-01/2009-06-30", Basis: Fiscal,
		Value: "444.43", Qualifier: Exact, Status: Normal,
		Note: "From another cited work than the years to 2003-2004.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p035", AsStated: "$444.43 million", Via: source.GoP2009},
			{Passage: "rabbi-2021-p035", Fields: "time_period", AsStated: "2008-09", Via: source.GoP2009, Rationale: splitYear},
		},
	},
}

// tradeRounded are the trade figures that are not of split years.
var tradeRounded = []Observation{
	{
		ID: "ob-0008", Series: Trade2010To13, Period: "2010?", Basis: Unstated,
		Value: "135.904", Qualifier: Exact, Status: Normal,
		Note: "The document gives the figure as the start of a change during 2010-2013; that it is the figure of the year 2010, and what kind of year, is uncertain. " +
			"The work it cites bears the year 2003 there, by its title a misprint for a yearbook of 2012-2013.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "$135.904 million", Via: source.GoP2003b},
			{
				Passage: "rabbi-2021-p042", Fields: "time_period", AsStated: "2010-2013", Via: source.GoP2003b,
				Rationale: "First of two figures for the span: read as its first year, uncertain.",
			},
		},
	},
	{
		ID: "ob-0009", Series: Trade2010To13, Period: "2013?", Basis: Unstated,
		Value: "152.162", Qualifier: Exact, Status: Normal,
		Note: "The document gives the figure as the end of a change during 2010-2013; that it is the figure of the year 2013, and what kind of year, is uncertain. " +
			"It is 12 percent above the figure at the start (our computation).",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p042", AsStated: "$152.162 million", Via: source.GoP2003b},
			{
				Passage: "rabbi-2021-p042", Fields: "time_period", AsStated: "2010-2013", Via: source.GoP2003b,
				Rationale: "Second of two figures for the span: read as its last year, uncertain.",
			},
		},
	},
	{
		ID: "ob-0010", Series: TradeCalendar, Period: "2023", Basis: Calendar,
		Value: "1000", Qualifier: Over, Status: Normal,
		Note: "A lower bound. Another document lets trade cross this mark only in 2024; see discrepancies.",
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", AsStated: "surpassed $1 billion"},
			{Passage: "nisar-2025-p050", Fields: "time_period", AsStated: "During 2023"},
		},
	},
	{
		ID: "ob-0011", Series: TradeCalendar, Period: "2024", Basis: Calendar,
		Value: "1300", Qualifier: About, Status: Normal,
		Evidence: evidence.List{
			{Passage: "nisar-2025-p050", AsStated: "approximately $1.3 billion"},
			{Passage: "nisar-2025-p050", Fields: "time_period", AsStated: "2024"},
			{
				Passage: "untold-2025-p011", Fields: "obs_value", Value: "1000", AsStated: "crossed the $1 billion mark",
				Rationale: "Only says that trade passed this mark, which agrees with the more exact figure.",
			},
			{
				Passage: "untold-2025-p011", Fields: "qualifier", Value: "over", AsStated: "crossed the $1 billion mark",
				Rationale: "Belongs to the reading of 1000 million.",
			},
			{Passage: "untold-2025-p011", Fields: "time_period", AsStated: "In 2024"},
		},
	},
}

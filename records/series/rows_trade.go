package series

import "pakrus/records/actor"

// Trade is valued and split as its documents say: they do not name a reporter, a direction or a valuation.
var tradeSeries = []Series{
	{
		ID:        TradeFiscal,
		Title:     "Volume of trade between Pakistan and Russia, years from July to June",
		Indicator: Trade, RefArea: actor.Pakistan, CounterpartArea: actor.Russia, Flow: Total,
		UnitMeasure: USD, UnitMult: 6, Valuation: NotStated, Frequency: Annual,
		Comparability: "Years compare with one another, with care from 2003-2004 to 2008-2009: four years between are missing and the two figures come from different cited works. " +
			"They do not compare with the calendar years of trade-total-usd-calendar, nor, until it is known what kind of years those are, with trade-total-usd-2010-2013: " +
			"a year from July to June holds half of each of two calendar years. " +
			"No document says who reports, whether goods are valued free on board or with freight, or whether prices are current. " +
			"Pakistan is the reporting side by our reading: the years are its fiscal years.",
	},
	{
		ID:        Trade2010To13,
		Title:     "Volume of trade between Pakistan and Russia at both ends of 2010-2013",
		Indicator: Trade, RefArea: actor.Pakistan, CounterpartArea: actor.Russia, Flow: Total,
		UnitMeasure: USD, UnitMult: 6, Valuation: NotStated, Frequency: Irregular,
		Comparability: "The two figures compare with each other only. The document gives them as the first and the last of a span, without the year of each and " +
			"without saying whether years are calendar or fiscal. They lie far below the 444.43 million of 2008-2009 in trade-total-usd-fiscal, and no document explains it: " +
			"another reporter, another direction of trade or another valuation is possible. Do not join them to another series.",
	},
	{
		ID:        TradeCalendar,
		Title:     "Volume of trade between Pakistan and Russia, single years",
		Indicator: Trade, RefArea: actor.Pakistan, CounterpartArea: actor.Russia, Flow: Total,
		UnitMeasure: USD, UnitMult: 6, Valuation: NotStated, Frequency: Annual,
		Comparability: "Rounded figures and lower bounds: the change from 2023 to 2024 cannot be computed, as 2023 is only known to be above its figure. " +
			"They do not compare with the split years of trade-total-usd-fiscal. A single year is taken as a calendar year; " +
			"no document names a reporter, a valuation or a statistical source.",
	},
}

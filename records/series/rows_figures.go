package series

import (
	"pakrus/records/actor"
	"pakrus/schema"
)

var second = schema.Versions{Added: "0.2.0"}

var energySeries = []Series{
	{
		ID:        PipelineLength,
		Title:     "Length of the planned North-South gas pipeline",
		Indicator: Length, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Kilometre, UnitMult: 0, Frequency: Once,
		Versions: second,
	},
	{
		ID:        PipelineCost,
		Title:     "Cost of the planned North-South gas pipeline",
		Indicator: Cost, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: USD, UnitMult: 9, Frequency: Once,
		Comparability: "A rounded sum of a plan; the document does not say of which year's prices.",
		Versions:      second,
	},
	{
		ID:        OilDiscount,
		Title:     "Discount on crude oil that Russia offered to Pakistan",
		Indicator: Discount, RefArea: actor.Russia, CounterpartArea: actor.Pakistan,
		UnitMeasure: Percent, UnitMult: 0, Frequency: Once,
		Comparability: "An offer, no price that was paid; the document does not say off which price.",
		Versions:      second,
	},
	{
		ID:        EnergyDeficit,
		Title:     "Share by which Pakistan's yearly need of energy exceeds its supply",
		Indicator: SupplyDeficit, RefArea: actor.Pakistan,
		UnitMeasure: Percent, UnitMult: 0, Frequency: Once,
		Comparability: "The document names neither the year nor what counts as energy.",
		Versions:      second,
	},
	{
		ID:        INSTCLength,
		Title:     "Length of the International North-South Transport Corridor",
		Indicator: Length, RefArea: actor.INSTC,
		UnitMeasure: Kilometre, UnitMult: 0, Frequency: Once,
		Comparability: "One figure for a network of several routes; which route it measures is not said.",
		Versions:      second,
	},
	{
		ID:        INSTCRoutes,
		Title:     "Main routes of the International North-South Transport Corridor",
		Indicator: Count, RefArea: actor.INSTC,
		UnitMeasure: Number, UnitMult: 0, Frequency: Once,
		Versions: second,
	},
}

var visitSeries = []Series{
	{
		ID:        Helicopters,
		Title:     "Mi-35M attack helicopters that Russia delivered to Pakistan",
		Indicator: Count, RefArea: actor.Russia, CounterpartArea: actor.Pakistan,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Versions: second,
	},
	{
		ID:        MilitaryVisits,
		Title:     "Visits in a row of Pakistani military officials to Russia",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Number, UnitMult: 0, Frequency: Once,
		Comparability: "Taken from an ordinal; the document does not say which visits it counts.",
		Versions:      second,
	},
	{
		ID:        MeetingHours,
		Title:     "Length of a meeting of the leaders of Pakistan and Russia",
		Indicator: Duration, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Hours, UnitMult: 0, Frequency: Irregular,
		Versions: second,
	},
	{
		ID:        GapPakistaniPM,
		Title:     "Years since the last visit of a prime minister of Pakistan to Russia",
		Indicator: Duration, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Years, UnitMult: 0, Frequency: Once,
		Comparability: "The other direction, of Russian prime ministers to Pakistan, is gap-russian-prime-minister-visits.",
		Versions:      second,
	},
	{
		ID:        PakistaniPMVisitors,
		Title:     "Prime ministers of Pakistan who had visited Russia so far",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Number, UnitMult: 0, Frequency: Once,
		Comparability: "Taken from an ordinal. The count seems to run from the time of the USSR; see discrepancies.",
		Versions:      second,
	},
	{
		ID:        BusinessLeaders,
		Title:     "Pakistani business leaders at the Pakistan-Russia Trade and Investment Forum",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Comparability: "Counts persons; the Russian side is counted in companies, in companies-at-forum.",
		Versions:      second,
	},
	{
		ID:        CompaniesRepresented,
		Title:     "Russian companies represented at the Pakistan-Russia Trade and Investment Forum",
		Indicator: Count, RefArea: actor.Russia, CounterpartArea: actor.Pakistan,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Comparability: "Counts companies; the Pakistani side is counted in persons, in business-leaders-at-forum.",
		Versions:      second,
	},
}

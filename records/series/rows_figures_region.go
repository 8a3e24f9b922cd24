package series

import "pakrus/records/actor"

var regionSeries = []Series{
	{
		ID:        YearsOfCooperation,
		Title:     "Years in which Pakistan and Russia have worked together on Afghanistan",
		Indicator: Duration, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Years, UnitMult: 0, Frequency: Once,
		Versions: second,
	},
	{
		ID:        AgendaPoints,
		Title:     "Points of an agenda that Pakistan proposed at a summit of the SCO",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.SCO,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Versions: second,
	},
	{
		ID:        SCOMembers,
		Title:     "Member states of the SCO",
		Indicator: Count, RefArea: actor.SCO,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Comparability: "For who was a member when, use the table of memberships.",
		Versions:      second,
	},
	{
		ID:        SCOAreaShare,
		Title:     "Share of the SCO in the area of the world",
		Indicator: Share, RefArea: actor.SCO,
		UnitMeasure: Percent, UnitMult: 0, Frequency: Irregular,
		Comparability: "The document does not say for which year, for which members, or whether sea counts as area.",
		Versions:      second,
	},
	{
		ID:        SCOPopulationShare,
		Title:     "Share of the SCO in the population of the world",
		Indicator: Share, RefArea: actor.SCO,
		UnitMeasure: Percent, UnitMult: 0, Frequency: Irregular,
		Comparability: "The document does not say for which year or for which members.",
		Versions:      second,
	},
	{
		ID:        BorderCrossings,
		Title:     "Formal crossings of the border between Pakistan and Afghanistan",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Afghanistan,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Comparability: "The sum of afghan-border-crossings-international and afghan-border-crossings-other: do not add the three.",
		Versions:      second,
	},
	{
		ID:        BorderInternational,
		Title:     "Crossings of the border between Pakistan and Afghanistan with international status",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Afghanistan,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Comparability: "Part of afghan-border-crossings.",
		Versions:      second,
	},
	{
		ID:        BorderOtherCrossings,
		Title:     "Crossings of the border between Pakistan and Afghanistan for the two states only",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Afghanistan,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Comparability: "Part of afghan-border-crossings.",
		Versions:      second,
	},
}

package series

import "pakrus/records/actor"

var otherSeries = []Series{
	{
		ID:        SteelOutput,
		Title:     "Steel made by the Karachi Steel Mill in a year",
		Indicator: Output, RefArea: actor.Pakistan,
		UnitMeasure: Tonnes, UnitMult: 6, Frequency: Once,
		Comparability: "Actual output; the planned output is karachi-steel-output-planned. The document writes tons; metric tonnes are assumed.",
	},
	{
		ID:        SteelOutputPlanned,
		Title:     "Output of the Karachi Steel Mill intended by a memorandum of 2003, in a year",
		Indicator: Capacity, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Tonnes, UnitMult: 6, Frequency: Once,
		Comparability: "An intention, no output: by the same document the plan made no headway. Compares with karachi-steel-output if tons a year are meant, as they are there.",
	},
	{
		ID:        CombinedCyclePower,
		Title:     "Capacity of a combined-cycle power plant that Russia helps Pakistan with",
		Indicator: Capacity, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Megawatts, UnitMult: 0, Frequency: Once,
		Comparability: "The document names neither the plant nor its place.",
	},
	{
		ID:        LNGProjectCost,
		Title:     "Value of projects for liquefied natural gas that Russia helps Pakistan with",
		Indicator: Cost, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: UnstatedUnit, UnitMult: 9, Frequency: Once,
		Comparability: "No currency is named, and it is not said how many projects share the figure; it does not compare with costs in dollars.",
	},
	{
		ID:        RefugeeAid,
		Title:     "Russian assistance to dislocated persons through UNHCR",
		Indicator: Aid, RefArea: actor.Russia, CounterpartArea: actor.Pakistan,
		UnitMeasure: USD, UnitMult: 6, Frequency: Once,
		Comparability: "No other figure of aid is given. The document does not say where the persons were; Pakistan is our reading, as the passage is about it.",
	},
	{
		ID:        AgreementsSigned,
		Title:     "Documents that Pakistan and Russia signed on one occasion",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Comparability: "Counts as the documents state them, of agreements, memorandums and programmes together. " +
			"They compare with care: some count memorandums only. For counts over time use the table of agreements.",
	},
	{
		ID:        DelegationMembers,
		Title:     "Members of a Russian delegation to Pakistan",
		Indicator: Count, RefArea: actor.Russia, CounterpartArea: actor.Pakistan,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
	},
	{
		ID:        PresidentsMeetings,
		Title:     "Meetings of President Zardari of Pakistan with the President of Russia",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Number, UnitMult: 0, Frequency: Once,
		Comparability: "A count over several years; the table of events holds those meetings that a document tells of one by one.",
	},
	{
		ID:        VisitDays,
		Title:     "Length of an official visit",
		Indicator: Duration, RefArea: actor.Russia, CounterpartArea: actor.Pakistan,
		UnitMeasure: Days, UnitMult: 0, Frequency: Irregular,
		Comparability: "Visits of Russian office-holders to Pakistan whose length is stated in days. Visits with stated dates are in the table of events.",
	},
	{
		ID:        GapRussianPM,
		Title:     "Years since the last visit to Pakistan at the level of a Soviet or Russian prime minister",
		Indicator: Duration, RefArea: actor.Russia, CounterpartArea: actor.Pakistan,
		UnitMeasure: Years, UnitMult: 0, Frequency: Once,
	},
	{
		ID:          ForumStates,
		Title:       "States in a format of a fixed number of sides",
		Indicator:   Count,
		UnitMeasure: Number, UnitMult: 0, Frequency: Irregular,
		Comparability: "Each figure belongs to another format, named in its note.",
	},
	{
		ID:        DushanbeSummits,
		Title:     "Summits in Dushanbe of Afghanistan, Pakistan, Russia and Tajikistan",
		Indicator: Count, RefArea: actor.DushanbeFour,
		UnitMeasure: Number, UnitMult: 0, Frequency: Once,
	},
	{
		ID:        TraineesDrugControl,
		Title:     "Pakistanis trained in Russia for drug control",
		Indicator: Count, RefArea: actor.Pakistan, CounterpartArea: actor.Russia,
		UnitMeasure: Number, UnitMult: 0, Frequency: Once,
	},
	{
		ID:          HeroinDeathsEurasia,
		Title:       "People in Eurasia killed by Afghan heroin",
		Indicator:   Casualties,
		UnitMeasure: Number, UnitMult: 6, Frequency: Once,
		Comparability: "A statement of an official without method or period. It includes the deaths of heroin-deaths-russians: do not add them.",
	},
	{
		ID:        HeroinDeathsRussians,
		Title:     "Russian citizens killed by Afghan heroin",
		Indicator: Casualties, RefArea: actor.Russia,
		UnitMeasure: Number, UnitMult: 6, Frequency: Once,
		Comparability: "A statement of an official without method or period. Part of heroin-deaths-eurasia: do not add them.",
	},
}

package project

import (
	"pakrus/records/place"
	"pakrus/records/ref"
	"pakrus/schema/evidence"
)

var rowsRabbi2021A = []Project{
	{
		ID: "pj-0001", Name: "Karachi Steel Mill",
		Kind: SteelMill, Location: place.Karachi, Status: Operating,
		Capacity: "1100000", CapacityUnit: TonnesPerYear,
		Description: "Built in Pakistan with Soviet help and running since 1985; the main fruit of Soviet-Pakistani economic cooperation.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "Karachi Steel Mill"},
			{Passage: "rabbi-2021-p028", Fields: "capacity capacity_unit", AsStated: "1.1 million tons of steel a year"},
			{Passage: "rabbi-2021-p028", Fields: "status", AsStated: "was put into operation in 1985"},
			{Passage: "rabbi-2021-p027", Fields: "name", AsStated: "Karachi Steel Mill"},
			{Passage: "rabbi-2021-p045", Fields: "status location", AsStated: "metallurgical plant in Karachi"},
		},
	},
	{
		ID: "pj-0002", Name: "Modernisation and expansion of the Karachi Steel Mill",
		Kind: SteelMill, Location: place.Karachi, Status: Stalled,
		Agreement: ref.SteelMillMemorandum,
		Description: "With Russian help the output was to grow, at first to 1.5 million, without a unit. " +
			"It was to be the chief bilateral project and made no headway in practice.",
		Evidence: evidence.List{
			{Passage: "rabbi-2021-p028", AsStated: "modernization of the metallurgical plant-Karachi Steel Mill"},
			{Passage: "rabbi-2021-p028", Fields: "status", AsStated: "has not moved from a dead center"},
		},
	},
}

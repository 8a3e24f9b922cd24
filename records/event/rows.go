package event

import "slices"

// Rows lists all of them, by date; those without a date come last.
var Rows = slices.Concat(
	rows1947To1990,
	rows1991To2001,
	rows2002,
	rows2003To2005,
	rows2006To2009,
	rows2010,
	rows2011,
	rows2011B,
	rows2012,
	rows2012To2015,
	rows2016,
	rows2017,
	rows2018To2019,
	rows2021,
	rows2022,
	rows2023,
	rows2024,
	rows2024B,
	rowsUndated,
	rowsUndatedB,
	rowsUndatedC,
	rowsUndatedD,
	rowsUndatedE,
	rowsUndatedF,
	rowsUndatedG,
)

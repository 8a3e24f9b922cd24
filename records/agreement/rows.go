package agreement

import "slices"

// Rows lists all of them, by date; those without a date come last.
var Rows = slices.Concat(
	rows1990To2011,
	rows2012To2018,
	rows2024,
	rowsUndated,
)

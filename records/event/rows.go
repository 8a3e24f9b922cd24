package event

import "slices"

// Rows lists all of them.
var Rows = slices.Concat(
	rows1947,
	rows1992,
	rows2002,
	rows2003,
	rows2003Visits,
	rows2005,
	rowsRabbiUndated,
)

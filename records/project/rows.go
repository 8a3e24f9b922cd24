package project

import "slices"

// Rows lists all of them.
var Rows = slices.Concat(
	rowsRabbi2021A,
	rowsRabbi2021D,
	rowsRabbi2021B,
	nisar2025,
)

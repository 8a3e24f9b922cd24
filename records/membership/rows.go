package membership

import "slices"

// Rows lists all of them.
var Rows = slices.Concat(
	rowsRabbi2021A,
	rowsRabbi2021B,
	rowsRabbi2021BForums,
	nisar2025,
	untold2025,
	khatoon2023,
)

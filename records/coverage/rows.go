package coverage

import "slices"

// Rows lists all of them.
var Rows = slices.Concat(
	rabbi2021A,
	rabbi2021B,
	nisar2025,
	untold2025,
	khatoon2023,
	yaqoob2025,
)

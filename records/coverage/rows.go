package coverage

import "slices"

// Rows lists all of them.
var Rows = slices.Concat(
	rabbi2021A,
	rabbi2021B,
	nisar2025,
)

package discrepancy

import "slices"

// Rows lists all of them.
var Rows = slices.Concat(
	sources,
	rabbi2021A,
	rabbi2021D,
	figures,
	rabbi2021B,
	laterFigures,
	nisar2025,
	nisar2025Late,
	nisar2025D,
	untold2025,
	khatoon2023,
	othersSecond,
)

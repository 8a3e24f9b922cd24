package source

import "slices"

// Rows lists all of them: the documents, then the works in the order of the documents that list them.
var Rows = slices.Concat(
	documents,
	rabbi2021A, rabbi2021H,
	nisar2025A, nisar2025M,
	khatoon2023A, khatoon2023M,
	yaqoob2025A, yaqoob2025H, yaqoob2025M,
)

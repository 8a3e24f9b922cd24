package place

import "slices"

// Rows lists all places.
var Rows = slices.Concat(
	rowsCities,
	rowsSites,
	rowsRegions,
	rowsCountries,
)

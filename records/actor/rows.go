package actor

import "slices"

// Rows lists all actors.
var Rows = slices.Concat(
	rowsStates,
	rowsOrganisations,
	rowsBodies,
	rowsForces,
	rowsCompaniesGroups,
	rowsPersonsPakistan,
	rowsPersonsRussia,
	rowsPersonsOther,
	rowsOffices,
)

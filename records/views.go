package records

import (
	_ "embed"
	"strings"
)

// The wide tables once more, as queries for databases. Tests hold them to the rows made in Go.
var (
	//go:embed views/rests.sql
	restsSQL string
	//go:embed views/events_flat.sql
	eventsFlatSQL string
	//go:embed views/agreements_flat.sql
	agreementsFlatSQL string
)

// view is the query of a wide table of the records of a table.
func view(table, query string) string {
	return strings.NewReplacer("{table}", table, "{version}", meta.Version).Replace(restsSQL + query)
}

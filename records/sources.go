package records

import (
	"slices"

	"pakrus/records/source"
)

// sourceRows are the curated sources with the documents that list them.
func sourceRows() []source.Source {
	rows := stamp(source.Rows)
	for i := range rows {
		s := &rows[i]
		if s.Role == source.Document {
			continue
		}
		for _, item := range s.Evidence {
			s.ListedIn = append(s.ListedIn, item.Document())
		}
		slices.Sort(s.ListedIn)
		s.ListedIn = slices.Compact(s.ListedIn)
	}
	return rows
}

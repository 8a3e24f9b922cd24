package records

import (
	"slices"

	"pakrus/records/coverage"
	"pakrus/schema/evidence"
)

// coverageRows are the curated rows, and a row for each further passage that records rest on.
func coverageRows(claims []evidence.Claim) []coverage.Coverage {
	resting := map[string][]string{}
	for _, c := range claims {
		resting[c.Passage] = append(resting[c.Passage], c.Record)
	}
	rows := stamp(coverage.Rows)
	for i := range rows {
		rows[i].Records = unique(resting[rows[i].Passage])
		delete(resting, rows[i].Passage)
	}
	for passage, records := range resting {
		rows = append(rows, coverage.Coverage{Passage: passage, Outcome: coverage.Recorded, Records: unique(records)})
	}
	return stamp(rows)
}

func unique(ids []string) []string {
	slices.Sort(ids)
	return slices.Compact(ids)
}

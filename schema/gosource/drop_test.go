package gosource_test

import (
	"testing"

	"pakrus/schema"
	"pakrus/schema/takeover"
)

// emptied is a correction that removes the value of a column.
func emptied(t *testing.T, d *schema.Dataset, table string, key map[string]string, column string) takeover.Step {
	t.Helper()
	s := step(t, d, table, key)
	c := s.Table.Column(column)
	copy(s.Row, s.Old)
	s.Row[c], s.Changed = schema.Value{}, []int{c}
	return s
}

func TestARemovedValueLeavesWithWhatCitesIt(t *testing.T) {
	d := dataset(t)
	got, err := run(t, project(t), d, emptied(t, d, "trips", map[string]string{"trip_id": "tr-0001"}, "ship_id"))
	if err != nil {
		t.Fatal(err)
	}
	wantDiff(t, got, `-{Passage: "x-p001", Fields: "ship_id"},`, `-{Passage: "x-p002", Fields: "title ship_id"},`, "-Ship: Argo,",
		`+{Passage: "x-p002", Fields: "title"},`, `+Versions: schema.Versions{Changed: "1.1.0"},`)
}

func TestARemovedValueOfAMemberInOneLine(t *testing.T) {
	d := dataset(t)
	got, err := run(t, project(t), d, emptied(t, d, "crew", map[string]string{"trip_id": "tr-0001", "ship_id": "argo"}, "rank"))
	if err != nil {
		t.Fatal(err)
	}
	wantDiff(t, got, `-Crew: []Hand{{Ship: Argo, Rank: "flag"}},`, `+Crew: []Hand{{Ship: Argo, Versions: schema.Versions{Changed: "1.1.0"}}},`)
}

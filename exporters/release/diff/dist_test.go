package diff_test

import (
	"testing"

	"pakrus/exporters/release/diff"
)

// TestReleasesInDist compares two releases that never change again.
func TestReleasesInDist(t *testing.T) {
	a, err := diff.Read("../../../dist/0.1.0")
	if err != nil {
		t.Fatal(err)
	}
	b, err := diff.Read("../../../dist/0.2.0")
	if err != nil {
		t.Fatal(err)
	}
	made := []string{"claims", "coverage", "events_flat", "agreements_flat", "dyad_years", "codelists", "codebook"}
	d := diff.Compare(a, b, made...)
	if d.Level != diff.Major || d.Asks != "0.2.0" || len(d.Unexplained()) != 0 {
		t.Errorf("level %s asks for %s; unexplained %q", d.Level, d.Asks, d.Unexplained())
	}
	for name, want := range map[string][4]int{ // rows added, removed and renamed, cells that are written
		"events": {160, 0, 0, 55}, "event_participants": {370, 0, 8, 0}, "agreements": {18, 0, 0, 2}, "projects": {7, 0, 0, 8},
		"memberships": {17, 0, 0, 3}, "sources": {0, 0, 0, 1}, "discrepancies": {63, 0, 0, 3}, "passages": {},
	} {
		table, cells := find(t, d, name), 0
		for _, c := range table.Cells {
			if !c.Derived {
				cells++
			}
		}
		if got := [4]int{len(table.Added), len(table.Removed), len(table.Renamed), cells}; got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

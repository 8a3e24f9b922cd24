package records

import (
	"slices"
	"testing"

	"pakrus/records/source"
	"pakrus/schema/evidence"
)

func TestListedIn(t *testing.T) {
	got := map[source.ID][]source.ID{}
	for _, s := range sourceRows() {
		got[s.ID] = s.ListedIn
	}
	tests := []struct {
		work source.ID
		want []source.ID
	}{
		{source.Hanif2013, []source.ID{source.Nisar2025, source.Rabbi2021, source.Yaqoob2025}},
		{source.GoP2004, []source.ID{source.Rabbi2021}},
		{source.Sco2021, []source.ID{source.Rabbi2021}},
		{source.Rai2014, nil},
		{source.Khatoon2023, []source.ID{source.Nisar2025}},
		{source.Nisar2025, nil},
	}
	for _, tt := range tests {
		if !slices.Equal(got[tt.work], tt.want) {
			t.Errorf("%s is listed in %v, want %v", tt.work, got[tt.work], tt.want)
		}
	}
}

// Each bibliographic value must rest on a claim that says the same.
func TestSourcesRestOnClaims(t *testing.T) {
	table := curated().sources
	for n, row := range table.Rows() {
		claims := evidence.Expand(table, row, source.Rows[sourceAt(table.Key(row))].Evidence)
		for i, c := range table.Columns {
			if c.Own || !row[i].Valid {
				continue
			}
			if !slices.ContainsFunc(claims, func(cl evidence.Claim) bool { return cl.Field == c.Name && cl.Rank == evidence.Preferred }) {
				t.Errorf("row %d, %s.%s rests on no claim", n, table.Key(row), c.Name)
			}
		}
	}
}

func sourceAt(key string) int {
	return slices.IndexFunc(source.Rows, func(s source.Source) bool { return string(s.ID) == key })
}

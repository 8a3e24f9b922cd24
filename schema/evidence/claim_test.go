package evidence_test

import (
	"slices"
	"testing"

	"pakrus/schema"
	"pakrus/schema/evidence"
)

type ship struct {
	ID       string      `json:"ship_id" key:"" own:"" doc:"Key."`
	Name     string      `json:"name" doc:"Name."`
	Launched schema.Date `json:"launched,omitzero" lead:"" doc:"When launched."`
	Yard     string      `json:"yard,omitzero" doc:"Yard."`
	Class    string      `json:"class_name" own:"" doc:"Our class."`
}

// expand gives the claims on one ship as field=value|as stated|passage|via|rank.
func expand(list evidence.List) []string {
	table := schema.Of("ships", "a ship", []ship{{"fram", "Fram", "1892-10-26", "", "polar"}})
	var got []string
	for _, row := range table.Rows() {
		for _, c := range evidence.Expand(table, row, list) {
			got = append(got, c.Field+"="+c.Value+"|"+c.AsStated+"|"+c.Passage+"|"+string(c.Via)+"|"+string(c.Rank))
		}
	}
	return got
}

func TestExpand(t *testing.T) {
	tests := []struct {
		name string
		list evidence.List
		want []string
	}{
		{"every factual column that has a value", evidence.List{{Passage: "nansen-1897-p001", AsStated: "26 October 1892"}},
			[]string{"name=Fram||nansen-1897-p001||preferred", "launched=1892-10-26|26 October 1892|nansen-1897-p001||preferred"}},
		{"named fields", evidence.List{{Passage: "nansen-1897-p001", Fields: "name", AsStated: "the Fram", Via: "archer-1892"}},
			[]string{"name=Fram|the Fram|nansen-1897-p001|archer-1892|preferred"}},
		{"a rival reading of the lead column", evidence.List{{Passage: "nansen-1897-p002", Value: "1893", AsStated: "in 1893", Rationale: "the year of the voyage"}},
			[]string{"launched=1893|in 1893|nansen-1897-p002||normal"}},
		{"named fields refine the item of the same passage", evidence.List{
			{Passage: "nansen-1897-p001", AsStated: "26 October 1892", Via: "archer-1892"}, {Passage: "nansen-1897-p001", Fields: "name", AsStated: "the Fram"}},
			[]string{"launched=1892-10-26|26 October 1892|nansen-1897-p001|archer-1892|preferred", "name=Fram|the Fram|nansen-1897-p001|archer-1892|preferred"}},
		{"another passage stands beside", evidence.List{{Passage: "nansen-1897-p001"}, {Passage: "nansen-1897-p003", Fields: "name"}},
			[]string{"name=Fram||nansen-1897-p001||preferred", "launched=1892-10-26||nansen-1897-p001||preferred", "name=Fram||nansen-1897-p003||preferred"}},
	}
	for _, tt := range tests {
		if got := expand(tt.list); !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

func TestClaimIDsAreUniqueAndStable(t *testing.T) {
	table := schema.Of("ships", "a ship", []ship{{"fram", "Fram", "1892", "", "polar"}})
	twice := evidence.List{{Passage: "a-1900-p001", Value: "1893", Rationale: "x"}, {Passage: "a-1900-p001", Value: "1894", Rationale: "x"}}
	for _, row := range table.Rows() {
		claims := evidence.Expand(table, row, twice)
		again := evidence.Expand(table, row, append(evidence.List{{Passage: "b-1900-p001"}}, twice...))
		if claims[0].ID == claims[1].ID || !slices.ContainsFunc(again, func(c evidence.Claim) bool { return c.ID == claims[0].ID }) {
			t.Errorf("IDs %s, %s; not unique, or changed by another item", claims[0].ID, claims[1].ID)
		}
	}
}

func TestDocumentOfAnItem(t *testing.T) {
	for passage, want := range map[string]evidence.SourceID{"nansen-1897-p001": "nansen-1897", "van-pelt-1900-p012": "van-pelt-1900"} {
		if got := (evidence.Item{Passage: passage}).Document(); got != want {
			t.Errorf("Document of %s = %s, want %s", passage, got, want)
		}
	}
}

func TestACitationMayBeYoungerThanItsRecord(t *testing.T) {
	table := schema.Of("ships", "a ship", []ship{{"fram", "Fram", "1892", "", "polar"}})
	for _, row := range table.Rows() {
		for _, c := range evidence.Expand(table, row, evidence.List{{Passage: "a-1900-p001", Fields: "name", Added: "1.1.0"}}) {
			if c.Added != "1.1.0" {
				t.Errorf("claim %s was added in %q, want 1.1.0", c.ID, c.Added)
			}
		}
	}
}

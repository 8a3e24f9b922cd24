package sample

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"pakrus/schema"
)

// The expected texts of the cases are written by hand; they must be what the table holds.
func TestCasesAreTheRowsOfAwkward(t *testing.T) {
	cases, table := Cases(), Awkward().Table("awkward")
	if len(cases) < 110 || table.Len() != len(cases) {
		t.Fatalf("%d cases, %d rows; want at least 110 of both", len(cases), table.Len())
	}
	for i, row := range table.Rows() {
		for j := range table.Columns {
			c := &table.Columns[j]
			if got, want := c.Format(row[j]), cases[i].Want[c.Name]; got != want || row[j].Valid != (want != "") {
				t.Errorf("%s.%s: %q, want %q", cases[i].ID, c.Name, got, want)
			}
		}
	}
}

func TestCasesAreAllowed(t *testing.T) {
	for _, c := range Cases() {
		for column, text := range c.Want {
			if !norm.NFC.IsNormalString(text) {
				t.Errorf("%s.%s: %q is not NFC", c.ID, column, text)
			}
		}
	}
}

func TestLighthousesHaveEveryKindOfColumn(t *testing.T) {
	seen := map[schema.Kind]int{}
	for _, c := range Lighthouses().Table("lighthouses").Columns {
		seen[c.Kind]++
	}
	for _, kind := range []schema.Kind{schema.String, schema.Text, schema.Integer, schema.Decimals, schema.Boolean,
		schema.EDTF, schema.Days, schema.CodeOf, schema.Reference} {
		if seen[kind] == 0 {
			t.Errorf("no column of kind %s", kind)
		}
	}
}

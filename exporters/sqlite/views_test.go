package sqlite_test

import (
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/sqlite"
	"pakrus/schema"
)

type coastFlat struct {
	ID     string         `json:"coast_id" key:"" ref:"coasts" own:"" doc:"The coast."`
	Lights []string       `json:"lights,omitzero" ref:"lighthouses" own:"" doc:"Its lighthouses."`
	Notes  string         `json:"notes" kind:"text" own:"" doc:"Words."`
	Height schema.Decimal `json:"height,omitzero" own:"" doc:"Height of all towers."`
	Count  int64          `json:"count" own:"" doc:"Number of lighthouses."`
}

func viewed() *schema.Dataset {
	d := sample.Lighthouses()
	rows := []coastFlat{
		{"coast-north", []string{"light-cape-ash", "light-dunes"}, "The Northern coast", "32", 2},
		{"coast-south", []string{"light-bare-rock"}, "The Southern coast", "8", 1},
	}
	d.Tables = append(d.Tables, schema.Of("coasts_flat", "a coast", rows).MadeFrom("coasts", "lighthouses").ViewedAs(
		`SELECT coast_id, group_concat(lighthouse_id, '; '), 'The ' || c.name, sum(height_m), count(*)
FROM coasts c JOIN (SELECT * FROM lighthouses ORDER BY lighthouse_id) USING (coast_id) GROUP BY coast_id ORDER BY coast_id`))
	return d
}

// A view is read like the table that it stands for, and nothing else is made for it.
func TestViews(t *testing.T) {
	d := viewed()
	var got []string
	err := read(t, sample.Output(t, sqlite.Write, d)["lighthouses.sqlite"], d, func(table *schema.Table, row []schema.Value) error {
		if table.Name == "coasts_flat" {
			for i, v := range row {
				got = append(got, table.Columns[i].Format(v))
			}
		}
		return nil
	})
	want := []string{"coast-north", "light-cape-ash; light-dunes", "The Northern coast", "32", "2", "coast-south", "light-bare-rock", "The Southern coast", "8", "1"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("error %v, got %q, want %q", err, got, want)
	}
	made := query(t, d)("SELECT type, name, sql FROM sqlite_schema WHERE name LIKE 'coasts_flat%'")
	start := `CREATE VIEW "coasts_flat" ( -- One row is a coast. Made from coasts, lighthouses.` + "\n" + `  "coast_id", -- The coast.`
	if len(made) != 1 || made[0][0] != "view" || !strings.HasPrefix(made[0][2], start) {
		t.Errorf("made %q", made)
	}
}

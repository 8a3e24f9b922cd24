package sqlite_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/sqlite"
	"pakrus/schema"
)

// Every cell of every kind, the awkward ones among them, and the items of every list.
func TestCellsReadBack(t *testing.T) {
	for _, d := range []*schema.Dataset{sample.Lighthouses(), sample.Awkward(), sample.Many(3000), sample.Many(0)} {
		name := written(t, d)
		for _, table := range d.Tables {
			next := 0
			for got, err := range sqlite.Rows(name, table) {
				if err != nil {
					t.Fatal(err)
				}
				if want := cellsOf(table, next); !slices.Equal(got, want) {
					t.Errorf("%s: %q, want %q", table.Name, got, want)
				}
				next++
			}
			if next != table.Len() {
				t.Errorf("%s: %d rows, want %d", table.Name, next, table.Len())
			}
		}
	}
}

func cellsOf(table *schema.Table, i int) []string {
	row, cells := make([]schema.Value, len(table.Columns)), make([]string, len(table.Columns))
	table.Row(i, row)
	for j, v := range row {
		cells[j] = table.Columns[j].Format(v)
	}
	return cells
}

func TestListsReadBack(t *testing.T) {
	for _, d := range []*schema.Dataset{sample.Lighthouses(), sample.Awkward(), sample.Many(100)} {
		db := query(t, d)
		for _, table := range d.Tables {
			for i := range table.Columns {
				if c := &table.Columns[i]; c.List {
					got := db(`SELECT * FROM "` + table.Name + "_" + c.Name + `" ORDER BY rowid`)
					compareItems(t, table, i, got)
				}
			}
		}
	}
}

func compareItems(t *testing.T, table *schema.Table, column int, got [][]string) {
	t.Helper()
	var want []string
	for _, row := range table.Rows() {
		for j, item := range row[column].List {
			want = append(want, strings.Join([]string{table.Key(row), string(rune('1' + j)), item}, "|"))
		}
	}
	var found []string
	for _, row := range got {
		found = append(found, strings.Join(row, "|"))
	}
	if !slices.Equal(found, want) {
		t.Errorf("%s.%s: %q, want %q", table.Name, table.Columns[column].Name, found, want)
	}
}

// What SQL says of the curated figures: its own text of them, and their sum.
func TestFiguresInSQL(t *testing.T) {
	db := query(t, sample.Awkward())
	for _, c := range sample.Cases() {
		figure, ok := c.Want["figure"]
		if !ok || strings.Contains(figure, "0.00000") { // printf writes 1e-06
			continue
		}
		if got := db("SELECT printf('%.15g', figure), typeof(figure) FROM awkward WHERE case_id = '" + c.ID + "'")[0]; got[0] != figure || got[1] != "real" {
			t.Errorf("%q, want %s", got, figure)
		}
	}
	if got := query(t, sample.Lighthouses())("SELECT sum(height_m), avg(lamps), sum(is_lit), count(is_staffed) FROM lighthouses")[0]; !slices.Equal(got, []string{"40", "1", "2", "2"}) {
		t.Errorf("got %q", got)
	}
}

func TestRowsTellsWhatIsWrong(t *testing.T) {
	d := sample.Lighthouses()
	other := filepath.Join(t.TempDir(), "other.sqlite")
	if err := os.WriteFile(other, []byte(strings.Repeat("no database ", 100)), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		other:                      "table coasts: file is not a database",
		other + "/missing":         "unable to open database file",
		written(t, sample.Many(1)): "",
	} {
		for cells, err := range sqlite.Rows(name, d.Table("coasts")) {
			if (err == nil) != (want == "") || err != nil && (cells != nil || !strings.Contains(err.Error(), want)) {
				t.Errorf("cells %q, error %v, want %q", cells, err, want)
			}
			if want == "" {
				break
			}
		}
	}
	for _, err := range sqlite.Rows(written(t, sample.Many(1)), d.Table("lighthouses")) {
		if err == nil || !strings.Contains(err.Error(), "no such table: lighthouses") {
			t.Errorf("error %v", err)
		}
	}
}

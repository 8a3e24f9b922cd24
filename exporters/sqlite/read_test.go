package sqlite_test

import (
	"bytes"
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/sqlite"
	"pakrus/schema"
)

// read calls Read with all tables of the dataset and the bytes of a file.
func read(t *testing.T, content []byte, d *schema.Dataset, to func(*schema.Table, []schema.Value) error) error {
	t.Helper()
	return sqlite.Read(t.Context(), bytes.NewReader(content), int64(len(content)), d.Tables, to)
}

// Every cell of every kind, the awkward ones among them.
func TestCellsReadBack(t *testing.T) {
	for _, d := range []*schema.Dataset{sample.Lighthouses(), sample.Awkward(), sample.Many(3000), sample.Many(0)} {
		seen := map[*schema.Table]int{}
		err := read(t, sample.Output(t, sqlite.Write, d)[d.Meta.Name+".sqlite"], d, func(table *schema.Table, got []schema.Value) error {
			want := make([]schema.Value, len(table.Columns))
			table.Row(seen[table], want)
			for i := range want {
				want[i].Int *= int64(boolToInt(want[i].Text == "")) // the number of a day is not read back
				if !reflect.DeepEqual(got[i], want[i]) {
					t.Errorf("%s, row %d, %s: %v, want %v", table.Name, seen[table], table.Columns[i].Name, got[i], want[i])
				}
			}
			seen[table]++
			return nil
		})
		if err != nil {
			t.Error(err)
		}
		for _, table := range d.Tables {
			if seen[table] != table.Len() {
				t.Errorf("%s: %d rows, want %d", table.Name, seen[table], table.Len())
			}
		}
	}
}

func boolToInt(b bool) int {
	if b {
		return 1
	}
	return 0
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

// changes are what is done to the database of the lighthouses, with what Read says of it.
var changes = map[string]string{
	"CREATE TABLE more (x)":        `the table "more" belongs to no table of the codebook`,
	"CREATE VIEW more AS SELECT 1": `the view "more" belongs to no table of the codebook`,
	"CREATE TRIGGER coasts_fts AFTER INSERT ON coasts BEGIN SELECT 1; END":                                    `the trigger "coasts_fts" belongs`,
	"ALTER TABLE coasts RENAME COLUMN name TO title":                                                          "table coasts: the columns are not those of the codebook:\ncoast_id, title, not\ncoast_id, name",
	"ALTER TABLE coasts ADD COLUMN more":                                                                      "coast_id, name, more, not",
	"ALTER TABLE codelists_fts RENAME TO x":                                                                   "belongs to no table",
	"DROP TABLE codelists":                                                                                    "table codelists: ",
	"PRAGMA ignore_check_constraints = ON; UPDATE coasts SET name = x'41'":                                    `row 1: column name: "[65]" ([]uint8) stands where a value of kind string should`,
	"PRAGMA ignore_check_constraints = ON; UPDATE lighthouses SET lamps = 1.5 WHERE rowid = 2":                `row 2: column lamps: "1.5" (float64) stands`,
	"PRAGMA ignore_check_constraints = ON; UPDATE lighthouses SET is_lit = 'yes'":                             "column is_lit: \"yes\" (string) stands",
	"PRAGMA ignore_check_constraints = ON; UPDATE lighthouses SET height_m = 'high'":                          "column height_m",
	"PRAGMA ignore_check_constraints = ON; UPDATE lighthouses SET notes = '' WHERE lighthouse_id LIKE '%ash'": "column notes",
}

func TestReadTellsWhatIsWrong(t *testing.T) {
	for change, want := range changes {
		name := written(t, sample.Lighthouses())
		if _, err := connect(t, name).ExecContext(t.Context(), change); err != nil {
			t.Fatalf("%s: %v", change, err)
		}
		content, _ := os.ReadFile(name)
		err := read(t, content, sample.Lighthouses(), func(*schema.Table, []schema.Value) error { return nil })
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %s", change, err, want)
		}
	}
}

// Damaged files are errors, or differ in no cell; nothing panics, and nothing is left behind.
func TestDamagedFiles(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	d := sample.Lighthouses()
	sound := sample.Output(t, sqlite.Write, d)["lighthouses.sqlite"]
	ignore := func(*schema.Table, []schema.Value) error { return nil }
	for _, content := range [][]byte{nil, []byte("no database"), []byte(strings.Repeat("no database", 999)), sound[:50], sound[:4096], sound[:len(sound)/2]} {
		if err := read(t, content, d, ignore); err == nil {
			t.Errorf("%d bytes are read", len(content))
		}
	}
	told := 0
	for at := 0; at < len(sound); at += 997 {
		content := bytes.Clone(sound)
		content[at] ^= 0xff
		if read(t, content, d, ignore) != nil {
			told++
		}
	}
	if entries, _ := os.ReadDir(os.TempDir()); told == 0 || len(entries) > 0 {
		t.Errorf("%d damaged files told, left %v", told, entries)
	}
}

// The error of the caller ends the reading and comes back.
func TestReadStops(t *testing.T) {
	d, full, calls := sample.Lighthouses(), errors.New("full"), 0
	err := read(t, sample.Output(t, sqlite.Write, d)["lighthouses.sqlite"], d, func(*schema.Table, []schema.Value) error { calls++; return full })
	if !errors.Is(err, full) || calls != 1 {
		t.Errorf("error %v after %d calls", err, calls)
	}
}

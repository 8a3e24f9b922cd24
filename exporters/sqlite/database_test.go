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

func TestIntegrity(t *testing.T) {
	for _, d := range []*schema.Dataset{sample.Lighthouses(), sample.Awkward(), sample.Many(5000)} {
		db := query(t, d)
		for pragma, want := range map[string]string{"integrity_check": "ok", "foreign_key_check": "", "freelist_count": "0", "quick_check": "ok"} {
			got := ""
			for _, row := range db("PRAGMA " + pragma) {
				got += strings.Join(row, " ")
			}
			if got != want {
				t.Errorf("%s: %q, want %q", pragma, got, want)
			}
		}
		for _, table := range db("SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5%'") {
			db("INSERT INTO " + table[0] + "(" + table[0] + ", rank) VALUES ('integrity-check', 1)")
		}
	}
}

func TestSearch(t *testing.T) {
	db := query(t, sample.Lighthouses())
	for words, want := range map[string]string{
		"candles": "light-cape-ash", "свеча": "light-cape-ash", "nicknames: چراغ": "light-dunes", "FISH": "light-dunes", "rock": "light-bare-rock",
		`"lit by oil"`: "light-cape-ash", "black": "",
	} {
		got := ""
		for _, row := range db(`SELECT lighthouse_id FROM lighthouses WHERE rowid IN (SELECT rowid FROM lighthouses_fts('` + words + `'))`) {
			got += row[0]
		}
		if got != want {
			t.Errorf("%s: found %q, want %q", words, got, want)
		}
	}
	ranked := db(`SELECT column_name, snippet(codebook_fts, 0, '[', ']', '...', 5) FROM codebook_fts('tower') JOIN codebook c ON c.rowid = codebook_fts.rowid ORDER BY rank`)
	if len(ranked) != 3 || !strings.Contains(ranked[0][1], "[tower]") {
		t.Errorf("ranked %q", ranked)
	}
}

func TestMetadata(t *testing.T) {
	var names []string
	for _, row := range query(t, sample.Lighthouses())("SELECT name, value FROM _metadata") {
		names = append(names, row[0])
		if row[0] == "places" && row[1] != "Nowhere; Elsewhere" {
			t.Errorf("places %q", row[1])
		}
	}
	want := []string{"name", "title", "description", "version", "released", "creators", "license", "license_title", "license_url", "keywords", "coverage", "places"}
	if !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
}

// The temporary folder may have any name, and nothing is left in it, after an error neither.
func TestNothingIsLeftBehind(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a?b#c%41 d")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TMPDIR", folder)
	wrong := sound
	wrong.Year = 0
	for _, d := range []*schema.Dataset{sample.Many(2000), limitedData(t, wrong)} {
		err := sqlite.Write(sample.Files{}.Create, d)
		if entries, _ := os.ReadDir(folder); len(entries) > 0 || (err != nil) != (d.Meta.Name == "it's") {
			t.Errorf("%s: error %v, left %v", d.Meta.Name, err, entries)
		}
	}
}

// While it is written the database has no name, so that a program which is killed leaves no file.
func TestNoFileWhileWriting(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	d, looked := sample.Many(3), false
	table := d.Tables[1]
	d.Tables[1] = table.WithRows(table.Columns, table.Len(), func(i int, row []schema.Value) {
		if entries, _ := os.ReadDir(os.TempDir()); len(entries) > 0 {
			t.Errorf("there is %v", entries)
		}
		looked = true
		table.Row(i, row)
	})
	if err := sqlite.Write(sample.Files{}.Create, d); err != nil || !looked {
		t.Errorf("error %v, looked %t", err, looked)
	}
}

func TestNoPlaceForTheTemporaryFile(t *testing.T) {
	t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "missing"))
	err := sqlite.Write(sample.Files{}.Create, sample.Many(3))
	if err == nil || !strings.Contains(err.Error(), "temporary file (TMPDIR says where): ") || !strings.Contains(err.Error(), "missing") {
		t.Errorf("error %v", err)
	}
}

package diff_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/release/diff"
)

func TestJSONReadsBack(t *testing.T) {
	rows := append(northSouth[:1:1], lamp{"south", "South", 20, "\x7f\u202e\U000e0041\n", versions})
	d := diff.Compare(build(t, "1.0.0", lamps(northSouth...)), build(t, "1.0.1", lamps(rows...)))
	var out bytes.Buffer
	if err := d.JSON(&out, true); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(out.String(), "\x7f\u202e\U000e0041") {
		t.Errorf("a character that cannot be seen stands in\n%q", &out)
	}
	var back diff.Diff
	if err := json.Unmarshal(out.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if cells := find(t, &back, "lamps").Cells; len(cells) != 1 || cells[0].New != rows[1].Note {
		t.Errorf("cells are %+v, want one with %q", cells, rows[1].Note)
	}
}

// TestWhatCannotBeRead damages a release and wants to be told what is wrong with it.
func TestWhatCannotBeRead(t *testing.T) {
	for _, c := range []struct{ file, old, now, want string }{
		{"datapackage.json", `"version": "1.0.0"`, `"version": "one"`, `has version "one"; a version is written 1.2.3`},
		{"datapackage.json", `{`, ``, "datapackage.json: invalid character"},
		{"csv/lamps.csv", "south", "north", `csv/lamps.csv has two rows with the key "north"`},
		{"csv/lamps.csv", "reach", "range", `csv/lamps.csv has no column "reach", which the codebook names`},
		{"csv/lamps.csv", ",20,", ",20", "csv/lamps.csv: record on line 3: wrong number of fields"},
		{"csv/codebook.csv", "table_name", "table", "csv/codebook.csv: row 1 names no table_name"},
		{"csv/codebook.csv", "lamps,1", "../../lamps,1", "csv/../../lamps.csv"},
	} {
		dir := buildFolder(t, "1.0.0", lamps(northSouth...))
		replace(t, filepath.Join(dir, c.file), c.old, c.now)
		if _, err := diff.Read(dir); err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), dir+" cannot be compared: ") {
			t.Errorf("%s with %q for %q: %v, want %q", c.file, c.now, c.old, err, c.want)
		}
	}
}

func TestFilesThatAreNotThere(t *testing.T) {
	for _, name := range []string{"datapackage.json", "csv/codebook.csv", "csv/lamps.csv", "."} {
		dir := buildFolder(t, "1.0.0", lamps(northSouth...))
		if err := os.RemoveAll(filepath.Join(dir, name)); name != "." && err != nil {
			t.Fatal(err)
		}
		if name == "." {
			dir = filepath.Join(dir, "nothing")
		}
		if _, err := diff.Read(dir); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v, want that it is not there", name, err)
		}
	}
}

func replace(t *testing.T, file, old, now string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), old) {
		t.Fatalf("%s has no %q", file, old)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(text), old, now, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}

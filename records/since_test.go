package records

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"testing"

	"pakrus/schema"
)

// columnsOf are the columns of a release, as table.column.
func columnsOf(t *testing.T, folder string) map[string]bool {
	t.Helper()
	f, err := os.Open(filepath.Join(folder, "csv", "codebook.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	table, column := -1, -1
	for i, name := range rows[0] {
		switch name {
		case "table_name":
			table = i
		case "column_name":
			column = i
		}
	}
	found := map[string]bool{}
	for _, row := range rows[1:] {
		found[row[table]+"."+row[column]] = true
	}
	return found
}

// TestSinceIsTrue compares what the dataset says of its columns with each release in dist: a
// column that a release has is there since that version or an earlier one, any other since a
// later one.
func TestSinceIsTrue(t *testing.T) {
	d, err := Curated()
	if err != nil {
		t.Fatal(err)
	}
	releases, err := filepath.Glob("../dist/[0-9]*")
	if err != nil || len(releases) == 0 {
		t.Skip("skipped: there are no releases in dist to compare with")
	}
	for _, folder := range releases {
		version, released := filepath.Base(folder), columnsOf(t, folder)
		if schema.CompareVersions(version, d.Meta.Version) > 0 {
			continue
		}
		for _, table := range d.Tables {
			for _, c := range table.Columns {
				name := table.Name + "." + c.Name
				if early := schema.CompareVersions(c.Since, version) <= 0; early != released[name] {
					t.Errorf("%s is there since %s; release %s has it: %v", name, c.Since, version, released[name])
				}
			}
		}
	}
}

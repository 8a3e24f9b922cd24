package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"pakrus/exporters/sqlite"
	"pakrus/records"
	"pakrus/schema"
)

// The views of the database have the rows that are made in Go, in their order, cell by cell.
func TestViewsAreTheTables(t *testing.T) {
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "db")
	if err := sqlite.Write(func(string) (io.WriteCloser, error) { return os.Create(name) }, d); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	seen, cells := map[string]int{}, 0
	err = sqlite.Read(t.Context(), bytes.NewReader(content), int64(len(content)), d.Tables, func(table *schema.Table, got []schema.Value) error {
		want := make([]schema.Value, len(table.Columns))
		table.Row(seen[table.Name], want)
		seen[table.Name]++
		for i := range table.Columns {
			c := &table.Columns[i]
			if cells++; c.Format(got[i]) != c.Format(want[i]) {
				t.Errorf("%s %s, %s: %q, want %q", table.Name, table.Key(want), c.Name, c.Format(got[i]), c.Format(want[i]))
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	for _, table := range d.Tables {
		if seen[table.Name] != table.Len() || (table.View != "") != (table.Name == "events_flat" || table.Name == "agreements_flat") {
			t.Errorf("%s: %d rows, want %d; view: %t", table.Name, seen[table.Name], table.Len(), table.View != "")
		}
	}
	t.Logf("%d cells", cells)
}

package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"pakrus/records"
	"pakrus/schema"
)

// made are the tables that the program makes from others: their cells change with those.
var made = []string{"claims", "coverage", "events_flat", "agreements_flat", "dyad_years", "codelists", "codebook"}

// lastRelease is the newest release in dist that is older than the records.
func lastRelease(t *testing.T, version string) string {
	t.Helper()
	entries, err := os.ReadDir("../../dist")
	if err != nil {
		t.Skip("skipped: there are no releases in dist to compare with")
	}
	last := ""
	for _, e := range entries {
		older := e.IsDir() && schema.CompareVersions(e.Name(), version) < 0
		if older && (last == "" || schema.CompareVersions(e.Name(), last) > 0) {
			last = e.Name()
		}
	}
	if last == "" {
		t.Skip("skipped: dist has no release older than the records")
	}
	return filepath.Join("../../dist", last)
}

// readCells reads a table of a release: key to column to value.
func readCells(t *testing.T, release string, table *schema.Table) map[string]map[string]string {
	t.Helper()
	file, err := os.Open(filepath.Join(release, "csv", table.Name+".csv"))
	if os.IsNotExist(err) {
		return nil // a table that the release had not yet
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	cells := map[string]map[string]string{}
	for _, row := range rows[1:] {
		values, key := map[string]string{}, ""
		for i, name := range rows[0] {
			values[name] = row[i]
		}
		for i, k := range table.KeyColumns {
			key += []string{"", "/"}[min(i, 1)] + values[table.Columns[k].Name]
		}
		cells[key] = values
	}
	return cells
}

// TestEveryChangeHasAReason compares the records with the release before: a cell that
// differs has a row in changes with both values, and an ID that is gone is retired.
func TestEveryChangeHasAReason(t *testing.T) {
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	release := lastRelease(t, d.Meta.Version)
	explained, used := explainedChanges(d), 0
	for _, table := range d.Tables {
		if slices.Contains(made, table.Name) {
			continue
		}
		before := readCells(t, release, table)
		for _, row := range table.Rows() {
			key := table.Key(row)
			used += compareRow(t, d, table, row, before[key], explained)
			delete(before, key)
		}
		for key := range before {
			if !retiredIDs(d)[key] {
				t.Errorf("%s[%s] was in %s and is gone; retire the ID with a reason", table.Name, key, release)
			}
		}
	}
	if used != len(explained) {
		t.Errorf("changes of %s has %d rows, %d of them are about cells that differ from %s", d.Meta.Version, len(explained), used, release)
	}
}

// compareRow compares a row with what it was, and returns how many changes were explained.
func compareRow(t *testing.T, d *schema.Dataset, table *schema.Table, row []schema.Value, before map[string]string, explained map[[5]string]bool) int {
	t.Helper()
	used := 0
	for i := range table.Columns {
		c := &table.Columns[i]
		old, known := before[c.Name]
		if now := c.Format(row[i]); known && now != old && c.DerivedFrom == "" && c.Name != "changed_in" {
			if !explained[[5]string{table.Name, table.Key(row), c.Name, old, now}] {
				t.Errorf("%s[%s].%s changed from %q to %q; write a row in records/change with the reason", table.Name, table.Key(row), c.Name, old, now)
				continue
			}
			used++
			if at := table.Column("changed_in"); row[at].Text != d.Meta.Version {
				t.Errorf("%s[%s].changed_in is %q; the record changed in %s", table.Name, table.Key(row), row[at].Text, d.Meta.Version)
			}
		}
	}
	return used
}

func explainedChanges(d *schema.Dataset) map[[5]string]bool {
	changes := d.Table("changes")
	at := func(name string) int { return changes.Column(name) }
	explained := map[[5]string]bool{}
	for _, row := range changes.Rows() {
		if row[at("version")].Text == d.Meta.Version {
			explained[[5]string{row[at("record_table")].Text, row[at("record_id")].Text, row[at("field")].Text,
				row[at("old_value")].Text, row[at("new_value")].Text}] = true
		}
	}
	return explained
}

func retiredIDs(d *schema.Dataset) map[string]bool {
	retired, table := map[string]bool{}, d.Table("retired_ids")
	for _, row := range table.Rows() {
		retired[table.Key(row)] = true
	}
	return retired
}

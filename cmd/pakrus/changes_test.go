package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"pakrus/exporters/release/diff"
	"pakrus/records"
	"pakrus/schema"
)

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

// TestEveryChangeHasAReason compares the records with the release before: a cell that
// differs has a row in changes with both values, and an ID that is gone is retired.
func TestEveryChangeHasAReason(t *testing.T) {
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	before, err := diff.Read(lastRelease(t, d.Meta.Version))
	if err != nil {
		t.Fatal(err)
	}
	now, err := working(context.Background(), d, nil)
	if err != nil {
		t.Fatal(err)
	}
	difference := diff.Compare(before, now, d.Made()...)
	for _, text := range difference.Unexplained() {
		t.Error(text)
	}
	if schema.CompareVersions(d.Meta.Version, difference.Asks) < 0 {
		t.Error(difference.Verdict(true))
	}
	if used, all := wantStamps(t, d, difference), changesOf(d); used != all {
		t.Errorf("changes of %s has %d rows, %d of them are about cells that differ from %s", d.Meta.Version, all, used, before.Version)
	}
}

// wantStamps tells where a record that changed does not say so, and counts the changed cells.
func wantStamps(t *testing.T, d *schema.Dataset, difference *diff.Diff) int {
	t.Helper()
	changed := 0
	for _, table := range difference.Tables {
		if table.Made {
			continue
		}
		stamps := changedIn(d.Table(table.Name))
		for _, c := range table.Cells {
			if c.Derived {
				continue
			}
			changed++
			if stamp := stamps[c.Key]; stamp != d.Meta.Version {
				t.Errorf("%s[%s].changed_in is %q; the record changed in %s", table.Name, c.Key, stamp, d.Meta.Version)
			}
		}
	}
	return changed
}

// changedIn is the column changed_in of a table, by key.
func changedIn(table *schema.Table) map[string]string {
	stamps, at := map[string]string{}, table.Column("changed_in")
	for _, row := range table.Rows() {
		if at >= 0 {
			stamps[table.Key(row)] = row[at].Text
		}
	}
	return stamps
}

// changesOf counts the rows of changes that are of the version of the dataset.
func changesOf(d *schema.Dataset) int {
	changes, n := d.Table("changes"), 0
	at := changes.Column("version")
	for _, row := range changes.Rows() {
		if row[at].Text == d.Meta.Version {
			n++
		}
	}
	return n
}

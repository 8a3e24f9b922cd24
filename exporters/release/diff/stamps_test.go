package diff_test

import (
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/release/diff"
	"pakrus/schema"
)

// TestStamps has a new and a changed row with the right stamps, and such with those of versions
// that are before or after; and rows of changes about what did not change.
func TestStamps(t *testing.T) {
	a := build(t, "1.0.0", lamps(lamp{"a", "A", 1, "", versions}, lamp{"b", "B", 2, "", versions}, lamp{"c", "C", 3, "", versions}))
	stamped := func(added, changed string) schema.Versions { return schema.Versions{Added: added, Changed: changed} }
	reason := func(id, field, old, now string) change {
		return change{"1.2.0", "lamps", id, field, old, now, "It was measured."}
	}
	b := build(t, "1.2.0",
		lamps(lamp{"a", "A", 10, "", stamped("1.0.0", "1.2.0")}, lamp{"b", "B", 20, "", stamped("1.0.0", "1.0.0")}, lamp{"c", "C", 30, "", stamped("1.0.0", "1.3.0")},
			lamp{"d", "D", 4, "", stamped("1.2.0", "")}, lamp{"e", "E", 5, "", stamped("1.1.0", "")}, lamp{"f", "F", 6, "", stamped("1.0.0", "")}),
		changes(reason("a", "reach", "1", "10"), reason("b", "reach", "2", "20"), reason("c", "reach", "3", "30"), reason("a", "title", "A", "B"), reason("gone", "title", "A", "B")))
	wantTexts(t, diff.Compare(a, b, "codebook").Unexplained(), []string{
		`lamps[b] changed since 1.0.0, but its changed_in is "1.0.0"; write the version that is to be released`,
		`lamps[c] changed since 1.0.0, but its changed_in is "1.3.0"; write the version that is to be released`,
		`lamps[f] is new since 1.0.0, but its added_in is "1.0.0"; write the version that is to be released`,
		`changes tells of lamps[a].title, which is as it was in 1.0.0; remove the row, or correct it`,
		`changes tells of lamps[gone].title, which is as it was in 1.0.0; remove the row, or correct it`,
	})
}

func TestVersionsThatAreTooLow(t *testing.T) {
	one := build(t, "1.2.3", lamps(northSouth[0]))
	for version, want := range map[string]bool{"1.2.4": true, "1.3.0": false, "1.3.0-dev": false, "1.2.9-dev": true, "2.0.0": false} {
		if got := diff.Compare(one, build(t, version, lamps(northSouth...)), "codebook").IsTooLow(); got != want {
			t.Errorf("%s: too low %v, want %v", version, got, want)
		}
	}
}

// TestOfIsWhatReadReads compares a dataset with the release that it makes.
func TestOfIsWhatReadReads(t *testing.T) {
	d := sample.Awkward()
	read := build(t, d.Meta.Version, d.Tables[0])
	made, err := diff.Of(d)
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range diff.Compare(read, made).Tables {
		if table.Status != diff.Same {
			t.Errorf("%+v", table)
		}
	}
	twice, err := schema.New(d.Meta, lamps(northSouth[0], northSouth[0]))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := diff.Of(twice); err == nil || err.Error() != `table lamps has two rows with the key "north"` {
		t.Errorf("two rows with one key: %v", err)
	}
}

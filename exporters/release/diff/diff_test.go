package diff_test

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/exporters/internal/sample"
	"pakrus/exporters/release"
	"pakrus/exporters/release/diff"
	"pakrus/schema"
)

type lamp struct {
	ID    string `json:"lamp_id" key:"" own:"" doc:"ID of the lamp."`
	Title string `json:"title" own:"" doc:"What the lamp is called."`
	Reach int64  `json:"reach" unit:"km" own:"" doc:"How far it is seen."`
	Note  string `json:"note,omitzero" own:"" doc:"A remark."`
	schema.Versions
}

// tall is lamp after reach was renamed and another column added.
type tall struct {
	ID     string `json:"lamp_id" key:"" own:"" doc:"ID of the lamp."`
	Title  string `json:"title" own:"" doc:"What the lamp is called."`
	Range  int64  `json:"span" unit:"km" own:"" doc:"Distance from which it is seen."`
	Height int64  `json:"height" unit:"m" own:"" doc:"How high it stands."`
}

// mile is lamp with another unit, without its note.
type mile struct {
	ID    string `json:"lamp_id" key:"" own:"" doc:"ID of the lamp."`
	Title string `json:"title" own:"" doc:"What the lamp is called, in English."`
	Reach int64  `json:"reach" unit:"miles" own:"" doc:"How far it is seen."`
}

type change struct {
	Version string `json:"version" key:"" own:"" doc:"Version."`
	Table   string `json:"record_table" key:"" own:"" doc:"Table."`
	ID      string `json:"record_id" key:"" own:"" doc:"Key."`
	Field   string `json:"field" key:"" own:"" doc:"Column."`
	Old     string `json:"old_value,omitzero" own:"" doc:"Before."`
	New     string `json:"new_value,omitzero" own:"" doc:"After."`
	Reason  string `json:"reason" own:"" doc:"Why."`
}

type retired struct {
	Old     string `json:"old_id" key:"" own:"" doc:"ID."`
	New     string `json:"new_id,omitzero" own:"" doc:"ID after."`
	Reason  string `json:"reason" own:"" doc:"Why."`
	Version string `json:"version" own:"" doc:"When."`
}

var versions = schema.Versions{Added: "1.0.0"}

var northSouth = []lamp{{"north", "North", 12, "", versions}, {"south", "South", 20, "old", versions}}

// lamps is a table of lamps.
func lamps(rows ...lamp) *schema.Table { return schema.Of("lamps", "a lamp", rows) }

func changes(rows ...change) *schema.Table     { return schema.Of("changes", "a change", rows) }
func retiredIDs(rows ...retired) *schema.Table { return schema.Of("retired_ids", "an ID", rows) }

// build makes a release of that version and reads it.
func build(t *testing.T, version string, tables ...*schema.Table) *diff.Release {
	t.Helper()
	r, err := diff.Read(buildFolder(t, version, tables...))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func buildFolder(t *testing.T, version string, tables ...*schema.Table) string {
	t.Helper()
	meta := sample.Lighthouses().Meta
	meta.Version, meta.License.Text = version, "No rights reserved."
	d, err := schema.New(meta, tables...)
	if err != nil {
		t.Fatal(err)
	}
	result, err := release.Build(context.Background(), t.TempDir(), d, []release.Format{{Name: "csv", Write: csv.Write}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return result.Folder
}

// find is the difference in a table.
func find(t *testing.T, d *diff.Diff, name string) diff.Table {
	t.Helper()
	at := slices.IndexFunc(d.Tables, func(table diff.Table) bool { return table.Name == name })
	if at < 0 {
		t.Fatalf("no table %s in the difference", name)
	}
	return d.Tables[at]
}

func TestNoDifference(t *testing.T) {
	a := build(t, "1.2.3", lamps(northSouth...))
	d := diff.Compare(a, a)
	var text bytes.Buffer
	if err := d.Text(&text, true); err != nil {
		t.Fatal(err)
	}
	if want := "1.2.3 -> 1.2.3\n\nthe tables are the same\n"; d.Differs() || d.Asks != "1.2.3" || text.String() != want {
		t.Errorf("differs %v, asks %s:\n%s", d.Differs(), d.Asks, &text)
	}
}

// TestVersionAsked has the rule of the package case by case: what changed after 1.4.2, and which version that asks for.
func TestVersionAsked(t *testing.T) {
	before := []*schema.Table{lamps(northSouth...), retiredIDs()}
	louder := slices.Clone(northSouth)
	louder[1].Note = "older"
	for name, c := range map[string]struct {
		after []*schema.Table
		want  string
		why   string
	}{
		"cell":            {[]*schema.Table{lamps(louder...), retiredIDs()}, "1.4.3", "lamps: 1 cell changed"},
		"row added":       {[]*schema.Table{lamps(append(slices.Clone(louder), lamp{"west", "West", 1, "", versions})...), retiredIDs()}, "1.5.0", "lamps: 1 row added"},
		"table added":     {[]*schema.Table{lamps(northSouth...), retiredIDs(), changes()}, "1.5.0", "table changes added"},
		"row retired":     {[]*schema.Table{lamps(northSouth[0]), retiredIDs(retired{"south", "", "It fell.", "1.5.0"})}, "1.5.0", "lamps: 1 row removed"},
		"row lost":        {[]*schema.Table{lamps(northSouth[0]), retiredIDs()}, "2.0.0", "lamps[south] gone without a row in retired_ids"},
		"table removed":   {[]*schema.Table{lamps(northSouth...)}, "2.0.0", "table retired_ids removed"},
		"table renamed":   {[]*schema.Table{schema.Of("lights", "a lamp", northSouth), retiredIDs()}, "2.0.0", "table lamps renamed to lights"},
		"column renamed":  {[]*schema.Table{schema.Of("lamps", "a lamp", []tall{{"north", "North", 12, 5}, {"south", "South", 20, 6}}), retiredIDs()}, "2.0.0", "column lamps.reach renamed to span"},
		"column and unit": {[]*schema.Table{schema.Of("lamps", "a lamp", []mile{{"north", "North", 12}, {"south", "South", 20}}), retiredIDs()}, "2.0.0", "unit of column lamps.reach changed"},
	} {
		d := diff.Compare(build(t, "1.4.2", before...), build(t, "1.4.3", c.after...), "codebook", "codelists")
		if d.Asks != c.want || !slices.Contains(d.Because, c.why) {
			t.Errorf("%s: asks for %s because of %q, want %s because of %q", name, d.Asks, d.Because, c.want, c.why)
		}
	}
}

func TestVersionBeforeOneAndOfPreReleases(t *testing.T) {
	for _, c := range []struct{ from, lost, added string }{
		{"0.3.1", "0.4.0", "0.4.0"}, {"1.0.0", "2.0.0", "1.1.0"}, {"2.0.0-rc.1", "2.0.0", "2.0.0"},
	} {
		one, both := build(t, c.from, lamps(northSouth[0])), build(t, c.from, lamps(northSouth...))
		if got := diff.Compare(both, one, "codebook").Asks; got != c.lost {
			t.Errorf("%s: a lost ID asks for %s, want %s", c.from, got, c.lost)
		}
		if got := diff.Compare(one, both, "codebook").Asks; got != c.added {
			t.Errorf("%s: a new row asks for %s, want %s", c.from, got, c.added)
		}
	}
}

func TestColumns(t *testing.T) {
	a := build(t, "1.0.0", lamps(northSouth...))
	b := build(t, "1.1.0", schema.Of("lamps", "a lamp", []tall{{"north", "North", 12, 5}, {"south", "Südwest", 20, 6}}))
	table := find(t, diff.Compare(a, b), "lamps")
	got, err := json.Marshal(table.Columns)
	if err != nil {
		t.Fatal(err)
	}
	want := `[{"name":"span","old_name":"reach","status":"renamed","is_key":false,"changed":[{"name":"meaning","old":"How far it is seen.","new":"Distance from which it is seen."}]},` +
		`{"name":"height","status":"added","is_key":false},{"name":"note","status":"removed","is_key":false},` +
		`{"name":"added_in","status":"removed","is_key":false},{"name":"changed_in","status":"removed","is_key":false}]`
	if string(got) != want {
		t.Errorf("columns are\n%s, want\n%s", got, want)
	}
	if want := []diff.Cell{{Key: "south", Column: "title", Old: "South", New: "Südwest"}}; !slices.Equal(table.Cells, want) {
		t.Errorf("cells are %+v, want %+v", table.Cells, want)
	}
}

// TestReasons has a value that changed in two versions, one without a reason, one whose reason
// tells of another value, and a renamed row.
func TestReasons(t *testing.T) {
	a := build(t, "1.0.0", lamps(lamp{"a", "A", 1, "x", versions}, lamp{"b", "B", 2, "", versions}, lamp{"c", "C", 3, "", versions}, lamp{"d", "D", 4, "", versions}))
	stamped := schema.Versions{Added: "1.0.0", Changed: "1.2.0"}
	b := build(t, "1.2.0",
		lamps(lamp{"a", "A", 1, "z", stamped}, lamp{"b", "B", 5, "", versions}, lamp{"c", "C", 6, "", versions}, lamp{"e", "D", 7, "", versions}),
		changes(change{"1.2.0", "lamps", "a", "note", "y", "z", "Second."}, change{"1.1.0", "lamps", "a", "note", "x", "y", "First."},
			change{"0.9.0", "lamps", "b", "reach", "2", "5", "Long ago."}, change{"1.2.0", "lamps", "c", "reach", "3", "5", "Of another value."}),
		retiredIDs(retired{"d", "e", "It was misread.", "1.2.0"}))
	d := diff.Compare(a, b)
	want := []diff.Cell{
		{Key: "a", Column: "note", Old: "x", New: "z", Reason: "First. Second."},
		{Key: "a", Column: "changed_in", New: "1.2.0", Derived: true},
		{Key: "b", Column: "reach", Old: "2", New: "5"},
		{Key: "c", Column: "reach", Old: "3", New: "6"},
		{Key: "e", Column: "reach", Old: "4", New: "7", Reason: "It was misread."},
	}
	table := find(t, d, "lamps")
	if !slices.Equal(table.Cells, want) {
		t.Errorf("cells are\n%+v, want\n%+v", table.Cells, want)
	}
	if want := []diff.Row{{Key: "e", Old: "d", Title: "D", Reason: "It was misread."}}; !slices.Equal(table.Renamed, want) || table.Added != nil || table.Removed != nil {
		t.Errorf("renamed %+v, added %+v, removed %+v", table.Renamed, table.Added, table.Removed)
	}
	wantTexts(t, diff.Compare(a, b, "codebook").Unexplained(), []string{
		`lamps[b].reach: "2" -> "5"; write a row in changes with the reason`,
		`lamps[c].reach: "3" -> "6"; write a row in changes with the reason`,
		`lamps[b] changed since 1.0.0, but its changed_in is ""; write the version that is to be released`,
		`lamps[c] changed since 1.0.0, but its changed_in is ""; write the version that is to be released`,
		`lamps[e] changed since 1.0.0, but its changed_in is ""; write the version that is to be released`,
	})
}

func TestLostRowsAreUnexplained(t *testing.T) {
	a, b := build(t, "1.0.0", lamps(northSouth...)), build(t, "1.0.0", lamps(northSouth[0]))
	wantTexts(t, diff.Compare(a, b, "codebook").Unexplained(), []string{"lamps[south] is gone; write a row in retired_ids with the reason"})
	wantTexts(t, diff.Compare(a, b, "codebook", "lamps").Unexplained(), nil)
}

func wantTexts(t *testing.T, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestGolden shows one difference in each format, and what is left out of long lists.
func TestGolden(t *testing.T) {
	rows := slices.Clone(northSouth)
	rows[0].Note = "a\x1b[31m \"quoted\" | <b>\u202e*note*"
	for i := range 23 {
		rows = append(rows, lamp{"new-" + string(rune('a'+i)), "Lamp\nof two lines", int64(i), "", versions})
	}
	a := build(t, "1.0.0", lamps(append(northSouth, lamp{"west", "West", 1, "", versions})...))
	b := build(t, "1.0.1", lamps(rows...), changes(change{"1.0.1", "lamps", "north", "note", "", rows[0].Note, "It was seen."}))
	d := diff.Compare(a, b, "codebook")
	for name, write := range map[string]func(*bytes.Buffer) error{
		"text.txt":     func(w *bytes.Buffer) error { return d.Text(w, false) },
		"all.txt":      func(w *bytes.Buffer) error { return d.Text(w, true) },
		"markdown.md":  func(w *bytes.Buffer) error { return d.Markdown(w, false) },
		"changelog.md": func(w *bytes.Buffer) error { w.WriteString(d.Changelog()); return nil },
		"diff.json":    func(w *bytes.Buffer) error { return d.JSON(w, false) },
	} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		sample.Golden(t, name, out.Bytes())
	}
}

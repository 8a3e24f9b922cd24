package release

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/schema"
)

type bell struct {
	ID   string `json:"bell_id" key:"" own:"" doc:"ID of the bell."`
	Tone string `json:"tone" own:"" doc:"What it sounds."`
	schema.Versions
}

// loud is bell after a column was renamed.
type loud struct {
	ID    string `json:"bell_id" key:"" own:"" doc:"ID of the bell."`
	Pitch string `json:"pitch" own:"" doc:"What it sounds."`
	schema.Versions
}

type reason struct {
	Version string `json:"version" key:"" own:"" doc:"Version."`
	Table   string `json:"record_table" key:"" own:"" doc:"Table."`
	ID      string `json:"record_id" key:"" own:"" doc:"Key."`
	Field   string `json:"field" key:"" own:"" doc:"Column."`
	Old     string `json:"old_value" own:"" doc:"Before."`
	New     string `json:"new_value" own:"" doc:"After."`
	Reason  string `json:"reason" own:"" doc:"Why."`
}

type gone struct {
	ID     string `json:"old_id" key:"" own:"" doc:"ID."`
	New    string `json:"new_id,omitzero" own:"" doc:"ID after."`
	Reason string `json:"reason" own:"" doc:"Why."`
}

var first = schema.Versions{Added: "0.1.0"}

// bells is a dataset of that version.
func bells(version string, rows any, why ...any) *schema.Dataset {
	var changes []reason
	var retired []gone
	for _, w := range why {
		switch w := w.(type) {
		case reason:
			changes = append(changes, w)
		case gone:
			retired = append(retired, w)
		}
	}
	var table *schema.Table
	switch rows := rows.(type) {
	case []bell:
		table = schema.Of("bells", "a bell", rows)
	case []loud:
		table = schema.Of("bells", "a bell", rows)
	}
	meta := lighthouses(version).Meta
	meta.Name, meta.First = "bells", "0.1.0"
	d, err := schema.New(meta, table, schema.Of("changes", "a change", changes), schema.Of("retired_ids", "an ID", retired))
	if err != nil {
		panic(err)
	}
	return d
}

var justCSV = []Format{{"csv", csv.Write}}

func buildBells(dist string, d *schema.Dataset) (Result, error) {
	return Build(context.Background(), dist, d, justCSV, nil)
}

// standingBells is a dist with the release 0.1.0 of two bells.
func standingBells(t *testing.T) string {
	t.Helper()
	dist := t.TempDir()
	_, err := buildBells(dist, bells("0.1.0", []bell{{"big", "C", first}, {"small", "G", first}}))
	check(t, err)
	return dist
}

// TestWhatIsNotExplainedIsNotBuilt has each thing that a release must explain.
func TestWhatIsNotExplainedIsNotBuilt(t *testing.T) {
	dist := standingBells(t)
	before := snapshot(t, dist)
	changed := schema.Versions{Added: "0.1.0", Changed: "0.1.1"}
	why := reason{"0.1.1", "bells", "big", "tone", "C", "D", "It was tuned."}
	for name, c := range map[string]struct {
		d    *schema.Dataset
		want []string // empty where it may be built
	}{
		"a cell without a reason": {bells("0.1.1", []bell{{"big", "D", changed}, {"small", "G", first}}),
			[]string{"release 0.1.1 differs from 0.1.0, and does not say why:\n", `  bells[big].tone: "C" -> "D"; write a row in changes with the reason`}},
		"a cell without a stamp": {bells("0.1.1", []bell{{"big", "D", first}, {"small", "G", first}}, why), []string{`bells[big] changed since 0.1.0, but its changed_in is ""`}},
		"a cell with a reason":   {bells("0.1.1", []bell{{"big", "D", changed}, {"small", "G", first}}, why), nil},
		"a reason and no change": {bells("0.1.1", []bell{{"big", "C", first}, {"small", "G", first}}, why), []string{"changes tells of bells[big].tone, which is as it was in 0.1.0"}},
		"a lost ID":              {bells("0.2.0", []bell{{"big", "C", first}}), []string{"bells[small] is gone; write a row in retired_ids with the reason"}},
		"a retired ID":           {bells("0.2.0", []bell{{"big", "C", first}}, gone{"small", "", "It broke."}), nil},
		"a retired ID, as a patch": {bells("0.1.1", []bell{{"big", "C", first}}, gone{"small", "", "It broke."}),
			[]string{"the difference asks for 0.2.0 or higher (minor: ", "0.1.1 is lower; give the dataset version 0.2.0"}},
		"a renamed column, as a patch": {bells("0.1.1", []loud{{"big", "C", first}, {"small", "G", first}}),
			[]string{"(major, which counts as minor before 1.0.0: column bells.tone renamed to pitch", "give the dataset version 0.2.0"}},
		"a renamed column": {bells("0.2.0", []loud{{"big", "C", first}, {"small", "G", first}}), nil},
	} {
		copied := t.TempDir()
		check(t, os.CopyFS(copied, os.DirFS(dist)))
		_, err := buildBells(copied, c.d)
		if unexplained := (*Unexplained)(nil); errors.As(err, &unexplained) != (c.want != nil) || err != nil && c.want == nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		wantText(t, err, c.want...)
		if c.want != nil && !maps.Equal(before, snapshot(t, copied)) {
			t.Errorf("%s: dist changed", name)
		}
	}
}

// A pre-release is warned, and no release is compared with it.
func TestPreReleasesAreWarned(t *testing.T) {
	dist := standingBells(t)
	lost := []bell{{"big", "C", first}}
	r, err := buildBells(dist, bells("0.1.1-dev", lost))
	check(t, err)
	if r.Status != Written || len(r.Warnings) != 1 || !strings.Contains(r.Warnings[0], "bells[small] is gone") || !strings.Contains(r.Warnings[0], "; 0.1.1-dev is lower; give") {
		t.Errorf("%s with the warnings %q", r.Status, r.Warnings)
	}
	_, err = buildBells(dist, bells("0.2.0", lost))
	wantText(t, err, "release 0.2.0 differs from 0.1.0", "bells[small] is gone")
	r, err = buildBells(dist, bells("0.2.0-dev", lost, gone{"small", "", "It broke."}))
	if err != nil || r.Warnings != nil {
		t.Errorf("%v, warnings %q", err, r.Warnings)
	}
}

func TestLongListsAreCut(t *testing.T) {
	dist := t.TempDir()
	var many []bell
	for i := range 60 {
		many = append(many, bell{fmt.Sprintf("b%02d", i), "C", first})
	}
	_, err := buildBells(dist, bells("0.1.0", many))
	check(t, err)
	_, err = buildBells(dist, bells("0.2.0", many[:1]))
	wantText(t, err, "\n  bells[b50] is gone; write", "\n  ... and 9 more\n")
	if strings.Contains(err.Error(), "b51") {
		t.Error(err)
	}
}

// The release before must be the one that was published.
func TestReleaseBeforeThatWasChanged(t *testing.T) {
	for name, spoil := range map[string]func(folder string) error{
		"csv/bells.csv was changed since it was published": func(f string) error {
			return os.WriteFile(filepath.Join(f, "csv/bells.csv"), []byte("bell_id,tone\n"), 0o644)
		},
		"csv/codebook.csv: no such file": func(f string) error { return os.Remove(filepath.Join(f, "csv/codebook.csv")) },
		"0.1.0: no such file":            os.RemoveAll,
	} {
		dist := standingBells(t)
		check(t, spoil(filepath.Join(dist, "0.1.0")))
		_, err := buildBells(dist, bells("0.1.1", []bell{{"big", "C", first}, {"small", "G", first}}))
		wantText(t, err, "release 0.1.0, which index.json lists, cannot be compared", name, "put its folder back as it was")
	}
}

// A release is compared with the one before it, which need not be the newest.
func TestWhichReleaseIsBefore(t *testing.T) {
	x := &index{Releases: []entry{{Version: "0.9.0", Status: released}, {Version: "0.10.0", Status: released}, {Version: "0.11.0-dev", Status: preRelease}}}
	for version, want := range map[string]string{"0.9.0": "", "0.9.1": "0.9.0", "0.10.0": "0.9.0", "0.11.0": "0.10.0", "0.11.0-dev": "0.10.0", "0.10.0-dev": "0.9.0"} {
		got := ""
		if e := x.before(version); e != nil {
			got = e.Version
		}
		if got != want {
			t.Errorf("before %s is %q, want %q", version, got, want)
		}
	}
}

func TestExplain(t *testing.T) {
	dist := standingBells(t)
	d, err := Explain(dist, bells("0.1.0", []bell{{"big", "C", first}}))
	if d != nil || err != nil {
		t.Errorf("the first release: %v, %v", d, err)
	}
	d, err = Explain(dist, bells("0.2.0", []bell{{"big", "C", first}}, gone{"small", "", "It broke."}))
	if err != nil || d.Asks != "0.2.0" || !slices.Contains(d.Because, "bells: 1 row removed") {
		t.Errorf("%+v, %v", d, err)
	}
	if _, err := Explain(filepath.Join(dist, "nothing"), bells("0.2.0", []bell{})); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

// What differs under the version of a release that stands is told the version that it asks for.
func TestAdviceOnVersions(t *testing.T) {
	dist := standingBells(t)
	two := []bell{{"big", "C", first}, {"small", "G", first}}
	other := bells("0.1.0", two)
	other.Meta.Title = "Other bells"
	for want, d := range map[string]*schema.Dataset{
		"the tables are the same: publish it as 0.1.1":                  other,
		"the difference asks for 0.2.0 or higher (minor: ":              bells("0.1.0", append(two, bell{"third", "E", first})),
		"the difference asks for 0.1.1 or higher (patch: bells: 1 cell": bells("0.1.0", []bell{{"big", "D", first}, {"small", "G", first}}),
	} {
		_, err := buildBells(dist, d)
		wantText(t, err, "release 0.1.0 stands and cannot be changed", want)
	}
}

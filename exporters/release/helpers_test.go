package release

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/exporters/internal/sample"
	"pakrus/exporters/json"
	"pakrus/schema"
)

// lighthouses is the sample dataset as a release of that version.
func lighthouses(version string) *schema.Dataset {
	d := sample.Lighthouses()
	d.Meta.Version = version
	d.Meta.License.Text = "No rights reserved."
	return d
}

var twoFormats = []Format{{"csv", csv.Write}, {"json", json.Write}}

// note is a format of one file, csv/note.csv, with that text.
func note(text string) []Format { return []Format{writes("note", "csv/note.csv", text)} }

func writes(format, name, text string) Format {
	return Format{format, func(create func(string) (io.WriteCloser, error), _ *schema.Dataset) error {
		w, err := create(name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(w, text); err != nil {
			return err
		}
		return w.Close()
	}}
}

func mustBuild(t *testing.T, dist, version string, formats []Format, want Status) Result {
	t.Helper()
	got, err := Build(context.Background(), dist, lighthouses(version), formats, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got.Status != want {
		t.Fatalf("build of %s: %s, want %s", version, got.Status, want)
	}
	return got
}

func buildError(t *testing.T, dist string, d *schema.Dataset, formats []Format) error {
	t.Helper()
	result, err := Build(context.Background(), dist, d, formats, nil)
	if err == nil {
		t.Fatalf("no error; release %s was %s", result.Version, result.Status)
	}
	return err
}

// snapshot is every entry below dir but the lock, with its content or the target of a link.
func snapshot(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		name, _ := filepath.Rel(dir, path)
		if err != nil || name == "." || name == lockName {
			return err
		}
		switch {
		case e.IsDir():
			found[name] = "folder"
		case e.Type()&os.ModeSymlink != 0:
			found[name], err = os.Readlink(path)
		default:
			var text []byte
			text, err = os.ReadFile(path)
			found[name] = string(text)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func wantSound(t *testing.T, dist string, versions ...string) {
	t.Helper()
	for _, v := range versions {
		faults, err := Verify(filepath.Join(dist, v))
		if err != nil || len(faults) > 0 {
			t.Errorf("%s: %v %v", v, faults, err)
		}
	}
	wantEntries(t, dist, append(slices.Clone(versions), indexName, lockName)...)
}

func wantEntries(t *testing.T, dist string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dist)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	slices.Sort(want)
	if !slices.Equal(names, want) {
		t.Errorf("dist holds %v, want %v", names, want)
	}
}

func wantText(t *testing.T, err error, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(fmt.Sprint(err), p) {
			t.Errorf("no %q in: %v", p, err)
		}
	}
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

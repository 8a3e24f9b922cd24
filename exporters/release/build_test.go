package release

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"syscall"
	"testing"

	"pakrus/schema"
)

func TestBuildWritesTheRelease(t *testing.T) {
	dist := filepath.Join(t.TempDir(), "new", "dist")
	r := mustBuild(t, dist, "1.2.0", twoFormats, Written)
	var names []string
	for _, f := range r.Files {
		names = append(names, f.Name)
	}
	want := []string{
		"CITATION.cff", "LICENSE.txt", "README.md", "SHA256SUMS", "codebook.md",
		"csv/coasts.csv", "csv/codebook.csv", "csv/codelists.csv", "csv/lighthouses.csv", "datapackage.json",
		"json/coasts.json", "json/codebook.json", "json/codelists.json", "json/lighthouses.json",
		"schemas/coasts.schema.json", "schemas/codebook.schema.json", "schemas/codelists.schema.json", "schemas/lighthouses.schema.json",
	}
	if !slices.Equal(names, want) || r.Folder != filepath.Join(dist, "1.2.0") {
		t.Errorf("%s: %v", r.Folder, names)
	}
	wantSound(t, dist, "1.2.0")
}

func TestIndexListsReleasesNewestFirst(t *testing.T) {
	dist := t.TempDir()
	built := map[string]Result{}
	for _, v := range []string{"1.9.0", "1.10.0-dev", "1.10.0", "1.2.0"} {
		built[v] = mustBuild(t, dist, v, note(v), Written)
	}
	x, err := parseIndex([]byte(snapshot(t, dist)[indexName]))
	check(t, err)
	want := []entry{
		{"1.10.0", "2020-02-29", "released", built["1.10.0"].Files},
		{"1.10.0-dev", "2020-02-29", "pre-release", built["1.10.0-dev"].Files},
		{"1.9.0", "2020-02-29", "released", built["1.9.0"].Files},
		{"1.2.0", "2020-02-29", "released", built["1.2.0"].Files},
	}
	if x.Name != "lighthouses" || !reflect.DeepEqual(x.Releases, want) {
		t.Errorf("%+v", x)
	}
	wantSound(t, dist, "1.9.0", "1.10.0-dev", "1.10.0", "1.2.0")
}

// The form of the index is a promise.
func TestIndexForm(t *testing.T) {
	x := index{Name: "lighthouses"}
	x.put(newEntry("0.1.0", "2020-02-29", []File{{Name: "README.md", Bytes: 3, SHA256: "abc"}}))
	text, err := x.text()
	check(t, err)
	want := `{
  "name": "lighthouses",
  "releases": [
    {
      "version": "0.1.0",
      "date": "2020-02-29",
      "status": "released",
      "files": [
        {
          "path": "README.md",
          "bytes": 3,
          "sha256": "abc"
        }
      ]
    }
  ]
}
`
	if string(text) != want {
		t.Errorf("%s", text)
	}
}

func TestSums(t *testing.T) {
	dist := t.TempDir()
	mustBuild(t, dist, "1.2.0", twoFormats, Written)
	var want strings.Builder
	files := snapshot(t, filepath.Join(dist, "1.2.0"))
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if files[name] != "folder" && name != sumsName {
			fmt.Fprintf(&want, "%x  %s\n", sha256.Sum256([]byte(files[name])), name)
		}
	}
	if files[sumsName] != want.String() {
		t.Errorf("got\n%s\nwant\n%s", files[sumsName], want.String())
	}
}

func TestSha256sumAccepts(t *testing.T) {
	dist := t.TempDir()
	r := mustBuild(t, dist, "1.2.0", twoFormats, Written)
	tool, err := exec.LookPath("sha256sum")
	if err != nil {
		t.Skip("no sha256sum here")
	}
	c := exec.Command(tool, "--check", "--strict", sumsName)
	c.Dir = r.Folder
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// The path needs a program of the Python package frictionless; it checks rows, keys and sums too.
func TestFrictionlessAccepts(t *testing.T) {
	tool, err := exec.LookPath("frictionless")
	if err != nil {
		t.Skip("no frictionless on the PATH")
	}
	r := mustBuild(t, t.TempDir(), "1.2.0", twoFormats, Written)
	c := exec.Command(tool, "validate", "datapackage.json")
	c.Dir = r.Folder
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestSameBytesAgain(t *testing.T) {
	dist := t.TempDir()
	first := mustBuild(t, dist, "1.2.0", twoFormats, Written)
	before := snapshot(t, dist)
	again := mustBuild(t, dist, "1.2.0", twoFormats, Unchanged)
	if !slices.Equal(first.Files, again.Files) || !maps.Equal(before, snapshot(t, dist)) {
		t.Error("the second build changed something")
	}
	t.Setenv("TZ", "Asia/Karachi")
	t.Chdir(t.TempDir())
	elsewhere := mustBuild(t, "dist", "1.2.0", twoFormats, Written)
	if !slices.Equal(first.Files, elsewhere.Files) {
		t.Error("the bytes depend on where the build runs")
	}
}

func TestReleaseIsNeverChanged(t *testing.T) {
	dist := t.TempDir()
	mustBuild(t, dist, "0.1.0", note("old"), Written)
	before := snapshot(t, dist)
	for _, change := range []struct {
		formats []Format
		files   []string
		advice  string
	}{
		{note("new"), []string{"SHA256SUMS", "csv/note.csv"}, "values changed: publish it as 0.2.0"},
		{append(note("old"), writes("more", "more.txt", "")), []string{"SHA256SUMS", "more.txt"}, "the values are the same: publish it as 0.1.1"},
		{[]Format{writes("other", "schemas/x.json", "")}, []string{"SHA256SUMS", "csv/note.csv", "schemas/x.json"}, "the definition of a table changed: publish it as 0.2.0"},
	} {
		err := buildError(t, dist, lighthouses("0.1.0"), change.formats)
		var differs *Differs
		if !errors.As(err, &differs) {
			t.Fatal(err)
		}
		var files []string
		for _, d := range differs.Differences {
			files = append(files, d.File)
		}
		if !slices.Equal(files, change.files) || differs.Version != "0.1.0" {
			t.Errorf("%v, want %v", files, change.files)
		}
		wantText(t, err, "release 0.1.0 stands and cannot be changed", change.advice)
		if !maps.Equal(before, snapshot(t, dist)) {
			t.Fatal("dist changed")
		}
	}
}

func TestIndexRemembersADeletedRelease(t *testing.T) {
	dist := t.TempDir()
	mustBuild(t, dist, "0.1.0", note("old"), Written)
	before := snapshot(t, dist)
	check(t, os.RemoveAll(filepath.Join(dist, "0.1.0")))
	wantText(t, buildError(t, dist, lighthouses("0.1.0"), note("new")), "csv/note.csv: 3 bytes in both", "publish it as 0.2.0")
	mustBuild(t, dist, "0.1.0", note("old"), Written)
	if !maps.Equal(before, snapshot(t, dist)) {
		t.Error("the release is not what it was")
	}
}

func TestDamagedReleaseIsNotRepairedInPlace(t *testing.T) {
	dist := t.TempDir()
	r := mustBuild(t, dist, "0.1.0", note("old"), Written)
	put(t, filepath.Join(r.Folder, "csv/note.csv"), "new")
	check(t, os.Symlink("README.md", filepath.Join(r.Folder, "link")))
	for _, build := range []string{"old", "new"} {
		err := buildError(t, dist, lighthouses("0.1.0"), note(build))
		wantText(t, err, "csv/note.csv: 3 bytes in both")
		if build == "old" {
			wantText(t, err, "release 0.1.0 was changed since it was published", "link: not a plain file", "move the folder away")
		}
	}
}

func TestReleaseWithoutIndexIsNotChanged(t *testing.T) {
	dist := t.TempDir()
	mustBuild(t, dist, "0.1.0", note("old"), Written)
	check(t, os.Remove(filepath.Join(dist, indexName)))
	var differs *Differs
	if err := buildError(t, dist, lighthouses("0.1.0"), note("new")); !errors.As(err, &differs) {
		t.Error(err)
	}
	mustBuild(t, dist, "0.1.0", note("old"), Unchanged)
	wantSound(t, dist, "0.1.0")
}

func TestPreReleaseIsReplaced(t *testing.T) {
	for _, fallback := range []bool{false, true} {
		dist := t.TempDir()
		b := builder{dist: dist, data: lighthouses("0.2.0-dev"), before: func(op, _ string) error {
			if fallback && (op == "swap" || op == "place") {
				return errors.ErrUnsupported
			}
			return nil
		}}
		for i, want := range []Status{Written, Replaced, Unchanged} {
			b.formats = note([]string{"old", "new", "new"}[i])
			r, err := b.build(context.Background())
			if err != nil || r.Status != want {
				t.Errorf("fallback %v, build %d: %s, want %s, %v", fallback, i, r.Status, want, err)
			}
			wantSound(t, dist, "0.2.0-dev")
		}
		if got := snapshot(t, dist)["0.2.0-dev/csv/note.csv"]; got != "new" {
			t.Errorf("fallback %v: %q", fallback, got)
		}
	}
}

func TestDamagedPreReleaseIsReplaced(t *testing.T) {
	dist := t.TempDir()
	r := mustBuild(t, dist, "0.2.0-dev", note("text"), Written)
	check(t, os.Symlink("README.md", filepath.Join(r.Folder, "link")))
	mustBuild(t, dist, "0.2.0-dev", note("text"), Replaced)
	wantSound(t, dist, "0.2.0-dev")
}

func TestIndexForgetsADeletedPreRelease(t *testing.T) {
	dist := t.TempDir()
	r := mustBuild(t, dist, "0.2.0-dev", note("text"), Written)
	check(t, os.RemoveAll(r.Folder))
	mustBuild(t, dist, "0.2.0", note("text"), Written)
	x, err := parseIndex([]byte(snapshot(t, dist)[indexName]))
	if err != nil || len(x.Releases) != 1 || x.Releases[0].Version != "0.2.0" {
		t.Errorf("%+v %v", x, err)
	}
}

func TestModesDoNotDependOnUmask(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0o077))
	dist := filepath.Join(t.TempDir(), "dist")
	mustBuild(t, dist, "1.2.0", twoFormats, Written)
	check(t, filepath.WalkDir(dist, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.Name() == lockName {
			return err
		}
		info, err := e.Info()
		want := os.FileMode(0o644)
		if e.IsDir() {
			want = 0o755
		}
		if info.Mode().Perm() != want {
			t.Errorf("%s: %v, want %v", path, info.Mode().Perm(), want)
		}
		return err
	}))
}

func TestProgress(t *testing.T) {
	var steps []string
	_, err := Build(context.Background(), t.TempDir(), lighthouses("1.2.0"), twoFormats, func(s string) { steps = append(steps, s) })
	if want := []string{"csv", "json", "schemas", "documents", "checksums", "publishing"}; err != nil || !slices.Equal(steps, want) {
		t.Errorf("%v %v", steps, err)
	}
}

func TestCancelledBuildLeavesNothing(t *testing.T) {
	for _, at := range []string{"start", "between", "writing"} {
		dist := t.TempDir()
		ctx, cancel := context.WithCancel(context.Background())
		formats := []Format{{"stopped", func(create func(string) (io.WriteCloser, error), _ *schema.Dataset) error {
			if at == "between" {
				cancel()
			}
			w, err := create("csv/a.csv")
			if err != nil {
				return err
			}
			cancel()
			_, err = w.Write(make([]byte, 1<<20))
			return errors.Join(err, w.Close())
		}}}
		if at == "start" {
			cancel()
		}
		if _, err := Build(ctx, dist, lighthouses("1.2.0"), formats, nil); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", at, err)
		}
		wantEntries(t, dist, lockName)
	}
}

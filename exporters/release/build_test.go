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

	"pakrus/exporters/readertest"
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
		"CITATION.cff", "LICENSE.txt", "README.md", "SHA256SUMS", "citation.bib", "citation.csl.json", "citation.ris", "codebook.md", "croissant.json",
		"csv/coasts.csv", "csv/coasts.csv-metadata.json", "csv/codebook.csv", "csv/codebook.csv-metadata.json",
		"csv/codelists.csv", "csv/codelists.csv-metadata.json", "csv/csv-metadata.json", "csv/lighthouses.csv", "csv/lighthouses.csv-metadata.json",
		"datacite.json", "datapackage.json", "dataset.jsonld", "digests.json",
		"json/coasts.json", "json/codebook.json", "json/codelists.json", "json/lighthouses.json", "ro-crate-metadata.json",
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
		{"1.10.0", "2020-02-29", released, nil, built["1.10.0"].Files},
		{"1.10.0-dev", "2020-02-29", preRelease, nil, built["1.10.0-dev"].Files},
		{"1.9.0", "2020-02-29", released, nil, built["1.9.0"].Files},
		{"1.2.0", "2020-02-29", released, nil, built["1.2.0"].Files},
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
	readertest.Require(t, "sha256sum")
	c := exec.Command("sha256sum", "--check", "--strict", sumsName)
	c.Dir = r.Folder
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// The path needs a program of the Python package frictionless; it checks rows, keys and sums too.
func TestFrictionlessAccepts(t *testing.T) {
	readertest.Require(t, "frictionless")
	r := mustBuild(t, t.TempDir(), "1.2.0", twoFormats, Written)
	c := exec.Command("frictionless", "validate", "datapackage.json")
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
	if want := []string{"csv", "json", "schemas", "documents", "checksums", "standards", "publishing"}; err != nil || !slices.Equal(steps, want) {
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

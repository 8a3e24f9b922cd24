package release

import (
	"context"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestReleaseIsNeverChanged(t *testing.T) {
	dist := t.TempDir()
	mustBuild(t, dist, "0.1.0", note("old"), Written)
	before := snapshot(t, dist)
	for _, change := range []struct {
		formats []Format
		files   []string
		advice  string
	}{
		{note("new"), []string{"SHA256SUMS", "csv/note.csv", "ro-crate-metadata.json"}, "publish it under a higher version number"},
		{append(note("old"), writes("more", "more.txt", "")), []string{"SHA256SUMS", "more.txt", "ro-crate-metadata.json"}, "publish it under a higher version number"},
		{append(note("old"), writes("about", "csv/note.csv-metadata.json", "")), []string{"README.md", "SHA256SUMS", "csv/note.csv-metadata.json", "ro-crate-metadata.json"}, "publish it under a higher version number"},
		{[]Format{writes("other", "schemas/x.json", "")}, []string{"SHA256SUMS", "csv/note.csv", "ro-crate-metadata.json", "schemas/x.json"}, "publish it under a higher version number"},
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
	wantText(t, buildError(t, dist, lighthouses("0.1.0"), note("new")), "csv/note.csv: 3 bytes in both", "publish it under a higher version number")
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

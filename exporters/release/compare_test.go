package release

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func wantDifferences(t *testing.T, got []Difference, want ...string) {
	t.Helper()
	var lines []string
	for _, d := range got {
		lines = append(lines, d.String())
	}
	if !slices.Equal(lines, want) {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(lines, "\n  "), strings.Join(want, "\n  "))
	}
}

func TestCompare(t *testing.T) {
	a, b := t.TempDir(), t.TempDir()
	for name, texts := range map[string][2]string{
		"same": {"same", "same"}, "longer": {"abc", "abcd"}, "byte": {"abcdef", "abcxef"}, "left": {"x", ""}, "right": {"", "x"},
	} {
		for i, dir := range []string{a, b} {
			if texts[i] != "" {
				put(t, filepath.Join(dir, name), texts[i])
			}
		}
	}
	check(t, os.Symlink("same", filepath.Join(b, "link")))
	got, err := Compare(a, b)
	check(t, err)
	wantDifferences(t, got,
		"byte: as many bytes in both, but they differ from byte 3",
		"left: only in "+a,
		"longer: 3 bytes in "+a+", 4 in "+b,
		"right: only in "+b,
		"link: not a plain file (a link, pipe or device), in "+b)
	if got, err := Compare(a, a); len(got) > 0 || err != nil {
		t.Errorf("%v %v", got, err)
	}
	for _, missing := range [][2]string{{a, filepath.Join(a, "no")}, {filepath.Join(a, "no"), a}} {
		if _, err := Compare(missing[0], missing[1]); err == nil {
			t.Errorf("%v: no error", missing)
		}
	}
}

func TestRebuild(t *testing.T) {
	temporary := t.TempDir()
	dist := t.TempDir()
	dir := mustBuild(t, dist, "1.2.0", twoFormats, Written).Folder
	t.Setenv("TMPDIR", temporary)
	before := len(snapshot(t, dist))
	got, err := Rebuild(context.Background(), dir, lighthouses("1.2.0"), twoFormats, nil)
	check(t, err)
	wantDifferences(t, got)
	put(t, filepath.Join(dir, "csv/coasts.csv"), "changed")
	got, err = Rebuild(context.Background(), dir, lighthouses("1.2.0"), twoFormats, nil)
	check(t, err)
	wantDifferences(t, got, "csv/coasts.csv: 7 bytes in the release, 68 in the rebuild")
	if len(snapshot(t, dist)) != before || len(snapshot(t, temporary)) != 0 {
		t.Error("the rebuild left something behind")
	}
}

func TestRebuildThatCannotBe(t *testing.T) {
	dir := mustBuild(t, t.TempDir(), "1.2.0", note("x"), Written).Folder
	_, err := Rebuild(context.Background(), dir, lighthouses("1.3.0"), note("x"), nil)
	wantText(t, err, `the release is version "1.2.0" and the sources make "1.3.0"`)
	_, err = Rebuild(context.Background(), dir, lighthouses("1.2.0"), []Format{writes("bad", "../x", "")}, nil)
	wantText(t, err, "bad: create")
	put(t, filepath.Join(dir, "datapackage.json"), "{")
	_, err = Rebuild(context.Background(), dir, lighthouses("1.2.0"), note("x"), nil)
	wantText(t, err, "datapackage.json: unexpected end")
	check(t, os.Remove(filepath.Join(dir, "datapackage.json")))
	_, err = Rebuild(context.Background(), dir, lighthouses("1.2.0"), note("x"), nil)
	wantText(t, err, "cannot tell which version to rebuild")
}

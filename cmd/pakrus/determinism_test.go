package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// surroundings are where a build may run: none of it may be seen in the release.
var surroundings = []struct {
	name, program string
	environment   []string
}{
	{"as it is", "pakrus", nil},
	{"Karachi", "pakrus", []string{"TZ=Asia/Karachi", "LANG=ur_PK.UTF-8", "LC_ALL=ur_PK.UTF-8"}},
	{"the other side of the date line", "pakrus", []string{"TZ=Pacific/Kiritimati", "LANG=ru_RU.KOI8-R", "LC_ALL=ru_RU.KOI8-R"}},
	{"no such time zone", "pakrus", []string{"TZ=Nowhere/At-All", "LANG=C", "LC_ALL=C"}},
	{"umask 077", "pakrus-umask077", nil},
	{"umask 0", "pakrus-umask000", nil},
	{"one processor", "pakrus", []string{"GOMAXPROCS=1", "GOGC=20"}},
	{"two processors", "pakrus", []string{"GOMAXPROCS=2", "GOGC=off"}},
	{"seven processors", "pakrus", []string{"GOMAXPROCS=7"}},
	{"no home, another user", "pakrus", []string{"HOME=", "USER=nobody", "LOGNAME=nobody", "SOURCE_DATE_EPOCH=1"}},
}

func TestEachBuildGivesTheSameBytes(t *testing.T) {
	slow(t)
	want := ""
	compare := func(name, dist string) {
		t.Helper()
		got := readSums(t, dist)
		if want == "" {
			want = got
		}
		if got != want {
			t.Errorf("%s: the bytes differ:\n%s", name, differingLines(want, got))
		}
		wantWhole(t, dist)
		wantModes(t, name, dist)
	}
	for i, s := range surroundings {
		folder := filepath.Join(t.TempDir(), strings.Repeat("deeper/", i))
		if err := os.MkdirAll(folder, 0o755); err != nil {
			t.Fatal(err)
		}
		c := exec.Command(s.program, "build")
		c.Dir, c.Env = folder, append(os.Environ(), s.environment...)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", s.name, err, out)
		}
		compare(s.name, filepath.Join(folder, "dist"))
	}
	for range 2 {
		compare("again in one process", buildOnce(t))
	}
	t.Logf("%d builds, one SHA256SUMS", len(surroundings)+2)
}

// readSums are the checksums of the release in dist, and of all releases in its index.
func readSums(t *testing.T, dist string) string {
	t.Helper()
	index, err := os.ReadFile(filepath.Join(dist, "index.json"))
	if err != nil {
		t.Fatal(err)
	}
	found, _ := filepath.Glob(filepath.Join(dist, "[0-9]*", "SHA256SUMS"))
	if len(found) != 1 {
		t.Fatalf("%d releases in %s, want 1", len(found), dist)
	}
	sums, err := os.ReadFile(found[0])
	if err != nil {
		t.Fatal(err)
	}
	return string(sums) + string(index)
}

// differingLines are the lines that only one of two texts has.
func differingLines(a, b string) string {
	var out strings.Builder
	for _, pair := range [][2]string{{a, b}, {b, a}} {
		for line := range strings.Lines(pair[0]) {
			if !strings.Contains(pair[1], line) {
				out.WriteString(line)
			}
		}
	}
	return out.String()
}

// wantModes holds all that is published to what everybody may read and its owner change.
func wantModes(t *testing.T, name, dist string) {
	t.Helper()
	err := filepath.WalkDir(dist, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.Name() == ".lock" {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		want := fs.FileMode(0o644)
		if entry.IsDir() {
			want = 0o755
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s: %s has mode %o, want %o", name, path, got, want)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

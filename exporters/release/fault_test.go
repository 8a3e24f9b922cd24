package release

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// scenes are the builds that faults and kills are tried on: what stands before, and what is built.
var scenes = []struct {
	name, version string
	stands        map[string]string // version to the text of its note
	fallback      bool              // as on a file system without renameat2
}{
	{name: "first release", version: "0.1.0"},
	{name: "next release", version: "0.2.0", stands: map[string]string{"0.1.0": "older"}},
	{name: "release again", version: "0.1.0", stands: map[string]string{"0.1.0": "new"}},
	{name: "pre-release replaced", version: "0.2.0-dev", stands: map[string]string{"0.1.0": "older", "0.2.0-dev": "old"}},
	{name: "first release, no renameat2", version: "0.1.0", fallback: true},
	{name: "pre-release replaced, no renameat2", version: "0.2.0-dev", stands: map[string]string{"0.2.0-dev": "old"}, fallback: true},
}

// scene sets up the dist of a scene. Call stage to have it again.
func scene(t *testing.T, number int) (stage func() (dist string)) {
	t.Helper()
	first := t.TempDir()
	for version, text := range scenes[number].stands {
		mustBuild(t, first, version, note(text), Written)
	}
	return func() string {
		dist := t.TempDir()
		check(t, os.CopyFS(dist, os.DirFS(first)))
		return dist
	}
}

// buildScene builds what the scene builds; stop is asked before each operation.
func buildScene(number int, dist string, stop func(op, name string) error) error {
	s := scenes[number]
	b := builder{dist: dist, data: lighthouses(s.version), formats: note("new"), before: func(op, name string) error {
		if err := stop(op, name); err != nil {
			return err
		}
		if s.fallback && (op == "swap" || op == "place") {
			return errors.ErrUnsupported
		}
		return nil
	}}
	_, err := b.build(context.Background())
	return err
}

// operations counts the operations of a build that goes well.
func operations(t *testing.T, number int) int {
	t.Helper()
	count := 0
	check(t, buildScene(number, scene(t, number)(), func(string, string) error { count++; return nil }))
	return count
}

// releaseOf is a release folder as it is on disk, without what lies beside it.
func releaseOf(t *testing.T, dist, version string) map[string]string {
	t.Helper()
	if _, err := os.Stat(filepath.Join(dist, version)); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return snapshot(t, filepath.Join(dist, version))
}

// TestEachOperationFails stops a build at each operation in turn, once with each error
// that a disk gives. Every time the release must be the old or the new one, whole.
func TestEachOperationFails(t *testing.T) {
	for number, s := range scenes {
		total, stage := operations(t, number), scene(t, number)
		for at := range total {
			fault := []error{syscall.ENOSPC, syscall.EIO, syscall.EDQUOT, syscall.EMFILE, syscall.EROFS}[at%5]
			count, where := 0, ""
			dist := stage()
			before := snapshot(t, dist)
			err := buildScene(number, dist, func(op, name string) error {
				count++
				if count == at+1 {
					where = op + " " + name
					return fmt.Errorf("%s %s: %w", op, name, fault)
				}
				return nil
			})
			if !errors.Is(err, fault) {
				t.Fatalf("%s, %s: error %v, want %v", s.name, where, err, fault)
			}
			wantOldOrNew(t, s.name+", "+where, number, dist, before)
			wantNextBuildMends(t, number, dist)
		}
		t.Logf("%s: %d faults", s.name, total)
	}
}

// wantOldOrNew checks every release that is in dist.
func wantOldOrNew(t *testing.T, where string, number int, dist string, before map[string]string) {
	t.Helper()
	s := scenes[number]
	for version, text := range s.stands {
		got := releaseOf(t, dist, version)["csv/note.csv"]
		if got != text && (version != s.version || got != "new") && !(s.fallback && isAside(dist, version)) {
			t.Fatalf("%s: release %s holds %q", where, version, got)
		}
	}
	for _, version := range []string{s.version, "0.1.0"} {
		faults, _, err := checkStanding(dist, version)
		if err != nil || len(faults) > 0 {
			t.Fatalf("%s: release %s is torn: %v %v", where, version, faults, err)
		}
	}
	index := snapshot(t, dist)[indexName]
	if _, err := parseIndex([]byte(index)); index != "" && err != nil || index == "" && before[indexName] != "" {
		t.Fatalf("%s: the index is torn: %v", where, err)
	}
}

// isAside reports whether a release is moved aside, where two names cannot be exchanged.
func isAside(dist, version string) bool {
	_, err := os.Stat(filepath.Join(dist, asidePrefix+version))
	return err == nil
}

func checkStanding(dist, version string) ([]Fault, listing, error) {
	root, err := os.OpenRoot(dist)
	if err != nil {
		return nil, listing{}, err
	}
	defer root.Close()
	if _, err := root.Stat(version); errors.Is(err, os.ErrNotExist) {
		return nil, listing{}, nil
	}
	return checkFolder(root, version)
}

// wantNextBuildMends builds once more and checks that nothing is left over.
func wantNextBuildMends(t *testing.T, number int, dist string) {
	t.Helper()
	s := scenes[number]
	check(t, buildScene(number, dist, func(string, string) error { return nil }))
	versions := append(slices.Collect(maps.Keys(s.stands)), s.version)
	slices.Sort(versions)
	wantSound(t, dist, slices.Compact(versions)...)
	if got := releaseOf(t, dist, s.version)["csv/note.csv"]; got != "new" {
		t.Fatalf("%s: after the next build release %s holds %q", s.name, s.version, got)
	}
}

// A kill between rename and index must not be forgotten when the next build is of another version.
func TestIndexCatchesUp(t *testing.T) {
	for _, version := range []string{"0.1.0", "0.2.0-dev"} {
		dist := t.TempDir()
		if version == "0.2.0-dev" {
			mustBuild(t, dist, version, note("old"), Written)
		}
		b := builder{dist: dist, data: lighthouses(version), formats: note("new"), before: func(op, name string) error {
			if name == temporaryPrefix+indexName {
				return syscall.EIO
			}
			return nil
		}}
		_, err := b.build(context.Background())
		wantText(t, err, "release "+version+" is in place, but index.json could not be written; build again")
		mustBuild(t, dist, "9.0.0", note("other"), Written)
		wantSound(t, dist, version, "9.0.0")
	}
}

func TestTornFolderIsNotIndexed(t *testing.T) {
	dist := t.TempDir()
	r := mustBuild(t, dist, "0.1.0", note("x"), Written)
	put(t, filepath.Join(r.Folder, "csv/note.csv"), "y")
	check(t, os.Remove(filepath.Join(dist, indexName)))
	var said []string
	_, err := Build(context.Background(), dist, lighthouses("0.2.0"), note("x"), func(s string) { said = append(said, s) })
	check(t, err)
	x, err := parseIndex([]byte(snapshot(t, dist)[indexName]))
	if err != nil || len(x.Releases) != 1 || !strings.Contains(strings.Join(said, "\n"), "0.1.0 is not whole and left out of index.json: csv/note.csv: changed") {
		t.Errorf("%v %v %q", x, err, said)
	}
}

// TestOrderOfSyncs: what a power cut keeps depends on the order alone.
func TestOrderOfSyncs(t *testing.T) {
	for number, s := range scenes {
		if s.name == "release again" {
			continue
		}
		var steps []string
		dist := scene(t, number)()
		check(t, buildScene(number, dist, func(op, name string) error { steps = append(steps, op+" "+name); return nil }))
		publish := slices.IndexFunc(steps, func(s string) bool { return strings.HasPrefix(s, "place ") || strings.HasPrefix(s, "swap ") })
		temporary := temporaryPrefix + s.version
		for name, text := range releaseOf(t, dist, s.version) {
			file := temporary + "/" + name
			if text == "folder" {
				wantOrder(t, steps, "syncdir "+file, "syncdir "+temporary)
				continue
			}
			wantOrder(t, steps, "create "+file, "write "+file, "sync "+file, "close "+file, "syncdir "+path.Dir(file), steps[publish])
		}
		index := temporaryPrefix + indexName
		wantOrder(t, steps[publish:], steps[publish], "syncdir .", "create "+index, "sync "+index, "rename "+indexName)
		if last := slices.Index(steps, "rename "+indexName); !slices.Contains(steps[last:], "syncdir .") {
			t.Errorf("dist is not synced after the index: %v", steps[last:])
		}
	}
}

func wantOrder(t *testing.T, steps []string, order ...string) {
	t.Helper()
	last := -1
	for _, step := range order {
		at := slices.Index(steps, step)
		if at <= last {
			t.Fatalf("%q is step %d, which must come after %d; the order is to be %v", step, at, last, order)
		}
		last = at
	}
}

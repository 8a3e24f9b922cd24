package release

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/gofrs/flock"
)

func TestBusy(t *testing.T) {
	dist := t.TempDir()
	other := flock.New(filepath.Join(dist, lockName))
	if taken, err := other.TryLock(); !taken || err != nil {
		t.Fatal(taken, err)
	}
	err := buildError(t, dist, lighthouses("1.2.0"), note("x"))
	if !errors.Is(err, ErrBusy) {
		t.Error(err)
	}
	wantText(t, err, dist, "another build is at work")
	wantEntries(t, dist, lockName)
	check(t, other.Unlock())
	mustBuild(t, dist, "1.2.0", note("x"), Written)
	mustBuild(t, dist, "1.2.0", note("x"), Unchanged) // the lock was given back
}

// The lock protects what a build at work has written so far from the sweep of another.
func TestBusyBuildIsNotDisturbed(t *testing.T) {
	dist := t.TempDir()
	var second error
	b := builder{dist: dist, data: lighthouses("1.2.0"), formats: note("x"), before: func(op, _ string) error {
		if op == "place" {
			_, second = Build(context.Background(), dist, lighthouses("1.3.0"), note("x"), nil)
		}
		return nil
	}}
	if _, err := b.build(context.Background()); err != nil || !errors.Is(second, ErrBusy) {
		t.Errorf("%v, second %v", err, second)
	}
	wantSound(t, dist, "1.2.0")
}

func TestFortyBuilders(t *testing.T) {
	dist := t.TempDir()
	var built, busy atomic.Int32
	var group sync.WaitGroup
	for range 40 {
		group.Go(func() {
			_, err := Build(context.Background(), dist, lighthouses("1.2.0"), note("x"), nil)
			switch {
			case err == nil:
				built.Add(1)
			case errors.Is(err, ErrBusy):
				busy.Add(1)
			default:
				t.Error(err)
			}
		})
	}
	group.Wait()
	if built.Load() == 0 || built.Load()+busy.Load() != 40 {
		t.Errorf("%d built, %d busy", built.Load(), busy.Load())
	}
	wantSound(t, dist, "1.2.0")
}

// mount puts a small file system of its own on a folder, where the test may.
func mount(t *testing.T, options string, flags uintptr) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", flags, options); err != nil {
		t.Skipf("cannot mount here: %v", err)
	}
	t.Cleanup(func() { check(t, syscall.Unmount(dir, 0)) })
	return dir
}

func TestFullDisk(t *testing.T) {
	dist := mount(t, "size=1m", 0)
	mustBuild(t, dist, "0.1.0", note("small"), Written)
	before := snapshot(t, dist)
	err := buildError(t, dist, lighthouses("0.2.0"), note(strings.Repeat("large", 400_000)))
	if !errors.Is(err, syscall.ENOSPC) {
		t.Error(err)
	}
	wantText(t, err, "note: ", ".tmp-0.2.0/csv/note.csv: no space left")
	if !maps.Equal(before, snapshot(t, dist)) {
		t.Error("dist changed")
	}
	wantSound(t, dist, "0.1.0")
}

func TestReadOnlyDisk(t *testing.T) {
	dist := mount(t, "size=1m", 0)
	mustBuild(t, dist, "0.1.0", note("small"), Written)
	check(t, syscall.Mount("tmpfs", dist, "tmpfs", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""))
	if err := buildError(t, dist, lighthouses("0.2.0"), note("x")); !errors.Is(err, syscall.EROFS) {
		t.Error(err)
	}
	wantSound(t, dist, "0.1.0")
	if err := buildError(t, filepath.Join(dist, "new"), lighthouses("0.2.0"), note("x")); !errors.Is(err, syscall.EROFS) {
		t.Error(err)
	}
}

func openDisk(t *testing.T) disk {
	t.Helper()
	root, err := os.OpenRoot(t.TempDir())
	check(t, err)
	t.Cleanup(func() { root.Close() })
	return disk{root: root}
}

// Neither way of placing a folder may replace anything, an empty folder included.
func TestPlaceReplacesNothing(t *testing.T) {
	for name, place := range map[string]func(disk, string, string) error{"place": disk.place, "placeChecked": disk.placeChecked} {
		d := openDisk(t)
		check(t, d.mkdir("from"))
		check(t, d.mkdir("empty"))
		check(t, d.root.WriteFile("file", nil, 0o644))
		check(t, d.root.Symlink("nowhere", "link"))
		for _, to := range []string{"empty", "file", "link"} {
			if err := place(d, "from", to); !errors.Is(err, fs.ErrExist) {
				t.Errorf("%s to %s: %v", name, to, err)
			}
		}
		check(t, place(d, "from", "free"))
		if err := place(d, "from", "again"); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSwap(t *testing.T) {
	for name, swap := range map[string]func(disk, string, string) error{"swap": disk.swap, "swapByAside": disk.swapByAside} {
		d := openDisk(t)
		for _, folder := range []string{"a", "b"} {
			check(t, d.mkdir(folder))
			check(t, d.root.WriteFile(folder+"/name", []byte(folder), 0o644))
		}
		check(t, swap(d, "a", "b"))
		for folder, want := range map[string]string{"a": "b", "b": "a"} {
			if got, err := d.root.ReadFile(folder + "/name"); string(got) != want || err != nil {
				t.Errorf("%s: %s holds %q %v", name, folder, got, err)
			}
		}
		if err := swap(d, "missing", "b"); err == nil {
			t.Errorf("%s: no error for a missing folder", name)
		}
		if got, _ := d.root.ReadFile("b/name"); string(got) != "a" {
			t.Errorf("%s: a swap that failed left b with %q", name, got)
		}
	}
}

func TestRenameatIsThereOnLinux(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("renameat2 is Linux's")
	}
	d := openDisk(t)
	check(t, d.mkdir("from"))
	check(t, d.renameat("from", "to", noReplace))
	if err := d.renameat("to", "to2", noReplace|exchange); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("flags that the kernel refuses: %v", err)
	}
}

func TestCreateOpensNothingThatExists(t *testing.T) {
	d := openDisk(t)
	check(t, d.root.WriteFile("file", []byte("theirs"), 0o644))
	check(t, d.root.Symlink("file", "link"))
	check(t, d.root.Symlink("free", "dangling"))
	for _, name := range []string{"file", "link", "dangling"} {
		if _, err := d.create(name); !errors.Is(err, fs.ErrExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if text, err := d.root.ReadFile("file"); string(text) != "theirs" || err != nil {
		t.Errorf("%q %v", text, err)
	}
}

// What the disk does not hold as it was written is not published.
func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for name, spoil := range map[string]func(folder string) error{
		"csv/note.csv: 4 bytes in what was written, 5 in what the disk holds": func(f string) error {
			return os.WriteFile(filepath.Join(f, "csv/note.csv"), []byte("spoil"), 0o644)
		},
		"csv/note.csv: only in what was written":    func(f string) error { return os.Remove(filepath.Join(f, "csv/note.csv")) },
		"extra: only in what the disk holds":        func(f string) error { return os.WriteFile(filepath.Join(f, "extra"), nil, 0o644) },
		"link: not a plain file (a link, pipe or d": func(f string) error { return os.Symlink("README.md", filepath.Join(f, "link")) },
	} {
		dist := t.TempDir()
		b := builder{dist: dist, data: lighthouses("1.2.0"), formats: note("text"), before: func(op, folder string) error {
			if op == "syncdir" && folder == ".tmp-1.2.0" {
				return spoil(filepath.Join(dist, folder))
			}
			return nil
		}}
		_, err := b.build(context.Background())
		wantText(t, err, "the files read back differ from what was written", name)
		wantEntries(t, dist, lockName)
	}
}

package main

import (
	"maps"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// releaseIn calls release in a folder and wants its exit code and a word of what it says.
func releaseIn(t *testing.T, folder string, code int, want string) {
	t.Helper()
	c := exec.Command(releaseTiny[0], releaseTiny[1:]...)
	c.Dir = folder
	out, _ := c.CombinedOutput()
	if c.ProcessState.ExitCode() != code || !strings.Contains(string(out), want) {
		t.Errorf("release exits with %d, want %d and %q: %s", c.ProcessState.ExitCode(), code, want, out)
	}
}

// A disk without room leaves the project as it was, and so does one that cannot be written to.
func TestReleaseOnAFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=1m"); err != nil {
		t.Skip("no file system can be mounted here: ", err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	root := filepath.Join(disk, "project")
	if out, err := exec.Command("cp", "-r", tinyProject(t), root).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	before := treeOf(t, root)
	remount(t, disk, syscall.MS_RDONLY, "size=1m")
	releaseIn(t, root, exitIO, "read-only file system")
	full := 0
	for size := range 40 { // from no room at all to room enough
		remount(t, disk, 0, "size="+[]string{"640k", "704k", "768k", "832k", "896k", "960k", "1024k", "1088k", "1152k", "1216k"}[min(size, 9)])
		c := exec.Command(releaseTiny[0], releaseTiny[1:]...)
		c.Dir = root
		out, err := c.CombinedOutput()
		if err == nil {
			break
		}
		full++
		if !strings.Contains(string(out), "no space left on device") || !maps.Equal(treeOf(t, root), before) {
			t.Fatalf("%v: %s", err, out)
		}
	}
	t.Logf("%d times full", full)
	if full == 0 {
		t.Error("the disk was never full")
	}
	releaseIn(t, root, exitDone, "nothing to release")
}

// TestFortyReleases lets forty programs release the same project at once.
func TestFortyReleases(t *testing.T) {
	slow(t)
	root := tinyProject(t)
	alone := copyOf(t, root)
	mustRun(t, alone, releaseTiny...)
	var group sync.WaitGroup
	var mu sync.Mutex
	became := map[string]int{}
	for range 40 {
		group.Go(func() {
			c := exec.Command(releaseTiny[0], releaseTiny[1:]...)
			c.Dir = root
			out, _ := c.CombinedOutput()
			mu.Lock()
			defer mu.Unlock()
			became[releaseOutcome(t, c.ProcessState.ExitCode(), string(out))]++
		})
	}
	group.Wait()
	if became["released"] != 1 || became["failed"] > 0 {
		t.Errorf("%v, want one released", became)
	}
	if !maps.Equal(treeOf(t, root), treeOf(t, alone)) {
		t.Error("the project is not what one release makes of it")
	}
	t.Logf("40 at once: %v", became)
}

// releaseOutcome is what became of a release.
func releaseOutcome(t *testing.T, code int, output string) string {
	for _, o := range []struct {
		code       int
		text, name string
	}{
		{exitDone, "lamps 0.1.1 (2026-02-28): ", "released"}, {exitDone, "nothing to release", "nothing left"},
		{exitIO, "another build is at work there", "busy"}, {exitIO, "build the program again from this folder", "of older records"},
	} {
		if code == o.code && strings.Contains(output, o.text) {
			return o.name
		}
	}
	t.Errorf("exit %d: %s", code, output)
	return "failed"
}

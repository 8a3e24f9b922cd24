package main

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// A disk that is full ends a build with 3; once there is room, the next build is whole.
func TestFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=1m"); err != nil {
		t.Skip("no file system can be mounted here: ", err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	dist := filepath.Join(disk, "dist")
	for range 2 {
		out, err := exec.Command("pakrus", "build", "--dist", dist).CombinedOutput()
		if exit, ok := err.(*exec.ExitError); !ok || exit.ExitCode() != exitIO {
			t.Errorf("full disk: %v\n%s", err, out)
		}
		if !strings.HasPrefix(string(out), "pakrus: ") || !strings.Contains(string(out), "no space left on device") {
			t.Errorf("%s", out)
		}
		if got := entriesOf(t, dist); !slices.Equal(got, []string{".lock"}) {
			t.Errorf("dist holds %v", got)
		}
	}
	remount(t, disk, 0, "size=64m")
	mustBuild(t, dist)

	remount(t, disk, syscall.MS_RDONLY, "size=64m")
	out, err := exec.Command("pakrus", "build", "--dist", dist).CombinedOutput()
	if exit, ok := err.(*exec.ExitError); !ok || exit.ExitCode() != exitIO || !strings.Contains(string(out), "read-only file system") {
		t.Errorf("read-only: %v\n%s", err, out)
	}
	wantWhole(t, dist)
}

func remount(t *testing.T, disk string, flags uintptr, options string) {
	t.Helper()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", syscall.MS_REMOUNT|flags, options); err != nil {
		t.Fatal(err)
	}
}

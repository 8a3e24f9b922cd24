package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/release"
)

// TestReleaseOfTheRecords releases a copy of the real project, under a number that no release has.
func TestReleaseOfTheRecords(t *testing.T) {
	slow(t)
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("skipped: release needs the Go toolchain")
	}
	root := copyProject(t)
	copyTree(t, "../../dist", filepath.Join(root, "dist"))
	for _, name := range []string{"CHANGELOG.md", "CITATION.cff"} {
		copyFile(t, filepath.Join("../..", name), filepath.Join(root, name))
	}
	got := here("release", "--date", "2099-12-31", "--version", "99.0.0", "--project", root)
	if got.code != exitDone || !strings.Contains(got.out, "pakrus 99.0.0 (2099-12-31): ") || !strings.Contains(got.out, "records/meta.go written\n") {
		t.Fatalf("release exits with %d: %s%s", got.code, got.out, got.stderr)
	}
	for name, want := range map[string]string{
		"records/meta.go": `"99.0.0"`, "CITATION.cff": "with the version that you used.\"\n",
		"CHANGELOG.md": "\n## [99.0.0] - 2099-12-31\n", "dist/99.0.0/CITATION.cff": `date-released: "2099-12-31"`,
	} {
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil || !strings.Contains(string(text), want) {
			t.Errorf("%s has no %q; %v", name, want, err)
		}
	}
	wantFormatted(t, root)
	if faults, err := release.Verify(filepath.Join(root, "dist", "99.0.0")); err != nil || len(faults) > 0 {
		t.Errorf("%v %v", faults, err)
	}
	stale := here("release", "--date", "2099-12-31", "--project", root)
	if stale.code != exitIO || !strings.Contains(stale.stderr, "build the program again from this folder") {
		t.Errorf("a program of older records: exits with %d: %s%s", stale.code, stale.out, stale.stderr)
	}
}

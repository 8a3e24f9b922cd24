package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/readertest"
)

// oldProgram is the program of an old version: its release is what stands in its folder release.
const oldProgram = `package main

import "os"

func main() {
	if err := os.CopyFS(os.Args[len(os.Args)-1]+"/0.0.1", os.DirFS("release")); err != nil {
		panic(err)
	}
}
`

// oldProject makes a git repository of a project with version 0.0.1, and goes there.
func oldProject(t *testing.T) {
	t.Helper()
	readertest.Require(t, "git")
	t.Chdir(t.TempDir())
	t.Setenv("GIT_CONFIG_GLOBAL", os.DevNull)
	write(t, "go.mod", "module old\n\ngo 1.26\n")
	write(t, "cmd/pakrus/main.go", oldProgram)
	for _, folder := range []string{"release", "dist/0.0.1"} {
		writeOldRelease(t, folder, `{"name": "old", "version": "0.0.1"}`)
	}
	git(t, "init", "--quiet")
	git(t, "add", "-A")
	git(t, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "release")
	git(t, "tag", "v0.0.1")
}

func writeOldRelease(t *testing.T, folder, datapackage string) {
	t.Helper()
	write(t, folder+"/datapackage.json", datapackage)
	write(t, folder+"/SHA256SUMS", fmt.Sprintf("%x  datapackage.json\n", sha256.Sum256([]byte(datapackage))))
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func git(t *testing.T, args ...string) {
	t.Helper()
	if out, err := exec.Command("git", args...).CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

// A release of another version than the records is built from the sources of its version.
func TestRebuildOfAnOlderVersion(t *testing.T) {
	oldProject(t)
	verify := func(code int, wants ...string) {
		t.Helper()
		var stdout, stderr bytes.Buffer
		got := run(context.Background(), []string{"pakrus", "verify", "--no-tables", "--rebuild", "0.0.1"}, &stdout, &stderr)
		for _, want := range wants {
			if !strings.Contains(stdout.String()+stderr.String(), want) {
				t.Errorf("no %q in %s%s", want, &stdout, &stderr)
			}
		}
		if got != code {
			t.Errorf("exit %d, want %d: %s%s", got, code, &stdout, &stderr)
		}
	}
	write(t, "cmd/pakrus/main.go", "not the old program")
	verify(exitDone, "dist/0.0.1: the sources of tag v0.0.1 (commit ", ") give the same bytes\n")

	writeOldRelease(t, "dist/0.0.1", `{"name": "odd", "version": "0.0.1"}`)
	verify(exitFindings, "\ndatapackage.json: as many bytes in both, but they differ from byte 11\n", "dist/0.0.1: other than what the sources of tag v0.0.1 (commit ", ") give in 2 files\n")

	writeOldRelease(t, "dist/0.0.1", `{"name": "old", "version": "--all"}`)
	verify(exitIO, `cannot tell which version to rebuild: datapackage.json has the name "old" and the version "--all", which no release has`)

	writeOldRelease(t, "dist/0.0.1", `{"name": "old", "version": "0.0.1"}`)
	git(t, "tag", "-d", "v0.0.1")
	verify(exitDone, "the sources of the last change of dist/0.0.1/SHA256SUMS (commit ")
	if err := os.RemoveAll(".git"); err != nil {
		t.Fatal(err)
	}
	verify(exitIO, "pakrus: the sources of 0.0.1 are in the git history of the project, and git says: ", "; call pakrus in a clone of the project\n")
}

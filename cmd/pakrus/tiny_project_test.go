package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// tinyProject is a project of the programs pakrus-tiny with release 0.1.0, and with a corrected
// record that asks for 0.1.1.
func tinyProject(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module pakrus\n")
	write("records/meta.go", "package records\n\nvar meta = schema.Meta{Version: \"0.1.0\", Released: \"2026-01-31\"}\n")
	write("records/rows.go", "package records\n\nvar lamps = []Lamp{{ID: \"north\", Name: \"North\"}}\n")
	mustRun(t, root, "pakrus-tiny", "release", "--date", "2026-01-31")
	write("records/rows.go", `package records

var lamps = []Lamp{{ID: "north", Name: "Northern", Versions: schema.Versions{Changed: "0.1.1"}}}

var changes = []Change{{Record: "north", Old: "North", New: "Northern", Reason: "It was misread.", Version: "0.1.1"}}
`)
	return root
}

// releaseTiny are the arguments that release 0.1.1 of a tiny project.
var releaseTiny = []string{"pakrus-tiny", "release", "--date", "2026-02-28"}

func mustRun(t *testing.T, folder string, args ...string) {
	t.Helper()
	c := exec.Command(args[0], args[1:]...)
	c.Dir = folder
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
}

func copyOf(t *testing.T, folder string) string {
	t.Helper()
	copied := t.TempDir()
	if err := os.CopyFS(copied, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	return copied
}

// treeOf is every file below a folder but locks, with its content.
func treeOf(t *testing.T, folder string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() == ".lock" {
			return err
		}
		text, err := os.ReadFile(filepath.Join(folder, name))
		found[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

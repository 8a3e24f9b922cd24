package main

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/records"
)

// copyProject copies what the program is built of to a new folder.
func copyProject(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, part := range []string{"cmd", "exporters", "records", "schema"} {
		copyTree(t, filepath.Join("../..", part), filepath.Join(root, part))
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		copyFile(t, filepath.Join("../..", name), filepath.Join(root, name))
	}
	return root
}

func copyTree(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.Contains(path, "fuzz") {
			return err
		}
		rest, err := filepath.Rel(from, path)
		copyFile(t, path, filepath.Join(to, rest))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	text, err := os.ReadFile(from)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o755)
	}
	if err == nil {
		err = os.WriteFile(to, text, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// sources are the Go files of the records, by name.
func sources(t *testing.T, root string) map[string]string {
	t.Helper()
	found := map[string]string{}
	names, err := filepath.Glob(filepath.Join(root, "records", "*", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(names, filepath.Join(root, "records", "meta.go")) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		rest, _ := filepath.Rel(root, name)
		found[filepath.ToSlash(rest)] = string(text)
	}
	return found
}

// program is what a call of the program gives.
type program struct {
	code        int
	out, stderr string
}

// here calls the program of this test.
func here(args ...string) program {
	var out, stderr bytes.Buffer
	code := run(context.Background(), append([]string{"pakrus"}, args...), &out, &stderr)
	return program{code, out.String(), stderr.String()}
}

// build builds the program of a project.
func build(t *testing.T, root string) (name string) {
	t.Helper()
	name = filepath.Join(root, "pakrus.exe")
	command := exec.Command("go", "build", "-o", name, "./cmd/pakrus")
	command.Dir = root
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("the project does not build: %v\n%s", err, said)
	}
	return name
}

// built calls a program in its folder.
func built(t *testing.T, name string, args ...string) program {
	t.Helper()
	command := exec.Command(name, args...)
	var out, stderr bytes.Buffer
	command.Dir, command.Stdout, command.Stderr = filepath.Dir(name), &out, &stderr
	if err := command.Run(); err != nil && command.ProcessState == nil {
		t.Fatal(err)
	}
	return program{command.ProcessState.ExitCode(), out.String(), stderr.String()}
}

func present() string {
	d, err := records.Dataset()
	if err != nil {
		panic(err)
	}
	return d.Meta.Version
}

func equalFiles(a, b map[string]string) bool {
	for name, text := range a {
		if b[name] != text {
			return false
		}
	}
	return len(a) == len(b)
}

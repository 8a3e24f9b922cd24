package sample

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// Golden compares got with the file testdata/<name>; go test -update rewrites the file.
func Golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", filepath.FromSlash(name))
	if *update {
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, got, 0o644)); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; write it with go test -update", err)
	}
	if !bytes.Equal(got, want) {
		i := firstDifference(got, want)
		t.Errorf("%s: at byte %d got %q, want %q; see it all with go test -update and git diff",
			path, i, got[i:min(i+60, len(got))], want[i:min(i+60, len(want))])
	}
}

func firstDifference(a, b []byte) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return i
		}
	}
	return min(len(a), len(b))
}

// Files are files in memory, name to content.
type Files map[string][]byte

// Create is the create function that writers take. A file counts only once it is closed.
func (f Files) Create(name string) (io.WriteCloser, error) {
	return &file{name: name, files: f}, nil
}

type file struct {
	bytes.Buffer
	name  string
	files Files
}

func (f *file) Close() error {
	f.files[f.name] = f.Bytes()
	return nil
}

// Discard is a create function that keeps nothing but the number of bytes.
type Discard struct{ Bytes int64 }

// Create gives a file that is counted and forgotten.
func (d *Discard) Create(string) (io.WriteCloser, error) { return d, nil }

func (d *Discard) Write(p []byte) (int, error) {
	d.Bytes += int64(len(p))
	return len(p), nil
}

// Close does nothing.
func (d *Discard) Close() error { return nil }

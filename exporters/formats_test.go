package exporters_test

import (
	"errors"
	"io"
	"maps"
	"os"
	"path"
	"slices"
	"testing"

	"pakrus/exporters"
	"pakrus/exporters/internal/sample"
)

// noFormat are the folders here that hold no writer of a release; contributions in YAML are only read.
var noFormat = map[string]bool{"citation": true, "findings": true, "internal": true, "loaders": true, "readback": true, "readertest": true, "repair": true, "release": true, "show": true, "testdata": true, "yaml": true}

func TestEveryFolderIsInTheList(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var folders, names []string
	for _, e := range entries {
		if e.IsDir() && !noFormat[e.Name()] {
			folders = append(folders, e.Name())
		}
	}
	for _, f := range exporters.Formats {
		names = append(names, f.Name)
	}
	if !slices.Equal(names, folders) {
		t.Errorf("formats %v, folders %v; add what is missing to Formats", names, folders)
	}
}

func TestEveryLoaderIsInTheList(t *testing.T) {
	entries, err := os.ReadDir("loaders")
	if err != nil {
		t.Fatal(err)
	}
	var folders, names []string
	for _, e := range entries {
		if e.IsDir() {
			folders = append(folders, e.Name())
		}
	}
	for _, f := range exporters.Loaders {
		names = append(names, f.Name)
	}
	if !slices.Equal(names, folders) {
		t.Errorf("loaders %v, folders %v; add what is missing to Loaders", names, folders)
	}
}

func TestFilesOfFormats(t *testing.T) {
	seen := map[string]string{}
	for _, f := range exporters.Formats {
		files := sample.Output(t, f.Write, sample.Lighthouses())
		for _, name := range slices.Sorted(maps.Keys(files)) {
			if other, twice := seen[name]; twice {
				t.Errorf("%s and %s both write %s", other, f.Name, name)
			}
			if seen[name] = f.Name; path.Ext(name) != "."+f.Name {
				t.Errorf("%s writes %s", f.Name, name)
			}
		}
	}
}

// All formats give up at the first file that cannot be opened, with the error as it came.
func TestErrorsOfCreateAreReturned(t *testing.T) {
	full := errors.New("disk full")
	for _, f := range exporters.Formats {
		calls := 0
		err := f.Write(func(string) (io.WriteCloser, error) { calls++; return nil, full }, sample.Lighthouses())
		if !errors.Is(err, full) || calls != 1 {
			t.Errorf("%s: %v after %d calls", f.Name, err, calls)
		}
	}
}

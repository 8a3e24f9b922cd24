package exporters_test

import (
	"bytes"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/readertest"
	"pakrus/exporters/release/conform"
	"pakrus/exporters/release/describe"
)

// put returns the text of the file with the fault.
func (f fault) put(t *testing.T, folder string) []byte {
	t.Helper()
	sound, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(f.file)))
	if err != nil {
		t.Fatal(err)
	}
	broken := bytes.Replace(sound, []byte(f.from), []byte(f.to), 1)
	if bytes.Equal(broken, sound) {
		t.Fatalf("%s has no %s", f.file, f.from)
	}
	return broken
}

// The official validators refuse each fault of their standard. Sound releases pass in
// TestReadersOfTheSamples.
func TestValidatorsRefuse(t *testing.T) {
	folder := build(t, sample.Lighthouses())
	for _, standard := range append(slices.Clone(readertest.Standards), "frictionless") {
		t.Run(standard, func(t *testing.T) {
			var cases []readertest.Case
			for _, f := range faults {
				if f.standard == standard {
					cases = append(cases, readertest.Case{File: f.file, Text: string(f.put(t, folder)), Name: f.from + " -> " + f.to})
				}
			}
			for _, name := range readertest.Accepted(t, standard, folder, cases) {
				t.Errorf("passes with %s", name)
			}
			t.Logf("%d cases refused", len(cases))
		})
	}
}

// Our own checks refuse them before a release is published, whatever programs are there.
func TestBuildRefusesWhatIsNoStandard(t *testing.T) {
	folder := build(t, sample.Lighthouses())
	sound, files := inMemory(t, folder)
	if err := conform.Release(sound, files); err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		broken := fstest.MapFS{}
		for name, file := range sound {
			broken[name] = file
		}
		broken[f.file] = &fstest.MapFile{Data: f.put(t, folder)}
		err := conform.Release(broken, files)
		if (err == nil) != slices.Contains(unchecked, f) {
			t.Errorf("%s with %s instead of %s: %v", f.file, f.to, f.from, err)
		}
	}
}

// inMemory reads a release, and the sums that its SHA256SUMS gives.
func inMemory(t *testing.T, folder string) (fstest.MapFS, []describe.File) {
	t.Helper()
	all := fstest.MapFS{}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		name, _ := filepath.Rel(folder, path)
		all[filepath.ToSlash(name)] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	files := []describe.File{{Name: "SHA256SUMS", Bytes: int64(len(all["SHA256SUMS"].Data))}}
	for line := range strings.Lines(string(all["SHA256SUMS"].Data)) {
		sum, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if _, err := hex.DecodeString(sum); err != nil {
			t.Fatal(err)
		}
		files = append(files, describe.File{Name: name, Bytes: int64(len(all[name].Data)), SHA256: sum})
	}
	return all, files
}

func put(t *testing.T, name string, text []byte) {
	t.Helper()
	if err := os.WriteFile(name, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

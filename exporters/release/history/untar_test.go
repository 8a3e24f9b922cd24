package history

import (
	"archive/tar"
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// No name in an archive leads out of the folder, and nothing but files and folders is made.
func TestUntarStaysInside(t *testing.T) {
	for _, test := range []struct {
		name, link string
		kind       byte
		fails      bool
	}{
		{"file", "", tar.TypeReg, false},
		{"a/b/file", "", tar.TypeReg, false},
		{"folder/", "", tar.TypeDir, false},
		{"pax_global_header", "", tar.TypeXGlobalHeader, false},
		{"../file", "", tar.TypeReg, true},
		{"a/../../file", "", tar.TypeReg, true},
		{"/tmp/pakrus-untar-file", "", tar.TypeReg, true},
		{"..", "", tar.TypeDir, true},
		{"inside", "", tar.TypeReg, true}, // is there
		{"link", "inside", tar.TypeSymlink, true},
		{"link", "inside", tar.TypeLink, true},
		{"pipe", "", tar.TypeFifo, true},
		{"out/file", "", tar.TypeReg, true}, // through a link
	} {
		dir := t.TempDir()
		below := filepath.Join(dir, "below")
		if err := os.Mkdir(below, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(below, "inside"), nil, 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink("..", filepath.Join(below, "out")); err != nil {
			t.Fatal(err)
		}
		var archive bytes.Buffer
		w := tar.NewWriter(&archive)
		header := &tar.Header{Name: test.name, Linkname: test.link, Typeflag: test.kind, Mode: 0o644}
		if test.kind == tar.TypeXGlobalHeader {
			header = &tar.Header{Name: test.name, Typeflag: test.kind, PAXRecords: map[string]string{"comment": "x"}}
		}
		if err := w.WriteHeader(header); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		root, err := os.OpenRoot(below)
		if err != nil {
			t.Fatal(err)
		}
		if err := untar(&archive, root); (err != nil) != test.fails {
			t.Errorf("%s: %v", test.name, err)
		}
		root.Close()
		if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
			t.Errorf("%s: %v %v", test.name, entries, err)
		}
	}
	if _, err := os.Lstat("/tmp/pakrus-untar-file"); err == nil {
		t.Error("a file was written outside")
	}
}

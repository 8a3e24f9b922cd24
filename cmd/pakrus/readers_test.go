package main

import (
	"bytes"
	"io"
	"path/filepath"
	"testing"

	"pakrus/exporters/readertest"
	"pakrus/records"
)

// The release as users have it: every cell of every table, by every reader.
func TestReadersOfTheRelease(t *testing.T) {
	dist := t.TempDir()
	var said bytes.Buffer
	if code := run(t.Context(), []string{"pakrus", "build", "--dist", dist}, io.Discard, &said); code != exitDone {
		t.Fatalf("exit code %d: %s", code, &said)
	}
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	readertest.Check(t, filepath.Join(dist, d.Meta.Version), d)
}

package main

import (
	"errors"
	"io/fs"
	"testing"

	"pakrus/exporters/readertest"
	"pakrus/exporters/release"
	"pakrus/records"
)

// TestEveryChangeHasAReason compares the records with the release before, as build does.
func TestEveryChangeHasAReason(t *testing.T) {
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	_, err = release.Explain("../../dist", d)
	if errors.Is(err, fs.ErrNotExist) {
		readertest.Missing(t, "there are no releases in dist to compare with")
	}
	if err != nil {
		t.Error(err)
	}
}

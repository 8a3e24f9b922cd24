package evidence_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/schema/evidence"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGoFiles(t *testing.T) {
	passages := append(evidence.Cut("novak-1987", "Title\n\n\"Salt\" is old."), evidence.Cut("perez-2001", "Carts creak.")...)
	files, err := evidence.GoFiles("passage", passages)
	if err != nil {
		t.Fatal(err)
	}
	var all bytes.Buffer
	for _, f := range files {
		fmt.Fprintf(&all, "-- %s --\n%s", f.Name, f.Content)
	}
	golden(t, "files.txt", all.Bytes())
}

// golden compares with a file of testdata, or writes it when the tests run with -update.
func golden(t *testing.T, name string, got []byte) {
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run go test -update and look at the change. Got:\n%s", path, got)
	}
}

func TestGoFilesStayShort(t *testing.T) {
	passages := evidence.Cut("novak-1987", strings.Repeat("Salt is old.\n\n", 600))
	files, err := evidence.GoFiles("passage", passages)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name)
		if n := bytes.Count(f.Content, []byte("\n")); n >= 300 {
			t.Errorf("%s has %d lines", f.Name, n)
		}
	}
	if got, want := fmt.Sprint(names), "[novak_1987.go novak_1987_2.go novak_1987_3.go rows.go]"; got != want {
		t.Errorf("files %s, want %s", got, want)
	}
	if last := files[3].Content; !bytes.Contains(last, []byte("slices.Concat(novak1987, novak1987_2, novak1987_3)")) {
		t.Errorf("rows.go does not join them:\n%s", last)
	}
}

func TestGoFilesHoldNoText(t *testing.T) {
	files, err := evidence.GoFiles("passage", evidence.Cut("novak-1987", "Title\n\nOxen are slow."))
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(files[0].Content, []byte("Oxen")) {
		t.Errorf("text of a passage in\n%s", files[0].Content)
	}
}

func TestWriteGoRefusesBadNames(t *testing.T) {
	var b bytes.Buffer
	err := evidence.WriteGo(&b, "passage", "novak 1987", nil)
	if err == nil || !strings.Contains(err.Error(), `"novak 1987"`) || b.Len() > 0 {
		t.Errorf("error %v and output %q, want an error that names the variable, and no output", err, &b)
	}
}

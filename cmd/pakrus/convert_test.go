package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"pakrus/exporters"
	"pakrus/records"
	"pakrus/schema"
)

// builtRelease builds a release and returns its folder.
func builtRelease(t *testing.T) string {
	t.Helper()
	dist := t.TempDir()
	var said bytes.Buffer
	if code := run(t.Context(), []string{"pakrus", "build", "--dist", dist}, io.Discard, &said); code != exitDone {
		t.Fatalf("exit code %d: %s", code, &said)
	}
	return filepath.Join(dist, version())
}

// converter calls convert, on records that are compiled once.
func converter(t *testing.T) func(table, format, from, to string) {
	t.Helper()
	compile := sync.OnceValues(records.Dataset)
	return func(table, format, from, to string) {
		var said bytes.Buffer
		c := newConsole(&said, &said)
		c.compile = compile
		args := []string{"pakrus", "convert", from, "--table", table, "--to", format, "-o", to, "--limit", "bytes=50000000", "--limit", "yaml-bytes=50000000", "--limit", "unzipped-bytes=100000000", "--limit", "time=10m"}
		if code := c.run(t.Context(), args); code != exitDone {
			t.Errorf("%s to %s exits with %d: %.2000s", from, format, code, &said)
		}
	}
}

// Every table of the release, from CSV to every format and back, has the same bytes; and what a
// format of the release is converted to is that of the release.
func TestConvertTheRelease(t *testing.T) {
	from, to, convert := builtRelease(t), t.TempDir(), converter(t)
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range d.Tables {
		original := filepath.Join(from, "csv", table.Name+".csv")
		for _, f := range exporters.Outputs {
			name := filepath.Join(to, table.Name+"."+f.Name)
			convert(table.Name, f.Name, original, name)
			released := filepath.Join(from, f.Name, table.Name+"."+f.Name)
			if _, err := os.Stat(released); err == nil {
				wantSameFile(t, name, released)
			}
			back := filepath.Join(to, "back.csv")
			convert(table.Name, "csv", name, back)
			wantSameFile(t, back, original)
		}
	}
}

// A sheet of the whole release is found by the name of its table.
func TestConvertASheetOfTheRelease(t *testing.T) {
	from, to, convert := builtRelease(t), filepath.Join(t.TempDir(), "out.csv"), converter(t)
	books, err := filepath.Glob(filepath.Join(from, "*.xlsx"))
	if inside, _ := filepath.Glob(filepath.Join(from, "*", "*.xlsx")); err != nil || len(books)+len(inside) != 1 {
		t.Fatalf("workbooks %v, %v, %v", books, inside, err)
	}
	for _, table := range []string{"events", "codebook", "retired_ids"} {
		convert(table, "csv", books[0], to)
		wantSameFile(t, to, filepath.Join(from, "csv", table+".csv"))
	}
}

func wantSameFile(t *testing.T, got, want string) {
	t.Helper()
	a, errA := os.ReadFile(got)
	b, errB := os.ReadFile(want)
	if err := errors.Join(errA, errB); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a, b) {
		t.Errorf("%s is not %s", got, want)
	}
}

// After an error of writing, neither the output nor a temporary file is there, and what stood there stands.
func TestConvertWritesWholeOrNotAtAll(t *testing.T) {
	name := filepath.Join(t.TempDir(), "out.csv")
	for _, old := range []string{"", "old"} {
		if old != "" {
			if err := os.WriteFile(name, []byte(old), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		full := errors.New("disk full")
		err := publishFile(name, func(w io.Writer) error {
			_, err := io.WriteString(w, "half")
			return errors.Join(err, full)
		})
		entries, _ := os.ReadDir(filepath.Dir(name))
		if text, _ := os.ReadFile(name); !errors.Is(err, full) || string(text) != old || len(entries) != len(old)/3 {
			t.Errorf("error %v, text %q, entries %v", err, text, entries)
		}
	}
}

// The interrupt of a conversion ends it while it writes.
func TestConvertIsInterrupted(t *testing.T) {
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	job := &conversion{to: filepath.Join(t.TempDir(), "out.csv"), format: exporters.Outputs[0], dataset: d}
	if _, err := job.write(ctx, &source{meta: schema.Meta{}, table: d.Table("events")}); !errors.Is(err, ctx.Err()) {
		t.Errorf("error %v, want that of the context", err)
	}
	if _, err := os.Stat(job.to); !errors.Is(err, os.ErrNotExist) {
		t.Error("the output is there")
	}
}

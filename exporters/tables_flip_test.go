package exporters_test

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/release"
)

// Bits that were flipped in data files whose checksums were made anew are found by comparing
// the formats: each one in CSV and JSON, and in the others each that changes a value. No
// reader comes down over any.
func TestFlippedBitsInTables(t *testing.T) {
	dir := alone(t, build(t, sample.Lighthouses()))
	flips, caught := map[string]int{}, map[string]int{}
	eachFlip(t, dir, func(name string) {
		_, faults, err := release.VerifyTables(t.Context(), dir, sources(), nil)
		format := path.Ext(name)
		flips[format]++
		if len(faults) > 0 || err != nil {
			caught[format]++
		} else if format == ".csv" || format == ".json" {
			t.Errorf("%s: not found", name)
		}
	})
	for format, n := range flips {
		t.Logf("%s: %d of %d flips found", format, caught[format], n)
		if caught[format] < n/3 {
			t.Errorf("%s: only %d of %d flips found", format, caught[format], n)
		}
	}
}

// eachFlip flips a bit at 15 places of each data file and calls then after each.
func eachFlip(t *testing.T, dir string, then func(name string)) {
	t.Helper()
	var names []string
	for _, pattern := range []string{"csv/*.csv", "json/*.json", "parquet/*.parquet", "*.xlsx"} {
		found, err := fs.Glob(os.DirFS(dir), pattern)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		names = append(names, found...)
	}
	for _, name := range names {
		file := filepath.Join(dir, filepath.FromSlash(name))
		sound, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		places := min(15, len(sound))
		for i := range places {
			flipped := bytes.Clone(sound)
			flipped[i*len(sound)/places] ^= 1 << (i % 8)
			put(t, file, flipped)
			then(name)
		}
		put(t, file, sound)
	}
}

package parquet_test

import (
	"bytes"
	"maps"
	"runtime"
	"slices"
	"testing"

	pq "github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/parquet"
	"pakrus/schema"
)

func TestConform(t *testing.T) { sample.Conform(t, parquet.Write) }

// The bytes of a release depend on parquet-go and on the zstd of klauspost/compress: when
// this fails after an upgrade of one, releases built before cannot be built again.
func TestGolden(t *testing.T) {
	files := sample.Output(t, parquet.Write, sample.Lighthouses())
	sample.Golden(t, "lighthouses.parquet", files["parquet/lighthouses.parquet"])
}

func TestSchema(t *testing.T) {
	var text bytes.Buffer
	f := open(t, sample.Lighthouses(), "lighthouses")
	if err := pq.PrintSchemaIndent(&text, "lighthouses", f.Schema(), "\t", "\n"); err != nil {
		t.Fatal(err)
	}
	sample.Golden(t, "lighthouses.schema", append(text.Bytes(), '\n'))
}

func TestDictionariesAndCompression(t *testing.T) {
	d := sample.Lighthouses()
	for i, chunk := range open(t, d, "lighthouses").Metadata().RowGroups[0].Columns {
		c := &d.Table("lighthouses").Columns[i]
		want := c.Kind == schema.CodeOf || c.Kind == schema.Reference
		if got := slices.Contains(chunk.MetaData.Encoding, format.RLEDictionary); got != want {
			t.Errorf("%s: dictionary %t, want %t", c.Name, got, want)
		}
		if chunk.MetaData.Codec != format.Zstd {
			t.Errorf("%s: codec %s, want ZSTD", c.Name, chunk.MetaData.Codec)
		}
	}
}

func TestMetadata(t *testing.T) {
	got := map[string]string{}
	metadata := open(t, sample.Lighthouses(), "coasts").Metadata()
	for _, kv := range metadata.KeyValueMetadata {
		got[kv.Key] = kv.Value
	}
	want := map[string]string{
		"title": "Lighthouses of nowhere", "description": "Invented lighthouses, for tests.", "version": "1.2.0",
		"released": "2020-02-29", "license": "CC0-1.0", "license_url": "https://creativecommons.org/publicdomain/zero/1.0/",
		"table": "coasts", "table_title": "a coast", "meaning:coast_id": "Identifier of the coast.", "meaning:name": "Name of the coast.",
	}
	if !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if want := "lighthouses 1.2.0 version 1.2.0(build )"; metadata.CreatedBy != want {
		t.Errorf("created by %q, want %q", metadata.CreatedBy, want)
	}
}

func TestAwkwardValuesReadBack(t *testing.T) {
	d := sample.Awkward()
	rows := read(t, open(t, d, "awkward"), d.Table("awkward"))
	for i, c := range sample.Cases() {
		for j, column := range d.Table("awkward").Columns {
			if got := rows[i][j]; got != c.Want[column.Name] {
				t.Errorf("%s.%s: %q, want %q", c.ID, column.Name, got, c.Want[column.Name])
			}
		}
	}
}

// Three row groups, on one, two and three processors: the same bytes, and every row in its place.
func TestRowGroups(t *testing.T) {
	d := sample.Many(70_000)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	want := sample.Output(t, parquet.Write, d)
	for _, processors := range []int{2, 3} {
		runtime.GOMAXPROCS(processors)
		if got := sample.Output(t, parquet.Write, d); !maps.EqualFunc(got, want, slices.Equal) {
			t.Errorf("%d processors write other bytes than one", processors)
		}
	}
	table, f := d.Table("voyages"), open(t, d, "voyages")
	if groups := len(f.RowGroups()); groups != 3 {
		t.Errorf("%d row groups, want 3", groups)
	}
	rows := read(t, f, table)
	for i, row := range table.Rows() {
		for j := range row {
			if want := table.Columns[j].Format(row[j]); rows[i][j] != want {
				t.Fatalf("row %d, %s: %q, want %q", i, table.Columns[j].Name, rows[i][j], want)
			}
		}
	}
}

func TestEmptyTable(t *testing.T) {
	f := open(t, sample.Many(0), "voyages")
	if f.NumRows() != 0 || len(f.Root().Columns()) != len(sample.Many(0).Table("voyages").Columns) {
		t.Errorf("%d rows, %d columns", f.NumRows(), len(f.Root().Columns()))
	}
}

func BenchmarkWrite(b *testing.B) { sample.Benchmark(b, parquet.Write) }

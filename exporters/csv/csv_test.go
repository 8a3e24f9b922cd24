package csv_test

import (
	"bytes"
	stdcsv "encoding/csv"
	"io"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/exporters/internal/sample"
	"pakrus/schema"
)

func TestConform(t *testing.T) { sample.Conform(t, csv.Write) }

func TestGolden(t *testing.T) {
	files := sample.Output(t, csv.Write, sample.Lighthouses())
	sample.Golden(t, "lighthouses.csv", files["csv/lighthouses.csv"])
}

func TestBytesOfEncodingCSV(t *testing.T) {
	for _, d := range []*schema.Dataset{sample.Lighthouses(), sample.Awkward(), sample.Many(3000)} {
		files := sample.Output(t, csv.Write, d)
		for _, table := range d.Tables {
			if got, want := files["csv/"+table.Name+".csv"], standard(t, table); !bytes.Equal(got, want) {
				t.Errorf("%s differs from encoding/csv:\n%.3000s\nwant:\n%.3000s", table.Name, got, want)
			}
		}
	}
}

// standard is the table as encoding/csv writes it.
func standard(t testing.TB, table *schema.Table) []byte {
	var b bytes.Buffer
	if err := writeStandard(&b, table); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func writeStandard(out io.Writer, table *schema.Table) error {
	w := stdcsv.NewWriter(out)
	line := make([]string, len(table.Columns))
	for i, c := range table.Columns {
		line[i] = c.Name
	}
	err := w.Write(line)
	for _, row := range table.Rows() {
		for i := range table.Columns {
			line[i] = table.Columns[i].Format(row[i])
		}
		if err == nil {
			err = w.Write(line)
		}
	}
	w.Flush()
	return err
}

func TestAwkwardValuesReadBack(t *testing.T) {
	content := sample.Output(t, csv.Write, sample.Awkward())["csv/awkward.csv"]
	lines, err := stdcsv.NewReader(bytes.NewReader(content)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range sample.Cases() {
		for j, column := range lines[0] {
			if got := lines[i+1][j]; got != c.Want[column] {
				t.Errorf("%s.%s: %q, want %q", c.ID, column, got, c.Want[column])
			}
		}
	}
}

func BenchmarkWrite(b *testing.B) { sample.Benchmark(b, csv.Write) }

func BenchmarkEncodingCSV(b *testing.B) {
	sample.Benchmark(b, func(create func(string) (io.WriteCloser, error), d *schema.Dataset) error {
		w, _ := create("voyages.csv")
		return writeStandard(w, d.Table("voyages"))
	})
}

package csv

import (
	"bytes"
	stdcsv "encoding/csv"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/schema"
)

// FuzzAppendField compares a line of two fields with encoding/csv.
func FuzzAppendField(f *testing.F) {
	for _, s := range []string{"", `\.`, " lead", "\u00a0lead", "\u2003lead", "\tlead", "trail ", "a\rb", "a\r\nb", "\r", "\xff", "\xa0"} {
		f.Add(s)
	}
	for _, c := range sample.Cases() {
		f.Add(c.Want["words"])
	}
	f.Fuzz(func(t *testing.T, s string) {
		var want bytes.Buffer
		w := stdcsv.NewWriter(&want)
		if err := w.Write([]string{s, "x"}); err != nil {
			t.Fatal(err)
		}
		w.Flush()
		if got := endLine(append(appendField(append(appendField(nil, s), ','), "x"), ',')); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%q: got %q, want %q", s, got, want.Bytes())
		}
	})
}

func TestListsAreQuotedAsOneField(t *testing.T) {
	for want, items := range map[string][]string{
		``: {}, `a`: {"a"}, `a; b`: {"a", "b"}, `"a; b,"`: {"a", "b,"}, `"a; ""b"""`: {"a", `"b"`}, `a;  b`: {"a", " b"}, `a; \.`: {"a", `\.`}, `"\."`: {`\.`},
	} {
		if got := string(appendList(nil, items)); got != want {
			t.Errorf("%q: got %s, want %s", items, got, want)
		}
	}
}

func TestOneEmptyFieldIsQuoted(t *testing.T) {
	columns := []schema.Column{{Name: "only", Kind: schema.String, Nullable: true}}
	if got := string(appendRow([]byte("only\n"), columns, make([]schema.Value, 1))); got != "only\n\"\"\n" {
		t.Errorf("got %q", got)
	}
}

// rowsOf are rows held ready, to measure the encoding alone.
func rowsOf(table *schema.Table) [][]schema.Value {
	rows := make([][]schema.Value, table.Len())
	for i := range rows {
		rows[i] = make([]schema.Value, len(table.Columns))
		table.Row(i, rows[i])
	}
	return rows
}

func BenchmarkRow(b *testing.B) {
	table := sample.Many(500).Table("voyages")
	rows, line := rowsOf(table), []byte(nil)
	b.ReportAllocs()
	for b.Loop() {
		line = line[:0]
		for _, row := range rows {
			line = appendRow(line, table.Columns, row)
		}
		b.SetBytes(int64(len(line)))
	}
}

func BenchmarkRowEncodingCSV(b *testing.B) {
	table := sample.Many(500).Table("voyages")
	rows, fields := rowsOf(table), make([]string, len(table.Columns))
	b.ReportAllocs()
	for b.Loop() {
		var out sample.Discard
		w := stdcsv.NewWriter(&out)
		for _, row := range rows {
			for i := range row {
				fields[i] = table.Columns[i].Format(row[i])
			}
			w.Write(fields)
		}
		w.Flush()
		b.SetBytes(out.Bytes)
	}
}

func TestRowsCostNoAllocation(t *testing.T) {
	table := sample.Many(1).Table("voyages")
	row, line := make([]schema.Value, len(table.Columns)), make([]byte, 0, 4096)
	table.Row(0, row)
	if n := testing.AllocsPerRun(100, func() { appendRow(line, table.Columns, row) }); n > 0 {
		t.Errorf("%v allocations a row", n)
	}
}

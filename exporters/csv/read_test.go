package csv_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

func TestRead(t *testing.T) {
	tests := []struct {
		name, text  string
		codes, rows string
	}{
		{"plain", "a,b\n1,x\n", "", "a=text:\"1\" b=text:\"x\"\n"},
		{"without a last line end", "a,b\n1,x", "", "a=text:\"1\" b=text:\"x\"\n"},
		{"empty and quoted empty", "a,b\n,\"\"\n", "", "a=null b=text:\"\"\n"},
		{"last field empty at the end", "a,b\n1,", "", "a=text:\"1\" b=null\n"},
		{"CRLF", "a,b\r\n1,x\r\n", "", "a=text:\"1\" b=text:\"x\"\n"},
		{"comma, quote and line feed in quotes", "a,b\n\"x, \"\"y\"\"\nz\",2\n", "", "a=text:\"x, \\\"y\\\"\\nz\" b=text:\"2\"\n"},
		{"literal kept", "a,b\n007,1.10\n", "", "a=text:\"007\" b=text:\"1.10\"\n"},
		{"blank lines", "a,b\n\n1,x\n\n", "", "a=text:\"1\" b=text:\"x\"\n"},
		{"byte order mark", "\ufeffa,b\n1,x\n", "FIL7@1:1", "a=text:\"1\" b=text:\"x\"\n"},
		{"byte order mark and quotes", "\ufeff\"a\",b\n1,x\n", "FIL7@1:1", "a=text:\"1\" b=text:\"x\"\n"},
		{"semicolons", "a;b\n1;x,y\n", "CSV1@1:2", "a=text:\"1\" b=text:\"x,y\"\n"},
		{"tabs", "aé\tb\n1\tx\n", "CSV1@1:3", "aé=text:\"1\" b=text:\"x\"\n"},
		{"separator in quotes does not count", "\"a;;;\",b\n1,x\n", "", "a;;;=text:\"1\" b=text:\"x\"\n"},
		{"sep line", "sep=;\na;b\n1;x\n", "CSV5@1:1 CSV1@2:2", "a=text:\"1\" b=text:\"x\"\n"},
		{"old line ends", "a,b\r1,x\r2,y\r", "CSV4@1:4", "a=text:\"1\" b=text:\"x\"\na=text:\"2\" b=text:\"y\"\n"},
		{"CRLF in a value", "a,b\n\"x\r\ny\",1\n", "CSV4@2:3", "a=text:\"x\\ny\" b=text:\"1\"\n"},
		{"bare quote", "a,b\nx\"y,1\n2,z\n", "CSV2@2:2", "a=text:\"2\" b=text:\"z\"\n"},
		{"text after a closing quote", "a,b\n\"x\"y,1\n2,z\n", "CSV2@2:4", "a=text:\"2\" b=text:\"z\"\n"},
		{"quote never closed", "a,b\n1,x\n2,\"y\n3,z\n", "CSV2@3:3", "a=text:\"1\" b=text:\"x\"\n"},
		{"broken header", "a,\"b\n1,x\n", "CSV2@1:3", ""},
		{"short row", "a,b,c\n1,x\n2,y,z\n", "CSV3@2:1", "a=text:\"2\" b=text:\"y\" c=text:\"z\"\n"},
		{"long row", "a,b\n1,x,\"y\"\n2,z\n", "CSV3@2:5", "a=text:\"2\" b=text:\"z\"\n"},
		{"heading twice", "a,b,a\n1,x,2\n", "HED1@1:5", "a=text:\"1\" b=text:\"x\" a=text:\"2\"\n"},
		{"value without heading", "a,,b\n1,x,2\n3,,4\n", "HED2@2:3", "a=text:\"1\" b=text:\"2\"\na=text:\"3\" b=text:\"4\"\n"},
		{"surplus empty columns", "a,b,,\n1,x,,\n", "", "a=text:\"1\" b=text:\"x\"\n"},
		{"not UTF-8", "a,b\n1,caf\xe9\n2,\xe9\n", "FIL2@2:6", "a=text:\"1\" b=text:\"caf\ufffd\"\na=text:\"2\" b=text:\"\ufffd\"\n"},
		{"place after wide characters", "a,b\nсвеча😀,x\"y\n", "CSV2@2:9", ""},
		{"UTF-16", "\xff\xfea\x00,\x00b\x00", "FIL2@1:1", ""},
		{"NUL", "a,b\n\x00,x\n", "FIL2@1:1", ""},
		{"workbook", "PK\x03\x04rest", "FIL1@1:1", ""},
		{"old workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "FIL1@1:1", ""},
		{"PDF", "%PDF-1.7", "FIL1@1:1", ""},
		{"empty", "", "FIL5@1:1", ""},
		{"empty but for a mark", "\ufeff\n\n", "FIL5@1:1", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := contribtest.Read(t, csv.Read, "f.csv", tt.text)
			if got.Codes() != tt.codes || got.Table() != tt.rows {
				t.Errorf("findings %q, want %q\nrows %q\nwant %q\n%v", got.Codes(), tt.codes, got.Table(), tt.rows, got.Findings)
			}
		})
	}
}

func TestReadTabsInATSVFileAreExpected(t *testing.T) {
	if got := contribtest.Read(t, csv.Read, "f.TSV", "a\tb\n1\tx\n"); got.Codes() != "" {
		t.Errorf("findings %v", got.Findings)
	}
}

func TestReadGivesPlaces(t *testing.T) {
	got := contribtest.Read(t, csv.Read, "f.csv", "naïve,b\n\"ü \"\"x\"\"\",y\n")
	first, second := got.Rows[0].Cells[0], got.Rows[0].Cells[1]
	if p := first.Place; p.Line != 2 || p.Column != 1 || p.Width != 9 {
		t.Errorf("first value at %+v", p)
	}
	if p := second.Place; p.Line != 2 || p.Column != 11 || p.Width != 1 {
		t.Errorf("second value at %+v", p)
	}
	if h := second.Head; h.Line != 1 || h.Column != 7 {
		t.Errorf("second heading at %+v", h)
	}
}

// The bombs of text: each is refused with a finding, in bounded memory.
func TestReadBombs(t *testing.T) {
	limits := contrib.DefaultLimits
	limits.Rows = 1000
	tests := []struct{ name, text, codes string }{
		{"a million rows", "a,b\n" + strings.Repeat("1,2\n", 1_000_000), "FIL3@1002:1"},
		{"five million columns", "a,b\n" + strings.Repeat(",", 5_000_000), "CSV3@2:3"},
		{"a million headings", "a" + strings.Repeat(",", 1_000_000), "FIL3@1:1"},
		{"a million quotes", "a,b\n" + strings.Repeat(`"`, 1_000_001), "CSV2@2:1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := contribtest.ReadWithin(t, csv.Read, "f.csv", tt.text, limits); got.Codes() != tt.codes {
				t.Errorf("findings %v", got.Findings)
			}
		})
	}
}

func TestReadStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err := csv.Read(ctx, contribtest.File("f.csv", "a,b\n1,2\n"), contrib.DefaultLimits, &contribtest.Collected{})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"a,b\n1,2\n", "a;b\r\n\"x\";\"y\"\"\"\r\n", "sep=\t\na\tb\n", "\ufeffa,,b\r1,2", "a,b\n\"", "a,b\nx\"\xff,\n,,,"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := contribtest.Read(t, csv.Read, "f.csv", text)
		if len(got.Rows) == 0 && len(got.Sections) == 0 && len(got.Findings) == 0 {
			t.Errorf("nothing said of %q", text)
		}
		for _, r := range got.Rows {
			if r.Place.Line < 1 || r.Place.Column != 1 {
				t.Errorf("row at %v", r.Place)
			}
		}
	})
}

package xlsx

import (
	"context"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// fuzzLimits keep a run short, so that many can be made.
var fuzzLimits = func() contrib.Limits {
	l := contrib.DefaultLimits
	l.FileBytes, l.UnzippedBytes, l.Rows, l.Columns, l.Findings = 100_000, 200_000, 200, 30, 50
	return l
}()

// FuzzRead gives the reader files of any bytes.
func FuzzRead(f *testing.F) {
	f.Add([]byte(bookOf(header + oneRow).file()))
	f.Add([]byte(release(f, sample.Lighthouses())))
	f.Add([]byte(ole))
	f.Fuzz(func(t *testing.T, content []byte) {
		got := contribtest.ReadWithin(t, Read, "a.xlsx", string(content), fuzzLimits)
		again := contribtest.ReadWithin(t, Read, "a.xlsx", string(content), fuzzLimits)
		if got.Codes() != again.Codes() || got.Table() != again.Table() {
			t.Errorf("read twice, in two ways: %v and %v", got.Findings, again.Findings)
		}
		wantSomething(t, got)
	})
}

// wantSomething: a file that gives no record must have a finding that says why.
func wantSomething(t *testing.T, got *contribtest.Collected) {
	t.Helper()
	if len(got.Rows) == 0 && len(got.Findings) == 0 {
		t.Error("nothing read and nothing said")
	}
}

var sheetSeeds = []string{
	header + oneRow,
	header + `<row r="2" hidden="1">` + inline("A2", "x") + `<c r="B2" s="0"><f>A1</f><v>1</v></c></row>`,
	header + `<row><c t="b"><v>1</v></c></row>`,
	header + `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45413</v></c></row>`,
	header + `<row r="2"><c r="C2"><v>1</v></c><c r="A2"><v>2</v></c></row>`,
	header + `<row r="2"><c r="XFD2"><v>1</v></c></row>`,
	header + oneRow + oneRow,
	header + `<row r="1"><c r="A9"><v>1</v></c></row>`,
	header + `<row r="2"><c r="A2"><v>9007199254740993</v></c><c r="B2" t="e"><v>#REF!</v></c></row>`,
}

// FuzzReadSheet gives the reader sheets of any XML, stored as they are: nothing is compressed.
func FuzzReadSheet(f *testing.F) {
	for _, seed := range sheetSeeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, xml string) {
		b := bookOf(xml)
		b.strings, b.formats = []string{"<t>x</t>"}, []string{"yyyy-mm-dd"}
		wantSomething(t, contribtest.ReadWithin(t, Read, "a.xlsx", stored(b.list()), fuzzLimits))
	})
}

// FuzzMark marks sheets of any XML: the copy must read as the original, or be refused as it is.
func FuzzMark(f *testing.F) {
	for _, seed := range sheetSeeds {
		f.Add(seed, "B2")
	}
	f.Fuzz(func(t *testing.T, xml, cell string) {
		content := stored(bookOf(xml).list())
		before := contribtest.ReadWithin(t, Read, "a.xlsx", content, fuzzLimits)
		copied, n, err := Mark(context.Background(), contribtest.File("a.xlsx", content), fuzzLimits, findingsAt("events", "A2", cell))
		if err != nil || n == 0 || strings.Contains(before.Codes(), "FIL3") {
			return
		}
		after := contribtest.ReadWithin(t, Read, "a.xlsx", string(copied), contrib.DefaultLimits)
		if before.Table() != after.Table() || before.Codes() != after.Codes() {
			t.Errorf("the copy reads otherwise: %v\n%s\n%v\n%s", before.Findings, before.Table(), after.Findings, after.Table())
		}
	})
}

// FuzzMend puts any text into a cell of sheets of any XML: a workbook that can be read stays one that can be read.
func FuzzMend(f *testing.F) {
	for _, seed := range sheetSeeds {
		f.Add(seed, "A2", "better <&> _x0041_")
	}
	f.Fuzz(func(t *testing.T, xml, cell, text string) {
		content := stored(bookOf(xml).list())
		copied, done, err := Mend(context.Background(), contribtest.File("a.xlsx", content), fuzzLimits, []contrib.Finding{sure("TXT1", cell, text)})
		if err != nil || len(done) == 0 || text == "" || clean(text) != text || len(text) > 1_000 {
			return
		}
		after := contribtest.ReadWithin(t, Read, "a.xlsx", string(copied), contrib.DefaultLimits)
		if strings.Contains(after.Codes(), "FIL") && !strings.Contains(contribtest.ReadWithin(t, Read, "a.xlsx", content, fuzzLimits).Codes(), "FIL") {
			t.Errorf("the copy cannot be read: %v", after.Findings)
		}
	})
}

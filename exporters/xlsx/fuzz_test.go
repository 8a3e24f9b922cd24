package xlsx

import (
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/schema/contrib/contribtest"
)

// FuzzRead gives the reader files of any bytes.
func FuzzRead(f *testing.F) {
	f.Add([]byte(bookOf(header + oneRow).file()))
	f.Add([]byte(release(f, sample.Lighthouses())))
	f.Add([]byte(ole))
	f.Fuzz(func(t *testing.T, content []byte) {
		got := contribtest.Read(t, Read, "a.xlsx", string(content))
		again := contribtest.Read(t, Read, "a.xlsx", string(content))
		if got.Codes() != again.Codes() || got.Table() != again.Table() {
			t.Errorf("read twice, in two ways: %v and %v", got.Findings, again.Findings)
		}
	})
}

// FuzzReadSheet gives the reader sheets of any XML.
func FuzzReadSheet(f *testing.F) {
	f.Add(header + oneRow)
	f.Add(header + `<row r="2" hidden="1">` + inline("A2", "x") + `<c r="B2" s="0"><f>A1</f><v>1</v></c></row>`)
	f.Add(header + `<row><c t="b"><v>1</v></c></row>`)
	f.Fuzz(func(t *testing.T, xml string) {
		contribtest.Read(t, Read, "a.xlsx", bookOf(xml).file())
	})
}

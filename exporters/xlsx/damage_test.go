package xlsx

import (
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/schema/contrib/contribtest"
)

// sound is the XML of a sheet with rows of all kinds of cells, and what is read from it.
func sound(t *testing.T) (b book, xml string, want *contribtest.Collected) {
	t.Helper()
	var rows strings.Builder
	for i := range 40 {
		n := string(rune('0'+i/10)) + string(rune('0'+i%10))
		ref := strings.TrimPrefix(string(rune('0'+(i+2)/10))+string(rune('0'+(i+2)%10)), "0")
		rows.WriteString(`<row r="` + ref + `" spans="1:2"><c r="A` + ref + `" t="inlineStr"><is><t>A visit ` + n + `</t></is></c>`)
		rows.WriteString([]string{`<c r="B` + ref + `" s="1"><v>454` + n + `</v></c>`, `<c r="B` + ref + `" t="s"><v>1</v></c>`, `<c r="B` + ref + `" t="b"><v>1</v></c>`, ``}[i%4] + `</row>`)
	}
	b = bookOf(header + rows.String())
	b.formats, b.strings = []string{"yyyy-mm-dd"}, []string{"<t>x</t>", "<t>May 1999</t>"}
	want = contribtest.Read(t, Read, "a.xlsx", b.file())
	if len(want.Rows) != 40 {
		t.Fatalf("%d rows, %v", len(want.Rows), want.Findings)
	}
	return b, b.list()[6][1], want
}

// damage counts damaged workbooks and what became of them.
type damage struct{ tried, refused, same, edited int }

// try reads a damaged workbook. It must be refused or read as before; a changed byte in a
// value that is still a value is an edit of that one cell.
func (d *damage) try(t *testing.T, what string, at int, content string, want *contribtest.Collected, mayEdit bool) {
	t.Helper()
	got := contribtest.Read(t, Read, "a.xlsx", content)
	d.tried++
	switch changed := changes(got, want); {
	case len(got.Findings) > len(want.Findings) || got.Codes() != want.Codes():
		d.refused++
	case changed == 0:
		d.same++
	case mayEdit && changed == 1:
		d.edited++
	default:
		t.Errorf("%s at byte %d: %d cells changed, %d rows of %d, without a finding", what, at, changed, len(got.Rows), len(want.Rows))
	}
}

// changes counts the cells that differ; rows that are missing count as many.
func changes(got, want *contribtest.Collected) int {
	if len(got.Rows) != len(want.Rows) {
		return 1000
	}
	n := 0
	for i := range want.Rows {
		a, b := contribtest.ShowCells(got.Rows[i].Cells), contribtest.ShowCells(want.Rows[i].Cells)
		if a == b {
			continue
		}
		for j := range want.Rows[i].Cells {
			if got.Rows[i].Cells[j].Value.Text != want.Rows[i].Cells[j].Value.Text || got.Rows[i].Cells[j].Kind != want.Rows[i].Cells[j].Kind {
				n++
			}
		}
	}
	return n
}

// withSheet is the book with other XML as its sheet.
func withSheet(b book, xml string) string {
	list := slices.Clone(b.list())
	list[6][1] = xml
	return zipped(list)
}

func TestDamagedSheets(t *testing.T) {
	b, xml, want := sound(t)
	var cuts, high, low damage
	for at := 0; at < len(xml); at += 4 {
		cuts.try(t, "cut", at, withSheet(b, xml[:at]), want, false)
	}
	for at := 1; at < len(xml); at += 4 {
		high.try(t, "bit 7", at, withSheet(b, flip(xml, at, 0x80)), want, false)
	}
	values := inValues(xml)
	for at := 0; at < len(xml); at += 3 {
		low.try(t, "flip", at, withSheet(b, flip(xml, at, 1<<(at%7))), want, values[at])
	}
	t.Logf("sheet part of %d bytes: cuts %+v, flips of bit 7 %+v, other flips %+v", len(xml), cuts, high, low)
	if cuts.tried < 1000 || cuts.refused != cuts.tried || high.tried < 1000 || high.refused != high.tried {
		t.Errorf("of the cuts %+v and the flips of bit 7 %+v all must be refused", cuts, high)
	}
}

func flip(s string, at int, bits byte) string {
	return s[:at] + string([]byte{s[at] ^ bits}) + s[at+1:]
}

// inValues tells which bytes are text or in quotes: a changed one can be what somebody wrote.
func inValues(xml string) []bool {
	values, inTag, inQuotes := make([]bool, len(xml)), false, false
	for i := range len(xml) {
		switch {
		case inTag && xml[i] == '"':
			inQuotes = !inQuotes
		case xml[i] == '<':
			inTag = true
		case xml[i] == '>' && !inQuotes:
			inTag = false
		default:
			values[i] = inQuotes || !inTag
		}
	}
	return values
}

func TestDamagedFiles(t *testing.T) {
	b, _, want := sound(t)
	d := damageFile(t, b.file(), want, 1)
	t.Logf("file of %d bytes: %+v", len(b.file()), d)
	if d.tried < 3000 {
		t.Errorf("%d damaged files", d.tried)
	}
}

func TestDamagedRelease(t *testing.T) {
	content := release(t, sample.Lighthouses())
	want := contribtest.Read(t, Read, "a.xlsx", content)
	d := damageFile(t, content, want, max(1, len(content)/700))
	t.Logf("file of %d bytes: %+v", len(content), d)
}

// damageFile cuts the file at every n-th byte, and changes every n-th byte.
func damageFile(t *testing.T, content string, want *contribtest.Collected, n int) (d damage) {
	t.Helper()
	for at := 0; at < len(content); at += n {
		d.try(t, "cut", at, content[:at], want, false)
		d.try(t, "flip", at, flip(content, at, 1<<(at%8)), want, false)
	}
	return d
}

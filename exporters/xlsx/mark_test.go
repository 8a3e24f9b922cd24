package xlsx

import (
	"archive/zip"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// findingsAt are an error on each of the first cells, and a warning on the last.
func findingsAt(sheet string, refs ...string) []contrib.Finding {
	var found []contrib.Finding
	for i, ref := range refs {
		code := "REQ1"
		if i == len(refs)-1 {
			code = "WBK7"
		}
		found = append(found, contrib.New(code, contrib.Place{File: "a.xlsx", Sheet: sheet, Cell: ref}, "what is wrong with <"+ref+"> & _x0041_", "write \"x\""))
	}
	return found
}

// marked marks a workbook; the copy must read as the original does.
func marked(t *testing.T, content string, found []contrib.Finding, want int) string {
	t.Helper()
	copied, n, err := Mark(t.Context(), contribtest.File("a.xlsx", content), contrib.DefaultLimits, found)
	if err != nil || n != want {
		t.Fatalf("%d marks of %d, %v", n, want, err)
	}
	before, after := contribtest.Read(t, Read, "a.xlsx", content), contribtest.Read(t, Read, "a.xlsx", string(copied))
	if before.Table() != after.Table() || before.Codes() != after.Codes() {
		t.Errorf("the copy reads otherwise: %v\n%s\n%v\n%s", before.Findings, before.Table(), after.Findings, after.Table())
	}
	return string(copied)
}

// checkMarks opens the copy with the library and looks for colours and comments.
func checkMarks(t *testing.T, content, sheet string, refs ...string) {
	t.Helper()
	f := openBook(t, content)
	comments, err := f.GetComments(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, ref := range refs {
		want := errorFill
		if i == len(refs)-1 {
			want = warningFill
		}
		if got := fillOf(t, f, sheet, ref); got != want {
			t.Errorf("%s has the fill %s, want %s", ref, got, want)
		}
		at := slices.IndexFunc(comments, func(c excelize.Comment) bool { return c.Cell == ref })
		if at < 0 {
			t.Errorf("%s has no comment", ref)
			continue
		}
		if text := commentText(comments[at]); !strings.Contains(text, "what is wrong with <"+ref+"> & ") || !strings.Contains(text, `-> write "x"`) {
			t.Errorf("%s has the comment %q", ref, text)
		}
	}
}

func fillOf(t *testing.T, f *excelize.File, sheet, ref string) string {
	t.Helper()
	number, err := f.GetCellStyle(sheet, ref)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.GetStyle(number); err != nil { // reads the styles
		t.Fatal(err)
	}
	fill := f.Styles.Fills.Fill[*f.Styles.CellXfs.Xf[number].FillID]
	if fill.PatternFill == nil || fill.PatternFill.FgColor == nil {
		return ""
	}
	return fill.PatternFill.FgColor.RGB
}

func commentText(c excelize.Comment) string {
	text := c.Text
	for _, r := range c.Paragraph {
		text += r.Text
	}
	return text
}

func TestMarkPlainWorkbook(t *testing.T) {
	b := bookOf(header + `<row r="3">` + inline("B3", "x") + `<c r="D3"><v>1</v></c></row><row r="5"/>` + `<row r="6"><c r="A6" s="1"><v>45413</v></c></row>`)
	b.formats = []string{"yyyy-mm-dd"}
	refs := []string{"A1", "B2", "A3", "B3", "C3", "E3", "B5", "A6", "C9"}
	copied := marked(t, b.file(), findingsAt("events", refs...), len(refs))
	checkMarks(t, copied, "events", refs...)
	format, _ := openBook(t, copied).GetCellStyle("events", "A6")
	style, err := openBook(t, copied).GetStyle(format)
	if err != nil || style.CustomNumFmt == nil || *style.CustomNumFmt != "yyyy-mm-dd" {
		t.Errorf("the date has the style %+v, %v", style, err)
	}
}

func TestMarkTemplate(t *testing.T) {
	content, templates := template(t)
	content = filled(t, content, templates)
	refs := []string{"A1", "A4", "B4", "B5", "C6"}
	copied := marked(t, content, findingsAt("lighthouses", refs...), len(refs))
	checkMarks(t, copied, "lighthouses", refs...)
	before, after := openBook(t, content), openBook(t, copied)
	old, _ := before.GetDataValidations("lighthouses")
	now, err := after.GetDataValidations("lighthouses")
	if err != nil || len(old) != len(now) || len(now) == 0 {
		t.Errorf("%d drop-downs of %d, %v", len(now), len(old), err)
	}
	number, _ := after.GetCellStyle("lighthouses", "B5")
	if style, _ := after.GetStyle(number); style.NumFmt != asText {
		t.Errorf("the empty cell has the number format %d", style.NumFmt)
	}
	comments, _ := after.GetComments("lighthouses")
	if want := len(templates[0].Fields) + len(refs) - 1; len(comments) != want {
		t.Errorf("%d comments, want %d", len(comments), want)
	}
	other, _ := after.GetComments("coasts")
	if len(other) != len(templates[1].Fields) {
		t.Errorf("%d comments on the other sheet", len(other))
	}
}

func TestMarkLeavesOtherPartsAlone(t *testing.T) {
	content, templates := template(t)
	content = filled(t, content, templates)
	copied := marked(t, content, findingsAt("lighthouses", "A4"), 1)
	before, after := partsOf(t, content), partsOf(t, copied)
	var changed []string
	for name, text := range before {
		if after[name] != text {
			changed = append(changed, name)
		}
	}
	slices.Sort(changed)
	want := []string{"xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/styles.xml", "xl/worksheets/sheet2.xml"}
	if !slices.Equal(changed, want) || len(before) != len(after) {
		t.Errorf("changed %q, want %q; %d parts, then %d", changed, want, len(before), len(after))
	}
}

func partsOf(t *testing.T, content string) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(strings.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, entry := range archive.File {
		r, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		found[entry.Name] = string(text)
	}
	return found
}

func TestMarkTwice(t *testing.T) {
	first := marked(t, bookOf(header+oneRow).file(), findingsAt("events", "A2", "B2"), 2)
	second := marked(t, first, findingsAt("events", "B2", "A2", "C2"), 3)
	checkMarks(t, second, "events", "B2", "A2", "C2")
}

func TestMarkWhatLibreOfficeSaved(t *testing.T) {
	content, templates := template(t)
	saved := throughLibreOffice(t, filled(t, content, templates))
	copied := marked(t, saved, findingsAt("lighthouses", "A4", "B4", "C6"), 3)
	checkMarks(t, copied, "lighthouses", "A4", "B4", "C6")
	reopened := throughLibreOffice(t, copied)
	checkMarks(t, reopened, "lighthouses", "A4", "B4", "C6")
}

func TestMarkRefusesWhatReadRefuses(t *testing.T) {
	content := bookOf(header + oneRow).file()
	_, _, err := Mark(t.Context(), contribtest.File("a.xlsx", content[:len(content)-30]), contrib.DefaultLimits, findingsAt("events", "A2"))
	if err == nil || !strings.Contains(err.Error(), "a.xlsx cannot be marked: ") || !strings.Contains(err.Error(), "WBK2") {
		t.Errorf("error %v", err)
	}
}

func TestMarkWithoutFindingsOnSheetsCopies(t *testing.T) {
	content := bookOf(header + oneRow).file()
	copied := marked(t, content, []contrib.Finding{contrib.New("FIL5", contrib.Place{File: "a.xlsx"}, "x", "y")}, 0)
	if before, after := partsOf(t, content), partsOf(t, copied); len(before) != len(after) || before[sheet1] != after[sheet1] {
		t.Error("another workbook")
	}
}

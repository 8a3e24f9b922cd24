package xlsx

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/readertest"
	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

type buffer struct{ bytes.Buffer }

func (*buffer) Close() error { return nil }

// release is a dataset as the workbook of a release.
func release(t testing.TB, d *schema.Dataset) string {
	t.Helper()
	var out buffer
	if err := Write(func(string) (io.WriteCloser, error) { return &out, nil }, d); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestReadGivesWhatWriteWrote(t *testing.T) {
	d := sample.Awkward()
	got := contribtest.Read(t, Read, "awkward.xlsx", release(t, d))
	if len(got.Findings) > 0 {
		t.Errorf("findings %v", got.Findings)
	}
	if len(got.Sections) != 1 || got.Sections[0].Name != "awkward" {
		t.Fatalf("sections %v", got.Sections)
	}
	compareRows(t, d.Table("awkward"), got.Rows)
}

func compareRows(t *testing.T, table *schema.Table, rows []contrib.Row) {
	t.Helper()
	if len(rows) != table.Len() {
		t.Fatalf("%d rows, want %d", len(rows), table.Len())
	}
	for i, row := range table.Rows() {
		for j := range table.Columns {
			cell, want := rows[i].Cells[j], table.Columns[j].Format(row[j])
			if cell.Name != table.Columns[j].Name || cell.Text != want {
				t.Errorf("row %d: %s is %q, want %s %q", i, cell.Name, cell.Text, table.Columns[j].Name, want)
			}
		}
	}
}

func TestReadCells(t *testing.T) {
	formats := []string{"yyyy-mm-dd", "mmm-yy", "yyyy", "[h]:mm", "d mmm", `0.00E+00`, `#,##0 &quot;days&quot;`, "dd/mm/yyyy hh:mm", "[$-409]mmmm d, yyyy", "@"}
	for _, c := range []struct{ name, cell, want, findings string }{
		{"number", `<c r="B2"><v>1958</v></c>`, `number:"1958"`, ""},
		{"number of 17 digits", `<c r="B2"><v>93.340000000000003</v></c>`, `number:"93.34"`, ""},
		{"exponent", `<c r="B2"><v>1E3</v></c>`, `number:"1000"`, ""},
		{"long number", `<c r="B2"><v>9007199254740993</v></c>`, `null`, "WBK8@events!B2"},
		{"text", inline("B2", "007"), `text:"007"`, ""},
		{"escaped unit", inline("B2", "_x005F_x0041_"), `text:"_x0041_"`, ""},
		{"shared string", `<c r="B2" t="s"><v>0</v></c>`, `text:"plain"`, ""},
		{"rich text", `<c r="B2" t="s"><v>1</v></c>`, `text:"rich text"`, ""},
		{"true", `<c r="B2" t="b"><v>1</v></c>`, `boolean:"true"`, ""},
		{"false", `<c r="B2" t="b"><v>0</v></c>`, `boolean:"false"`, ""},
		{"day", `<c r="B2" s="1"><v>45413</v></c>`, `text:"2024-05-01"`, "WBK7@events!B2"},
		{"month", `<c r="B2" s="2"><v>37742</v></c>`, `text:"2003-05"`, "WBK7@events!B2"},
		{"year", `<c r="B2" s="3"><v>37742</v></c>`, `text:"2003"`, "WBK7@events!B2"},
		{"duration", `<c r="B2" s="4"><v>1.5</v></c>`, `number:"1.5"`, ""},
		{"no year", `<c r="B2" s="5"><v>37742</v></c>`, `text:"2003-05-01"`, "WBK7@events!B2"},
		{"no date", `<c r="B2" s="6"><v>37742</v></c>`, `number:"37742"`, ""},
		{"quoted words", `<c r="B2" s="7"><v>37742</v></c>`, `number:"37742"`, ""},
		{"moment", `<c r="B2" s="8"><v>45413.5</v></c>`, `text:"2024-05-01T12:00:00"`, "WBK7@events!B2"},
		{"language", `<c r="B2" s="9"><v>45413</v></c>`, `text:"2024-05-01"`, "WBK7@events!B2"},
		{"text format", `<c r="B2" s="10"><v>1958</v></c>`, `number:"1958"`, ""},
		{"first day", `<c r="B2" s="1"><v>1</v></c>`, `text:"1900-01-01"`, "WBK7@events!B2"},
		{"no day", `<c r="B2" s="1"><v>60</v></c>`, `number:"60"`, ""},
		{"before 1900", `<c r="B2" s="1"><v>-5</v></c>`, `number:"-5"`, ""},
		{"ISO date", `<c r="B2" t="d"><v>2024-05-01</v></c>`, `text:"2024-05-01"`, ""},
		{"formula", `<c r="B2"><f>A1+1</f><v>3</v></c>`, `null`, "WBK4@events!B2"},
		{"shared formula", `<c r="B2"><f t="shared" si="0"/><v>3</v></c>`, `null`, "WBK4@events!B2"},
		{"formula that gives text", `<c r="B2" t="str"><f>A1</f><v>x</v></c>`, `null`, "WBK4@events!B2"},
		{"error", `<c r="B2" t="e"><v>#REF!</v></c>`, `null`, "WBK9@events!B2"},
		{"empty", `<c r="B2" s="1"/>`, `null`, ""},
	} {
		b := bookOf(header + `<row r="2">` + inline("A2", "x") + c.cell + `</row>`)
		b.formats, b.strings = formats, []string{"<t>plain</t>", "<r><t>rich</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> text</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>"}
		got := contribtest.Read(t, Read, "a.xlsx", b.file())
		if want := `title=text:"x" date=` + c.want + "\n"; got.Table() != want || got.Codes() != c.findings {
			t.Errorf("%s: %s%v, want %s%s", c.name, got.Table(), got.Findings, want, c.findings)
		}
	}
}

func TestReadCounts1904(t *testing.T) {
	b := bookOf(header + `<row r="2">` + inline("A2", "x") + `<c r="B2" s="1"><v>43951</v></c></row>`)
	b.formats, b.wbAttrs = []string{"d.m.yy"}, `date1904="1"`
	got := contribtest.Read(t, Read, "a.xlsx", b.file())
	if want := "title=text:\"x\" date=text:\"2024-05-01\"\n"; got.Table() != want {
		t.Errorf("%s, want %s", got.Table(), want)
	}
}

func TestReadForms(t *testing.T) {
	row := `<row r="2">` + inline("A2", "x") + inline("B2", "1958") + `</row>`
	data := func(rows string) string { return "<sheetData>" + header + rows + "</sheetData>" }
	unnumbered := strings.NewReplacer(` r="1"`, "", ` r="2"`, "", ` r="A1"`, "", ` r="A2"`, "", ` r="B1"`, "", ` r="B2"`, "")
	for _, c := range []struct {
		name   string
		sheets [][2]string
		want   string
		rows   int
	}{
		{"merged", [][2]string{{"events", data(row) + `<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`}}, "WBK5@events!A2", 1},
		{"merged in the same rows", [][2]string{{"events", data(row) + `<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C5:D5"/><mergeCell ref="B2:B3"/></mergeCells>`}}, "WBK5@events!A2 WBK5@events!C5", 1},
		{"hidden column", [][2]string{{"events", `<cols><col min="2" max="2" hidden="1"/></cols>` + data(row)}}, "WBK6@events!B2", 1},
		{"column of no width", [][2]string{{"events", `<cols><col min="2" max="9" width="0"/></cols>` + data(row)}}, "WBK6@events!B2", 1},
		{"hidden column without values", [][2]string{{"events", `<cols><col min="3" max="3" hidden="1"/></cols>` + data(row)}}, "", 1},
		{"hidden row", [][2]string{{"events", data(strings.Replace(row, `r="2"`, `r="2" hidden="1"`, 1))}}, "WBK6@events!A2", 1},
		{"hidden sheet", [][2]string{{`events|state="hidden"`, data(row)}}, "WBK6@events", 1},
		{"very hidden sheet", [][2]string{{`events|state="veryHidden"`, data(row)}}, "WBK6@events", 1},
		{"own sheets", [][2]string{{"README", data(row)}, {`_lists|state="hidden"`, data(row)}, {"events", data(row)}}, "", 1},
		{"two sheets", [][2]string{{"events", data(row)}, {"more", data(row)}}, "", 2},
		{"empty sheet", [][2]string{{"events", data(row)}, {"Sheet2", "<sheetData/>"}}, "", 1},
		{"help below the header", [][2]string{{"events", data(strings.Replace(row, "<t>x", "<t># what it is", 1) + strings.ReplaceAll(row, `2"`, `3"`))}}, "", 1},
		{"# further down", [][2]string{{"events", data(row + strings.ReplaceAll(strings.Replace(row, "<t>x", "<t>#", 1), `2"`, `3"`))}}, "", 2},
		{"value without a column", [][2]string{{"events", data(strings.Replace(row, "</row>", inline("D2", "lost")+"</row>", 1))}}, "HED2@events!D2", 1},
		{"column twice", [][2]string{{"events", strings.Replace(data(row), "<t>date", "<t>title", 1)}}, "HED1@events!B1", 1},
		{"rows without numbers", [][2]string{{"events", unnumbered.Replace(data(row))}}, "", 1},
		{"rows far apart", [][2]string{{"events", data(strings.ReplaceAll(row, `2"`, `1048576"`))}}, "", 1},
		{"empty rows at the end", [][2]string{{"events", data(row + `<row r="3" ht="20"/><row r="1048576"><c r="XFD1048576" s="0"/></row>`)}}, "", 1},
		{"header alone", [][2]string{{"events", data("")}}, "FIL5@", 0},
	} {
		got := contribtest.Read(t, Read, "a.xlsx", book{sheets: c.sheets}.file())
		if got.Codes() != c.want || len(got.Rows) != c.rows {
			t.Errorf("%s: %d rows, findings %v, want %d rows, %s", c.name, len(got.Rows), got.Findings, c.rows, c.want)
		}
	}
}

// The library reads workbooks in its own way; both must see the same cells.
func TestReadAgreesWithTheLibrary(t *testing.T) {
	content := release(t, sample.Lighthouses())
	got := contribtest.Read(t, Read, "a.xlsx", content)
	f, err := excelize.OpenReader(strings.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	compareWithLibrary(t, f, got)
}

func compareWithLibrary(t *testing.T, f *excelize.File, got *contribtest.Collected) {
	t.Helper()
	cells := 0
	for _, row := range got.Rows {
		for _, cell := range row.Cells {
			want, err := f.GetCellValue(cell.Place.Sheet, cell.Place.Cell, excelize.Options{RawCellValue: true})
			if cell.Kind == contrib.Boolean {
				want = map[string]string{"0": "false", "1": "true"}[want]
			}
			if err != nil || cell.Text != want {
				t.Errorf("%s is %q, the library reads %q, %v", cell.Place, cell.Text, want, err)
			}
			cells++
		}
	}
	if cells < 40 {
		t.Errorf("only %d cells compared", cells)
	}
}

func TestReadWhatLibreOfficeSaved(t *testing.T) {
	content := release(t, sample.Lighthouses())
	before := contribtest.Read(t, Read, "a.xlsx", content)
	after := contribtest.Read(t, Read, "a.xlsx", throughLibreOffice(t, content))
	if after.Codes() != "" || before.Table() != after.Table() {
		t.Errorf("findings %v; rows\n%s, want\n%s", after.Findings, after.Table(), before.Table())
	}
}

// throughLibreOffice opens a workbook in LibreOffice and saves it.
func throughLibreOffice(t *testing.T, content string) string {
	t.Helper()
	readertest.Require(t, "soffice")
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.xlsx"), filepath.Join(dir, "out")
	if err := os.WriteFile(in, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("soffice", "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, in)
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	saved, err := os.ReadFile(filepath.Join(out, "in.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	return string(saved)
}

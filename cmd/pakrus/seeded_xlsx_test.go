package main

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"pakrus/exporters/xlsx"
	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/contrib"
)

const seededSheet = "records" // no name of a table: the checker is told the table

// inWorkbook writes the record into a workbook as a person would who starts with an empty one.
func inWorkbook(pairs []pair) string {
	f := excelize.NewFile()
	defer f.Close()
	must(f.SetSheetName("Sheet1", seededSheet))
	for i, p := range pairs {
		must(f.SetCellStr(seededSheet, cellOf(i, 1), p.name))
	}
	fillRow(f, seededSheet, 2, pairs)
	return saved(f)
}

// fillRow writes the values of a record, text as text and the others as a spreadsheet keeps them.
func fillRow(f *excelize.File, sheet string, row int, pairs []pair) {
	for i, p := range pairs {
		number, err := strconv.ParseFloat(p.text, 64)
		switch cell := cellOf(i, row); {
		case p.bare && (p.text == "true" || p.text == "false"):
			must(f.SetCellBool(sheet, cell, p.text == "true"))
		case p.bare && err == nil:
			must(f.SetCellFloat(sheet, cell, number, -1, 64))
		case p.text != "":
			must(f.SetCellStr(sheet, cell, p.text))
		}
	}
}

func cellOf(i, row int) string {
	cell, err := excelize.CoordinatesToCellName(i+1, row)
	must(err)
	return cell
}

func saved(f *excelize.File) string {
	content, err := f.WriteToBuffer()
	must(err)
	return content.String()
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func placeInWorkbook(p pair, content string) contrib.Place {
	f, err := excelize.OpenReader(strings.NewReader(content))
	must(err)
	defer f.Close()
	rows, err := f.GetRows(seededSheet)
	must(err)
	return contrib.Place{Sheet: seededSheet, Cell: cellOf(slices.Index(rows[0], p.name), 2)}
}

type memory struct{ bytes.Buffer }

func (*memory) Close() error { return nil }

// templateOf is the template of a table as `pakrus template` writes it.
func templateOf(t *testing.T, d *schema.Dataset, form *contrib.Form) *excelize.File {
	t.Helper()
	var out memory
	create := func(string) (io.WriteCloser, error) { return &out, nil }
	templates := []*contrib.Template{contrib.NewTemplate(d, records.Contributions, form, records.Claims())}
	if err := xlsx.WriteTemplate(create, "t.xlsx", &d.Meta, templates); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// spoiling is what a spreadsheet program, rather than a person, does to a value.
var spoiling = []struct {
	code string
	set  func(f *excelize.File, sheet, cell string) error
}{
	{"WBK4", func(f *excelize.File, sheet, cell string) error { return f.SetCellFormula(sheet, cell, "A1") }},
	{"WBK7", func(f *excelize.File, sheet, cell string) error {
		style, err := f.NewStyle(&excelize.Style{NumFmt: 17}) // mmm-yy
		must(err)
		must(f.SetCellStyle(sheet, cell, cell, style))
		return f.SetCellInt(sheet, cell, 37_742)
	}},
	{"WBK8", func(f *excelize.File, sheet, cell string) error {
		return f.SetCellDefault(sheet, cell, "9007199254740993")
	}},
}

// A filled-in template has no finding; each cell that the program has spoilt has one, at its place.
func TestSpoiltCellsOfATemplateAreFound(t *testing.T) {
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	cells := 0
	for i := range records.Contributions.Tables {
		form := &records.Contributions.Tables[i]
		f := templateOf(t, d, form)
		right := inOrderOf(t, f, form.Table, newRow(d, form, 0))
		fillRow(f, form.Table, 4, right)
		if got := findingsIn(t, d, form.Table, "t.xlsx", saved(f)); len(got) > 0 {
			t.Errorf("%s unharmed: %v", form.Table, got)
		}
		n := i % len(right) // each table has another column spoilt, in each way
		for ; right[n].text == ""; n = (n + 1) % len(right) {
		}
		for _, s := range spoiling {
			spoilt := templateOf(t, d, form)
			fillRow(spoilt, form.Table, 4, right)
			must(s.set(spoilt, form.Table, cellOf(n, 4)))
			if got := findingsIn(t, d, form.Table, "t.xlsx", saved(spoilt)); !oneAt(got, s.code, cellOf(n, 4)) {
				t.Errorf("%s: %s in %s: %v", form.Table, s.code, cellOf(n, 4), got)
			}
			cells++
		}
	}
	if cells < 3*len(records.Contributions.Tables) {
		t.Errorf("only %d cells were spoilt", cells)
	}
	t.Logf("%d spoilt cells found at their place", cells)
}

// inOrderOf puts the values into the order of the sheet's columns; others are left empty.
func inOrderOf(t *testing.T, f *excelize.File, sheet string, pairs []pair) []pair {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	ordered := make([]pair, len(rows[0]))
	for i, name := range rows[0] {
		ordered[i].name = name
		if n := slices.IndexFunc(pairs, func(p pair) bool { return p.name == name }); n >= 0 {
			ordered[i] = pairs[n]
		}
	}
	return ordered
}

// oneAt tells whether there is one finding: at the cell, with the code; where a date is wrong, it
// has the code of what is wrong, and says that the spreadsheet program made the date.
func oneAt(got []contrib.Finding, code, cell string) bool {
	return len(got) == 1 && got[0].Place.Cell == cell &&
		(got[0].Code == code || code == "WBK7" && strings.HasPrefix(got[0].Found, "the spreadsheet program has made a date"))
}

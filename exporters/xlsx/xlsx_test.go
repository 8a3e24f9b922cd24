package xlsx

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"pakrus/exporters/internal/sample"
	"pakrus/schema"
)

func TestConform(t *testing.T) { sample.Conform(t, Write) }

func BenchmarkWrite(b *testing.B) { sample.Benchmark(b, Write) }

func written(t *testing.T, d *schema.Dataset) []byte {
	t.Helper()
	files := sample.Output(t, Write, d)
	name := d.Meta.Name + "-" + d.Meta.Version + ".xlsx"
	if len(files) != 1 || files[name] == nil {
		t.Fatalf("%d files, want one, %s", len(files), name)
	}
	return files[name]
}

func opened(t *testing.T, d *schema.Dataset) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(written(t, d)), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// entries are the entries of the zip file, read with the standard library.
func entries(t *testing.T, workbook []byte) (names []string, content map[string]string) {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		t.Fatal(err)
	}
	content = map[string]string{}
	for _, f := range r.File {
		if day := f.Modified.Format("2006-01-02 15:04:05"); day != "1980-01-01 00:00:00" {
			t.Errorf("%s: time %s", f.Name, day)
		}
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(part)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		names, content[f.Name] = append(names, f.Name), string(text)
	}
	return names, content
}

func TestGolden(t *testing.T) {
	_, content := entries(t, written(t, sample.Lighthouses()))
	lines := strings.NewReplacer("<row", "\n<row", "<c ", "\n<c ", "</sheetData>", "\n</sheetData>",
		"<Override", "\n<Override", "<Relationship ", "\n<Relationship ", "<xf ", "\n<xf ", "<shape ", "\n<shape ", "<dcterms:", "\n<dcterms:")
	var got strings.Builder
	for _, name := range []string{
		"[Content_Types].xml", "docProps/app.xml", "docProps/core.xml", "xl/workbook.xml", "xl/styles.xml",
		"xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels",
		"xl/worksheets/sheet2.xml", "xl/worksheets/_rels/sheet2.xml.rels", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml",
		"xl/worksheets/sheet3.xml",
	} {
		fmt.Fprintf(&got, "-- %s --\n%s\n", name, lines.Replace(content[name]))
	}
	sample.Golden(t, "lighthouses.txt", []byte(got.String()))
}

// The sum changes with the version of excelize or of the compressor, and with nothing else:
// not with the machine, the Go release or the day.
func TestSameBytesEverywhere(t *testing.T) {
	sum := sha256.Sum256(written(t, sample.Lighthouses()))
	sample.Golden(t, "lighthouses.sha256", fmt.Appendf(nil, "%x\n", sum))
}

func TestPartsAreWellFormed(t *testing.T) {
	for _, d := range []*schema.Dataset{sample.Lighthouses(), sample.Awkward(), linked(5), {Meta: sample.Lighthouses().Meta}} {
		names, content := entries(t, written(t, d))
		if names[0] != "[Content_Types].xml" {
			t.Errorf("first entry is %s", names[0])
		}
		for name, text := range content {
			decoder := xml.NewDecoder(strings.NewReader(text))
			for {
				if _, err := decoder.Token(); err == io.EOF {
					break
				} else if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
			}
		}
	}
}

func TestEveryCellReadsBack(t *testing.T) {
	for _, d := range []*schema.Dataset{sample.Lighthouses(), sample.Awkward(), sample.Many(300), linked(5)} {
		f := opened(t, d)
		for _, table := range d.Tables {
			for i, row := range table.Rows() {
				for j := range row {
					compareCell(t, f, table, i+2, j, row[j])
				}
			}
			if rows, err := f.GetRows(table.Name); err != nil || len(rows) != table.Len()+1 {
				t.Errorf("%s: %d rows, error %v; want %d", table.Name, len(rows), err, table.Len()+1)
			}
		}
	}
}

// rawBoolean is how a boolean stands in the file.
var rawBoolean = map[string]string{"true": "1", "false": "0"}

func compareCell(t *testing.T, f *excelize.File, table *schema.Table, row, column int, v schema.Value) {
	t.Helper()
	cell := fmt.Sprint(columnName(column), row)
	got, err := f.GetCellValue(table.Name, cell)
	if err != nil {
		t.Fatal(err)
	}
	kind, _ := f.GetCellType(table.Name, cell)
	c := &table.Columns[column]
	want, wantKind := c.Format(v), excelize.CellTypeInlineString
	switch {
	case !v.Valid, c.Kind == schema.Integer, c.Kind == schema.Decimals:
		wantKind = excelize.CellTypeUnset // the type of numbers, when none is given
	case c.Kind == schema.Boolean:
		want, wantKind = rawBoolean[want], excelize.CellTypeBool
	}
	if got != want || kind != wantKind {
		t.Errorf("%s!%s: %q of type %d, want %q of type %d", table.Name, cell, got, kind, want, wantKind)
	}
}

func TestAwkwardValuesAreKept(t *testing.T) {
	f, table := opened(t, sample.Awkward()), sample.Awkward().Table("awkward")
	for i, c := range sample.Cases() {
		for j := range table.Columns {
			name := table.Columns[j].Name
			want := c.Want[name]
			if name == "flag" {
				want = rawBoolean[want]
			}
			got, err := f.GetCellValue("awkward", fmt.Sprint(columnName(j), i+2))
			if err != nil || got != want {
				t.Errorf("%s.%s: %q, error %v; want %q", c.ID, name, got, err, want)
			}
		}
	}
}

func TestSheetsAreEasyToUse(t *testing.T) {
	d := sample.Lighthouses()
	f := opened(t, d)
	if got := strings.Join(f.GetSheetList(), " "); got != "README coasts lighthouses codelists codebook" {
		t.Errorf("sheets %s", got)
	}
	if got := f.GetSheetName(f.GetActiveSheetIndex()); got != "coasts" {
		t.Errorf("sheet %s opens", got)
	}
	for i, table := range d.Tables {
		panes, _ := f.GetPanes(table.Name)
		if !panes.Freeze || panes.YSplit != 1 || panes.XSplit != 0 {
			t.Errorf("%s: panes %+v", table.Name, panes)
		}
		dimension, _ := f.GetSheetDimension(table.Name)
		if want := fmt.Sprintf("A1:%s%d", columnName(len(table.Columns)-1), table.Len()+1); dimension != want {
			t.Errorf("%s: dimension %s, want %s", table.Name, dimension, want)
		}
		if notes, _ := f.GetComments(table.Name); len(notes) != len(table.Columns) {
			t.Errorf("%s: %d comments on %d columns", table.Name, len(notes), len(table.Columns))
		}
		_, target, _ := f.GetCellHyperLink(readmeName, fmt.Sprint("A", 12+i))
		if want := "'" + table.Name + "'!A1"; target != want {
			t.Errorf("README links to %q, want %q", target, want)
		}
	}
}

func TestCommentTellsAllOfAColumn(t *testing.T) {
	c := schema.Column{Meaning: "Length.", Kind: schema.CodeOf, List: true, Unit: "metres", References: "ships", Nullable: true,
		CodeList: &schema.CodeList{Name: "lengths"}, Constraints: schema.Constraints{Minimum: "0"}}
	const want = "Length.\nlist of code, in metres, a key of ships, one of the codes lengths, minimum 0, may be missing"
	if got := comment(&c, "A1", "").Text; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

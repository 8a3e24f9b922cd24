package xlsx

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"pakrus/exporters/internal/sample"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// lighthouses are the forms of the sample dataset.
var lighthouses = &contrib.Forms{
	Passages: "coasts", Sources: "coasts",
	Tables: []contrib.Form{{Table: "lighthouses"}, {Table: "coasts"}},
}

func template(t *testing.T) (content string, templates []*contrib.Template) {
	t.Helper()
	d := sample.Lighthouses()
	for i := range lighthouses.Tables {
		templates = append(templates, contrib.NewTemplate(d, lighthouses, &lighthouses.Tables[i], nil))
	}
	var out buffer
	create := func(string) (io.WriteCloser, error) { return &out, nil }
	if err := WriteTemplate(create, "a.xlsx", &d.Meta, templates); err != nil {
		t.Fatal(err)
	}
	return out.String(), templates
}

func openBook(t *testing.T, content string) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(strings.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// filled is the template with its worked example written as a record below it.
func filled(t *testing.T, content string, templates []*contrib.Template) string {
	t.Helper()
	f := openBook(t, content)
	for _, one := range templates {
		for i, field := range one.Fields {
			if field.Example == "" {
				continue
			}
			if err := f.SetCellStr(one.Table.Name, fmt.Sprintf("%s%d", columnName(i), firstFree), field.Example); err != nil {
				t.Fatal(err)
			}
		}
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestEmptyTemplateHasNoRecord(t *testing.T) {
	content, _ := template(t)
	got := contribtest.Read(t, Read, "a.xlsx", content)
	if got.Codes() != "FIL5@" || len(got.Rows) != 0 {
		t.Errorf("%d rows, findings %v", len(got.Rows), got.Findings)
	}
}

func TestFilledTemplateIsRead(t *testing.T) {
	content, templates := template(t)
	content = filled(t, content, templates)
	want := contribtest.Read(t, Read, "a.xlsx", content)
	if want.Codes() != "" || len(want.Rows) != 2 {
		t.Fatalf("%d rows, findings %v", len(want.Rows), want.Findings)
	}
	for i, field := range templates[0].Fields {
		if cell := want.Rows[0].Cells[i]; cell.Name != field.Name || cell.Text != field.Example {
			t.Errorf("%s is %q, want %s %q", cell.Name, cell.Text, field.Name, field.Example)
		}
	}
	after := contribtest.Read(t, Read, "a.xlsx", throughLibreOffice(t, content))
	if after.Codes() != "" || after.Table() != want.Table() {
		t.Errorf("after LibreOffice: findings %v; rows\n%s, want\n%s", after.Findings, after.Table(), want.Table())
	}
}

func TestTemplateMarksAndHelps(t *testing.T) {
	content, templates := template(t)
	f := openBook(t, content)
	comments, err := f.GetComments("lighthouses")
	if err != nil || len(comments) != len(templates[0].Fields) {
		t.Errorf("%d comments of %d, %v", len(comments), len(templates[0].Fields), err)
	}
	for i, field := range templates[0].Fields {
		free, err := f.GetCellStyle("lighthouses", fmt.Sprintf("%s%d", columnName(i), firstFree))
		if err != nil {
			t.Fatal(err)
		}
		style, err := f.GetStyle(free)
		if err != nil || (style.NumFmt == asText) != field.IsText() {
			t.Errorf("column %s has the number format %d, %v", field.Name, style.NumFmt, err)
		}
		head, _ := f.GetCellStyle("lighthouses", columnName(i)+"1")
		if style, _ := f.GetStyle(head); (style.Fill.Color[0] == "1F4E79") != field.Required {
			t.Errorf("column %s is %v", field.Name, style.Fill.Color)
		}
	}
	if visible, err := f.GetSheetVisible(listsSheet); visible || err != nil {
		t.Errorf("%s is visible, %v", listsSheet, err)
	}
}

func TestTemplateHasDropDowns(t *testing.T) {
	content, templates := template(t)
	f := openBook(t, content)
	tools, err := f.GetDataValidations("lighthouses")
	if err != nil || len(tools) != len(templates[0].Fields) {
		t.Fatalf("%d tools, %v", len(tools), err)
	}
	for i, field := range templates[0].Fields {
		want := 0
		switch {
		case field.Codes() != nil:
			want = len(field.Codes().Codes)
		case field.Keys != nil:
			want = field.Keys.Len()
		}
		if want == 0 {
			continue
		}
		column := strings.TrimSuffix(strings.TrimPrefix(tools[i].Formula1, "_lists!$"), fmt.Sprintf("$%d", want+1))
		column = column[:strings.Index(column, "$")]
		rows, err := f.GetCols(listsSheet)
		at, _ := excelize.ColumnNameToNumber(column)
		if err != nil || len(rows[at-1]) < want+1 || tools[i].Type != "list" || !strings.HasSuffix(tools[i].Formula1, fmt.Sprint("$", want+1)) {
			t.Errorf("column %s: tool %+v for %d values, %v", field.Name, tools[i], want, err)
		}
	}
}

func TestTemplateIsTheSameEveryTime(t *testing.T) {
	first, _ := template(t)
	for range 5 {
		if again, _ := template(t); again != first {
			t.Fatal("another file")
		}
	}
}

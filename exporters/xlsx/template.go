package xlsx

import (
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"pakrus/schema"
	"pakrus/schema/contrib"
)

// The rows of a sheet of a template.
const (
	namesRow   = 1
	meaningRow = 2
	exampleRow = 3
	firstFree  = 4
	lastFree   = 5_003 // down to which a template has drop-downs and formats
)

// WriteTemplate writes a workbook to be filled in, under that name: a README, a sheet for each
// template, named like its table, and a hidden sheet _lists with the codes and IDs of the drop-downs.
//
// A sheet has the names of the columns in its first row, dark where each record needs a value;
// then their meanings, and a worked example. These two begin with "#", so that Read passes
// over them. Records begin in the fourth row, whose columns of text have the format Text.
func WriteTemplate(create func(name string) (io.WriteCloser, error), name string, meta *schema.Meta, templates []*contrib.Template) error {
	f := excelize.NewFile()
	defer f.Close()
	if err := describe(f, meta); err != nil {
		return err
	}
	st, err := newTemplateStyles(f)
	if err != nil {
		return err
	}
	t := &templateWriter{f: f, st: st, lists: map[string]*list{}}
	if err := t.write(meta, templates); err != nil {
		return err
	}
	b := &workbook{parts: parts{}}
	f.SetZipWriter(func(io.Writer) excelize.ZipWriter { return b.parts })
	if err := f.Write(io.Discard); err != nil {
		return err
	}
	return save(create, name, b)
}

type templateWriter struct {
	f     *excelize.File
	st    *templateStyles
	lists map[string]*list // by name of code list or table
	order []*list
}

func (t *templateWriter) write(meta *schema.Meta, templates []*contrib.Template) error {
	if err := t.writeGuide(meta, templates); err != nil {
		return err
	}
	for _, one := range templates {
		if err := t.writeTable(one); err != nil {
			return fmt.Errorf("template of %s: %w", one.Table.Name, err)
		}
	}
	if err := t.writeLists(); err != nil {
		return err
	}
	t.f.SetActiveSheet(1)
	return nil
}

func (t *templateWriter) writeTable(one *contrib.Template) error {
	name := one.Table.Name
	if _, err := t.f.NewSheet(name); err != nil {
		return err
	}
	for i := range one.Fields {
		if err := t.writeField(name, i, &one.Fields[i]); err != nil {
			return fmt.Errorf("column %s: %w", one.Fields[i].Name, err)
		}
	}
	for row, height := range map[int]float64{namesRow: 22, meaningRow: 92, exampleRow: 48} {
		if err := t.f.SetRowHeight(name, row, height); err != nil {
			return err
		}
	}
	if err := t.fitToPage(name); err != nil {
		return err
	}
	return t.f.SetPanes(name, &excelize.Panes{Freeze: true, XSplit: 1, YSplit: exampleRow, TopLeftCell: "B4", ActivePane: "bottomRight"})
}

// fitToPage makes a sheet as wide as a page when printed.
func (t *templateWriter) fitToPage(sheet string) error {
	yes, landscape, one, any := true, "landscape", 1, 0
	if err := t.f.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &yes}); err != nil {
		return err
	}
	return t.f.SetPageLayout(sheet, &excelize.PageLayoutOptions{Orientation: &landscape, FitToWidth: &one, FitToHeight: &any})
}

// writeField writes the cells, formats and tools of one column.
func (t *templateWriter) writeField(sheet string, i int, field *contrib.Field) error {
	column := columnName(i)
	if err := t.f.SetColStyle(sheet, column, t.st.free(field)); err != nil {
		return err
	}
	if err := t.f.SetColWidth(sheet, column, column, fieldWidth(field)); err != nil {
		return err
	}
	meaning, example := field.Meaning, field.Example
	if i == 0 {
		meaning, example = "# "+meaning, strings.TrimSpace("# example: "+example)
	}
	for _, cell := range []struct {
		row   int
		text  string
		style int
	}{{namesRow, field.Name, t.st.name(field)}, {meaningRow, meaning, t.st.meaning}, {exampleRow, example, t.st.example}} {
		at := fmt.Sprintf("%s%d", column, cell.row)
		if err := t.f.SetCellStr(sheet, at, cell.text); err != nil {
			return err
		}
		if err := t.f.SetCellStyle(sheet, at, at, cell.style); err != nil {
			return err
		}
	}
	if err := t.f.AddComment(sheet, fieldComment(field, column+"1")); err != nil {
		return err
	}
	return t.addTools(sheet, column, field)
}

func fieldWidth(field *contrib.Field) float64 {
	switch {
	case field.Column != nil && field.Column.Kind == schema.Text:
		return 44
	case field.Column == nil, field.Column.Kind == schema.String && field.Column.Constraints.Pattern == "":
		return 30
	}
	return float64(max(18, len(field.Name)+3))
}

// fieldComment says what the help row has no room for.
func fieldComment(field *contrib.Field, cell string) excelize.Comment {
	need := "May be left empty."
	if field.Required {
		need = "REQUIRED for a new record."
	}
	text := need + "\n" + field.Meaning
	if allowed := field.Allowed(); allowed != "" {
		text += "\nWrite: " + allowed + "."
	}
	if field.Example != "" {
		text += "\nExample: " + field.Example
	}
	return excelize.Comment{Cell: cell, Author: "template", Text: text, Width: 320, Height: uint(17 * (5 + len([]rune(text))/45))}
}

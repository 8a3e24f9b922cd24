package xlsx

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"pakrus/schema"
	"pakrus/schema/contrib"
)

// templateStyles are the numbers of the styles of a template.
type templateStyles struct {
	title, body, label                   int
	required, optional, meaning, example int
	text, number                         int
}

func newTemplateStyles(f *excelize.File) (*templateStyles, error) {
	st := &templateStyles{}
	wrapped := &excelize.Alignment{Vertical: "top", WrapText: true}
	fill := func(color string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}
	}
	font := func(color string, bold, italic bool) *excelize.Font {
		return &excelize.Font{Family: "Calibri", Size: 11, Color: color, Bold: bold, Italic: italic}
	}
	borders := []excelize.Border{line}
	for _, s := range []struct {
		number *int
		style  excelize.Style
	}{
		{&st.title, excelize.Style{Font: &excelize.Font{Family: "Calibri", Size: 14, Bold: true}}},
		{&st.label, excelize.Style{Font: font("000000", true, false), Alignment: wrapped}},
		{&st.body, excelize.Style{Alignment: wrapped}},
		{&st.required, excelize.Style{Font: font("FFFFFF", true, false), Fill: fill("1F4E79"), Border: borders, NumFmt: asText}},
		{&st.optional, excelize.Style{Font: font("000000", true, false), Fill: fill("DDE6F0"), Border: borders, NumFmt: asText}},
		{&st.meaning, excelize.Style{Font: font("595959", false, false), Fill: fill("F5F5F5"), Alignment: wrapped, NumFmt: asText}},
		{&st.example, excelize.Style{Font: font("595959", false, true), Fill: fill("FFF8E1"), Alignment: wrapped, Border: borders, NumFmt: asText}},
		{&st.text, excelize.Style{NumFmt: asText, Alignment: wrapped}},
		{&st.number, excelize.Style{NumFmt: general, Alignment: &excelize.Alignment{Vertical: "top"}}},
	} {
		var err error
		if *s.number, err = f.NewStyle(&s.style); err != nil {
			return nil, err
		}
	}
	return st, nil
}

func (st *templateStyles) name(field *contrib.Field) int {
	if field.Required {
		return st.required
	}
	return st.optional
}

// free is the style of the cells to be filled in.
func (st *templateStyles) free(field *contrib.Field) int {
	if field.IsText() {
		return st.text
	}
	return st.number
}

// guide are the steps that the README shows.
var guide = [][2]string{
	{"1. Choose the sheet", "Each sheet is a table of the dataset. Leave out those that you do not need, empty as they are."},
	{"2. Write below the example", "Begin in row 4, one record a row. The names in row 1 stay as they are. Rows 2 and 3 say what each column means and show a record that is in the dataset; they begin with # and are passed over."},
	{"3. Fill the dark columns", "Each new record needs a value where the name in row 1 is dark. All other columns may be empty: an empty cell says that the document does not tell."},
	{"4. Take codes and IDs from the drop-downs", "Select a cell and open its list. If an actor, place or source is not there, add a record for it in its own sheet."},
	{"5. New records", "Leave the ID empty. Where another new record must refer to it, write new-1, new-2 and so on."},
	{"6. Corrections", "Write the ID of the existing record, the columns that change, and the reason. To remove a value, write " + contrib.Emptied + "."},
	{"7. Dates as the document states them", "A day is 2003-05-12, a month 2003-05, a year 2003, about 1965 is 1965~, a span 2003-05-12/2003-05-14. The cells have the format Text so that nothing is turned into another date; keep it when you paste (Paste Special, Values)."},
	{"8. Say where it stands", "evidence_passage names the passage of the document; evidence_as_stated quotes at most eight words of it. Nothing is taken over without evidence."},
	{"9. Check", "Save as .xlsx, without formulas, merged cells or colours that mean something, and run: pakrus validate FILE.xlsx. With --mark you get a copy in which each cell to be mended is coloured and says what to write."},
}

// writeGuide turns the sheet that a new file has into the README.
func (t *templateWriter) writeGuide(meta *schema.Meta, templates []*contrib.Template) error {
	f := t.f
	if err := f.SetSheetName("Sheet1", readmeName); err != nil {
		return err
	}
	rows := [][2]string{{"Dataset", fmt.Sprintf("%s, version %s", meta.Title, meta.Version)}}
	rows = append(rows, guide...)
	for _, one := range templates {
		rows = append(rows, [2]string{"Sheet " + one.Table.Name, "One row is " + one.Table.Title + ". Needed: " + strings.Join(required(one), ", ") + "."})
	}
	if err := f.SetCellStr(readmeName, "A1", "How to contribute with this workbook"); err != nil {
		return err
	}
	if err := f.SetCellStyle(readmeName, "A1", "A1", t.st.title); err != nil {
		return err
	}
	for i, row := range rows {
		if err := t.writeStep(i+2, row); err != nil {
			return err
		}
	}
	return t.setGuideWidths()
}

func (t *templateWriter) setGuideWidths() error {
	if err := t.f.SetColWidth(readmeName, "A", "A", 34); err != nil {
		return err
	}
	if err := t.f.SetColWidth(readmeName, "B", "B", factWidth); err != nil {
		return err
	}
	return t.fitToPage(readmeName)
}

func (t *templateWriter) writeStep(number int, row [2]string) error {
	for i, style := range []int{t.st.label, t.st.body} {
		cell := fmt.Sprintf("%s%d", columnName(i), number)
		if err := t.f.SetCellStr(readmeName, cell, row[i]); err != nil {
			return err
		}
		if err := t.f.SetCellStyle(readmeName, cell, cell, style); err != nil {
			return err
		}
	}
	return t.f.SetRowHeight(readmeName, number, float64(height(row[1])+3))
}

func required(one *contrib.Template) []string {
	var names []string
	for _, field := range one.Fields {
		if field.Required {
			names = append(names, field.Name)
		}
	}
	return names
}

package xlsx

import (
	"github.com/xuri/excelize/v2"

	"pakrus/schema"
)

// styles are the numbers of the styles of the workbook's cells.
type styles struct {
	title, label, body, header int
	text, integer, plain, link int
}

// Built-in number formats (ECMA-376, part 1, section 18.8.30).
const (
	general   = 0
	wholeOnly = 1  // "0": a year is 1958, fifteen digits are not 1.2E+14
	asText    = 49 // "@": what a person types into the cell stays text, 1958-11 too
)

func newStyles(f *excelize.File) (*styles, error) {
	st := &styles{}
	top := &excelize.Alignment{Vertical: "top"}
	wrapped := &excelize.Alignment{Vertical: "top", WrapText: true}
	bold := excelize.Font{Family: "Calibri", Size: 11, Color: "000000", Bold: true}
	large, blue := bold, excelize.Font{Family: "Calibri", Size: 11, Color: "0563C1", Underline: "single"}
	large.Size = 14
	for _, s := range []struct {
		number *int
		style  excelize.Style
	}{
		{&st.title, excelize.Style{Font: &large, Alignment: wrapped}},
		{&st.label, excelize.Style{Font: &bold, Alignment: top}},
		{&st.body, excelize.Style{Alignment: wrapped}},
		{&st.header, excelize.Style{Font: &bold, Fill: shade, Border: []excelize.Border{line}}},
		{&st.text, excelize.Style{NumFmt: asText, Alignment: top}},
		{&st.integer, excelize.Style{NumFmt: wholeOnly, Alignment: top}},
		{&st.plain, excelize.Style{NumFmt: general, Alignment: top}},
		{&st.link, excelize.Style{Font: &blue, Alignment: top}},
	} {
		var err error
		if *s.number, err = f.NewStyle(&s.style); err != nil {
			return nil, err
		}
	}
	return st, nil
}

var (
	shade = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E7ECF2"}}
	line  = excelize.Border{Type: "bottom", Style: 1, Color: "8497B0"}
)

func (st *styles) of(c *schema.Column) int {
	switch {
	case c.Kind == schema.Text && !c.List:
		return st.plain
	case c.List || c.IsText():
		return st.text
	case c.Kind == schema.Integer:
		return st.integer
	}
	return st.plain
}

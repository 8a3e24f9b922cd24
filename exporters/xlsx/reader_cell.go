package xlsx

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"pakrus/schema/contrib"
)

func (r *sheetReader) readCell(c *sheetCell) {
	r.reportHidden(c)
	i, found := slices.BinarySearch(r.numbers, c.column)
	if !found && r.nameless[c.column] {
		return
	}
	if !found {
		r.nameless[c.column] = true
		r.report("HED2", c.ref, fmt.Sprintf("%.60q stands in a column without a name", c.text), "name the column in the header, or remove the value")
		return // of such a cell the form does not matter
	}
	if r.record[i].Told = r.reportForm(c); r.record[i].Told {
		return
	}
	if limit := r.book.limits.FieldUnits; len(c.text) > limit && units(c.text) > limit {
		r.report("FIL3", c.ref, fmt.Sprintf("the text has %d UTF-16 units; the limit is %d", units(c.text), limit), "shorten it")
		r.record[i].Told = true
		return
	}
	v := &r.record[i].Value
	v.Kind, v.Text = c.kind, c.text
	if c.kind == contrib.Number && c.form != notDate {
		r.readDate(c, v)
	}
}

// reportForm reports a cell that is no plain value.
func (r *sheetReader) reportForm(c *sheetCell) bool {
	switch {
	case c.isFormula && c.isError:
		r.report("WBK4", c.ref, fmt.Sprintf("the cell holds the formula =%.60s, which gives the error %.20s", strings.TrimPrefix(c.formula, "="), c.text), "write the value, or leave the cell empty")
	case c.isFormula:
		r.report("WBK4", c.ref, fmt.Sprintf("the cell holds the formula =%.60s", strings.TrimPrefix(c.formula, "=")), "copy the cell and use Paste Special, Values")
	case c.isError:
		r.report("WBK9", c.ref, fmt.Sprintf("the cell holds the error %.20s", c.text), "write the value, or leave the cell empty")
	case c.kind == contrib.Number && tooLong(c.text):
		r.report("WBK8", c.ref, fmt.Sprintf("the number %.45s has more than 15 digits, so the spreadsheet program has rounded it", c.text), "format the column as Text and write the number again")
	default:
		return false
	}
	return true
}

func tooLong(number string) bool {
	whole, _, _ := strings.Cut(strings.TrimPrefix(number, "-"), ".")
	return len(whole) > 15 || strings.ContainsAny(number, "eE")
}

func (r *sheetReader) reportHidden(c *sheetCell) {
	for _, h := range r.hidden {
		if c.column < h[0] || c.column > h[1] || r.shown[c.column] {
			continue
		}
		if r.shown == nil {
			r.shown = map[int]bool{}
		}
		r.shown[c.column] = true
		r.report("WBK6", c.ref, fmt.Sprintf("column %s is hidden and has values", columnName(c.column-1)), "show it and check that it is meant, or delete it")
	}
}

// readDate gives a number that the cell shows as a date in the form that it shows.
func (r *sheetReader) readDate(c *sheetCell, v *contrib.Value) {
	t, ok := r.book.epoch.date(c.number)
	if !ok || c.form == timeOnly {
		return
	}
	v.Kind, v.Text = contrib.Text, shownDate(t, c.form)
	day := t.Format("2006-01-02")
	switch c.form {
	case monthForm, yearOnly:
		r.report("WBK7", c.ref, fmt.Sprintf("the cell holds the day %s and shows less of it; it is read as %s", day, v.Text), "format the column as Text and write the date as the document states it")
	case yearlessForm:
		r.report("WBK7", c.ref, fmt.Sprintf("the cell holds the day %s and shows it without its year, which the spreadsheet program may have added", day), "format the column as Text and write the date as the document states it")
	default:
		r.report("WBK7", c.ref, fmt.Sprintf("the cell holds a date of the spreadsheet program; it is read as %s", v.Text), "format the column as Text and write "+v.Text)
	}
}

func units(text string) int { return len(utf16.Encode([]rune(text))) }

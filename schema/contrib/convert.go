package contrib

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"pakrus/schema"
	"pakrus/schema/edtf"
)

// convert reads the value of a column into the row; what cannot be read is a finding.
func (r *record) convert(c int, v Value) {
	column := &r.t.Columns[c]
	switch {
	case empties(v):
		r.emptied[c] = true
		return
	case column.List:
		r.row[c] = r.list(c, v)
		return
	case v.Kind == List && len(v.Items) == 1:
		v = v.Items[0]
	case v.Kind == List || v.Kind == Object:
		r.refuse(c, v, "TYP1", fmt.Sprintf("%s is a %s, and takes one value", column.Name, v.Kind), "write one value", "", false)
		return
	}
	if v.Text == "" {
		return // an empty text is a missing value
	}
	switch column.Kind {
	case schema.Integer:
		r.integer(c, v)
	case schema.Decimals:
		r.decimal(c, v)
	case schema.Boolean:
		r.boolean(c, v)
	case schema.EDTF:
		r.date(c, v)
	case schema.Days:
		r.day(c, v)
	default:
		r.text(c, v)
	}
}

// refuse reports a value that cannot be read.
func (r *record) refuse(c int, v Value, code, found, advice, suggestion string, sure bool) {
	f := New(code, v.Place, found, advice)
	f.Table, f.Column, f.Suggestion, f.Sure = r.t.Name, r.t.Columns[c].Name, suggestion, sure
	r.bad[c] = true
	r.Report(f)
}

// listOf takes a list, or a text in which semicolons separate the items.
func listOf(v Value) []Value {
	if v.Kind != Text {
		return v.Items
	}
	var items []Value
	for part := range strings.SplitSeq(v.Text, ";") {
		if part = strings.TrimSpace(part); part != "" {
			items = append(items, Value{Kind: Text, Text: part, Place: v.Place})
		}
	}
	return items
}

func (r *record) list(c int, v Value) schema.Value {
	if v.Kind != List && v.Kind != Text {
		r.refuse(c, v, "TYP1", fmt.Sprintf("%s is a %s, and takes a list", r.t.Columns[c].Name, v.Kind), "write a list of texts", "", false)
		return schema.Value{}
	}
	var items []string
	for _, item := range listOf(v) {
		if item.Kind != Text {
			r.refuse(c, item, "TYP1", fmt.Sprintf("an item of %s is a %s", r.t.Columns[c].Name, item.Kind), "write it as a text, in quotation marks", "", false)
			return schema.Value{}
		}
		items = append(items, item.Text)
	}
	return schema.Value{Valid: len(items) > 0, List: items}
}

func (r *record) text(c int, v Value) {
	if v.Kind != Text {
		column := &r.t.Columns[c]
		better := v.Text
		if column.CodeList != nil {
			better = cmp.Or(schema.NearestSorted(v.Text, slices.Clone(column.CodeList.Values())), better)
		}
		advice := fmt.Sprintf("write %q, in quotation marks", better)
		if v.Place.Sheet != "" {
			advice = fmt.Sprintf("format the column as Text and write %s again, so that no zero or digit is lost", better)
		}
		r.refuse(c, v, "TYP1", fmt.Sprintf("%s is a %s here, and %s is a text", v.Text, v.Kind, column.Name), advice, strconv.Quote(better), false)
		return
	}
	r.row[c] = schema.TextValue(v.Text)
}

func (r *record) integer(c int, v Value) {
	if n, err := strconv.ParseInt(v.Text, 10, 64); err == nil && plainInteger(v.Text) && v.Kind != Boolean {
		r.row[c] = schema.IntValue(n)
		return
	}
	figure, sure := figureIn(v.Text)
	whole, err := strconv.ParseInt(string(figure), 10, 64)
	if err == nil && v.Kind == Number && sure {
		r.row[c] = schema.IntValue(whole) // 12.0 of a workbook
		return
	}
	advice, suggestion := "write digits alone", ""
	if err == nil {
		advice, suggestion = fmt.Sprintf("write %s", figure), string(figure)
	}
	r.refuse(c, v, "INT1", fmt.Sprintf("%q is no whole number", v.Text), advice, suggestion, sure && err == nil)
}

func plainInteger(s string) bool {
	digits := strings.TrimPrefix(s, "-")
	return len(digits) <= 15 && (digits == "0" || digits[0] != '0') && s != "-0" && !strings.HasPrefix(s, "+")
}

func (r *record) decimal(c int, v Value) {
	if schema.Decimal(v.Text).Check() == nil && v.Kind != Boolean {
		r.row[c] = schema.TextValue(v.Text)
		return
	}
	figure, sure := figureIn(v.Text)
	if v.Kind == Number && figure != "" {
		r.row[c] = schema.TextValue(string(figure)) // 93.30 and 9.33e1 are the same number
		return
	}
	advice := "write digits with a point, without commas, units or currency signs, such as 93.34"
	if slices.Contains(noFigures, strings.ToLower(v.Text)) {
		advice = "leave the cell empty where no figure is stated"
	}
	if figure != "" {
		advice = fmt.Sprintf("write %s", figure)
		if !sure {
			advice += ", if that is meant"
		}
	}
	r.refuse(c, v, "DEC1", fmt.Sprintf("%q is no plain figure", v.Text), advice, string(figure), sure)
}

// noFigures are what people write for a figure that is not known.
var noFigures = []string{"-", "–", "—", "?", "n/a", "na", "n.a.", "nil", "none", "unknown", "not stated", "null", ".."}

var booleans = map[string]bool{"true": true, "false": false, "yes": true, "no": false, "y": true, "n": false, "1": true, "0": false, "wahr": true, "falsch": false}

func (r *record) boolean(c int, v Value) {
	word := strings.ToLower(v.Text)
	value, known := booleans[word]
	switch {
	case word == "true" || word == "false":
		r.row[c] = schema.BoolValue(value)
	case known:
		better := strconv.FormatBool(value)
		r.refuse(c, v, "BOO1", fmt.Sprintf("%q is neither true nor false", v.Text), "write "+better, better, true)
	default:
		r.refuse(c, v, "BOO1", fmt.Sprintf("%q is neither true nor false", v.Text), "write true or false; leave it empty where it is not known", "", false)
	}
}

func (r *record) date(c int, v Value) {
	if v.Kind == Number && !isYear(v.Text) || v.Kind == Text && serialForm.MatchString(v.Text) {
		r.serial(c, v)
		return
	}
	date, err := edtf.Parse(v.Text)
	if err == nil && date.String() == v.Text && v.Kind != Boolean {
		r.row[c] = dateCell(date)
		return
	}
	found, advice, better, sure := datesAdvice(v.Text, date, err)
	r.refuse(c, v, "DAT1", found, advice, better, sure)
}

func dateCell(d edtf.Date) schema.Value { return schema.TextValue(d.String()) }

func isYear(s string) bool { return len(s) == 4 && s >= "1000" && s < "3000" && plainInteger(s) }

func (r *record) day(c int, v Value) {
	if v.Kind == Number || v.Kind == Text && serialForm.MatchString(v.Text) {
		r.serial(c, v)
		return
	}
	if day, err := edtf.ParseDay(v.Text); err == nil {
		r.row[c] = schema.Value{Valid: true, Text: v.Text, Int: day.Unix()}
		return
	}
	_, advice, better, sure := datesAdvice(v.Text, edtf.Date{}, nil)
	if _, err := edtf.ParseDay(better); err != nil {
		advice, better, sure = "write YYYY-MM-DD", "", false
	}
	r.refuse(c, v, "FMT1", fmt.Sprintf("%q is no day", v.Text), advice, better, sure)
}

// serial reports the number of a day of a spreadsheet.
func (r *record) serial(c int, v Value) {
	advice := "format the column as Text and write the date again, as 2003-05-12"
	if day, since1904 := serialDays(v.Text); day != "" {
		advice = fmt.Sprintf("if a spreadsheet made it of a date, write %s (%s where the workbook counts from 1904), and format the column as Text", day, since1904)
	}
	r.refuse(c, v, "DAT2", fmt.Sprintf("%q is a number, not a date", v.Text), advice, "", false)
}

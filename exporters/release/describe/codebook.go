package describe

import (
	"bytes"
	_ "embed"
	"strings"
	"text/template"

	"pakrus/schema"
	"pakrus/schema/edtf"
)

// dateExample is a date of EDTF, explained.
type dateExample struct{ Date, Means, Start, End, Precision string }

// dateExamples are the forms of dates that people ask about.
func dateExamples() []dateExample {
	list := []dateExample{
		{Date: "1958-11-24", Means: "that day"},
		{Date: "1958-11", Means: "some day in that month"},
		{Date: "1958", Means: "some day in that year"},
		{Date: "195X", Means: "some day in that decade"},
		{Date: "1958-24", Means: "in the winter of that year; start and end are those of the year"},
		{Date: "1958~", Means: "about that year; start and end do not widen it"},
		{Date: "1958?", Means: "that year, uncertain"},
		{Date: "1958-11-24/1958-11-26", Means: "from the one day to the other"},
		{Date: "1958/..", Means: "from some day in that year on, without an end"},
		{Date: "1958/", Means: "from some day in that year to an unknown end"},
		{Date: "[1958,1959]", Means: "in one of the two years"},
	}
	for i := range list {
		e := &list[i]
		date, err := edtf.Parse(e.Date)
		if err != nil {
			panic(err) // they are constants, and a test reads them all
		}
		if day, ok := date.Earliest(); ok {
			e.Start = day.String()
		}
		if day, ok := date.Latest(); ok {
			e.End = day.String()
		}
		e.Precision = string(date.Precision())
	}
	return list
}

//go:embed codebook.md.tmpl
var codebookText string

var codebookTemplate = template.Must(template.New("codebook.md").Funcs(functions).Funcs(template.FuncMap{
	"values": valuesOf, "basis": basis, "defined": defined, "applies": applies, "made": madeFrom, "codes": codes, "columns": describedColumns,
	"dates": dateExamples, "diagram": diagram, "refersTo": refersTo, "referredBy": referredBy,
}).Parse(codebookText))

// Codebook is the codebook for people: how to read it, each table with its columns, then each
// code list. The same facts stand as tables in every format (codebook and codelists).
func Codebook(d *schema.Dataset, _ []File) ([]byte, error) {
	var out bytes.Buffer
	columns := map[*schema.Table][]described{}
	for _, t := range d.Tables {
		columns[t] = describedColumns(t)
	}
	t := template.Must(codebookTemplate.Clone()).Funcs(template.FuncMap{"columns": func(t *schema.Table) []described { return columns[t] }})
	err := t.Execute(&out, struct {
		*schema.Dataset
		Lists []codeList
	}{d, codeLists(d, columns)})
	return out.Bytes(), err
}

// valuesOf says what the values are: kind, unit and limits.
func valuesOf(c described) string {
	text := kindOf(c)
	if c.Unit != "" {
		text += ", in " + textMarks.Replace(c.Unit)
	}
	if l := limits(c); l != "" {
		text += "; " + l
	}
	return text
}

// basis says where the values come from.
func basis(c described) string {
	switch {
	case c.DerivedFrom != "":
		return "computed"
	case c.Copy:
		return "copy"
	case c.Own:
		return "ours"
	}
	return "document"
}

// kindOf says what the values are, with a link to the table or list that they are taken from.
func kindOf(c described) string {
	kind := string(c.Kind)
	switch {
	case c.CodeList != nil:
		kind = "code of [" + c.CodeList.Name + "](#codes-" + c.CodeList.Name + ")"
	case c.References != "":
		kind = "key of [" + c.References + "](#table-" + c.References + ")"
	}
	if c.List {
		kind = "list: " + kind
	}
	return kind
}

// limits lists what else restricts a value; "" where nothing does.
func limits(c described) string {
	var parts []string
	if c.Key {
		parts = append(parts, "key")
	} else if !c.Nullable {
		parts = append(parts, "required")
	}
	limits := c.Constraints
	pattern := limits.Pattern
	limits.Pattern = ""
	if s := limits.String(); s != "" {
		parts = append(parts, textMarks.Replace(s))
	}
	if pattern != "" {
		parts = append(parts, "`"+strings.ReplaceAll(pattern, "|", `\|`)+"`")
	}
	return strings.Join(parts, ", ")
}

// madeFrom names the tables that a table is made from, each with a link.
func madeFrom(t *schema.Table) string {
	if len(t.From) == 0 {
		return "the definitions of all tables"
	}
	links := make([]string, len(t.From))
	for i, name := range t.From {
		links[i] = linkTo(name)
	}
	return strings.Join(links, ", ")
}

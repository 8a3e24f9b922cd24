package contrib

import (
	"cmp"
	"slices"
	"strings"

	"pakrus/schema"
	"pakrus/schema/evidence"
)

// Template is what a person needs to know to contribute to a table. The template of each
// format is written from it.
type Template struct {
	Table  *schema.Table
	Form   *Form
	Fields []Field // in the order of the table, then evidence and reason
}

// Field is a column of a template.
type Field struct {
	Name     string
	Meaning  string
	Required bool           // each new record needs a value
	Column   *schema.Column // nil for evidence and reason
	List     bool           // several values, joined with "; " where the format has no lists
	Keys     *schema.Table  // whose keys are the values, or nil
	Example  string         // of a live record, as CSV writes it; "" where that record has none
}

// Codes is the code list of the values, or nil.
func (f *Field) Codes() *schema.CodeList {
	if f.Column == nil {
		return nil
	}
	return f.Column.CodeList
}

// IsText reports whether the values are text, which a spreadsheet must not turn into numbers or dates.
func (f *Field) IsText() bool { return f.Column == nil || f.List || f.Column.IsText() }

// Allowed says in words what a value may be.
func (f *Field) Allowed() string {
	var parts []string
	switch {
	case f.Column == nil:
	case f.Column.Kind == schema.EDTF:
		parts = append(parts, "a date as exact as the document states it: 2003-05-12, 2003-05, 2003, 195X, 1965~ (about), 2003-05-12/2003-05-14")
	case f.Column.Kind == schema.Days:
		parts = append(parts, "a day: 2003-05-12")
	case f.Column.Kind == schema.Integer:
		parts = append(parts, "a whole number, digits alone")
	case f.Column.Kind == schema.Decimals:
		parts = append(parts, "a number with a point, such as 93.34")
	case f.Column.Kind == schema.Boolean:
		parts = append(parts, "TRUE or FALSE")
	}
	if f.Codes() != nil {
		parts = append(parts, "a code of the list "+f.Codes().Name)
	}
	if f.Keys != nil {
		parts = append(parts, "an ID of "+f.Keys.Name)
	}
	if f.Column != nil && f.Column.Unit != "" {
		parts = append(parts, "in "+f.Column.Unit)
	}
	if f.List {
		parts = append(parts, `several are separated by "; "`)
	}
	return strings.Join(parts, "; ")
}

// NewTemplate is the template of a table that takes contributions. The example is the live
// record with evidence that fills most columns; claims are those of the dataset.
func NewTemplate(d *schema.Dataset, forms *Forms, form *Form, claims []evidence.Claim) *Template {
	t := &Template{Table: d.Table(form.Table), Form: form}
	for i := range t.Table.Columns {
		if c := &t.Table.Columns[i]; form.Takes(c) && form.Maintained[c.Name] == "" {
			t.Fields = append(t.Fields, Field{
				Name: c.Name, Meaning: c.Meaning, Required: form.Needs(t.Table, c), Column: c, List: c.List, Keys: d.Table(c.References),
			})
		}
	}
	if form.Factual(t.Table) {
		t.addEvidence(d, forms)
	}
	t.Fields = append(t.Fields, Field{Name: reasonColumn, Meaning: "Why an existing record is changed, and which document says so; only where the ID is that of an existing record."})
	t.addExample(claims)
	return t
}

func (t *Template) addEvidence(d *schema.Dataset, forms *Forms) {
	t.Fields = append(t.Fields,
		Field{Name: evidencePassage, Meaning: "Passage that says so: the document and the place in it.", Required: true, Keys: d.Table(forms.Passages)},
		Field{Name: evidenceAsStated, Meaning: "The document's own wording of the value, at most eight words."},
		Field{Name: evidenceFields, Meaning: "Columns that the passage speaks of, separated by spaces; empty where it speaks of all."},
		Field{Name: evidenceVia, Meaning: "Works that the document cites for it.", List: true, Keys: d.Table(forms.Sources)})
}

// addExample takes the record of which one passage states most: all that a document must state, if there is such a record.
func (t *Template) addExample(claims []evidence.Claim) {
	byRecord := map[string][]evidence.Claim{}
	for _, c := range claims {
		if c.Table == t.Table.Name {
			byRecord[c.Record] = append(byRecord[c.Record], c)
		}
	}
	best, most := []string(nil), -1
	for _, row := range t.Table.Rows() {
		example := t.exampleOf(row, byRecord[t.Table.Key(row)])
		filled := len(example) - count(example, "")
		if t.Form.Factual(t.Table) && t.field(example, evidencePassage) != "" && t.field(example, evidenceFields) == "" {
			filled += len(example)
		}
		if filled > most {
			best, most = example, filled
		}
	}
	for i := range best {
		t.Fields[i].Example = best[i]
	}
}

func (t *Template) field(example []string, name string) string {
	return example[slices.IndexFunc(t.Fields, func(f Field) bool { return f.Name == name })]
}

func count(list []string, s string) (n int) {
	for _, item := range list {
		if item == s {
			n++
		}
	}
	return n
}

func (t *Template) exampleOf(row []schema.Value, claims []evidence.Claim) []string {
	cited := t.quotation(row, claims)
	example := make([]string, len(t.Fields))
	for i, f := range t.Fields {
		if f.Column != nil {
			example[i] = f.Column.Format(row[t.Table.Column(f.Name)])
			continue
		}
		example[i] = cited[f.Name]
	}
	return example
}

// quotation is the evidence of a record that one passage gives: that which speaks of most columns,
// which are named where it does not speak of all that a document must state.
func (t *Template) quotation(row []schema.Value, claims []evidence.Claim) map[string]string {
	byPassage := map[string][]evidence.Claim{}
	for _, c := range claims {
		if c.Rank == evidence.Preferred {
			byPassage[c.Passage] = append(byPassage[c.Passage], c)
		}
	}
	var best []evidence.Claim
	for _, list := range byPassage {
		if cmp.Or(cmp.Compare(len(fieldsOf(list)), len(fieldsOf(best))), -cmp.Compare(list[0].Passage, first(best))) > 0 {
			best = list
		}
	}
	cited := map[string]string{}
	for _, c := range best {
		cited[evidencePassage] = c.Passage
		cited[evidenceVia] = cmp.Or(cited[evidenceVia], string(c.Via))
		if column := t.Table.Columns[t.Table.Column(c.Field)]; column.Lead || cited[evidenceAsStated] == "" {
			cited[evidenceAsStated] = c.AsStated
		}
	}
	fields := fieldsOf(best)
	for c := range t.Table.Columns {
		column := &t.Table.Columns[c]
		if !column.Own && row[c].Valid && !slices.Contains(fields, column.Name) {
			cited[evidenceFields] = strings.Join(fields, " ")
		}
	}
	return cited
}

// fieldsOf are the fields that claims are about, each once, in order.
func fieldsOf(claims []evidence.Claim) []string {
	var fields []string
	for _, c := range claims {
		fields = append(fields, c.Field)
	}
	slices.Sort(fields)
	return slices.Compact(fields)
}

func first(claims []evidence.Claim) string {
	if len(claims) == 0 {
		return ""
	}
	return claims[0].Passage
}

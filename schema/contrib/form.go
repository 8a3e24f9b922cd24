package contrib

import (
	"slices"

	"pakrus/schema"
)

// Forms says which tables of a dataset take contributions, and how.
type Forms struct {
	Tables   []Form
	Passages string // name of the table whose keys evidence_passage names
	Sources  string // name of the table whose keys evidence_via names
}

// Form says how a table takes contributions.
type Form struct {
	Table    string
	IDPrefix string   // of IDs that are allocated when a record is taken over, such as "ev-"; "" where the contributor chooses the key
	Computed []string // columns that the dataset fills in by itself
	Members  []Member
	// Maintained are columns that only the maintainers set, with what a contributor does instead.
	Maintained map[string]string
	Alike      Alike
}

// Member is a list of objects in a record of JSON or YAML, each a row of another table.
type Member struct {
	Name   string // of the list, such as "participants"
	Table  string // of the rows
	Parent string // the column of that table that refers to the record
}

// Alike says when two records of a table may be about the same thing: their Same columns are
// equal, their Dates may mean the same day, and their Titles have words in common.
type Alike struct {
	Same  []string
	Date  string // an EDTF column; "" where dates do not matter
	Title string // a text column; "" where Same and Date decide
}

// Of returns the form of that table, or nil.
func (f *Forms) Of(table string) *Form {
	if i := slices.IndexFunc(f.Tables, func(form Form) bool { return form.Table == table }); i >= 0 {
		return &f.Tables[i]
	}
	return nil
}

// parentColumn is the column by which rows of the table belong to a record of another, or "".
func (f *Forms) parentColumn(table string) string {
	for _, form := range f.Tables {
		for _, m := range form.Members {
			if m.Table == table {
				return m.Parent
			}
		}
	}
	return ""
}

// The columns that a contribution has beside those of its table.
const (
	evidencePassage  = "evidence_passage"
	evidenceAsStated = "evidence_as_stated"
	evidenceFields   = "evidence_fields"
	evidenceVia      = "evidence_via"
	evidenceList     = "evidence"
	reasonColumn     = "reason"
)

var furtherColumns = []string{evidencePassage, evidenceAsStated, evidenceFields, evidenceVia, evidenceList, reasonColumn}

// Takes reports whether a contribution to the table may give the column: those that the
// dataset computes may stand in a file, but what they hold is passed over.
func (f *Form) Takes(c *schema.Column) bool {
	return c.DerivedFrom == "" && !slices.Contains(f.Computed, c.Name)
}

// Needs reports whether each new record must give the column. A yes or no that is left out is no.
func (f *Form) Needs(t *schema.Table, c *schema.Column) bool {
	return f.Takes(c) && !c.Nullable && c.Kind != schema.Boolean && !f.allocates(t, c)
}

// allocates reports whether the column is an ID that is allocated.
func (f *Form) allocates(t *schema.Table, c *schema.Column) bool {
	return f.IDPrefix != "" && c.Key && t.Columns[t.KeyColumns[0]].Name == c.Name
}

// Factual reports whether records of the table need evidence: whether they have a column that a
// document must state.
func (f *Form) Factual(t *schema.Table) bool {
	return slices.ContainsFunc(t.Columns, func(c schema.Column) bool { return !c.Own && f.Takes(&c) })
}

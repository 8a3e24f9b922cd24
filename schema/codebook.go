package schema

import "strings"

// codebookRow is one column of the dataset, described.
type codebookRow struct {
	Table       string `json:"table_name" key:"" own:"" doc:"Table."`
	Position    int64  `json:"position" order:"2" own:"" doc:"Place of the column in its table, from 1."`
	TableNumber int64  `json:"table_position" order:"1" own:"" doc:"Place of the table in the dataset, from 1."`
	Column      string `json:"column_name" key:"" own:"" doc:"Column."`
	Meaning     string `json:"meaning" kind:"text" own:"" doc:"What a value of the column says."`
	Kind        string `json:"kind" own:"" doc:"Kind of value: string, text, integer, decimal, boolean, edtf, day, code or reference; 'list of' before it for several."`
	Unit        string `json:"unit,omitzero" own:"" doc:"Unit of the figures."`
	Required    bool   `json:"is_required" own:"" doc:"Whether every row has a value."`
	IsKey       bool   `json:"is_key" own:"" doc:"Whether the column is part of the key that tells rows apart."`
	Factual     bool   `json:"is_factual" own:"" doc:"Whether values are taken from documents and rest on claims; others are IDs, classifications of ours or derived."`
	Made        bool   `json:"is_made" own:"" doc:"Whether the program makes the table from other tables, so that its rows change as those do."`
	References  string `json:"refers_to,omitzero" own:"" doc:"Table whose key the value is."`
	CodeList    string `json:"codelist,omitzero" own:"" doc:"Code list whose codes are allowed; see the table codelists."`
	Constraint  string `json:"allowed,omitzero" kind:"text" own:"" doc:"Further limits of a value, in the words of JSON Schema."`
	DerivedFrom string `json:"derived_from,omitzero" own:"" doc:"Column that the value is computed from."`
	Example     string `json:"example,omitzero" kind:"text" own:"" copy:"" doc:"A value of the first row that has one."`
	Since       string `json:"since,omitzero" own:"" doc:"Version of the dataset that introduced the column."`
}

func codebookTable(rows []codebookRow) *Table {
	return Of("codebook", "a column of a table of the dataset", rows).MadeFrom()
}

// describeColumns fills the codebook, the last table, which describes itself too.
func (d *Dataset) describeColumns() {
	var rows []codebookRow
	for i, t := range d.Tables {
		for j := range t.Columns {
			row := t.describe(&t.Columns[j])
			row.TableNumber, row.Position = int64(i+1), int64(j+1)
			rows = append(rows, row)
		}
	}
	last := &d.Tables[len(d.Tables)-1]
	full := codebookTable(rows)
	full.Columns, full.Since = (*last).Columns, (*last).Since
	*last = full
}

func (t *Table) describe(c *Column) codebookRow {
	row := codebookRow{
		Table: t.Name, Column: c.Name, Meaning: c.Meaning, Kind: string(c.Kind), Unit: c.Unit,
		Required: !c.Nullable, IsKey: c.Key, Factual: !c.Own, Made: t.Made, References: c.References,
		Constraint: c.Constraints.String(), DerivedFrom: c.DerivedFrom, Example: t.example(c), Since: c.Since,
	}
	if c.List {
		row.Kind = "list of " + row.Kind
	}
	if c.CodeList != nil {
		row.CodeList = c.CodeList.Name
	}
	return row
}

// example is the one that the tag gives, else the first value that is not missing.
func (t *Table) example(c *Column) string {
	if c.Example != "" || len(t.wrong) > 0 {
		return c.Example
	}
	at := t.Column(c.Name)
	for _, row := range t.Rows() {
		if row[at].Valid {
			return c.Format(row[at])
		}
	}
	return ""
}

// String lists the constraints as they stand in the JSON Schema, in a fixed order.
func (c *Constraints) String() string {
	var parts []string
	for _, p := range []struct{ name, value string }{
		{"pattern", c.Pattern}, {"format", c.Format}, {"minLength", c.MinLength}, {"maxLength", c.MaxLength},
		{"minimum", c.Minimum}, {"maximum", c.Maximum},
	} {
		if p.value != "" {
			parts = append(parts, p.name+" "+p.value)
		}
	}
	if c.UniqueItems {
		parts = append(parts, "uniqueItems")
	}
	return strings.Join(parts, ", ")
}

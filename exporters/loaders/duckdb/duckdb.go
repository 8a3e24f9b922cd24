// Package duckdb writes load.sql, which makes a DuckDB database of the Parquet files of a release.
package duckdb

import (
	"bytes"
	_ "embed"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
	"text/template"

	"pakrus/schema"
)

//go:embed load.sql.tmpl
var text string

var tmpl = template.Must(template.New("load.sql").Funcs(template.FuncMap{
	"quote": quote, "name": name, "line": line, "type": typeOf, "meaning": meaning,
}).Parse(text))

// Write writes load.sql. It is run in the folder of the release by DuckDB 1.0 or newer. Each
// table has its keys and its meaning, each code list is an ENUM with its codes in order.
func Write(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error {
	var out bytes.Buffer
	if err := tmpl.Execute(&out, script{d}); err != nil {
		return err
	}
	file, err := create("load.sql")
	if err != nil {
		return err
	}
	_, err = file.Write(out.Bytes())
	return errors.Join(err, file.Close())
}

// script is a dataset as the template sees it.
type script struct{ *schema.Dataset }

// Parents lists the tables in an order in which each comes after those that it may declare
// foreign keys to.
func (s script) Parents() []table {
	var order []table
	for len(order) < len(s.Tables) {
		order = append(order, s.next(order))
	}
	return order
}

// next is the first table all of whose references are met, or else, where references form a
// circle, the first one that is left.
func (s script) next(done []table) table {
	var first *table
	for _, t := range s.Tables {
		if slices.ContainsFunc(done, func(d table) bool { return d.Name == t.Name }) {
			continue
		}
		candidate := newTable(t, done)
		if candidate.open == 0 {
			return candidate
		}
		if first == nil {
			first = &candidate
		}
	}
	return *first
}

// HasClaims reports whether the dataset has claims about its records.
func (s script) HasClaims() bool {
	t := s.Table("claims")
	return t != nil && t.Column("record_id") >= 0
}

// CodeLists are the code lists of all columns, by name, each once.
func (s script) CodeLists() []*schema.CodeList {
	var lists []*schema.CodeList
	for _, t := range s.Tables {
		for _, c := range t.Columns {
			if c.CodeList != nil && !slices.Contains(lists, c.CodeList) {
				lists = append(lists, c.CodeList)
			}
		}
	}
	slices.SortFunc(lists, func(a, b *schema.CodeList) int { return strings.Compare(a.Name, b.Name) })
	return lists
}

// table is a table with the references that can be declared as foreign keys: those to tables
// that are made before it. DuckDB adds no foreign key to a table that is there, and checks
// those to the table itself row by row, so that the order of rows would matter.
type table struct {
	*schema.Table
	Key     []string
	Foreign []schema.Column
	open    int // references to tables that are not made yet
}

func newTable(t *schema.Table, done []table) table {
	made := table{Table: t}
	for _, k := range t.KeyColumns {
		made.Key = append(made.Key, t.Columns[k].Name)
	}
	for _, c := range t.Columns {
		switch {
		case c.References == "" || c.List || c.References == t.Name:
		case slices.ContainsFunc(done, func(d table) bool { return d.Name == c.References }):
			made.Foreign = append(made.Foreign, c)
		default:
			made.open++
		}
	}
	return made
}

// typeOf is the type of a column in DuckDB. Codes are of an ENUM that is called as their
// list, with codes_ before it, so that no type has the name of a table.
func typeOf(c schema.Column) string {
	kind := map[schema.Kind]string{
		schema.Integer: "BIGINT", schema.Decimals: "DOUBLE", schema.Boolean: "BOOLEAN", schema.Days: "DATE",
	}[c.Kind]
	switch {
	case c.CodeList != nil:
		kind = name("codes_" + c.CodeList.Name)
	case kind == "":
		kind = "VARCHAR"
	}
	if c.List {
		kind += "[]"
	}
	return kind
}

// meaning is the comment of a column: what it says, its unit, and the table it refers to.
func meaning(c schema.Column) string {
	text := line(c.Meaning)
	if c.Unit != "" {
		text += " Unit: " + line(c.Unit) + "."
	}
	if c.References != "" {
		text += " Key of " + c.References + "."
	}
	if c.Kind == schema.EDTF {
		text += " EDTF (ISO 8601-2)."
	}
	return text
}

var plainName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// name writes a name, quoted where SQL would take it for something else.
func name(s string) string {
	if plainName.MatchString(s) && !slices.Contains(schema.ReservedWords, s) {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}

// quote writes a text as a string constant of SQL.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// line joins a text to one line.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

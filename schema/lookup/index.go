// Package lookup finds the records of a dataset by ID or by words, with all that other records say
// of them. What refers to what it reads from the tables themselves: from their references, from the
// columns record_table and record_id, and from the tables claims and retired_ids, where a dataset has them.
package lookup

import (
	"slices"
	"strings"

	"pakrus/schema"
)

// The names of tables and columns that mean the same in every dataset.
const (
	claimsTable  = "claims"
	retiredTable = "retired_ids"
)

// Index holds all rows of a dataset and what refers to them. It may be used by several goroutines.
type Index struct {
	dataset *schema.Dataset
	tables  map[string]*rows
	links   map[Ref][]link
}

// Ref is a row of a table.
type Ref struct {
	table *rows
	at    int
}

// rows are those of a table, by number and by key.
type rows struct {
	*schema.Table
	rows  [][]schema.Value
	byKey map[string]int
}

// link is a row that refers to another by a column; part tells that it is part of the other, because
// its key begins with the reference.
type link struct {
	from   Ref
	column int
	part   bool
}

// New reads all rows of a dataset.
func New(d *schema.Dataset) *Index {
	x := &Index{dataset: d, tables: map[string]*rows{}, links: map[Ref][]link{}}
	for _, t := range d.Tables {
		x.tables[t.Name] = readRows(t)
	}
	for _, t := range d.Tables {
		if !repeats(t) {
			x.link(x.tables[t.Name])
		}
	}
	return x
}

func readRows(t *schema.Table) *rows {
	all := &rows{t, make([][]schema.Value, t.Len()), make(map[string]int, t.Len())}
	block := make([]schema.Value, t.Len()*len(t.Columns))
	for i := range all.rows {
		row := block[:len(t.Columns):len(t.Columns)]
		block = block[len(t.Columns):]
		t.Row(i, row)
		all.rows[i] = row
		all.byKey[t.Key(row)] = i
	}
	return all
}

// repeats tells that the rows of a table only say again, in another form, what others say.
func repeats(t *schema.Table) bool {
	return t.Made && slices.ContainsFunc(t.Columns, func(c schema.Column) bool { return c.Copy })
}

// link notes what the rows of a table refer to.
func (x *Index) link(t *rows) {
	for c := range t.Columns {
		for i := range t.rows {
			for _, target := range x.targets(Ref{t, i}, c) {
				x.links[target] = append(x.links[target], link{Ref{t, i}, c, c == t.KeyColumns[0] && t.Columns[c].Kind == schema.Reference})
			}
		}
	}
}

// targets are the rows that a cell refers to.
func (x *Index) targets(r Ref, c int) []Ref {
	column, value := &r.table.Columns[c], r.row()[c]
	switch {
	case !value.Valid:
		return nil
	case column.Kind == schema.Reference:
		return x.inTable(column.References, items(column, value)...)
	case column.Name == "record_id" && r.table.Column("record_table") >= 0:
		return x.inTable(r.text("record_table"), value.Text)
	case column.Name == "new_id" && r.table.Name == retiredTable:
		return x.Find(value.Text)
	}
	return nil
}

func (x *Index) inTable(name string, keys ...string) []Ref {
	t := x.tables[name]
	var found []Ref
	for _, key := range keys {
		if t == nil {
			break
		}
		if i, ok := t.byKey[key]; ok {
			found = append(found, Ref{t, i})
		}
	}
	return found
}

// items are the values of a list, or the one of another cell.
func items(c *schema.Column, v schema.Value) []string {
	switch {
	case !v.Valid:
		return nil
	case c.List:
		return v.List
	}
	return []string{c.Format(v)}
}

// Find returns the rows that have an ID; several where tables share it. TABLE/ID means that of one
// table. A row whose key is a reference stands behind the row that it refers to.
func (x *Index) Find(id string) []Ref {
	name, key, _ := strings.Cut(id, "/")
	found := x.inTable(name, key)
	if len(found) > 0 {
		return found
	}
	for _, t := range x.dataset.Tables {
		if refersByKey(t) {
			continue
		}
		found = append(found, x.inTable(t.Name, id)...)
	}
	return found
}

// refersByKey tells whether the whole key of a table is one reference to another.
func refersByKey(t *schema.Table) bool {
	return len(t.KeyColumns) == 1 && t.Columns[t.KeyColumns[0]].Kind == schema.Reference
}

// Table returns all rows of a table in their order; none where the dataset has no such table.
func (x *Index) Table(name string) []Ref {
	t := x.tables[name]
	if t == nil {
		return nil
	}
	all := make([]Ref, len(t.rows))
	for i := range all {
		all[i] = Ref{t, i}
	}
	return all
}

// Near lists up to n existing IDs that are most like one that does not exist, the nearest first; where
// none is, those of records in which it stands as words.
func (x *Index) Near(id string, n int) []string {
	var candidates []string
	for _, t := range x.dataset.Tables {
		for _, row := range x.tables[t.Name].rows {
			candidates = append(candidates, t.Key(row))
		}
	}
	near := schema.NearestFew(id, candidates, n)
	if len(near) > 0 || terms(id) == nil {
		return near
	}
	for _, h := range x.Search(Query{Words: id}) {
		if len(near) < n {
			near = append(near, h.ID)
		}
	}
	return near
}

func (r Ref) row() []schema.Value { return r.table.rows[r.at] }

// Table is the table of the row.
func (r Ref) Table() *schema.Table { return r.table.Table }

// Row are the values of the row, in the order of the columns; they must not be changed.
func (r Ref) Row() []schema.Value { return r.row() }

// ID is the key of the row.
func (r Ref) ID() string { return r.table.Key(r.row()) }

// text is the value of a column as CSV has it; "" where there is no such column.
func (r Ref) text(column string) string {
	c := r.table.Column(column)
	if c < 0 {
		return ""
	}
	return r.table.Columns[c].Format(r.row()[c])
}

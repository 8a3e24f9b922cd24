package schema

import (
	"cmp"
	"iter"
	"slices"
	"strings"
)

// Table is one table of a dataset: its columns, and its rows in a fixed order.
type Table struct {
	Name       string   // snake_case, e.g. "events"
	Title      string   // one line: what one row is
	Vocabulary bool     // rows are there to be referred to; see MustBeUsed
	Made       bool     // the program makes the rows from other tables; see MadeFrom
	From       []string // names of those tables; none where it describes all of them
	View       string   // a query of SQLite that makes the rows from the tables of From; see ViewedAs
	Since      string   // version of the dataset that introduced the table; set by New
	Columns    []Column
	KeyColumns []int // indices of the columns that make the key
	orderBy    []int // indices of the columns that rows are ordered by
	size       int
	read       func(i int, row []Value)
	order      []int32 // row numbers in order; nil where the rows came in order
	record     recordType
	wrong      []string
}

// MustBeUsed says that each row is there to be referred to by other tables, and returns t:
// the check then reports rows that nothing refers to.
func (t *Table) MustBeUsed() *Table {
	t.Vocabulary = true
	return t
}

// MadeFrom says that the program makes the rows from those of other tables, so that they
// change as those do, and returns t.
func (t *Table) MadeFrom(tables ...string) *Table {
	t.Made, t.From = true, tables
	return t
}

// ViewedAs gives the query that makes the same rows from the tables of From, in the same order and
// with the same columns, in the SQL of SQLite: a database then has a view instead of a copy. A list
// is a text there, items joined with "; ". It returns t.
func (t *Table) ViewedAs(query string) *Table {
	t.View = query
	return t
}

// WithRows returns a table of the same name and title with other columns and rows: size of them, in
// the order in which they come, which read fills in, from several goroutines at a time. Its key
// is made of those columns of the key that it has.
func (t *Table) WithRows(columns []Column, size int, read func(i int, row []Value)) *Table {
	with := &Table{Name: t.Name, Title: t.Title, Columns: columns, size: size, read: read}
	for i := range columns {
		if columns[i].Key {
			with.KeyColumns = append(with.KeyColumns, i)
		}
	}
	return with
}

// Len is the number of rows.
func (t *Table) Len() int { return t.size }

// Rows yields the rows in their fixed order, values in column order. The slice is used
// again for the next row; copy it to keep it.
func (t *Table) Rows() iter.Seq2[int, []Value] {
	return func(yield func(int, []Value) bool) {
		row := make([]Value, len(t.Columns))
		for i := range t.size {
			t.Row(i, row)
			if !yield(i, row) {
				return
			}
		}
	}
}

// Row fills row, which must be as long as t.Columns, with the i-th row in order.
// It may be called from several goroutines, each with a slice of its own.
func (t *Table) Row(i int, row []Value) {
	if t.order != nil {
		i = int(t.order[i])
	}
	clear(row)
	t.read(i, row)
}

// GoType is the struct that rows are made of: the import path of its package, and its name.
func (t *Table) GoType() (path, name string) { return t.record.PkgPath(), t.record.Name() }

// Column returns the index of the column of that name, or -1.
func (t *Table) Column(name string) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool { return c.Name == name })
}

// Key returns the key of a row as one text; the parts of a compound key are joined with "/".
func (t *Table) Key(row []Value) string {
	if len(t.KeyColumns) == 1 {
		k := t.KeyColumns[0]
		return t.Columns[k].Format(row[k])
	}
	parts := make([]string, len(t.KeyColumns))
	for i, k := range t.KeyColumns {
		parts[i] = t.Columns[k].Format(row[k])
	}
	return strings.Join(parts, "/")
}

func (t *Table) compareRows(a, b []Value) int {
	for _, k := range t.orderBy {
		if c := t.Columns[k].compare(a[k], b[k]); c != 0 {
			return c
		}
	}
	return 0
}

// sortRows fixes the order of rows; rows that come in order cost no index.
func (t *Table) sortRows() {
	if t.inOrder() {
		return
	}
	t.order = make([]int32, t.size)
	for i := range t.order {
		t.order[i] = int32(i)
	}
	keys, n := t.orderKeys(), len(t.orderBy)
	slices.SortFunc(t.order, func(x, y int32) int {
		for i, k := range t.orderBy {
			if c := t.Columns[k].compare(keys[int(x)*n+i], keys[int(y)*n+i]); c != 0 {
				return c
			}
		}
		return cmp.Compare(x, y)
	})
}

// orderKeys are the values of all rows in the columns by which they are ordered, row by row.
func (t *Table) orderKeys() []Value {
	keys, row := make([]Value, 0, t.size*len(t.orderBy)), make([]Value, len(t.Columns))
	for i := range t.size {
		clear(row)
		t.read(i, row)
		for _, k := range t.orderBy {
			keys = append(keys, row[k])
		}
	}
	return keys
}

func (t *Table) inOrder() bool {
	last, next := make([]Value, len(t.Columns)), make([]Value, len(t.Columns))
	for i := range t.size {
		clear(next)
		t.read(i, next)
		if i > 0 && t.compareRows(last, next) > 0 {
			return false
		}
		last, next = next, last
	}
	return true
}

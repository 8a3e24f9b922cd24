package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"pakrus/exporters/internal/each"
	"pakrus/schema"
)

// filler inserts the rows of a table, and the items of its lists.
type filler struct {
	table *schema.Table
	rows  inserter
	lists []list
}

// list is a list column, by its index, with what inserts its items.
type list struct {
	column int
	inserter
}

// inserter inserts rows by one prepared statement.
type inserter struct {
	statement *sql.Stmt
	args      []any
}

// fillTable makes a table, and a table for each list column, and inserts all rows; or it makes a view.
func (db *database) fillTable(d *schema.Dataset, t *schema.Table) (err error) {
	if t.View != "" {
		return db.run(viewSQL(t))
	}
	f := &filler{table: t}
	defer func() { err = errors.Join(err, f.close()) }()
	if err := db.prepare(&f.rows, tableSQL(d, t), t.Name, len(t.Columns)); err != nil {
		return err
	}
	for i := range t.Columns {
		if c := &t.Columns[i]; c.List {
			f.lists = append(f.lists, list{column: i})
			if err := db.prepare(&f.lists[len(f.lists)-1].inserter, listSQL(d, t, c), listTable(t, c), len(t.KeyColumns)+2); err != nil {
				return err
			}
		}
	}
	return each.Row(t, 0, t.Len(), f.add)
}

// prepare makes a table and the statement that inserts a row of so many columns.
func (db *database) prepare(in *inserter, create, name string, columns int) (err error) {
	if err := db.run(create); err != nil {
		return err
	}
	in.args = make([]any, columns)
	in.statement, err = db.conn.PrepareContext(context.Background(),
		"INSERT INTO "+quote(name)+" VALUES (?"+strings.Repeat(", ?", columns-1)+")")
	return err
}

func (f *filler) add(row []schema.Value) error {
	for i := range row {
		f.rows.args[i] = bound(&f.table.Columns[i], &row[i])
	}
	if err := f.rows.insert(); err != nil {
		return rowError(f.table, row, err)
	}
	for i := range f.lists {
		if err := f.lists[i].add(f, row); err != nil {
			return rowError(f.table, row, err)
		}
	}
	return nil
}

// add inserts the items of the list in a row, whose cells are bound already.
func (l *list) add(f *filler, row []schema.Value) error {
	for i, item := range row[l.column].List {
		l.args = l.args[:0]
		for _, k := range f.table.KeyColumns {
			l.args = append(l.args, f.rows.args[k])
		}
		l.args = append(l.args, int64(i+1), item)
		if err := l.insert(); err != nil {
			return fmt.Errorf("column %s: %w", f.table.Columns[l.column].Name, err)
		}
	}
	return nil
}

func rowError(t *schema.Table, row []schema.Value, err error) error {
	return fmt.Errorf("row %s: %w", t.Key(row), err)
}

func (in *inserter) insert() error {
	_, err := in.statement.ExecContext(context.Background(), in.args...)
	return err
}

func (f *filler) close() error {
	var err error
	for i := range f.lists {
		err = errors.Join(err, f.lists[i].close())
	}
	return errors.Join(err, f.rows.close())
}

func (in *inserter) close() error {
	if in.statement == nil {
		return nil
	}
	return in.statement.Close()
}

// bound is a cell as SQLite stores it.
func bound(c *schema.Column, v *schema.Value) any {
	switch {
	case !v.Valid:
		return nil
	case c.List:
		return strings.Join(v.List, "; ")
	case c.Kind == schema.Integer, c.Kind == schema.Boolean:
		return v.Int
	case c.Kind == schema.Decimals:
		return schema.Decimal(v.Text).Float()
	}
	return v.Text
}

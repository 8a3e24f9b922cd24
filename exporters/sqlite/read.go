package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"pakrus/schema"
)

// Read reads the rows of tables from the database file of a release, in their order, and gives
// each to the function to, after which the row may be used again. The database must have these
// tables, with these columns in this order, and else only those that Write makes beside them. A
// value of another type than its column has is an error, and so is an error of to; nothing
// follows it.
//
// It is for files whose checksum is that of a release: SQLite is safe against damaged files, but
// its translation to Go is not proven to be.
func Read(ctx context.Context, file io.ReaderAt, size int64, tables []*schema.Table, to func(t *schema.Table, row []schema.Value) error) (err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("the file is damaged: %v", problem)
		}
	}()
	db, err := openCopy(io.NewSectionReader(file, 0, size))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.discard()) }()
	views, err := db.checkNames(ctx, tables)
	if err != nil {
		return err
	}
	for _, t := range tables {
		if err := db.read(ctx, t, slices.Contains(views, t.Name), to); err != nil {
			return fmt.Errorf("table %s: %w", t.Name, err)
		}
	}
	return nil
}

// checkNames returns the views of the database; a table or a view that has no place in a database
// of these tables is an error.
func (db *database) checkNames(ctx context.Context, tables []*schema.Table) (views []string, err error) {
	known := map[string]bool{"_metadata": true}
	for _, t := range tables {
		known[t.Name] = true
		for _, suffix := range []string{"", "_data", "_idx", "_docsize", "_config"} {
			known[t.Name+"_fts"+suffix] = true
		}
		for i := range t.Columns {
			if t.Columns[i].List {
				known[listTable(t, &t.Columns[i])] = true
			}
		}
	}
	rows, err := db.conn.QueryContext(ctx, "SELECT type, name FROM sqlite_schema WHERE type <> 'index'")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var kind, name string
		if err := rows.Scan(&kind, &name); err != nil {
			return nil, err
		}
		if kind == "view" {
			views = append(views, name)
		}
		if !known[name] || kind == "trigger" {
			return nil, fmt.Errorf("the %s %q belongs to no table of the codebook", kind, name)
		}
	}
	return views, rows.Err()
}

func (db *database) read(ctx context.Context, t *schema.Table, isView bool, to func(t *schema.Table, row []schema.Value) error) error {
	query := "SELECT * FROM " + quote(t.Name)
	if !isView { // which has an order of its own
		query += " ORDER BY rowid"
	}
	rows, err := db.conn.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	if err := sameColumns(rows, t); err != nil {
		return err
	}
	row := newCells(t)
	for number := 1; rows.Next(); number++ {
		if err := row.scan(rows); err != nil {
			return fmt.Errorf("row %d: %w", number, err)
		}
		if err := to(t, row.values); err != nil {
			return err
		}
	}
	return rows.Err()
}

func sameColumns(rows *sql.Rows, t *schema.Table) error {
	have, err := rows.Columns()
	if err != nil {
		return err
	}
	want := make([]string, len(t.Columns))
	for i := range t.Columns {
		want[i] = t.Columns[i].Name
	}
	if !slices.Equal(have, want) {
		return fmt.Errorf("the columns are not those of the codebook:\n%s, not\n%s", strings.Join(have, ", "), strings.Join(want, ", "))
	}
	return nil
}

// Package sqlite writes a dataset as one SQLite database.
//
// The tables are plain ones, not STRICT, so that SQLite before 3.37 opens them (STRICT makes it
// refuse the whole file); CHECK constraints hold the types instead.
package sqlite

import (
	"errors"
	"fmt"
	"io"

	"pakrus/schema"
)

// Write writes the dataset as <Meta.Name>.sqlite: a table for each table, rows in their order,
// with declared types, primary and foreign keys, CHECK constraints, comments and, for columns of
// words, a full-text index. PRAGMA user_version is the version (1.2.3 is 1002003), application_id
// the first four letters of the name.
//
// Texts, dates, codes and references are TEXT, a day as YYYY-MM-DD; integers are INTEGER, decimals
// REAL (printf('%.15g', x) shows the curated figure; below 0.0001 with an exponent), booleans BOOLEAN, 0 or 1; a missing value is
// NULL. A list is TEXT, items joined with "; " as in CSV, and has a table <table>_<column> with a
// row for each item, which holds its keys and codes to those that exist.
//
// <table>_fts is the full-text index of a table (FTS5, external content, English stems); its rowid
// is that of the table. The table _metadata tells of the dataset as a whole.
//
// A table with a View is a view: none of this is made for it, and that it has the rows of the table
// is for tests to show.
//
// A missing foreign key is no error here: schema/check finds it before a release is made.
func Write(create func(name string) (io.WriteCloser, error), d *schema.Dataset) (err error) {
	file, err := create(d.Meta.Name + ".sqlite")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	db, err := newDatabase()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.discard()) }()
	if err := db.fill(d); err != nil {
		return fmt.Errorf("%s.sqlite: %w", d.Meta.Name, err)
	}
	return db.copyTo(file)
}

// fill writes all of the dataset in one transaction: first rows, then what is made of them.
func (db *database) fill(d *schema.Dataset) error {
	if err := db.run("PRAGMA application_id = %d; PRAGMA user_version = %d; BEGIN", applicationID(d.Meta.Name), userVersion(d.Meta.Version)); err != nil {
		return err
	}
	for _, step := range []func(*schema.Dataset, *schema.Table) error{db.fillTable, db.index, db.addSearch} {
		for _, t := range d.Tables {
			if err := step(d, t); err != nil {
				return fmt.Errorf("%s: %w", t.Name, err)
			}
		}
	}
	if err := db.addMetadata(&d.Meta); err != nil {
		return err
	}
	return db.run("COMMIT")
}

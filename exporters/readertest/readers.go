// Package readertest proves a release by the programs of its users: pandas, polars, DuckDB,
// pyarrow, openpyxl, R, LibreOffice, frictionless, the shell of SQLite and Datasette. Only tests import it.
//
// What the README of a release tells its users to run is what runs here, for every table;
// every cell that comes back is compared with the dataset that the release was made of.
package readertest

import (
	"fmt"
	"testing"

	"pakrus/schema"
)

// Check compares every cell of every table with what each reader finds in the release in
// folder, which was built from d.
//
// A program that is not installed skips its part, or fails it where the environment has
// PAKRUS_REQUIRE_ALL=1.
func Check(t *testing.T, folder string, d *schema.Dataset) {
	p := &proof{folder: folder, data: d, plain: tablesOf(d, plain), typed: tablesOf(d, typed), stored: tablesOf(d, stored)}
	p.readme = readReadme(t, folder, d.Tables[0].Name)
	for name, part := range map[string]func(*testing.T){
		"python": p.python, "R": p.r, "R package": p.rPackage, "LibreOffice": p.libreOffice,
		"frictionless": p.frictionless, "shell": p.shell, "standards": p.standards, "croissant": p.croissant,
		"load.py": p.loadPython, "wheel": p.wheel, "load.sql": p.sql, "digests": p.digests,
		"DuckDB with SQLite": p.duckDB, "Datasette": p.datasette,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			part(t)
		})
	}
}

// CheckLoaders does the part of Check that is about the code in a release.
func CheckLoaders(t *testing.T, folder string, d *schema.Dataset) {
	p := &proof{folder: folder, data: d}
	t.Run("load.py", p.loadPython)
	t.Run("wheel", p.wheel)
	t.Run("load.sql", p.sql)
}

// proof is the release under test, what must be in it, and what its README says to run.
type proof struct {
	folder string
	data   *schema.Dataset
	plain  []table // each cell as schema.Column.Format writes it
	typed  []table // the same, marked where it is a number or a boolean
	stored []table // the same, where booleans are the numbers 0 and 1
	readme []snippet
}

// table is a table with its cells as text.
type table struct {
	name    string
	columns []string
	rows    [][]string
}

func tablesOf(d *schema.Dataset, write func(*schema.Column, schema.Value) string) []table {
	tables := make([]table, len(d.Tables))
	for i, t := range d.Tables {
		tables[i] = table{name: t.Name}
		for _, c := range t.Columns {
			tables[i].columns = append(tables[i].columns, c.Name)
		}
		for _, row := range t.Rows() {
			tables[i].rows = append(tables[i].rows, texts(t, row, write))
		}
	}
	return tables
}

func texts(t *schema.Table, row []schema.Value, write func(*schema.Column, schema.Value) string) []string {
	cells := make([]string, len(row))
	for i, v := range row {
		cells[i] = write(&t.Columns[i], v)
	}
	return cells
}

func plain(c *schema.Column, v schema.Value) string { return c.Format(v) }

// typed tells the number 7 from the text 7. A reader may make a date of text; it comes out
// as the same text.
func typed(c *schema.Column, v schema.Value) string {
	switch {
	case !v.Valid || c.List:
		return c.Format(v)
	case c.Kind == schema.Integer || c.Kind == schema.Decimals:
		return "number\x01" + c.Format(v)
	case c.Kind == schema.Boolean:
		return "boolean\x01" + c.Format(v)
	}
	return c.Format(v)
}

// stored is how SQLite has it: a boolean is 0 or 1.
func stored(c *schema.Column, v schema.Value) string {
	if c.Kind == schema.Boolean && v.Valid {
		return fmt.Sprintf("number\x01%d", v.Int)
	}
	return typed(c, v)
}

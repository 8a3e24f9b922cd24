// Package readers proves a release by the programs of its users: pandas, polars, DuckDB,
// pyarrow, openpyxl, R, LibreOffice and frictionless. Only tests import it.
//
// What the README of a release tells its users to run is what runs here, for every table;
// every cell that comes back is compared with the dataset that the release was made of.
package readers

import (
	"testing"

	"pakrus/schema"
)

// Check compares every cell of every table with what each reader finds in the release in
// folder, which was built from d.
//
// A program that is not installed skips its part, or fails it where the environment has
// PAKRUS_REQUIRE_ALL=1.
func Check(t *testing.T, folder string, d *schema.Dataset) {
	p := &proof{folder: folder, data: d, tables: tablesOf(d)}
	p.readme = readReadme(t, folder, d.Tables[0].Name)
	for name, part := range map[string]func(*testing.T){
		"python": p.python, "R": p.r, "LibreOffice": p.libreOffice,
		"frictionless": p.frictionless, "shell": p.shell,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			part(t)
		})
	}
}

// proof is the release under test, what must be in it, and what its README says to run.
type proof struct {
	folder string
	data   *schema.Dataset
	tables []table
	readme []snippet
}

// table is a table with its cells as text, as schema.Column.Format writes them.
type table struct {
	name    string
	columns []string
	rows    [][]string
}

func tablesOf(d *schema.Dataset) []table {
	tables := make([]table, len(d.Tables))
	for i, t := range d.Tables {
		tables[i] = table{name: t.Name}
		for _, c := range t.Columns {
			tables[i].columns = append(tables[i].columns, c.Name)
		}
		for _, row := range t.Rows() {
			tables[i].rows = append(tables[i].rows, texts(t, row))
		}
	}
	return tables
}

func texts(t *schema.Table, row []schema.Value) []string {
	cells := make([]string, len(row))
	for i, v := range row {
		cells[i] = t.Columns[i].Format(v)
	}
	return cells
}

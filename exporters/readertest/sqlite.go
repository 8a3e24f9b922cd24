package readertest

import (
	"encoding/csv"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"pakrus/schema"
)

// old puts an older DuckDB before the one that is installed: the newest with an extension for
// SQLite among the packages of Python. DuckDB itself fetches the extension of its version.
const old = "import sys\nsys.path.insert(0, sys.prefix + '/duckdb')\n"

// attached reads a table of the database by the extension of DuckDB.
var attached = ours("DuckDB", "sqlite", `import duckdb, duckdb_extension_sqlite_scanner, glob, os
connection = duckdb.connect()
[extension] = glob.glob(os.path.dirname(duckdb_extension_sqlite_scanner.__file__) + "/extensions/*/*")
[name] = glob.glob("*.sqlite")
connection.execute(f"LOAD '{extension}'; ATTACH '{name}' AS d (TYPE sqlite)")
assert ("TABLE",) in connection.sql("SELECT table_name FROM duckdb_tables() UNION SELECT view_name FROM duckdb_views()").fetchall()
TABLE = connection.sql("SELECT * FROM d.TABLE")`)

func (p *proof) duckDB(t *testing.T) {
	Require(t, "python3", "-c", old+"import pandas, pyarrow, openpyxl, polars, duckdb_extension_sqlite_scanner")
	p.read(t, exec.Command("python3", "-c", old+readPython), p.jobs([]snippet{attached}))
}

// published reads a table as Datasette serves it.
var published = ours("Datasette", "sqlite", `import asyncio, glob
[name] = glob.glob("*.sqlite")
page = asyncio.run(served(name, "SELECT * FROM TABLE"))
TABLE = [page["columns"], *page["rows"]]`)

// datasette serves all tables, and shows a box to search in one.
func (p *proof) datasette(t *testing.T) {
	Require(t, "datasette", "--version")
	p.read(t, exec.Command("python3", "-c", readPython), p.jobs([]snippet{published}))
	table, name := p.data.Tables[0], p.database(t)
	base := strings.TrimSuffix(name, ".sqlite")
	page := p.run(t, exec.Command("datasette", name, "--get", "/"+base+"/"+table.Name))
	if searched := len(table.Words()) > 0; strings.Contains(page, `name="_search"`) != searched || !strings.Contains(page, "<table") {
		t.Errorf("search box: want %t on the page\n%.3000s", searched, page)
	}
}

// sqliteShell compares what the shell of SQLite prints of all tables.
func (p *proof) sqliteShell(t *testing.T) {
	var counted tally
	for i, want := range p.plain {
		printed := p.run(t, exec.Command("sqlite3", "-csv", "-header", p.database(t), "SELECT * FROM "+want.name))
		records, err := csv.NewReader(strings.NewReader(printed)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(records) == 0 { // without rows it prints no header
			records = [][]string{want.columns}
		}
		for _, row := range records[1:] {
			for j := range min(len(row), len(want.columns)) {
				row[j] = printedCell(&p.data.Tables[i].Columns[j], row[j])
			}
		}
		counted.compare(t, "sqlite3 sqlite", table{want.name, records[0], records[1:]}, want)
	}
	counted.report(t)
}

// printedCell undoes how SQLite prints booleans (1) and decimals (8.0, 1.0e-14).
func printedCell(c *schema.Column, cell string) string {
	if c.Kind == schema.Boolean && cell != "" {
		return strconv.FormatBool(cell == "1")
	}
	if f, err := strconv.ParseFloat(cell, 64); err == nil && c.Kind == schema.Decimals {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return cell
}

// database is the name of the one SQLite database of the release.
func (p *proof) database(t *testing.T) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(p.folder, "*.sqlite"))
	if err != nil || len(found) != 1 {
		t.Fatalf("databases %q, error %v; want one", found, err)
	}
	return filepath.Base(found[0])
}

package sqlite_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/sqlite"
	"pakrus/schema"
)

func TestConform(t *testing.T) { sample.Conform(t, sqlite.Write) }

// The bytes of a release depend on SQLite: when this fails after an upgrade of the library, releases
// built before cannot be built again.
func TestGolden(t *testing.T) {
	files := sample.Output(t, sqlite.Write, undescribed())
	sample.Golden(t, "lighthouses.sha256", fmt.Appendf(nil, "%x\n", sha256.Sum256(files["lighthouses.sqlite"])))
}

func TestDefinitions(t *testing.T) {
	db := query(t, undescribed())
	var text strings.Builder
	for _, row := range db("SELECT sql FROM sqlite_schema WHERE sql <> '' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'") {
		text.WriteString(row[0] + ";\n")
	}
	sample.Golden(t, "lighthouses.sql", []byte(text.String()))
}

// undescribed is the dataset without what others may add to: the tables that describe it, and most of the metadata.
func undescribed() *schema.Dataset {
	d := sample.Lighthouses()
	d.Tables, d.Meta = d.Tables[:2], schema.Meta{Name: "lighthouses", Version: "1.2.0", Places: []string{"Nowhere", "Elsewhere"}}
	return d
}

// written writes the dataset to a file and returns its name.
func written(t *testing.T, d *schema.Dataset) string {
	t.Helper()
	files := sample.Output(t, sqlite.Write, d)
	name := filepath.Join(t.TempDir(), "a?b#c%41.sqlite")
	if err := os.WriteFile(name, files[d.Meta.Name+".sqlite"], 0o644); err != nil || len(files) != 1 {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	return name
}

// query writes the dataset and returns what answers queries of it, each cell as text.
func query(t *testing.T, d *schema.Dataset) func(sql string) [][]string {
	t.Helper()
	conn := connect(t, written(t, d))
	return func(sql string) [][]string {
		t.Helper()
		rows, err := conn.QueryContext(t.Context(), sql)
		if err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
		defer rows.Close()
		return texts(t, rows)
	}
}

func connect(t *testing.T, name string) *sql.Conn {
	t.Helper()
	pool, err := sql.Open("sqlite", "file:"+strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(name))
	if err != nil {
		t.Fatal(err)
	}
	conn, err := pool.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(); pool.Close() })
	return conn
}

func texts(t *testing.T, rows *sql.Rows) (all [][]string) {
	t.Helper()
	columns, _ := rows.Columns()
	for rows.Next() {
		cells, pointers := make([]sql.NullString, len(columns)), make([]any, len(columns))
		for i := range cells {
			pointers[i] = &cells[i]
		}
		if err := rows.Scan(pointers...); err != nil {
			t.Fatal(err)
		}
		row := make([]string, len(cells))
		for i, c := range cells {
			row[i] = c.String
		}
		all = append(all, row)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

func BenchmarkWrite(b *testing.B) { sample.Benchmark(b, sqlite.Write) }

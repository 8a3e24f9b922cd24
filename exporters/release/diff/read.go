package diff

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"golang.org/x/mod/semver"

	"pakrus/exporters/release/describe"
)

// Release is what two releases are compared by.
type Release struct {
	Version string
	tables  []*table // in the order of the codebook
}

// table is a table of a release as it was read.
type table struct {
	name    string
	columns []column
	keys    []string                     // of the rows, in their order
	rows    map[string]map[string]string // key to column to value
}

// column is a row of the codebook: what it says of a column.
type column map[string]string

func (c column) name() string { return c["column_name"] }
func (c column) isKey() bool  { return c["is_key"] == "true" }

// Read reads the release in a folder. It is an error where datapackage.json has no version,
// where codebook and tables do not fit together, or where two rows have one key.
func Read(dir string) (*Release, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	r, err := ReadFS(root.FS())
	if err != nil {
		return nil, fmt.Errorf("%s cannot be compared: %w", dir, err)
	}
	return r, nil
}

// ReadFS is Read for a file system that holds a release.
func ReadFS(dir fs.FS) (*Release, error) {
	text, err := fs.ReadFile(dir, "datapackage.json")
	if err != nil {
		return nil, err
	}
	r := &Release{}
	if r.Version, _, err = describe.ReadPackage(text); err != nil {
		return nil, err
	}
	if !semver.IsValid("v" + r.Version) {
		return nil, fmt.Errorf("datapackage.json has version %q; a version is written 1.2.3", r.Version)
	}
	if err := r.readCodebook(dir); err != nil {
		return nil, err
	}
	for _, t := range r.tables {
		if err := t.read(dir); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (r *Release) table(name string) *table {
	for _, t := range r.tables {
		if t.name == name {
			return t
		}
	}
	return nil
}

func (r *Release) readCodebook(dir fs.FS) error {
	const name = "csv/codebook.csv"
	records, err := readCSV(dir, name)
	if err != nil {
		return err
	}
	for i, c := range records {
		if c["table_name"] == "" || c["column_name"] == "" {
			return fmt.Errorf("%s: row %d names no table_name and column_name", name, i+1)
		}
		r.describe(c)
	}
	return nil
}

// describe takes up a row of the codebook.
func (r *Release) describe(c column) {
	t := r.table(c["table_name"])
	if t == nil {
		t = &table{name: c["table_name"], rows: map[string]map[string]string{}}
		r.tables = append(r.tables, t)
	}
	t.columns = append(t.columns, c)
}

func (t *table) read(dir fs.FS) error {
	name := "csv/" + t.name + ".csv"
	records, err := readCSV(dir, name)
	if err != nil {
		return err
	}
	for _, record := range records {
		for _, c := range t.columns {
			if _, ok := record[c.name()]; !ok {
				return fmt.Errorf("%s has no column %q, which the codebook names", name, c.name())
			}
		}
		if !t.put(record) {
			return fmt.Errorf("%s has two rows with the key %q", name, t.key(record))
		}
	}
	return nil
}

// put takes up a row; false where there is one with its key.
func (t *table) put(record map[string]string) bool {
	key := t.key(record)
	if t.rows[key] != nil {
		return false
	}
	t.keys, t.rows[key] = append(t.keys, key), record
	return true
}

// key joins the cells of the key columns with a slash.
func (t *table) key(record map[string]string) string {
	var parts []string
	for _, c := range t.columns {
		if c.isKey() {
			parts = append(parts, record[c.name()])
		}
	}
	return strings.Join(parts, "/")
}

// title is the cell that tells a person what the row is.
func (t *table) title(key string) string {
	for _, name := range []string{"title", "name", "label"} {
		if title, ok := t.rows[key][name]; ok {
			return title
		}
	}
	return ""
}

func (t *table) column(name string) column {
	for _, c := range t.columns {
		if c.name() == name {
			return c
		}
	}
	return nil
}

// readCSV reads the rows of a file (RFC 4180, with a header) by column.
func readCSV(dir fs.FS, name string) ([]map[string]string, error) {
	file, err := dir.Open(name)
	if err != nil {
		return nil, err
	}
	all, err := csv.NewReader(file).ReadAll()
	if err := errors.Join(err, file.Close()); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s has no header", name)
	}
	rows := make([]map[string]string, len(all)-1)
	for i, record := range all[1:] {
		rows[i] = make(map[string]string, len(record))
		for j, column := range all[0] {
			rows[i][column] = record[j]
		}
	}
	return rows, nil
}

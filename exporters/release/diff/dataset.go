package diff

import (
	"fmt"

	"pakrus/schema"
)

// Of is the release that a dataset makes, as Read would read it. It is an error where two rows
// have one key.
func Of(d *schema.Dataset) (*Release, error) {
	r := &Release{Version: d.Meta.Version}
	for _, row := range d.Table("codebook").Rows() {
		r.describe(cells(d.Table("codebook"), row))
	}
	for _, t := range r.tables {
		from := d.Table(t.name)
		for _, row := range from.Rows() {
			if !t.put(cells(from, row)) {
				return nil, fmt.Errorf("table %s has two rows with the key %q", t.name, from.Key(row))
			}
		}
	}
	return r, nil
}

// cells are the values of a row by column, as they stand in CSV.
func cells(t *schema.Table, row []schema.Value) map[string]string {
	record := make(map[string]string, len(row))
	for i := range t.Columns {
		record[t.Columns[i].Name] = t.Columns[i].Format(row[i])
	}
	return record
}

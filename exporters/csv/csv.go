// Package csv writes a dataset as CSV files (RFC 4180).
package csv

import (
	"fmt"
	"io"

	"pakrus/exporters/internal/each"
	"pakrus/schema"
)

// flushAt is the number of bytes that are gathered before they are handed to the file.
const flushAt = 64 << 10

// Write writes every table of the dataset to csv/<table>.csv: UTF-8 without byte order
// mark, a line feed after each row, a header, and quotes only where RFC 4180 (section 2)
// asks for them. A missing value is an empty field, a list is joined with "; ".
//
// The bytes are those of encoding/csv, at about twice its speed and without an allocation a field.
func Write(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error {
	return each.Table(create, d, "csv", writeTable)
}

func writeTable(w io.Writer, t *schema.Table) error {
	line := appendHeader(make([]byte, 0, flushAt+flushAt/4), t)
	err := each.Row(t, 0, t.Len(), func(row []schema.Value) (err error) {
		if line = appendRow(line, t.Columns, row); len(line) >= flushAt {
			_, err = w.Write(line)
			line = line[:0]
		}
		return err
	})
	if err != nil {
		return err
	}
	if _, err := w.Write(line); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

func appendHeader(line []byte, t *schema.Table) []byte {
	for i := range t.Columns {
		line = append(appendField(line, t.Columns[i].Name), ',')
	}
	return endLine(line)
}

func appendRow(line []byte, columns []schema.Column, row []schema.Value) []byte {
	start := len(line)
	for i := range columns {
		line = append(appendCell(line, &columns[i], &row[i]), ',')
	}
	if len(line) == start+1 { // one empty field alone would be an empty line, which readers skip
		line = append(line[:start], `"",`...)
	}
	return endLine(line)
}

// endLine makes the comma after the last field a line feed.
func endLine(line []byte) []byte {
	line[len(line)-1] = '\n'
	return line
}

// Package json writes a dataset as JSON files (RFC 8259).
package json

import (
	"fmt"
	"io"
	"strconv"

	"pakrus/exporters/internal/each"
	"pakrus/schema"
)

// flushAt is the number of bytes that are gathered before they are handed to the file.
const flushAt = 64 << 10

// Write writes every table of the dataset to json/<table>.json: one array with an object a
// row, each on a line of its own, so that a program can also read it line by line. Every
// object has every key, in the order of the columns; a missing value is null. Integers and
// decimals are numbers, a decimal in the digits of the curated figure; lists are arrays.
func Write(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error {
	return each.Table(create, d, "json", writeTable)
}

func writeTable(w io.Writer, t *schema.Table) error {
	if t.Len() == 0 {
		return writeRows(w, t, "[", "", "\n]\n")
	}
	return writeRows(w, t, "[\n", ",\n", "\n]\n")
}

// WriteLines writes every table of the dataset to jsonl/<table>.jsonl as JSON Lines (jsonlines.org):
// the objects of Write, each followed by a line feed.
func WriteLines(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error {
	return each.Table(create, d, "jsonl", func(w io.Writer, t *schema.Table) error {
		if t.Len() == 0 {
			return nil
		}
		return writeRows(w, t, "", "\n", "\n")
	})
}

// writeRows writes an object a row, with what stands before, between and after them.
func writeRows(w io.Writer, t *schema.Table, before, between, after string) error {
	keys, separator := keysOf(t), before
	text := make([]byte, 0, flushAt+flushAt/4)
	err := each.Row(t, 0, t.Len(), func(row []schema.Value) (err error) {
		text = append(text, separator...)
		separator = between
		if text = appendRow(text, keys, t.Columns, row); len(text) >= flushAt {
			_, err = w.Write(text)
			text = text[:0]
		}
		return err
	})
	if err != nil {
		return err
	}
	if t.Len() == 0 {
		text = append(text, before...)
	}
	if _, err := w.Write(append(text, after...)); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// keysOf gives for each column what stands before its value.
func keysOf(t *schema.Table) []string {
	keys := make([]string, len(t.Columns))
	before := "{"
	for i := range t.Columns {
		keys[i] = before + string(appendString(nil, t.Columns[i].Name)) + ":"
		before = ","
	}
	return keys
}

func appendRow(text []byte, keys []string, columns []schema.Column, row []schema.Value) []byte {
	for i := range columns {
		text = append(text, keys[i]...)
		text = appendCell(text, &columns[i], &row[i])
	}
	return append(text, '}')
}

func appendCell(text []byte, c *schema.Column, v *schema.Value) []byte {
	switch {
	case !v.Valid:
		return append(text, "null"...)
	case c.List:
		return appendList(text, v.List)
	case c.Kind == schema.Integer:
		return strconv.AppendInt(text, v.Int, 10)
	case c.Kind == schema.Boolean:
		return strconv.AppendBool(text, v.Int == 1)
	case c.Kind == schema.Decimals:
		return append(text, v.Text...)
	}
	return appendString(text, v.Text)
}

func appendList(text []byte, items []string) []byte {
	text = append(text, '[')
	for i, item := range items {
		if i > 0 {
			text = append(text, ',')
		}
		text = appendString(text, item)
	}
	return append(text, ']')
}

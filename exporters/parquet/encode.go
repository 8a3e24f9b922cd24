package parquet

import (
	"github.com/parquet-go/parquet-go"

	"pakrus/exporters/internal/each"
	"pakrus/schema"
)

// batchRows is the number of rows that are handed to the library at a time. Where pages
// end depends on it, so another number makes other bytes.
const batchRows = 4096

// encoder encodes row groups of a table, one after another.
type encoder struct {
	table  *schema.Table
	group  *parquet.ConcurrentRowGroupWriter
	values [][]parquet.Value // of the batch, column by column
	rows   int               // in the batch
	text   []byte            // the bytes of the texts of the batch
	err    error
}

func newEncoder(t *schema.Table, group *parquet.ConcurrentRowGroupWriter) *encoder {
	return &encoder{table: t, group: group, values: make([][]parquet.Value, len(t.Columns))}
}

// encode encodes the row group that begins with row number from.
func (e *encoder) encode(from int) {
	e.err = each.Row(e.table, from, min(from+groupRows, e.table.Len()), e.add)
	if e.err == nil {
		e.err = e.flush()
	}
	if e.err == nil {
		e.err = e.group.Flush()
	}
}

// commit appends the encoded row group to the file.
func (e *encoder) commit() error {
	if e.err != nil {
		return e.err
	}
	_, err := e.group.Commit()
	return err
}

func (e *encoder) add(row []schema.Value) error {
	for i := range row {
		e.addCell(i, &row[i])
	}
	if e.rows++; e.rows == batchRows {
		return e.flush()
	}
	return nil
}

func (e *encoder) flush() error {
	for i, column := range e.group.ColumnWriters() {
		if len(e.values[i]) == 0 {
			continue
		}
		if _, err := column.WriteRowValues(e.values[i]); err != nil {
			return err
		}
		e.values[i] = e.values[i][:0]
	}
	e.rows, e.text = 0, e.text[:0]
	return nil
}

// addCell adds the values of one cell with their levels, as in Dremel (Parquet format,
// "Nested Encoding"): an optional column and a list each add one to the definition level.
func (e *encoder) addCell(column int, v *schema.Value) {
	c, level := &e.table.Columns[column], 0
	add := func(value parquet.Value, repetition, definition int) {
		e.values[column] = append(e.values[column], value.Level(repetition, definition, column))
	}
	if c.Nullable {
		level = 1
	}
	switch {
	case !v.Valid:
		add(parquet.Value{}, 0, 0)
	case !c.List:
		add(e.value(c, v), 0, level)
	case len(v.List) == 0:
		add(parquet.Value{}, 0, level)
	}
	for i, item := range v.List {
		add(e.textValue(item), min(i, 1), level+1)
	}
}

func (e *encoder) value(c *schema.Column, v *schema.Value) parquet.Value {
	switch c.Kind {
	case schema.Integer:
		return parquet.Int64Value(v.Int)
	case schema.Boolean:
		return parquet.BooleanValue(v.Int == 1)
	case schema.Days:
		return parquet.Int32Value(int32(v.Int))
	case schema.Decimals:
		return parquet.DoubleValue(schema.Decimal(v.Text).Float())
	}
	return e.textValue(v.Text)
}

// textValue keeps a copy of s until the batch is flushed.
func (e *encoder) textValue(s string) parquet.Value {
	start := len(e.text)
	e.text = append(e.text, s...)
	return parquet.ByteArrayValue(e.text[start:])
}

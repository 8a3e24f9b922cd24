package parquet

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/parquet-go/parquet-go"

	"pakrus/schema"
)

// Read reads the rows of a table from the Parquet file of a release, which must have the columns
// of the table as Write makes them. The row may be used again after to returns.
//
// It is for files whose checksum is that of a release: a damaged or hostile one is an error most
// often, but the library can use up the memory of the machine over it.
func Read(file io.ReaderAt, size int64, t *schema.Table, to func(row []schema.Value) error) (err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("the file is damaged: %v", problem)
		}
	}()
	f, err := parquet.OpenFile(file, size, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true))
	if err != nil {
		return err
	}
	if err := sameColumns(f.Schema(), parquet.NewSchema(t.Name, nodeOf(t))); err != nil {
		return err
	}
	rows := parquet.NewGenericReader[any](f)
	defer rows.Close()
	return eachRow(rows, t, to)
}

// sameColumns compares the two schemas line by line.
func sameColumns(have, want *parquet.Schema) error {
	haveLines, wantLines := strings.Split(have.String(), "\n"), strings.Split(want.String(), "\n")
	for i, line := range wantLines {
		if i >= len(haveLines) || haveLines[i] != line {
			return fmt.Errorf("the schema has not %q as line %d, as the codebook says", strings.TrimSpace(line), i+1)
		}
	}
	if len(haveLines) > len(wantLines) {
		return errors.New("the schema has more columns than the codebook")
	}
	return nil
}

func eachRow(rows *parquet.GenericReader[any], t *schema.Table, to func(row []schema.Value) error) error {
	values := make([]schema.Value, len(t.Columns))
	for batch := make([]parquet.Row, 128); ; {
		n, err := rows.ReadRows(batch)
		for _, row := range batch[:n] {
			clear(values)
			row.Range(func(column int, cell []parquet.Value) bool {
				values[column] = valueOf(&t.Columns[column], cell)
				return true
			})
			if err := to(values); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// valueOf is the value of a cell: one value, or those of the items of a list.
func valueOf(c *schema.Column, cell []parquet.Value) schema.Value {
	first := cell[0]
	switch {
	case first.IsNull() && c.List && (!c.Nullable || first.DefinitionLevel() > 0):
		return schema.Value{Valid: true, List: []string{}}
	case first.IsNull():
		return schema.Value{}
	case c.List:
		items := make([]string, len(cell))
		for i := range cell {
			items[i] = string(cell[i].ByteArray())
		}
		return schema.Value{Valid: true, List: items}
	}
	return single(c, first)
}

func single(c *schema.Column, v parquet.Value) schema.Value {
	switch c.Kind {
	case schema.Integer:
		return schema.IntValue(v.Int64())
	case schema.Boolean:
		return schema.BoolValue(v.Boolean())
	case schema.Decimals:
		return schema.Value{Valid: true, Text: strconv.FormatFloat(v.Double(), 'f', -1, 64)}
	case schema.Days:
		days := int64(v.Int32())
		return schema.Value{Valid: true, Int: days, Text: time.Unix(days*24*60*60, 0).UTC().Format(time.DateOnly)}
	}
	return schema.Value{Valid: true, Text: string(v.ByteArray())}
}

package sqlite

import (
	"database/sql"
	"fmt"
	"strconv"
	"strings"

	"pakrus/schema"
)

// cells takes the cells of one row after another.
type cells struct {
	columns  []schema.Column
	scanned  []any
	pointers []any // to scanned
	values   []schema.Value
}

func newCells(t *schema.Table) *cells {
	n := len(t.Columns)
	c := &cells{columns: t.Columns, scanned: make([]any, n), pointers: make([]any, n), values: make([]schema.Value, n)}
	for i := range c.scanned {
		c.pointers[i] = &c.scanned[i]
	}
	return c
}

// scan reads the row that is next, each cell as the column asks.
func (c *cells) scan(rows *sql.Rows) error {
	if err := rows.Scan(c.pointers...); err != nil {
		return err
	}
	for i := range c.values {
		var ok bool
		if c.values[i], ok = value(&c.columns[i], c.scanned[i]); !ok {
			return fmt.Errorf("column %s: %.40q (%T) stands where a value of kind %s should", c.columns[i].Name, fmt.Sprint(c.scanned[i]), c.scanned[i], c.columns[i].Kind)
		}
	}
	return nil
}

// value is the inverse of bound. The library makes bool of a column that is declared BOOLEAN.
func value(c *schema.Column, scanned any) (schema.Value, bool) {
	switch v := scanned.(type) {
	case nil:
		return schema.Value{}, true
	case string:
		if c.List {
			return schema.Value{Valid: true, List: strings.Split(v, "; ")}, true
		}
		return schema.TextValue(v), c.IsText() && v != ""
	case bool:
		return schema.BoolValue(v), c.Kind == schema.Boolean
	case int64:
		return schema.IntValue(v), c.Kind == schema.Integer || c.Kind == schema.Boolean && v&^1 == 0
	case float64:
		return schema.TextValue(strconv.FormatFloat(v, 'f', -1, 64)), c.Kind == schema.Decimals
	}
	return schema.Value{}, false
}

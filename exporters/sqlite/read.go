package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"pakrus/schema"
)

// Rows yields the rows of a table from a database file that Write made, in their order, each cell
// as schema.Column.Format writes it. The slice is used again for the next row. After an error,
// which comes with a nil row, nothing follows.
func Rows(file string, t *schema.Table) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		pool, conn, err := open(file, "mode=ro&immutable=1")
		if err == nil {
			err = readRows(conn, t, func(cells []string) bool { return yield(cells, nil) })
			err = errors.Join(err, conn.Close())
		}
		if pool != nil {
			err = errors.Join(err, pool.Close())
		}
		if err != nil && !errors.Is(err, errStopped) {
			yield(nil, fmt.Errorf("%s, table %s: %w", file, t.Name, err))
		}
	}
}

var errStopped = errors.New("the caller wants no more rows")

// readRows calls each with the cells of every row, until it returns false.
func readRows(conn *sql.Conn, t *schema.Table, each func(cells []string) bool) error {
	rows, err := conn.QueryContext(context.Background(), selectAll(t))
	if err != nil {
		return err
	}
	defer rows.Close()
	values, pointers, cells := make([]any, len(t.Columns)), make([]any, len(t.Columns)), make([]string, len(t.Columns))
	for i := range values {
		pointers[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(pointers...); err != nil {
			return err
		}
		for i := range cells {
			if cells[i], err = cellText(&t.Columns[i], values[i]); err != nil {
				return err
			}
		}
		if !each(cells) {
			return errStopped
		}
	}
	return rows.Err()
}

// selectAll reads a table in the order in which it was written.
func selectAll(t *schema.Table) string {
	names := make([]string, len(t.Columns))
	for i := range t.Columns {
		names[i] = quote(t.Columns[i].Name)
	}
	return "SELECT " + strings.Join(names, ", ") + " FROM " + quote(t.Name) + " ORDER BY rowid"
}

// cellText is a cell as schema.Column.Format writes it.
func cellText(c *schema.Column, value any) (string, error) {
	switch v := value.(type) {
	case nil:
		return "", nil
	case string:
		if c.List || c.IsText() {
			return v, nil
		}
	case bool:
		return strconv.FormatBool(v), nil
	case int64:
		if c.Kind == schema.Integer {
			return strconv.FormatInt(v, 10), nil
		}
		if c.Kind == schema.Boolean && (v == 0 || v == 1) {
			return strconv.FormatBool(v == 1), nil
		}
	case float64:
		if c.Kind == schema.Decimals {
			return strconv.FormatFloat(v, 'f', -1, 64), nil
		}
	}
	return "", fmt.Errorf("column %s holds %v (%T), which is no %s", c.Name, value, value, c.Kind)
}

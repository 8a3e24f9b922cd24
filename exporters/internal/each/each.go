// Package each holds what the writers of one file a table share: opening and closing the
// files, and passing on rows whose cells have been checked.
package each

import (
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"pakrus/schema"
)

// Table writes every table of the dataset to a file of its own, <format>/<table>.<format>.
// The file is closed in any case, and an error of Close is an error of the table.
func Table(create func(name string) (io.WriteCloser, error), d *schema.Dataset, format string,
	write func(io.Writer, *schema.Table) error) error {
	for _, t := range d.Tables {
		name := format + "/" + t.Name + "." + format
		file, err := create(name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := errors.Join(write(file, t), file.Close()); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// Row passes the rows from number from up to, but not including, number to on to write,
// and stops at its first error or at the first cell that some format could not hold. The
// slice is used again for the next row.
func Row(t *schema.Table, from, to int, write func(row []schema.Value) error) error {
	row := make([]schema.Value, len(t.Columns))
	for i := from; i < to; i++ {
		t.Row(i, row)
		if err := checkRow(t, row); err != nil {
			return err
		}
		if err := write(row); err != nil {
			return err
		}
	}
	return nil
}

func checkRow(t *schema.Table, row []schema.Value) error {
	for i := range t.Columns {
		if problem := check(&t.Columns[i], &row[i]); problem != nil {
			return fmt.Errorf("row %s, column %s: %w", t.Key(row), t.Columns[i].Name, problem)
		}
	}
	return nil
}

// check finds what one format would refuse and another would write, so that all formats
// hold the same values or none is written.
func check(c *schema.Column, v *schema.Value) error {
	switch {
	case !v.Valid && !c.Nullable:
		return errors.New("the value is missing; give one, or tag the field omitzero")
	case !v.Valid, c.Kind == schema.Integer, c.Kind == schema.Boolean:
		return nil
	case c.List:
		return checkItems(v.List)
	case c.Kind == schema.Days:
		return checkDay(v)
	case c.Kind == schema.Decimals:
		return schema.Decimal(v.Text).Check()
	}
	return checkText(v.Text)
}

func checkItems(items []string) error {
	for _, item := range items {
		if err := checkText(item); err != nil {
			return err
		}
	}
	return nil
}

func checkText(s string) error {
	if !utf8.ValidString(s) {
		return fmt.Errorf("%q is not UTF-8; write the text as UTF-8", s)
	}
	return nil
}

// A day that could not be read keeps its text and has no number of days.
func checkDay(v *schema.Value) error {
	if v.Int == 0 && v.Text != "1970-01-01" {
		return fmt.Errorf("%q is not a day; write YYYY-MM-DD", v.Text)
	}
	return nil
}

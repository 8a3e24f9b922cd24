package r

import (
	"bytes"
	"fmt"
	"math"
	"slices"

	"pakrus/exporters/internal/each"
	"pakrus/schema"
)

// rda is a table as a data frame in a file that load() of R reads, named after the table.
func rda(t *schema.Table) ([]byte, error) {
	var s serial
	s.WriteString("RDX2\nX\n")
	s.ints(2, 3<<16|5<<8, 2<<16|3<<8) // of the format; of R that writes it, and that can read it
	s.ints(pairs|hasTag, symbol)
	s.characters(t.Name)
	if err := s.dataFrame(t); err != nil {
		return nil, err
	}
	s.ints(end)
	var out bytes.Buffer
	w, err := newGzip(&out)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(s.Bytes()); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

func (s *serial) dataFrame(t *schema.Table) error {
	cells, err := columnwise(t)
	if err != nil {
		return err
	}
	names := make([]string, len(t.Columns))
	s.ints(list|isObject|hasAttributes, len(t.Columns))
	for i := range t.Columns {
		names[i] = t.Columns[i].Name
		if err := s.column(&t.Columns[i], cells[i]); err != nil {
			return fmt.Errorf("%s.%s: %w", t.Name, names[i], err)
		}
	}
	s.attribute("names", func() { s.texts(names) })
	s.attribute("class", func() { s.texts([]string{"data.frame"}) })
	s.attribute("row.names", func() { s.ints(integer, 2, missingInteger, -t.Len()) }) // 1, 2 and so on
	s.ints(end)
	return nil
}

// columnwise is the values of each column.
func columnwise(t *schema.Table) ([][]schema.Value, error) {
	cells := make([][]schema.Value, len(t.Columns))
	err := each.Row(t, 0, t.Len(), func(row []schema.Value) error {
		for i, v := range row {
			cells[i] = append(cells[i], v)
		}
		return nil
	})
	return cells, err
}

func (s *serial) column(c *schema.Column, cells []schema.Value) error {
	switch {
	case c.List:
		s.cells(c, cells)
	case c.Kind == schema.Integer && !slices.ContainsFunc(cells, isLong):
		s.ints(integer, len(cells))
		s.whole(cells)
	case c.Kind == schema.Boolean:
		s.ints(logical, len(cells))
		s.whole(cells)
	case c.Kind == schema.Integer, c.Kind == schema.Decimals:
		s.ints(double, len(cells))
		return s.doubles(c, cells)
	case c.Kind == schema.Days:
		s.ints(double|isObject|hasAttributes, len(cells))
		err := s.doubles(c, cells)
		s.attribute("class", func() { s.texts([]string{"Date"}) })
		s.ints(end)
		return err
	case c.Kind == schema.CodeOf:
		return s.factor(c.CodeList.Values(), cells)
	default:
		s.cells(c, cells)
	}
	return nil
}

// isLong reports whether an integer of R, which has 32 bits, cannot hold the value.
func isLong(v schema.Value) bool { return v.Int > math.MaxInt32 || v.Int < -math.MaxInt32 }

func (s *serial) factor(levels []string, cells []schema.Value) error {
	s.ints(integer|isObject|hasAttributes, len(cells))
	for _, v := range cells {
		level := slices.Index(levels, v.Text) + 1
		switch {
		case !v.Valid:
			level = missingInteger
		case level == 0:
			return fmt.Errorf("%q is no code of the list", v.Text)
		}
		s.ints(level)
	}
	s.attribute("levels", func() { s.texts(levels) })
	s.attribute("class", func() { s.texts([]string{"factor"}) })
	s.ints(end)
	return nil
}

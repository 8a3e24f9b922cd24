package xlsx

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"pakrus/exporters/internal/each"
	"pakrus/schema"
)

const (
	maxRows    = 1_048_576 // of a sheet, with its header
	maxUnits   = 32_767    // UTF-16 units in a cell
	maxDigits  = 15        // that a number cell keeps
	narrowest  = 8         // width of a column, in characters
	widest     = 60
	buttonRoom = 4 // for the filter's button beside a column's name
)

// sheet is a table with what must be known of all its rows before the first is written.
type sheet struct {
	*schema.Table
	widths    []int  // of the columns, in characters
	firstLink string // cell and address of the first link; empty where there is none
	firstURL  string
}

func measure(t *schema.Table) (*sheet, error) {
	s := &sheet{Table: t, widths: make([]int, len(t.Columns))}
	if t.Len() >= maxRows {
		return s, fmt.Errorf("%s: %d rows; a sheet holds %d below its header: split the table", t.Name, t.Len(), maxRows-1)
	}
	for i := range t.Columns {
		s.widths[i] = max(narrowest, min(widest, utf8.RuneCountInString(t.Columns[i].Name)+buttonRoom))
	}
	if err := each.Row(t, 0, t.Len(), s.measureRow); err != nil {
		return s, fmt.Errorf("%s: %w", t.Name, err)
	}
	s.findFirstLink()
	return s, nil
}

func (s *sheet) measureRow(row []schema.Value) error {
	for i := range row {
		if err := s.measureCell(i, row[i]); err != nil {
			return fmt.Errorf("row %s, column %s: %w", s.Key(row), s.Columns[i].Name, err)
		}
	}
	return nil
}

func (s *sheet) measureCell(i int, v schema.Value) error {
	c := &s.Columns[i]
	switch {
	case !v.Valid:
		return nil
	case c.Kind == schema.Integer:
		return checkInteger(v.Int)
	}
	text := c.Format(v)
	if s.widths[i] < widest {
		s.widths[i] = max(s.widths[i], width(text))
	}
	return checkText(text)
}

func (s *sheet) findFirstLink() {
	for cell, url := range s.links() {
		s.firstLink, s.firstURL = cell, url
		return
	}
}

// width is the number of characters that the text needs, up to the widest column.
func width(text string) int {
	n := 0
	for range text {
		if n++; n == widest {
			break
		}
	}
	return n
}

func checkInteger(n int64) error {
	const limit = 1_000_000_000_000_000
	if n <= -limit || n >= limit {
		return fmt.Errorf("%d has more than %d digits, which Excel would round; make the column a text", n, maxDigits)
	}
	return nil
}

// checkText refuses text that would not come back as it is from every reader.
func checkText(text string) error {
	if !utf8.ValidString(text) {
		return errors.New("the text is not valid UTF-8; write it in UTF-8")
	}
	if at := strings.IndexFunc(text, refused); at >= 0 {
		r, _ := utf8.DecodeRuneInString(text[at:])
		return fmt.Errorf("the text has the character %U at byte %d, which a workbook cannot hold; remove it", r, at)
	}
	if len(text) > maxUnits { // no text has more units than bytes
		return checkLength(text)
	}
	return nil
}

// refused reports whether XML 1.0 (section 2.2) has no such character, or turns it into
// another one (section 2.11: a carriage return becomes a line feed).
func refused(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' || r == 0xFFFE || r == 0xFFFF
}

func checkLength(text string) error {
	units := 0
	for _, r := range text {
		if units++; r > 0xFFFF {
			units++
		}
	}
	if units > maxUnits {
		return fmt.Errorf("the text has %d UTF-16 units; a cell holds %d: shorten it or split it", units, maxUnits)
	}
	return nil
}

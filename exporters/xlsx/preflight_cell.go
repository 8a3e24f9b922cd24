package xlsx

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"pakrus/schema/contrib"
)

// columnOf is the column of a cell, from 1, which must be in that row.
func columnOf(ref string, row int) (column int, ok bool) {
	at := 0
	for at < len(ref) && at < 4 && ref[at] >= 'A' && ref[at] <= 'Z' {
		column = column*26 + int(ref[at]-'A') + 1
		at++
	}
	return column, at > 0 && ref[at:] == strconv.Itoa(row)
}

func (s *sheetScan) styleOf(e element, name string) (int, dateForm, error) {
	value, has := e.attr(name)
	if !has {
		return 0, s.formAt(0), nil
	}
	style, err := strconv.Atoi(value)
	if err != nil || style < 0 || style >= max(1, len(s.book.styles)) {
		return 0, notDate, malformed(fmt.Sprintf("a style %.20q of %d", value, len(s.book.styles)))
	}
	return style, s.formAt(style), nil
}

func (s *sheetScan) formAt(style int) dateForm {
	if style >= len(s.book.styles) {
		return notDate
	}
	return s.book.styles[style]
}

// readValue reads the value of a cell by its type (ECMA-376, part 1, section 18.18.11).
func (s *sheetScan) readValue(c *sheetCell, value string) error {
	if (s.kind == "inlineStr") != s.hasInline && s.hasValue {
		return malformed("a text of one kind in a cell of another")
	}
	switch s.kind {
	case "inlineStr":
		c.setText(s.inline.String())
	case "str":
		c.setText(unescapeUnits(value))
	case "d":
		c.setText(value)
	case "s":
		return s.sharedText(c, value)
	case "b":
		return c.setBoolean(value)
	case "e":
		c.isError, c.text = true, value
	case "", "n":
		return s.readNumber(c, value)
	default:
		return malformed(fmt.Sprintf("a cell of the kind %.20q", s.kind))
	}
	return nil
}

func (c *sheetCell) setText(text string) {
	if c.text = text; text != "" {
		c.kind = contrib.Text
	}
}

func (s *sheetScan) sharedText(c *sheetCell, value string) error {
	if value == "" && !s.hasValue {
		return nil
	}
	i, err := strconv.Atoi(value)
	if err != nil || i < 0 || i >= len(s.book.strings) {
		return malformed(fmt.Sprintf("the text number %.20q of %d", value, len(s.book.strings)))
	}
	c.setText(s.book.strings[i])
	return nil
}

func (c *sheetCell) setBoolean(value string) error {
	switch value {
	case "":
	case "0", "false":
		c.kind, c.text = contrib.Boolean, "false"
	case "1", "true":
		c.kind, c.text = contrib.Boolean, "true"
	default:
		return malformed(fmt.Sprintf("the yes or no %.20q", value))
	}
	return nil
}

func (s *sheetScan) readNumber(c *sheetCell, value string) error {
	value = strings.TrimSpace(value)
	if value == "" {
		return nil
	}
	number, err := strconv.ParseFloat(value, 64)
	if err != nil || strings.Trim(value, "0123456789+-.eE") != "" || math.IsInf(number, 0) || len(value) > s.book.limits.NumberChars {
		return malformed(fmt.Sprintf("the number %.45q", value))
	}
	c.kind, c.number, c.text = contrib.Number, number, shownNumber(number, value)
	return nil
}

// shownNumber has the 15 digits that a spreadsheet keeps of a number; it writes 93.34 as 93.340000000000003.
func shownNumber(number float64, literal string) string {
	if size := math.Abs(number); size >= 1e15 || size < 1e-15 && size > 0 {
		return literal
	}
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(number, 'g', 15, 64), 64)
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

func hasZero(e element, name string) bool {
	value, _ := e.attr(name)
	number, err := strconv.ParseFloat(value, 64)
	return err == nil && number == 0
}

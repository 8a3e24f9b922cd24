package xlsx

import (
	"fmt"
	"slices"
	"strconv"

	"pakrus/schema/contrib"
)

var (
	rowAttributes  = []string{"r", "spans", "s", "customFormat", "ht", "hidden", "customHeight", "outlineLevel", "collapsed", "thickTop", "thickBot", "ph"}
	cellAttributes = []string{"r", "s", "t", "cm", "vm", "ph"}
)

// known refuses attributes that the standard does not have: a damaged name hides a value.
func known(e element, names []string) error {
	for _, a := range e.attrs {
		if a.Name.Space == "" && a.Name.Local != "xmlns" && !slices.Contains(names, a.Name.Local) {
			return malformed(fmt.Sprintf("an attribute %.40q", a.Name.Local))
		}
	}
	return nil
}

func (s *sheetScan) openRow(e element) error {
	if err := known(e, rowAttributes); err != nil {
		return err
	}
	number := s.row.number + 1
	ref, has := e.attr("r")
	if has {
		n, err := strconv.Atoi(ref)
		if err != nil || n < number || ref != strconv.Itoa(n) {
			return malformed(fmt.Sprintf("row %.20q after row %d", ref, s.row.number))
		}
		number = n
	}
	if !s.rowRefs.agrees(has) || number > lastRow {
		return malformed(fmt.Sprintf("a row %d without its number, or beyond the last", number))
	}
	s.row = sheetRow{number: number, hidden: e.isTrue("hidden") || hasZero(e, "ht"), cells: s.row.cells[:0], tag: e}
	return nil
}

func (s *sheetScan) cell() *sheetCell { return &s.row.cells[len(s.row.cells)-1] }

func (s *sheetScan) openCell(e element) error {
	if err := known(e, cellAttributes); err != nil {
		return err
	}
	last := 0
	if len(s.row.cells) > 0 {
		last = s.cell().column
	}
	ref, has := e.attr("r")
	column, ok := last+1, true
	if has {
		column, ok = columnOf(ref, s.row.number)
	} else {
		ref = ""
	}
	if !ok || column <= last || column > lastColumn || !s.refs.agrees(has) {
		return malformed(fmt.Sprintf("cell %.20q is not where it says, in row %d after column %d", ref, s.row.number, last))
	}
	if !has {
		ref = columnName(column-1) + strconv.Itoa(s.row.number)
	}
	style, form, err := s.styleOf(e, "s")
	s.kind, _ = e.attr("t")
	s.value, s.formula, s.hasValue, s.hasInline = s.value[:0], s.formula[:0], false, false
	s.inline.reset()
	s.row.cells = append(s.row.cells, sheetCell{ref: ref, column: column, style: style, form: form, tag: e})
	return err
}

func (s *sheetScan) closeRow() error {
	last := 0
	for i := range s.row.cells {
		if c := &s.row.cells[i]; c.kind != contrib.Null || c.isFormula {
			last = c.column
		}
	}
	if last == 0 {
		return s.to.row(&s.row)
	}
	if last > s.book.limits.Columns {
		return refusef("FIL3", "remove what stands to the right of the table", "row %d has a value in column %s; the limit is %d columns",
			s.row.number, columnName(last-1), s.book.limits.Columns)
	}
	if s.filled++; s.filled > s.book.limits.Rows+maxHelpRows+1 {
		return refusef("FIL3", "split the sheet, or "+contrib.Raise("rows"), "the sheet has more than %d rows", s.book.limits.Rows)
	}
	return s.to.row(&s.row)
}

func (s *sheetScan) closeCell() error {
	c := s.cell()
	c.formula = string(s.formula)
	c.kind = contrib.Null
	if c.formula == "TRUE()" || c.formula == "FALSE()" {
		c.isFormula = false // LibreOffice writes a boolean so
	}
	if err := s.readValue(c, string(s.value)); err != nil {
		return err
	}
	if s.units += len(c.text); int64(s.units) > 4*s.book.limits.UnzippedBytes {
		return refusef("FIL3", "split the file", "the cells of the sheet hold more than %d bytes of text", 4*s.book.limits.UnzippedBytes)
	}
	return nil
}

// Package xlsx writes a dataset as one Excel workbook (Office Open XML, ECMA-376): a
// README sheet and one sheet for each table.
//
// The library excelize writes everything but the cells: sheets, styles, panes, filters,
// comments, links. The cells are written by this package, row after row, into the sheets
// that the library leaves empty: no table is copied in memory, text is escaped in one
// place, and the bytes of the file depend on the dataset alone.
package xlsx

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"pakrus/schema"
)

// Write writes the dataset as <Meta.Name>-<Meta.Version>.xlsx: a sheet README, then a
// sheet for each table, named like it, of which the first is the one that opens.
//
// Integers and decimals are number cells, booleans are booleans, all else is text; list
// items are joined with "; ", and a missing value is no cell. Addresses in columns of the
// format uri are links, up to the 65,530 that Excel allows in a sheet.
//
// What a workbook cannot hold unchanged is an error, and then no file is created: text of
// more than 32,767 UTF-16 units, or with characters that XML or a reader of workbooks
// would change; more than 1,048,575 rows; two tables whose names differ in case alone.
// Such an error names table, row and column; each table shows its first.
func Write(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error {
	sheets, err := plan(d)
	if err != nil {
		return err
	}
	book, err := assemble(&d.Meta, sheets)
	if err != nil {
		return err
	}
	return save(create, fmt.Sprintf("%s-%s.xlsx", d.Meta.Name, d.Meta.Version), book)
}

const readmeName = "README"

// plan measures all tables and reports everything that keeps them out of a workbook.
func plan(d *schema.Dataset) ([]*sheet, error) {
	wrong := []error{checkNames(d)}
	sheets := make([]*sheet, len(d.Tables))
	for i, t := range d.Tables {
		var err error
		sheets[i], err = measure(t)
		wrong = append(wrong, err)
	}
	return sheets, errors.Join(wrong...)
}

// checkNames compares sheet names as Excel does, without case; "history" is a name that
// Excel keeps for itself. The other rules of a name are checked by the library.
func checkNames(d *schema.Dataset) error {
	taken := []string{strings.ToLower(readmeName), "history"}
	var wrong []error
	for _, t := range d.Tables {
		name := strings.ToLower(t.Name)
		if slices.Contains(taken, name) {
			wrong = append(wrong, fmt.Errorf("%s: a workbook cannot have a sheet of this name (README, history and the name of another table are taken, in any case); rename the table", t.Name))
		}
		taken = append(taken, name)
	}
	return errors.Join(wrong...)
}

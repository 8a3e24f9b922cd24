package contrib

import "fmt"

// Place is where something stands in a contributed file. What a format does not have is zero:
// a workbook has Sheet and Cell, all others Line and Column.
type Place struct {
	File    string // as the user named it
	Line    int    // from 1
	Column  int    // from 1, in characters (Unicode code points) of the line
	Width   int    // how many characters of the line it covers; 0 where unknown
	Sheet   string
	Cell    string // such as B7
	Pointer string // JSON Pointer (RFC 6901), for JSON and YAML
}

// String is file:line:column, or file:sheet!cell; parts that are not known are left out.
func (p Place) String() string {
	switch {
	case p.Cell != "":
		return fmt.Sprintf("%s:%s!%s", p.File, p.Sheet, p.Cell)
	case p.Sheet != "":
		return fmt.Sprintf("%s:%s", p.File, p.Sheet)
	case p.Line == 0:
		return p.File
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

package xlsx

import (
	"fmt"
	"strconv"
	"strings"

	"pakrus/schema/contrib"
)

const (
	lastRow    = 1_048_576 // that a sheet can have
	lastColumn = 16_384
)

// rowVisitor takes what a sheet holds, in the order of its part.
type rowVisitor interface {
	columns(columnRange)
	row(r *sheetRow) error
	merged(cells string)
}

func (nothing) columns(columnRange) {}
func (nothing) row(*sheetRow) error { return nil }
func (nothing) merged(string)       {}

// sheetRow is a row of a sheet with its cells, empty ones included. Its visitor must not keep it.
type sheetRow struct {
	number   int // from 1
	hidden   bool
	cells    []sheetCell
	tag, end element // places of the start and the end tag in the part
}

// columnRange is what a sheet says of columns beside one another.
type columnRange struct {
	from, to, style int     // columns from 1
	width           float64 // in digits of the default font; 0 where it says none
	hidden          bool
}

// sheetCell is a cell as it stands in its part, and what its value is.
type sheetCell struct {
	ref                string
	column             int // from 1
	style              int
	form               dateForm
	formula            string
	isFormula, isError bool
	kind               contrib.Kind
	text               string
	number             float64
	tag, end           element // places of its tags in the part
}

// scan checks a sheet to its end and hands on its rows.
func (b *inspected) scan(sheet *sheetPartOf, to rowVisitor) error {
	s := &sheetScan{book: b, to: to}
	if err := walk(b.ctx, sheet.part, b.parts[sheet.part], s); err != nil {
		return at(err, sheet.name, s.place())
	}
	if !s.hasData {
		return damagedf("the part %.80q has no rows of a sheet", sheet.part)
	}
	return nil
}

// sheetScan reads a worksheet (ECMA-376, part 1, section 18.3.1).
type sheetScan struct {
	book           *inspected
	to             rowVisitor
	row            sheetRow
	hasData        bool
	filled         int  // rows with values
	units          int  // bytes of all values
	rowRefs, refs  tell // whether rows and cells say where they are
	kind           string
	value, formula []byte
	hasValue       bool
	hasInline      bool
	inline         richText
}

// tell is whether the elements of a sheet have an attribute: all or none.
type tell uint8

func (t *tell) agrees(has bool) bool {
	now := tell(1)
	if has {
		now = 2
	}
	if *t == 0 {
		*t = now
	}
	return *t == now
}

func (s *sheetScan) place() string {
	if n := len(s.row.cells); n > 0 {
		return s.row.cells[n-1].ref
	}
	if s.row.number > 0 {
		return "A" + strconv.Itoa(s.row.number)
	}
	return ""
}

const inRow = "worksheet/sheetData/row/c"

func (s *sheetScan) start(path []byte, e element) error {
	switch string(path) {
	case "worksheet/sheetData":
		if s.hasData {
			return malformed("a second list of rows")
		}
		s.hasData = true
	case "worksheet/cols/col":
		return s.columns(e)
	case "worksheet/mergeCells/mergeCell":
		cells, _ := e.attr("ref")
		s.to.merged(cells)
	case "worksheet/sheetData/row":
		return s.openRow(e)
	case inRow:
		return s.openCell(e)
	case inRow + "/v":
		if s.hasValue {
			return malformed("a second value in a cell")
		}
		s.hasValue = true
	case inRow + "/f":
		s.cell().isFormula = true
	case inRow + "/is":
		if s.hasValue {
			return malformed("a second value in a cell")
		}
		s.hasValue, s.hasInline = true, true
	default:
		return s.inside(string(path))
	}
	return nil
}

// inside checks the elements of a cell's text; nothing else may stand between rows and cells.
func (s *sheetScan) inside(path string) error {
	if !strings.HasPrefix(path, "worksheet/sheetData/") || strings.HasPrefix(path, "worksheet/sheetData/row/extLst") ||
		strings.HasPrefix(path, inRow+"/extLst") {
		if path == "worksheet" || strings.HasPrefix(path, "worksheet/") {
			return nil
		}
		return malformed("no worksheet")
	}
	if inside, ok := strings.CutPrefix(path, inRow+"/is/"); ok {
		return s.inline.open(inside)
	}
	return malformed(fmt.Sprintf("an element %.80q", path))
}

func (s *sheetScan) columns(e element) error {
	low, _ := e.attr("min")
	high, _ := e.attr("max")
	from, err1 := strconv.Atoi(low)
	to, err2 := strconv.Atoi(high)
	if err1 != nil || err2 != nil || from < 1 || to < from || to > lastColumn {
		return malformed("a width of no column")
	}
	style, _, err := s.styleOf(e, "style")
	text, _ := e.attr("width")
	width, _ := strconv.ParseFloat(text, 64)
	s.to.columns(columnRange{from, to, style, width, e.isTrue("hidden") || hasZero(e, "width")})
	return err
}

func (s *sheetScan) text(path []byte, text []byte) error {
	switch string(path) {
	case inRow + "/v":
		s.value = append(s.value, text...)
		return nil
	case inRow + "/f":
		s.formula = append(s.formula, text...)
		return nil
	}
	if inside, ok := strings.CutPrefix(string(path), inRow+"/is/"); ok {
		return s.inline.add(inside, text)
	}
	if strings.HasPrefix(string(path), "worksheet/sheetData") && !isBlank(text) {
		return malformed("text between cells")
	}
	return nil
}

func (s *sheetScan) end(path []byte, e element) error {
	switch string(path) {
	case inRow:
		s.cell().end = e
		return s.closeCell()
	case "worksheet/sheetData/row":
		s.row.end = e
		return s.closeRow()
	}
	return nil
}

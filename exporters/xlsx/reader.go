package xlsx

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"pakrus/schema/contrib"
)

// maxHelpRows are the rows below a header that a template may have for people.
const maxHelpRows = 10

// ownSheets are the sheets of a template or a release that hold no records to be contributed, in lower case.
var ownSheets = []string{"readme", "_lists", "codebook", "codelists"}

// Read reads a contributed workbook; it is a contrib.Reader. The whole file is inspected
// first: of a workbook that is damaged, hostile or too large, nothing is handed on but the
// finding that says so.
//
// Each sheet with rows below its header is a section. Passed over are the sheets README,
// _lists, codebook and codelists, charts, rows without a value, and the rows directly below
// the header whose first cell begins with "#", which a template has for people.
//
// A number is given with the 15 digits that a spreadsheet keeps, a cell that shows a date as
// Text in ISO 8601, as exactly as the cell shows it, with a warning. A formula or an error is
// a finding, and its cell Null.
func Read(ctx context.Context, f contrib.File, limits contrib.Limits, to contrib.Sink) error {
	return readBook(ctx, f, limits, to, (*inspected).readContribution)
}

// ReadTable returns a contrib.Reader that reads nothing but the sheet of that name, whichever it
// is, with or without records; a workbook without such a sheet it reads as Read does.
func ReadTable(sheet string) contrib.Reader {
	return func(ctx context.Context, f contrib.File, limits contrib.Limits, to contrib.Sink) error {
		return readBook(ctx, f, limits, to, func(b *inspected, file string, to contrib.Sink) error {
			if i := slices.IndexFunc(b.sheets, func(s sheetPartOf) bool { return s.name == sheet }); i >= 0 {
				return b.readOne(&b.sheets[i], file, to)
			}
			return b.readContribution(file, to)
		})
	}
}

// ReadRelease is a contrib.Reader of the workbook of a release: it reads every sheet but README,
// with or without records.
func ReadRelease(ctx context.Context, f contrib.File, limits contrib.Limits, to contrib.Sink) error {
	return readBook(ctx, f, limits, to, func(b *inspected, file string, to contrib.Sink) error {
		for i := range b.sheets {
			if sheet := &b.sheets[i]; sheet.name != readmeName {
				if err := b.readOne(sheet, file, to); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// readBook inspects a workbook and hands it on to be read.
func readBook(ctx context.Context, f contrib.File, limits contrib.Limits, to contrib.Sink, read func(b *inspected, file string, to contrib.Sink) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, limits.Time, errTime)
	defer cancel()
	b, err := inspect(ctx, f, limits)
	if err == nil {
		err = read(b, f.Name, to)
	}
	var refused rejection
	switch {
	case errors.As(err, &refused):
		refused.Place.File = f.Name
		to.Report(refused.Finding)
		return nil
	case err != nil && errors.Is(context.Cause(ctx), errTime):
		to.Report(contrib.New("FIL4", contrib.Place{File: f.Name}, fmt.Sprintf("reading the workbook takes longer than %s", limits.Time), "split it, or raise the limit with --limit time=1m"))
		return nil
	}
	return err
}

var errTime = errors.New("the time allowed is over")

// readContribution reads the sheets that may hold records to be contributed.
func (b *inspected) readContribution(file string, to contrib.Sink) error {
	begun := false
	for i := range b.sheets {
		sheet := &b.sheets[i]
		if slices.Contains(ownSheets, strings.ToLower(sheet.name)) {
			continue
		}
		r := &sheetReader{book: b, sheet: sheet, to: to, at: contrib.Place{File: file, Sheet: sheet.name}}
		if err := r.read(); err != nil {
			return err
		}
		begun = begun || r.begun
	}
	if !begun {
		to.Report(contrib.New("FIL5", contrib.Place{File: file}, "no sheet has a record below its header", "write at least one record; README and the rows that begin with # are passed over"))
	}
	return nil
}

// readOne reads a sheet, with or without records.
func (b *inspected) readOne(sheet *sheetPartOf, file string, to contrib.Sink) error {
	r := &sheetReader{book: b, sheet: sheet, to: to, at: contrib.Place{File: file, Sheet: sheet.name}}
	if err := r.read(); err != nil {
		return err
	}
	if !r.begun {
		r.begin()
	}
	return nil
}

// sheetReader turns the rows of a sheet into records.
type sheetReader struct {
	book     *inspected
	sheet    *sheetPartOf
	to       contrib.Sink
	at       contrib.Place // the sheet
	headings []contrib.Heading
	numbers  []int // of the columns of the headings, from 1
	hidden   [][2]int
	shown    map[int]bool // hidden columns that were reported
	nameless map[int]bool // columns without a name that were reported
	merges   []mergedCells
	begun    bool // a row was read
	current  contrib.Row
	record   []contrib.Cell
}

func (r *sheetReader) read() error {
	err := r.book.scan(r.sheet, r)
	r.reportMerges()
	return err
}

func (r *sheetReader) cellPlace(ref string) contrib.Place {
	p := r.at
	p.Cell = ref
	return p
}

func (r *sheetReader) report(code, ref, found, advice string) {
	r.to.Report(contrib.New(code, r.cellPlace(ref), found, advice))
}

func (r *sheetReader) columns(c columnRange) {
	if c.hidden {
		r.hidden = append(r.hidden, [2]int{c.from, c.to})
	}
}

func (r *sheetReader) merged(cells string) {
	first, last, _ := strings.Cut(cells, ":")
	rows := strings.TrimLeft(first, columnLetters) + ":" + strings.TrimLeft(last, columnLetters)
	if i := slices.IndexFunc(r.merges, func(m mergedCells) bool { return m.rows == rows }); i >= 0 {
		r.merges[i].more++
		return
	}
	r.merges = append(r.merges, mergedCells{cells: cells, rows: rows})
}

// mergedCells are merged cells, and how many more are merged in the same rows.
type mergedCells struct {
	cells, rows string
	more        int
}

const columnLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// reportMerges reports the merged cells, once for those of the same rows.
func (r *sheetReader) reportMerges() {
	for _, m := range r.merges {
		first, _, _ := strings.Cut(m.cells, ":")
		what := fmt.Sprintf("the cells %.40s are merged", m.cells)
		if m.more > 0 {
			what += fmt.Sprintf(", with %d more in the same rows", m.more)
		}
		r.report("WBK5", first, what, "unmerge them and write the value into each row that it is meant for")
	}
}

// row takes the header first, then records.
func (r *sheetReader) row(row *sheetRow) error {
	filled := slices.ContainsFunc(row.cells, func(c sheetCell) bool { return c.isFilled() })
	switch {
	case !filled:
	case r.headings == nil:
		r.readHeader(row)
	case !r.begun && r.isHelp(row):
	default:
		r.readRecord(row)
	}
	return nil
}

func (c *sheetCell) isFilled() bool { return c.kind != contrib.Null || c.isFormula || c.isError }

// isHelp is true of rows for people below a header; their first cell begins with #.
func (r *sheetReader) isHelp(row *sheetRow) bool {
	first := row.cells[0]
	return first.column == r.numbers[0] && first.kind == contrib.Text && strings.HasPrefix(first.text, "#")
}

func (r *sheetReader) readHeader(row *sheetRow) {
	seen := map[string]string{}
	for i := range row.cells {
		c := &row.cells[i]
		if !c.isFilled() {
			continue
		}
		r.reportForm(c)
		name := strings.TrimSpace(c.text)
		if before, twice := seen[name]; twice {
			r.report("HED1", c.ref, fmt.Sprintf("the column %q stands in %s already", name, before), "remove or rename one of them")
		}
		seen[name] = c.ref
		r.headings = append(r.headings, contrib.Heading{Name: name, Place: r.cellPlace(c.ref)})
		r.numbers = append(r.numbers, c.column)
	}
}

// begin hands on the section when its first record is there.
func (r *sheetReader) begin() {
	r.begun = true
	r.to.Section(contrib.Section{Name: r.sheet.name, Columns: r.headings, Place: r.at})
	if r.sheet.hidden {
		r.to.Report(contrib.New("WBK6", r.at, "the sheet is hidden and has rows", "show it and check that they are meant, or delete it"))
	}
	r.record, r.nameless = make([]contrib.Cell, len(r.headings)), map[int]bool{}
}

func (r *sheetReader) readRecord(row *sheetRow) {
	if !r.begun {
		r.begin()
	}
	if row.hidden {
		r.report("WBK6", row.cells[0].ref, fmt.Sprintf("row %d is hidden and has values", row.number), "show it (a filter hides rows too) and check that it is meant, or delete it")
	}
	r.current.Place = r.cellPlace(columnName(r.numbers[0]-1) + fmt.Sprint(row.number))
	for i, h := range r.headings {
		place := r.cellPlace(columnName(r.numbers[i]-1) + fmt.Sprint(row.number))
		r.record[i] = contrib.Cell{Name: h.Name, Head: h.Place, Value: contrib.Value{Kind: contrib.Null, Place: place}}
	}
	for i := range row.cells {
		if c := &row.cells[i]; c.isFilled() {
			r.readCell(c)
		}
	}
	r.current.Cells = r.record
	r.to.Row(&r.current)
}

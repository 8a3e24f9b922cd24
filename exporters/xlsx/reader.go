package xlsx

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

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
		if err := b.scan(sheet, r); err != nil {
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
	if err := b.scan(sheet, r); err != nil {
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
	begun    bool         // a row was read
	current  contrib.Row
	record   []contrib.Cell
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
	first, _, _ := strings.Cut(cells, ":")
	r.report("WBK5", first, fmt.Sprintf("the cells %.40s are merged", cells), "unmerge them and write the value into each row that it is meant for")
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

func (r *sheetReader) readCell(c *sheetCell) {
	r.reportHidden(c)
	i, found := slices.BinarySearch(r.numbers, c.column)
	if !found && r.nameless[c.column] {
		return
	}
	if !found {
		r.nameless[c.column] = true
		r.report("HED2", c.ref, fmt.Sprintf("%.60q stands in a column without a name", c.text), "name the column in the header, or remove the value")
		return // of such a cell the form does not matter
	}
	if r.record[i].Told = r.reportForm(c); r.record[i].Told {
		return
	}
	if limit := r.book.limits.FieldUnits; len(c.text) > limit && units(c.text) > limit {
		r.report("FIL3", c.ref, fmt.Sprintf("the text has %d UTF-16 units; the limit is %d", units(c.text), limit), "shorten it")
		r.record[i].Told = true
		return
	}
	v := &r.record[i].Value
	v.Kind, v.Text = c.kind, c.text
	if c.kind == contrib.Number && c.form != notDate {
		r.readDate(c, v)
	}
}

// reportForm reports a cell that is no plain value.
func (r *sheetReader) reportForm(c *sheetCell) bool {
	switch {
	case c.isFormula:
		r.report("WBK4", c.ref, fmt.Sprintf("the cell holds the formula =%.60s", strings.TrimPrefix(c.formula, "=")), "copy the cell and use Paste Special, Values")
	case c.isError:
		r.report("WBK9", c.ref, fmt.Sprintf("the cell holds the error %.20s", c.text), "write the value, or leave the cell empty")
	case c.kind == contrib.Number && tooLong(c.text):
		r.report("WBK8", c.ref, fmt.Sprintf("the number %.45s has more than 15 digits, so the spreadsheet program has rounded it", c.text), "format the column as Text and write the number again")
	default:
		return false
	}
	return true
}

func tooLong(number string) bool {
	whole, _, _ := strings.Cut(strings.TrimPrefix(number, "-"), ".")
	return len(whole) > 15 || strings.ContainsAny(number, "eE")
}

func (r *sheetReader) reportHidden(c *sheetCell) {
	for _, h := range r.hidden {
		if c.column < h[0] || c.column > h[1] || r.shown[c.column] {
			continue
		}
		if r.shown == nil {
			r.shown = map[int]bool{}
		}
		r.shown[c.column] = true
		r.report("WBK6", c.ref, fmt.Sprintf("column %s is hidden and has values", columnName(c.column-1)), "show it and check that it is meant, or delete it")
	}
}

// readDate gives a number that the cell shows as a date in the form that it shows.
func (r *sheetReader) readDate(c *sheetCell, v *contrib.Value) {
	t, ok := r.book.epoch.date(c.number)
	if !ok || c.form == timeOnly {
		return
	}
	v.Kind, v.Text = contrib.Text, shownDate(t, c.form)
	day := t.Format("2006-01-02")
	switch c.form {
	case monthForm, yearOnly:
		r.report("WBK7", c.ref, fmt.Sprintf("the cell holds the day %s and shows less of it; it is read as %s", day, v.Text), "format the column as Text and write the date as the document states it")
	case yearlessForm:
		r.report("WBK7", c.ref, fmt.Sprintf("the cell holds the day %s and shows it without its year, which the spreadsheet program may have added", day), "format the column as Text and write the date as the document states it")
	default:
		r.report("WBK7", c.ref, fmt.Sprintf("the cell holds a date of the spreadsheet program; it is read as %s", v.Text), "format the column as Text and write "+v.Text)
	}
}

func units(text string) int { return len(utf16.Encode([]rune(text))) }

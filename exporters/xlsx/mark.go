package xlsx

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"pakrus/schema/contrib"
)

// Mark returns a copy of a contributed workbook in which each cell with a finding is coloured
// (red for an error, yellow for a warning) and has a comment that says what was found and
// what to write. A finding about a whole sheet is a comment on its first cell; findings
// without a sheet have no place in a workbook. Marked is how many cells were marked.
//
// Nothing else changes: parts without marks are copied byte for byte, and the others are
// edited only where a mark is. A workbook that Read refuses cannot be marked; the error then
// says why.
func Mark(ctx context.Context, f contrib.File, limits contrib.Limits, found []contrib.Finding) (content []byte, marked int, err error) {
	b, err := inspect(ctx, f, limits)
	if err != nil {
		return nil, 0, fmt.Errorf("%s cannot be marked: %w", f.Name, err)
	}
	m := &marker{book: b, changed: map[string][]byte{}}
	for i := range b.sheets {
		marks := marksOf(b.sheets[i].name, found)
		if marked += len(marks); len(marks) == 0 {
			continue
		}
		if err := m.markSheet(&b.sheets[i], marks); err != nil {
			return nil, 0, fmt.Errorf("%s: sheet %q cannot be marked: %w", f.Name, b.sheets[i].name, err)
		}
	}
	if err := m.writeStyles(); err != nil {
		return nil, 0, fmt.Errorf("%s cannot be marked: %w", f.Name, err)
	}
	content, err = m.save()
	return content, marked, err
}

// mark is what is wrong with one cell.
type mark struct {
	ref         string
	row, column int
	isError     bool
	text        string
	commented   bool // its cell has a comment already
}

// maxMarks bounds what a workbook opens with; more are more than anybody reads.
const maxMarks = 5_000

// marksOf gathers the findings of a sheet by cell, by row and column.
func marksOf(sheet string, found []contrib.Finding) []*mark {
	byRef := map[string]*mark{}
	var marks []*mark
	for _, f := range found {
		if f.Place.Sheet != sheet {
			continue
		}
		ref := f.Place.Cell
		if ref == "" {
			ref = "A1"
		}
		m := byRef[ref]
		if m == nil {
			if m = newMark(ref); m == nil || len(marks) == maxMarks {
				continue
			}
			byRef[ref], marks = m, append(marks, m)
		}
		m.add(f)
	}
	slices.SortFunc(marks, func(a, b *mark) int {
		if a.row != b.row {
			return a.row - b.row
		}
		return a.column - b.column
	})
	return marks
}

func newMark(ref string) *mark {
	row, err := strconv.Atoi(strings.TrimLeft(ref, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
	column, ok := columnOf(ref, row)
	if err != nil || !ok || row < 1 || row > lastRow || column > lastColumn {
		return nil
	}
	return &mark{ref: ref, row: row, column: column}
}

func (m *mark) add(f contrib.Finding) {
	m.isError = m.isError || f.Severity == contrib.Error
	if m.text != "" {
		m.text += "\n\n"
	}
	m.text += fmt.Sprintf("%s %s: %s.", f.Severity, f.Code, f.Found)
	if f.Advice != "" {
		m.text += "\n-> " + f.Advice
	}
}

// marker holds the parts of the copy that differ.
type marker struct {
	book    *inspected
	changed map[string][]byte
	added   []string   // names of new parts, in order
	styles  []newStyle // that marked cells have
}

// newStyle is a style of cells as it was, with the fill of a mark.
type newStyle struct {
	base    int
	isError bool
}

// style is the number that the style will have.
func (m *marker) style(base int, isError bool) int {
	wanted := newStyle{base, isError}
	i := slices.Index(m.styles, wanted)
	if i < 0 {
		i = len(m.styles)
		m.styles = append(m.styles, wanted)
	}
	return len(m.book.styles) + i
}

// part is a part as it is in the copy.
func (m *marker) part(name string) []byte {
	if changed, ok := m.changed[name]; ok {
		return changed
	}
	return m.book.parts[name]
}

// set changes or adds a part.
func (m *marker) set(name string, content []byte) {
	if m.part(name) == nil {
		m.added = append(m.added, name)
	}
	m.changed[name] = content
}

func (m *marker) markSheet(sheet *sheetPartOf, marks []*mark) error {
	if err := editable(m.book, sheet); err != nil {
		return err
	}
	painter := &painter{marker: m, xml: m.book.parts[sheet.part], marks: marks}
	if err := m.book.scan(sheet, painter); err != nil {
		return err
	}
	place := &places{}
	if err := walk(m.book.ctx, sheet.part, painter.xml, place); err != nil {
		return err
	}
	painter.paintMissingRows(place)
	edits := painter.edits
	drawing, err := m.addComments(sheet.part, marks, place.drawing, boxes(painter.ranges))
	if err != nil {
		return err
	}
	if place.drawing == "" {
		edits = append(edits, insertAt(place.beforeTail, fmt.Sprintf(`<%slegacyDrawing xmlns:mark="%s" mark:id="%s"/>`, place.prefix(painter.xml), relationNS, drawing)))
	}
	m.set(sheet.part, splice(painter.xml, edits))
	return nil
}

// editable refuses sheets whose elements are those of another standard.
func editable(b *inspected, sheet *sheetPartOf) error {
	if bytes.Contains(b.parts[sheet.part], []byte("purl.oclc.org/ooxml/spreadsheetml")) {
		return errors.New("it is a Strict Open XML workbook; save it as \"Excel Workbook (.xlsx)\"")
	}
	return nil
}

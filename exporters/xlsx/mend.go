package xlsx

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"

	"pakrus/exporters/repair"
	"pakrus/schema"
	"pakrus/schema/contrib"
)

// Mend returns a copy of a contributed workbook in which the sure suggestions of the findings
// stand in their cells, and what it did; it is a repair.Mender. A cell keeps its format, and
// all else stays as it is, byte for byte; a formula is never replaced. A workbook that Read
// refuses cannot be mended; the error then says why.
func Mend(ctx context.Context, f contrib.File, limits contrib.Limits, found []contrib.Finding) ([]byte, []repair.Repair, error) {
	b, err := inspect(ctx, f, limits)
	if err != nil {
		return nil, nil, fmt.Errorf("%s cannot be mended: %w", f.Name, err)
	}
	m := &marker{book: b, changed: map[string][]byte{}}
	var done []repair.Repair
	for i := range b.sheets {
		sheet := &b.sheets[i]
		mender := &mender{xml: b.parts[sheet.part], better: sureIn(sheet.name, found)}
		if len(mender.better) == 0 {
			continue
		}
		if err := cmp.Or(editable(b, sheet), b.scan(sheet, mender)); err != nil {
			return nil, nil, fmt.Errorf("%s: sheet %q cannot be mended: %w", f.Name, sheet.name, err)
		}
		m.set(sheet.part, splice(mender.xml, mender.edits))
		done = append(done, mender.done...)
	}
	content, err := m.save()
	return content, done, err
}

// sureIn are the findings of a sheet that can be mended, by cell; the first of each cell.
func sureIn(sheet string, found []contrib.Finding) map[string]contrib.Finding {
	sure := map[string]contrib.Finding{}
	for _, f := range found {
		if _, known := sure[f.Place.Cell]; f.Sure && !known && f.Place.Sheet == sheet && f.Place.Cell != "" {
			sure[f.Place.Cell] = f
		}
	}
	return sure
}

// mender replaces the values of cells.
type mender struct {
	nothing
	xml    []byte
	better map[string]contrib.Finding
	edits  []edit
	done   []repair.Repair
}

func (m *mender) row(r *sheetRow) error {
	for i := range r.cells {
		c := &r.cells[i]
		f, found := m.better[c.ref]
		if !found || c.isFormula || c.kind == contrib.Null {
			continue
		}
		m.edits = append(m.edits, edit{c.tag.from, c.end.to, m.cell(c, f)})
		m.done = append(m.done, repair.Repair{Place: f.Place, Code: f.Code, Old: strconv.Quote(c.text), Better: strconv.Quote(f.Suggestion)})
	}
	return nil
}

// figures are the codes of findings about a value that is a figure.
var figures = []string{"DEC1", "INT1"}

// cell is the cell with the suggestion: a number where the column holds figures, else a text.
func (m *mender) cell(c *sheetCell, f contrib.Finding) string {
	p := prefixOf(m.xml, c.tag)
	tag := fmt.Sprintf(`<%sc r="%s" s="%d"`, p, c.ref, c.style)
	if slices.Contains(figures, f.Code) && schema.Decimal(f.Suggestion).Check() == nil {
		return fmt.Sprintf(`%s><%sv>%s</%sv></%sc>`, tag, p, f.Suggestion, p, p)
	}
	return fmt.Sprintf(`%s t="inlineStr"><%sis><%st xml:space="preserve">%s</%st></%sis></%sc>`, tag, p, p, escaped(f.Suggestion), p, p, p)
}

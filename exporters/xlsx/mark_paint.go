package xlsx

import (
	"fmt"
	"regexp"
	"strings"
)

// painter gives the marked cells of a sheet their styles; cells that are not there are added.
type painter struct {
	nothing
	marker  *marker
	xml     []byte
	marks   []*mark
	next    int // mark that was not painted yet
	ranges  []columnRange
	edits   []edit
	noRefs  bool // rows do not say where they are, so none can be added
	missing []missingRow
}

// missingRow has marked cells, but is not there; it comes before the byte at.
type missingRow struct {
	at     int64
	prefix string
	number int
	cells  []*mark
}

func (p *painter) columns(c columnRange) { p.ranges = append(p.ranges, c) }

func (p *painter) row(r *sheetRow) error {
	prefix := prefixOf(p.xml, r.tag)
	_, numbered := r.tag.attr("r")
	p.noRefs = p.noRefs || !numbered
	for ; p.next < len(p.marks) && p.marks[p.next].row < r.number; p.next++ {
		p.addMissing(r.tag.from, prefix)
	}
	var added strings.Builder
	isEmpty := r.end.from == r.end.to // <row/>
	at := 0
	for ; p.next < len(p.marks) && p.marks[p.next].row == r.number; p.next++ {
		m := p.marks[p.next]
		for at < len(r.cells) && r.cells[at].column < m.column {
			at++
		}
		switch {
		case at < len(r.cells) && r.cells[at].column == m.column:
			p.restyle(&r.cells[at], m)
		case p.noRefs:
		case at < len(r.cells):
			p.edits = append(p.edits, insertAt(r.cells[at].tag.from, p.emptyCell(prefix, m, r.tag)))
		default:
			added.WriteString(p.emptyCell(prefix, m, r.tag))
		}
	}
	switch {
	case added.Len() == 0:
	case isEmpty:
		open := strings.TrimSuffix(string(p.xml[r.tag.from:r.tag.to]), "/>")
		p.edits = append(p.edits, edit{r.tag.from, r.tag.to, open + ">" + added.String() + "</" + prefix + "row>"})
	default:
		p.edits = append(p.edits, insertAt(r.end.from, added.String()))
	}
	return nil
}

func (p *painter) addMissing(at int64, prefix string) {
	m := p.marks[p.next]
	if n := len(p.missing); n == 0 || p.missing[n-1].number != m.row {
		p.missing = append(p.missing, missingRow{at: at, prefix: prefix, number: m.row})
	}
	last := &p.missing[len(p.missing)-1]
	last.cells = append(last.cells, m)
}

// paintMissingRows adds the rows that are not there, the last ones at the end of the list of rows.
func (p *painter) paintMissingRows(place *places) {
	for ; p.next < len(p.marks); p.next++ {
		p.addMissing(place.rowsEnd.from, prefixOf(p.xml, place.rowsEnd))
	}
	if p.noRefs || place.rowsEnd.from == place.rowsEnd.to { // or <sheetData/>
		return
	}
	for _, r := range p.missing {
		text := fmt.Sprintf(`<%srow r="%d">`, r.prefix, r.number)
		for _, m := range r.cells {
			text += p.emptyCell(r.prefix, m, element{})
		}
		p.edits = append(p.edits, insertAt(r.at, text+"</"+r.prefix+"row>"))
	}
}

var styleAttribute = regexp.MustCompile(`\ss\s*=\s*("[^"]*"|'[^']*')`)

// restyle changes the attribute s of the tag of a cell, or adds it after the name.
func (p *painter) restyle(c *sheetCell, m *mark) {
	tag := string(p.xml[c.tag.from:c.tag.to])
	attr := fmt.Sprintf(` s="%d"`, p.marker.style(c.style, m.isError))
	if at := styleAttribute.FindStringIndex(tag); at != nil {
		tag = tag[:at[0]] + attr + tag[at[1]:]
	} else {
		end := strings.IndexAny(tag, " \t\r\n/>")
		tag = tag[:end] + attr + tag[end:]
	}
	p.edits = append(p.edits, edit{c.tag.from, c.tag.to, tag})
}

// emptyCell is a cell without a value; it keeps the format that its row or column gives it.
func (p *painter) emptyCell(prefix string, m *mark, row element) string {
	base := 0
	for _, c := range p.ranges {
		if c.from <= m.column && m.column <= c.to {
			base = c.style
		}
	}
	if row.isTrue("customFormat") {
		style, _ := row.attr("s")
		fmt.Sscan(style, &base)
		base = min(max(0, base), len(p.marker.book.styles)-1)
	}
	return fmt.Sprintf(`<%sc r="%s" s="%d"/>`, prefix, m.ref, p.marker.style(base, m.isError))
}

// places are those in a sheet where something can be added.
type places struct {
	nothing
	root       element // its start tag
	rowsEnd    element // end tag of the list of rows
	beforeTail int64   // before what must follow legacyDrawing (ECMA-376, part 1, CT_Worksheet)
	drawing    string  // relation of the drawing that comments have, or ""
}

func (p *places) start(path []byte, e element) error {
	switch string(path) {
	case "worksheet":
		p.root = e
	case "worksheet/legacyDrawing":
		p.drawing = e.relationID()
	case "worksheet/legacyDrawingHF", "worksheet/drawingHF", "worksheet/picture", "worksheet/oleObjects", "worksheet/controls",
		"worksheet/webPublishItems", "worksheet/tableParts", "worksheet/extLst", "worksheet/~":
		if p.beforeTail == 0 {
			p.beforeTail = e.from
		}
	}
	return nil
}

func (p *places) end(path []byte, e element) error {
	switch string(path) {
	case "worksheet/sheetData":
		p.rowsEnd = e
	case "worksheet":
		if p.beforeTail == 0 {
			p.beforeTail = e.from
		}
	}
	return nil
}

func (p *places) prefix(xml []byte) string { return prefixOf(xml, p.root) }

package xlsx

import (
	"fmt"
	"path"
	"strings"
)

const emptyDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
	`<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`

const shapeType = `<v:shapetype id="mark_type" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`

// shape is the box of a comment, hidden until somebody points at its cell. Its numbers are
// those of the columns and rows between which it stands, from 0, with offsets in pixels.
const shape = `<v:shape id="mark_%d" type="#mark_type" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
	`<v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
	`<x:Anchor>%d, 15, %d, 4, %d, %d, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`

// writeShapes adds a box for each new comment to a drawing in VML.
func (m *marker) writeShapes(part string, marks []*mark, wide boxes) error {
	old := string(m.part(part))
	at := strings.LastIndex(old, "</xml>")
	if at < 0 {
		return fmt.Errorf("the drawing %s of its comments has no end", path.Base(part))
	}
	var b strings.Builder
	b.WriteString(declared(shapeType))
	for i, one := range marks {
		if one.commented {
			continue
		}
		end, offset := wide.end(one.column + 1)
		fmt.Fprintf(&b, declared(shape), i+1, one.column, max(0, one.row-2), end-1, offset, one.row+linesOf(one.text), one.row-1, one.column-1)
	}
	m.set(part, []byte(old[:at]+b.String()+old[at:]))
	return nil
}

// declared adds the namespaces, since a drawing that another program wrote may have other prefixes.
func declared(shape string) string {
	name := strings.IndexByte(shape, ' ')
	return shape[:name] + ` xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"` + shape[name:]
}

const (
	boxWidth     = 340  // pixels of the box of a comment
	charsOfBox   = 50   // characters that a line of it takes
	defaultWidth = 8.43 // of a column, in digits of the default font
)

// linesOf is how many rows a box needs below its cell.
func linesOf(text string) int {
	lines := 1
	for line := range strings.Lines(text) {
		lines += 1 + len(line)/charsOfBox
	}
	return lines
}

// boxes knows how wide the columns of a sheet are.
type boxes []columnRange

// end is the column, from 1, in which a box that begins in a column ends, and the pixels into it.
func (b boxes) end(column int) (end, offset int) {
	for left := boxWidth; ; column++ {
		width := b.pixels(column)
		if width >= left || column == lastColumn {
			return column, min(left, width)
		}
		left -= width
	}
}

// pixels is the width of a column on a screen (ECMA-376, part 1, section 18.3.1.13, with digits of 7 pixels).
func (b boxes) pixels(column int) int {
	width := defaultWidth
	for _, c := range b {
		switch {
		case column < c.from || column > c.to:
		case c.hidden:
			return 0
		case c.width > 0:
			width = c.width
		}
	}
	return min(int(7*width+5), 2_000)
}

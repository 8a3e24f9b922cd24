package xlsx

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// The fills of marked cells: those that Excel itself offers for bad and neutral cells.
const (
	errorFill   = "FFFFC7CE"
	warningFill = "FFFFEB9C"
)

// styleSpans are the places in the styles where fills and styles of cells are added.
type styleSpans struct {
	nothing
	fills, cells       element // start tags
	fillsEnd, cellsEnd element
	fillCount          int
	styles             [][2]int64 // of each style of cells
}

func (s *styleSpans) start(path []byte, e element) error {
	switch string(path) {
	case "styleSheet/fills":
		s.fills = e
	case "styleSheet/fills/fill":
		s.fillCount++
	case "styleSheet/cellXfs":
		s.cells = e
	case "styleSheet/cellXfs/xf":
		s.styles = append(s.styles, [2]int64{e.from, e.to})
	}
	return nil
}

func (s *styleSpans) end(path []byte, e element) error {
	switch string(path) {
	case "styleSheet/fills":
		s.fillsEnd = e
	case "styleSheet/cellXfs":
		s.cellsEnd = e
	case "styleSheet/cellXfs/xf":
		s.styles[len(s.styles)-1][1] = e.to
	}
	return nil
}

// writeStyles adds the styles that marked cells have: each as it was, with another fill.
func (m *marker) writeStyles() error {
	if len(m.styles) == 0 {
		return nil
	}
	if m.book.stylesPart == "" {
		return errors.New("it has no styles; open it in a spreadsheet program and save it as .xlsx")
	}
	xml := m.book.parts[m.book.stylesPart]
	s := &styleSpans{}
	if err := walk(m.book.ctx, m.book.stylesPart, xml, s); err != nil {
		return err
	}
	if s.fillsEnd.from == s.fillsEnd.to {
		return errors.New("it has no fills; open it in a spreadsheet program and save it as .xlsx")
	}
	p := prefixOf(xml, s.fills)
	fills := fill(p, errorFill) + fill(p, warningFill)
	for ; s.fillCount < 2; s.fillCount++ { // the first two are for Excel, whatever they say
		fills = fmt.Sprintf(`<%sfill><%spatternFill patternType="gray125"/></%sfill>`, p, p, p) + fills
	}
	var added strings.Builder
	for _, one := range m.styles {
		fill := s.fillCount
		if !one.isError {
			fill++
		}
		span := s.styles[one.base]
		added.WriteString(withFill(string(xml[span[0]:span[1]]), fill))
	}
	m.set(m.book.stylesPart, splice(xml, []edit{
		recount(xml, s.fills, s.fillCount+2), insertAt(s.fillsEnd.from, fills),
		recount(xml, s.cells, len(s.styles)+len(m.styles)), insertAt(s.cellsEnd.from, added.String()),
	}))
	return nil
}

func fill(p, color string) string {
	return fmt.Sprintf(`<%sfill><%spatternFill patternType="solid"><%sfgColor rgb="%s"/><%sbgColor indexed="64"/></%spatternFill></%sfill>`, p, p, p, color, p, p, p)
}

var fillAttributes = regexp.MustCompile(`\s(fillId|applyFill)\s*=\s*("[^"]*"|'[^']*')`)

// withFill is the element of a style with another fill.
func withFill(xf string, fill int) string {
	end := strings.IndexByte(xf, '>') + 1
	tag := fillAttributes.ReplaceAllString(xf[:end], "")
	name := strings.IndexAny(tag, " \t\r\n/>")
	return tag[:name] + fmt.Sprintf(` fillId="%d" applyFill="1"`, fill) + tag[name:] + xf[end:]
}

var countAttribute = regexp.MustCompile(`\scount\s*=\s*("[^"]*"|'[^']*')`)

// recount sets the count that a list says it has, if it says one.
func recount(xml []byte, list element, count int) edit {
	tag := string(xml[list.from:list.to])
	return edit{list.from, list.to, countAttribute.ReplaceAllString(tag, fmt.Sprintf(` count="%d"`, count))}
}

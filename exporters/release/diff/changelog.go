package diff

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Changelog is the difference as a list in CommonMark, a table an item, with its columns, rows and
// cells and the reasons below it. Of tables that are made from others, and of those that give
// the reasons, rows and cells are counted only.
func (d *Diff) Changelog() string {
	p := &printer{}
	for i := range d.Tables {
		if t := &d.Tables[i]; t.Status != Same {
			p.entry(t)
		}
	}
	if p.Len() == 0 {
		p.printf("- The tables are the same.\n")
	}
	return p.String()
}

func (p *printer) entry(t *Table) {
	p.printf("- %s: %s\n", code(t.Name), marked(t.counts()))
	written, _ := t.cells()
	lists := []list{
		shown("column", t.Columns, false, noteColumn), shown("row", t.Added, false, noteAdded), shown("row", t.Removed, false, noteRemoved),
		shown("row", t.Renamed, false, noteRenamed), shown("changed cell", written, false, noteCell),
	}
	if t.Made || slices.Contains(explaining, t.Name) {
		lists = lists[:1]
	}
	for _, list := range lists {
		for _, line := range list.lines {
			p.printf("  - %s\n", line)
		}
		if list.more > 0 {
			p.printf("  - and %d more\n", list.more)
		}
	}
}

func noteColumn(c Column) string {
	text := fmt.Sprintf("column %s %s", code(c.Name), c.Status)
	if c.Old != "" {
		text = fmt.Sprintf("column %s renamed to %s", code(c.Old), code(c.Name))
	}
	for _, f := range c.Facts {
		text += fmt.Sprintf("; its %s was %s and is %s", code(f.Name), quoted(f.Old), quoted(f.New))
	}
	return text
}

func noteAdded(r Row) string { return "added " + code(r.Key) + marked(titled(r)) }

func noteRemoved(r Row) string { return "removed " + code(r.Key) + marked(titled(r)) + why(r.Reason) }

func noteRenamed(r Row) string {
	return fmt.Sprintf("renamed %s to %s%s%s", code(r.Old), code(r.Key), marked(titled(r)), why(r.Reason))
}

func noteCell(c Cell) string {
	return fmt.Sprintf("changed %s of %s from %s to %s%s", code(c.Column), code(c.Key), quoted(c.Old), quoted(c.New), why(c.Reason))
}

func why(reason string) string {
	if reason == "" {
		return ""
	}
	return " – " + marked(oneLine(reason))
}

func quoted(s string) string {
	if s == "" {
		return "nothing"
	}
	return marked(strconv.Quote(s))
}

// code is text as a code span (CommonMark 0.31, section 6.1).
func code(s string) string {
	s = oneLine(s)
	if strings.Contains(s, "`") {
		return "``` " + s + " ```"
	}
	return "`" + s + "`"
}

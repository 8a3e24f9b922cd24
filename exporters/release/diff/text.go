package diff

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// few is how many differences of a kind a table shows where not all are asked for.
const few = 20

// Text writes the difference for a person to read. Without all, tables that are made from
// others and cells that are computed are counted only, and of each list the first 20 are shown.
func (d *Diff) Text(w io.Writer, all bool) error {
	p := &printer{all: all}
	p.printf("%s -> %s\n", d.From, d.To)
	for i := range d.Tables {
		if t := &d.Tables[i]; t.Status != Same {
			p.table(t)
		}
	}
	p.printf("\n%s\n", d.Verdict(all))
	_, err := io.WriteString(w, p.String())
	return err
}

// Verdict says in one paragraph which version number the difference asks for, and why.
func (d *Diff) Verdict(all bool) string {
	if !d.Differs() {
		return "the tables are the same"
	}
	because := d.Because
	more := ""
	if n := len(because) - 3; n > 0 && !all {
		because, more = because[:3], fmt.Sprintf("; and %d more", n)
	}
	level := string(d.Level)
	if d.Level == Major && strings.HasPrefix(d.From, "0.") {
		level = "major, which counts as minor before 1.0.0"
	}
	text := fmt.Sprintf("the difference asks for %s or higher (%s: %s%s)", d.Asks, level, strings.Join(because, "; "), more)
	if d.IsTooLow() {
		text += "; " + d.To + " is lower"
	}
	return text
}

// printer gathers the text.
type printer struct {
	strings.Builder
	all bool
}

func (p *printer) printf(format string, args ...any) { fmt.Fprintf(p, format, args...) }

func (p *printer) table(t *Table) {
	if t.Made && !p.all {
		p.printf("\n%s (made from other tables): %s\n", t.Name, t.counts())
		return
	}
	p.printf("\n%s: %s\n", t.Name, t.counts())
	for _, list := range t.lists(p.all) {
		for _, line := range list.lines {
			p.printf("  %s\n", line)
		}
		if list.more > 0 {
			p.printf("  ... and %s more; --all shows them\n", counted(list.more, list.what))
		}
	}
}

// counts is the difference in one line.
func (t *Table) counts() string {
	switch t.Status {
	case Added:
		return "table added, " + counted(t.After, "row")
	case Removed:
		return "table removed, " + counted(t.Before, "row")
	}
	var parts []string
	if t.Status == Renamed {
		parts = append(parts, "table renamed from "+t.Old)
	}
	for _, s := range []Status{Added, Removed, Renamed, Changed} {
		parts = count(parts, t.columns(s), "column "+string(s))
	}
	written, derived := t.cells()
	parts = count(parts, len(t.Added), "row added")
	parts = count(parts, len(t.Removed), "row removed")
	parts = count(parts, len(t.Renamed), "row renamed")
	parts = count(parts, len(written), "cell changed")
	parts = count(parts, len(derived), "computed cell changed")
	return strings.Join(parts, ", ")
}

func count(parts []string, n int, what string) []string {
	if n > 0 {
		parts = append(parts, counted(n, what))
	}
	return parts
}

func (t *Table) columns(s Status) int {
	n := 0
	for _, c := range t.Columns {
		if c.Status == s {
			n++
		}
	}
	return n
}

// cells parts the changed cells into those that are written and those that are computed.
func (t *Table) cells() (written, derived []Cell) {
	for _, c := range t.Cells {
		if c.Derived {
			derived = append(derived, c)
		} else {
			written = append(written, c)
		}
	}
	return written, derived
}

// list is differences of one kind, one to a line.
type list struct {
	what  string
	lines []string
	more  int // how many were left out
}

// lists are the differences of a table that are shown, by kind.
func (t *Table) lists(all bool) []list {
	written, derived := t.cells()
	lists := []list{
		shown("column", t.Columns, all, t.column),
		shown("changed cell", written, all, t.cell),
		shown("row", t.Renamed, all, t.renamed),
		shown("row", t.Removed, all, t.removed),
		shown("row", t.Added, all, t.added),
	}
	if all {
		lists = append(lists, shown("computed cell", derived, all, t.cell))
	}
	return lists
}

func shown[T any](what string, items []T, all bool, line func(T) string) list {
	l := list{what: what}
	for i, item := range items {
		if i == few && !all {
			l.more = len(items) - few
			break
		}
		l.lines = append(l.lines, line(item))
	}
	return l
}

func (t *Table) column(c Column) string {
	text := "column " + c.Name + " " + string(c.Status)
	if c.Old != "" {
		text = "column " + c.Old + " renamed to " + c.Name
	}
	for _, f := range c.Facts {
		text += fmt.Sprintf("; %s %s -> %s", f.Name, strconv.Quote(f.Old), strconv.Quote(f.New))
	}
	return text
}

func (t *Table) cell(c Cell) string {
	return fmt.Sprintf("%s[%s].%s: %s -> %s%s", t.Name, oneLine(c.Key), c.Column, strconv.Quote(c.Old), strconv.Quote(c.New), because(c.Reason))
}

func (t *Table) renamed(r Row) string {
	return fmt.Sprintf("~ %s[%s] renamed to [%s]%s%s", t.Name, oneLine(r.Old), oneLine(r.Key), titled(r), because(r.Reason))
}

func (t *Table) removed(r Row) string {
	return fmt.Sprintf("- %s[%s]%s%s", t.Name, oneLine(r.Key), titled(r), because(r.Reason))
}

func (t *Table) added(r Row) string {
	return fmt.Sprintf("+ %s[%s]%s", t.Name, oneLine(r.Key), titled(r))
}

func titled(r Row) string {
	if r.Title == "" {
		return ""
	}
	return ": " + oneLine(r.Title)
}

func because(reason string) string {
	if reason == "" {
		return ""
	}
	return "  (" + oneLine(reason) + ")"
}

// oneLine writes text in one line, with single spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// counted puts a number before a thing: 1 row added, 2 rows added.
func counted(n int, what string) string {
	if n != 1 {
		for _, noun := range []string{"column", "row", "cell"} {
			what = strings.Replace(what, noun, noun+"s", 1)
		}
	}
	return fmt.Sprintf("%d %s", n, what)
}

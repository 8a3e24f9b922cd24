package show

import (
	"fmt"
	"io"
	"strings"

	"pakrus/schema/lookup"
)

// Shown is a record to show, with what became of it where its ID is no longer in use.
type Shown struct {
	*lookup.Record
	Retired   *lookup.Retirement
	Successor *lookup.Entry // the record that took its place; nil where there is none
}

// New collects all that is shown of a row.
func New(x *lookup.Index, r lookup.Ref) *Shown {
	s := &Shown{Record: x.Record(r), Retired: x.Retired(r)}
	if s.Retired != nil && s.Retired.Successor != nil {
		successor := x.Brief(*s.Retired.Successor)
		s.Successor = &successor
	}
	return s
}

// Text writes records one below the other.
func Text(w io.Writer, page Page, records []*Shown) error {
	s := &sheet{Page: page}
	for i, r := range records {
		if i > 0 {
			s.blank()
		}
		s.record(r)
	}
	return s.write(w)
}

func (s *sheet) record(r *Shown) {
	s.line("", len(r.ID)+2, strong(r.ID), plain("  "+r.Title))
	s.line("", 4, plainf("%s: %s", r.Table.Name, r.Table.Title))
	if r.Retired != nil {
		s.retired(r)
	}
	s.blank()
	s.fields("  ", r.Fields)
	for _, g := range r.Parts {
		s.heading(g.Table.Name + ": " + g.Table.Title)
		for _, e := range g.Rows {
			s.part(r.ID, e)
		}
	}
	s.claims(r)
	for _, g := range r.About {
		s.heading(g.Table.Name + ": " + g.Table.Title)
		for i, e := range g.Rows {
			if i > 0 {
				s.blank()
			}
			s.line("  ", 4, strong(e.ID))
			s.fields("    ", e.Fields)
		}
	}
	s.referrers(r.Referrers)
}

func (s *sheet) heading(text string) {
	s.blank()
	s.line("", 2, strong(text))
}

func (s *sheet) retired(r *Shown) {
	s.line("", 4, plainf("This ID is no longer in use since %s: %s", r.Retired.Version, r.Retired.Reason))
	if r.Successor != nil {
		s.line("", 4, plain("In its place stands "), strong(r.Successor.ID), plain(" "+r.Successor.Title))
	}
}

// fields lists cells, the names of the columns in one width. The bounds and the precision of a date
// are left out: they say what the date says.
func (s *sheet) fields(margin string, fields []lookup.Field) {
	const widest = 20
	longest := 0
	for _, f := range fields {
		if f.Column.DerivedFrom == "" {
			longest = max(longest, min(len(f.Column.Name), widest))
		}
	}
	for _, f := range fields {
		if f.Column.DerivedFrom == "" {
			name := fmt.Sprintf("%s%-*s  ", margin, longest, f.Column.Name)
			s.line(name, len(margin)+longest+2, plain(meaning(f)))
		}
	}
}

// meaning is a cell with what its code or key stands for, and its unit.
func meaning(f lookup.Field) string {
	text := f.Text
	if f.Column.Unit != "" {
		text += " " + f.Column.Unit
	}
	if len(f.Labels) == 0 || strings.Join(f.Labels, "; ") == f.Text {
		return text
	}
	items := []string{f.Text}
	if f.Column.List {
		items = f.Value.List
	}
	for i, label := range f.Labels {
		if i < len(items) {
			items[i] = fmt.Sprintf("%s (%s)", label, items[i])
		}
	}
	return strings.Join(items, "; ")
}

// part is a row that belongs to the record, in one paragraph.
func (s *sheet) part(id string, e lookup.Entry) {
	var rest []string
	for _, f := range e.Fields {
		if c := f.Column; !c.Key && !c.Title && c.DerivedFrom == "" && !isVersion(c.Name) {
			rest = append(rest, c.Name+": "+meaning(f))
		}
	}
	text := e.Title
	if len(rest) > 0 {
		text += "; " + strings.Join(rest, "; ")
	}
	s.line("  ", 4, strong(strings.TrimPrefix(e.ID, id+"/")), plain("  "+text))
}

func isVersion(column string) bool { return column == "added_in" || column == "changed_in" }

// few is how many records that refer to one are listed.
const few = 10

func (s *sheet) referrers(groups []lookup.Group) {
	if len(groups) > 0 {
		s.heading("referred to by")
	}
	for _, g := range groups {
		what := g.Table.Name + "." + g.Column
		if g.Table != g.Rows[0].Table {
			what = "records that " + what + " tells of"
		}
		s.line("  ", 4, plainf("%s: %s", what, counted(len(g.Rows), "record")))
		for i, e := range g.Rows {
			if i == few && !s.All {
				s.line("    ", 4, plainf("... and %d more; --all shows them", len(g.Rows)-few))
				break
			}
			s.brief("    ", e)
		}
	}
}

// brief is a record in one paragraph: ID, date and title.
func (s *sheet) brief(margin string, e lookup.Entry) {
	pieces := []piece{strong(e.ID)}
	if e.Date != "" {
		pieces = append(pieces, plain("  "+e.Date))
	}
	s.line(margin, len(margin)+2, append(pieces, plain("  "+e.Title))...)
}

func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

package contrib

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"pakrus/schema"
	"pakrus/schema/check"
)

// tableState is what the check knows of a table: its existing keys and those contributed.
type tableState struct {
	*schema.Table
	form     *Form             // nil for a table that is only referred to
	rows     map[string]int    // existing key to row
	names    map[string]string // text of a short column, in lower case, to the key of its one row
	given    map[string]Place  // contributed key to its first place
	used     map[string]bool   // keys of a vocabulary that contributed records refer to
	covers   map[string]*cover // contributed key, or what stands for it, to how far its evidence speaks
	check    *check.Rows
	alike    *alike
	nearest  map[string]string // wrong reference to the advice for it
	keyNames []string
}

func (c *Checker) state(t *schema.Table) *tableState {
	if s := c.tables[t.Name]; s != nil {
		return s
	}
	s := &tableState{Table: t, form: c.forms.Of(t.Name), rows: make(map[string]int, t.Len()), given: map[string]Place{}, used: map[string]bool{}, covers: map[string]*cover{}, nearest: map[string]string{}}
	for i, row := range t.Rows() {
		s.rows[t.Key(row)] = i
	}
	c.tables[t.Name] = s
	return s
}

// rules prepares the check of rows; the schema of a table that New accepted compiles.
func (s *tableState) rules(d *schema.Dataset) *check.Rows {
	if s.check == nil {
		rows, err := check.RowsOf(d, s.Table)
		if err != nil {
			panic(err)
		}
		s.check = rows
	}
	return s.check
}

func (s *tableState) columnNames() []string {
	var names []string
	for i := range s.Columns {
		if s.form.Takes(&s.Columns[i]) {
			names = append(names, s.Columns[i].Name)
		}
	}
	for _, m := range s.form.Members {
		names = append(names, m.Name)
	}
	return append(names, furtherColumns...)
}

// placeholder is an ID that a contribution gives a new record until one is allocated.
var placeholder = regexp.MustCompile(`^new-[a-z0-9][a-z0-9-]{0,39}$`)

// reference is a reference that no existing record answers.
type reference struct {
	table  *tableState
	id     string
	column string
	owner  string // table of the record that refers
	place  Place
}

// refer checks a reference against the existing records, and leaves others until all files are read.
func (c *Checker) refer(owner, column, table, id string, at Place) {
	t := c.dataset.Table(table)
	if t == nil || id == "" {
		return
	}
	s := c.state(t)
	s.use(id)
	if !s.exists(id) {
		c.pending = append(c.pending, reference{s, id, column, owner, at})
	}
}

// resolve reports the references that no contributed record answers either.
func (c *Checker) resolve() {
	for _, r := range c.pending {
		if _, given := r.table.given[r.id]; given || c.lost && placeholder.MatchString(r.id) {
			continue // or its record is one of those that could not be read
		}
		if c.full(r.place.File) {
			c.tally(r.place.File)[Error]++
			continue
		}
		f := New("REF1", r.place, fmt.Sprintf("%q is no row of %s", r.id, r.table.Name), "")
		f.Table, f.Column = r.owner, r.column
		f.Suggestion = r.table.like(r.id)
		f.Advice = "write the ID of a row that exists, or contribute the row"
		switch {
		case f.Suggestion != "":
			f.Advice = fmt.Sprintf("did you mean %q?", f.Suggestion)
		case placeholder.MatchString(r.id):
			f.Advice = fmt.Sprintf("contribute a record of %s that has %s as its ID", r.table.Name, r.id)
		}
		c.Report(f)
	}
	c.pending = nil
}

// like is the key that a wrong one probably means: that of the row of this name, else the nearest.
func (s *tableState) like(id string) string {
	if near, known := s.nearest[id]; known {
		return near
	}
	s.index()
	near := s.names[strings.ToLower(strings.TrimSpace(id))]
	if name, _, more := strings.Cut(strings.ToLower(id), ","); near == "" && more {
		near = s.names[strings.TrimSpace(name)] // Moscow, Russia
	}
	if near == "" && len(id) < 80 && !placeholder.MatchString(id) {
		near = schema.Nearest(id, s.keyNames)
	}
	s.nearest[id] = near
	return near
}

// index gathers keys, and names that stand in one row only.
func (s *tableState) index() {
	if s.names != nil {
		return
	}
	s.names = map[string]string{}
	for _, row := range s.Rows() {
		key := s.Key(row)
		s.keyNames = append(s.keyNames, key)
		for c := range s.Columns {
			s.addNames(&s.Columns[c], row[c], key)
		}
	}
	for key := range s.given {
		s.keyNames = append(s.keyNames, key)
	}
	slices.Sort(s.keyNames)
}

func (s *tableState) addNames(c *schema.Column, v schema.Value, key string) {
	if c.Kind != schema.String || c.Key || !v.Valid {
		return
	}
	texts := v.List
	if texts == nil {
		texts = []string{v.Text}
	}
	for _, text := range texts {
		name, of := strings.ToLower(text), key
		if other, taken := s.names[name]; taken && other != key {
			of = "" // two rows have it
		}
		s.names[name] = of
	}
}

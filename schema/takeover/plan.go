// Package takeover says what becomes of the records of a valid contribution: which are new
// and under which ID, which change an existing record and in what, and which are there already.
// It knows no table by name and writes nothing.
package takeover

import (
	"fmt"
	"slices"

	"pakrus/schema"
	"pakrus/schema/contrib"
)

// Step is what becomes of one contributed record.
type Step struct {
	contrib.Record // with allocated IDs in Key and Row
	Table          *schema.Table
	Form           *contrib.Form
	Old            []schema.Value // the existing record; nil for a new one
	Changed        []int          // columns of an existing record that change
}

// New reports whether the record is added.
func (s *Step) New() bool { return s.Old == nil }

// Same reports whether the dataset has the record as it is.
func (s *Step) Same() bool { return s.Old != nil && len(s.Changed) == 0 }

type planner struct {
	dataset *schema.Dataset
	forms   *contrib.Forms
	rows    map[string]map[string][]schema.Value // table and key to the existing row
	ids     map[string]map[string]string         // table and placeholder to the ID
	next    func(prefix string) string
}

// Plan settles what becomes of the records, in their order. A new record without a key of its
// own that has the values of an existing one is that one, so that a contribution that was taken
// over changes nothing; others get an ID from next. The error says which record cannot be taken.
func Plan(d *schema.Dataset, forms *contrib.Forms, records []contrib.Record, next func(prefix string) string) ([]Step, error) {
	p := &planner{dataset: d, forms: forms, next: next, rows: map[string]map[string][]schema.Value{}, ids: map[string]map[string]string{}}
	steps := make([]Step, len(records))
	for i, r := range records {
		steps[i] = Step{Record: r, Table: d.Table(r.Table), Form: forms.Of(r.Table)}
		p.read(steps[i].Table)
	}
	p.recognise(steps)
	p.allocate(steps)
	for i := range steps {
		if err := p.settle(&steps[i]); err != nil {
			return nil, err
		}
	}
	return steps, nil
}

func (p *planner) read(t *schema.Table) {
	if p.rows[t.Name] != nil {
		return
	}
	rows := make(map[string][]schema.Value, t.Len())
	for _, row := range t.Rows() {
		rows[t.Key(row)] = slices.Clone(row)
	}
	p.rows[t.Name], p.ids[t.Name] = rows, map[string]string{}
}

// unnamed reports whether the record has no key of its own yet.
func (p *planner) unnamed(s *Step) bool {
	return s.Form.IDPrefix != "" && p.rows[s.Table.Name][s.Key] == nil
}

// recognise finds new records that the dataset has already. References to other new records
// are taken to be right at first; a match that they refute is dropped, until all that are left agree.
func (p *planner) recognise(steps []Step) {
	for i := range steps {
		if s := &steps[i]; p.unnamed(s) {
			p.ids[s.Table.Name][s.Key] = ""
		}
	}
	for i := range steps {
		if s := &steps[i]; p.unnamed(s) {
			p.ids[s.Table.Name][s.Key] = p.like(s, true)
		}
	}
	for dropped := true; dropped; {
		dropped = false
		for i := range steps {
			s := &steps[i]
			if found := p.ids[s.Table.Name][s.Key]; p.unnamed(s) && found != "" && p.like(s, false) != found {
				p.ids[s.Table.Name][s.Key], dropped = "", true
			}
		}
	}
}

// like is the first key of an existing row with the values of the record, or "".
func (p *planner) like(s *Step, trusting bool) string {
	found := ""
	for key, row := range p.rows[s.Table.Name] {
		if (found == "" || key < found) && p.equal(s, row, trusting) {
			found = key
		}
	}
	return found
}

func (p *planner) equal(s *Step, row []schema.Value, trusting bool) bool {
	for c := range s.Table.Columns {
		column := &s.Table.Columns[c]
		if column.Key || !s.Form.Takes(column) {
			continue
		}
		v := p.resolve(column, s.Row[c])
		if trusting && p.unresolved(column, s.Row[c]) {
			continue
		}
		if column.Kind == schema.Boolean && v.Int == row[c].Int {
			continue // a yes or no that is left out is no
		}
		if column.Format(v) != column.Format(row[c]) {
			return false
		}
	}
	return true
}

func (p *planner) unresolved(c *schema.Column, v schema.Value) bool {
	_, isNew := p.ids[c.References][v.Text]
	return c.Kind == schema.Reference && isNew
}

// resolve puts IDs in the place of placeholders.
func (p *planner) resolve(c *schema.Column, v schema.Value) schema.Value {
	if c.Kind != schema.Reference {
		return v
	}
	if id := p.ids[c.References][v.Text]; id != "" {
		v.Text = id
	}
	v.List = slices.Clone(v.List)
	for i, item := range v.List {
		if id := p.ids[c.References][item]; id != "" {
			v.List[i] = id
		}
	}
	return v
}

func (p *planner) allocate(steps []Step) {
	for i := range steps {
		if s := &steps[i]; p.unnamed(s) && p.ids[s.Table.Name][s.Key] == "" {
			p.ids[s.Table.Name][s.Key] = p.next(s.Form.IDPrefix)
		}
	}
}

// settle fills in IDs and compares the record with the existing one.
func (p *planner) settle(s *Step) error {
	s.Row = slices.Clone(s.Row)
	for c := range s.Row {
		s.Row[c] = p.resolve(&s.Table.Columns[c], s.Row[c])
	}
	if p.unnamed(s) {
		s.Row[s.Table.KeyColumns[0]] = schema.TextValue(p.ids[s.Table.Name][s.Key])
	}
	s.Key = s.Table.Key(s.Row)
	s.Old = p.rows[s.Table.Name][s.Key]
	if s.Old == nil {
		return nil
	}
	for c := range s.Row {
		if column := &s.Table.Columns[c]; s.Given[c] && column.Format(s.Row[c]) != column.Format(s.Old[c]) {
			s.Changed = append(s.Changed, c)
		}
	}
	if len(s.Changed) > 0 && s.Reason == "" {
		return fmt.Errorf("%s: this changes %s[%s] and gives no reason; write into the column reason why it changes", s.Place, s.Table.Name, s.Key)
	}
	return nil
}

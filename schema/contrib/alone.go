package contrib

import (
	"fmt"
	"maps"
	"slices"

	"pakrus/schema"
)

// released is a reference to a row of a vocabulary that a correction takes away.
type released struct {
	reference
	from string // the record that is corrected
}

// maintained reports a value in a column that only the maintainers set.
func (r *record) maintained() {
	for c := range r.t.Columns {
		column := &r.t.Columns[c]
		advice := r.t.form.Maintained[column.Name]
		isSet := r.cells[c] != nil && r.row[c].Valid && (column.Kind != schema.Boolean || r.row[c].Int == 1)
		if advice != "" && (isSet && r.existing < 0 || r.changed[c]) {
			r.wrong(c, "COL2", fmt.Sprintf("%s is set by the maintainers", column.Name), advice)
		}
	}
}

// elsewhere is another table of which the key is an ID: one ID stands in one table only.
func (c *Checker) elsewhere(own *schema.Table, key string) *tableState {
	if !singleID(own) {
		return nil
	}
	for _, t := range c.dataset.Tables {
		if t.Name == own.Name || !singleID(t) {
			continue
		}
		s := c.state(t)
		if _, given := s.given[key]; given || s.exists(key) {
			return s
		}
	}
	return nil
}

func singleID(t *schema.Table) bool {
	return len(t.KeyColumns) == 1 && t.Columns[t.KeyColumns[0]].Kind == schema.String
}

// use notes that a contributed record refers to a row that must be referred to.
func (s *tableState) use(id string) {
	if s.Vocabulary {
		s.used[id] = true
	}
}

// release notes the references that a correction takes away from such rows.
func (r *record) release(c int, old schema.Value) {
	column := &r.t.Columns[c]
	t := r.dataset.Table(column.References)
	if column.Kind != schema.Reference || r.bad[c] || t == nil || !t.Vocabulary {
		return
	}
	for _, id := range idsOf(old) {
		if !slices.Contains(idsOf(r.row[c]), id) {
			r.releases = append(r.releases, released{reference{r.state(t), id, column.Name, r.t.Name, r.placeOf(c)}, r.key})
		}
	}
}

func idsOf(v schema.Value) []string {
	if v.List != nil || !v.Valid {
		return v.List
	}
	return []string{v.Text}
}

// resolveUse reports rows of vocabularies to which nothing refers: new ones, and those that corrections leave.
func (c *Checker) resolveUse() {
	for _, name := range slices.Sorted(maps.Keys(c.tables)) {
		s := c.tables[name]
		if !s.Vocabulary {
			continue
		}
		for _, key := range slices.Sorted(maps.Keys(s.given)) {
			if !s.exists(key) && !s.used[key] {
				f := New("USE1", s.given[key], fmt.Sprintf("no record refers to %q, and %s holds only what one needs", key, s.Name), "check it together with the record that needs it, or leave it out")
				f.Table = s.Name
				c.Report(f)
			}
		}
	}
	for _, r := range c.releases {
		if !r.table.used[r.id] && c.references(r.table.Name, r.id) <= c.released(r.table, r.id) {
			f := New("USE1", r.place, fmt.Sprintf("after this change of %s no record refers to %q of %s", r.from, r.id, r.table.Name), "write to the maintainers, who retire the row together with the change")
			f.Table, f.Column = r.owner, r.column
			c.Report(f)
		}
	}
}

func (c *Checker) released(s *tableState, id string) (n int) {
	for _, r := range c.releases {
		if r.table == s && r.id == id {
			n++
		}
	}
	return n
}

// references counts the cells of the dataset that refer to a row.
func (c *Checker) references(table, id string) (n int) {
	for _, t := range c.dataset.Tables {
		for i := range t.Columns {
			if t.Columns[i].References != table || t.Columns[i].Copy {
				continue
			}
			for _, row := range t.Rows() {
				if slices.Contains(idsOf(row[i]), id) {
					n++
				}
			}
		}
	}
	return n
}

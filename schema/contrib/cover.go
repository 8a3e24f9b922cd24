package contrib

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// cover is how far the evidence of a record speaks of it, kept where that may not be far enough
// or where members of an existing record rest on it.
type cover struct {
	place   Place    // of the names of the fields
	named   []string // fields that the citation at the place names; none where there is no evidence
	missing []string // columns that no citation speaks of
	list    string   // name of the members, where no citation speaks of them
	members bool     // there are such members
	columns bool     // the fields stand in a column of the record
	flat    bool     // the format has no lists, so that there is one citation only
	table   string
}

// uncited is a member without evidence of its own: it rests on that of its record.
type uncited struct {
	holder *tableState
	id     string // of the record
	found  Finding
}

// names are the fields that the citation names; it speaks of all where it names none.
func (e *citation) names() []string {
	return strings.FieldsFunc(e.fields.Text, func(c rune) bool { return strings.ContainsRune(" ,;\n\t", c) })
}

func (e *citation) speaks(name string) bool {
	return e.passage.Text != "" && (len(e.names()) == 0 || slices.Contains(e.names(), name))
}

func (r *record) speaks(name string) bool {
	return slices.ContainsFunc(r.evidence, func(e citation) bool { return e.speaks(name) })
}

// facts are the columns of a new record, and those that a correction changes, that a document must state.
func (r *record) facts() []string {
	var facts []string
	for c := range r.t.Columns {
		column := &r.t.Columns[c]
		if r.cells[c] != nil && !r.emptied[c] && !column.Own && r.t.form.Takes(column) && (r.existing < 0 && r.row[c].Valid || r.bad[c] || r.changed[c]) {
			facts = append(facts, column.Name)
		}
	}
	return facts
}

// noteCover looks for facts of which the evidence does not speak.
func (r *record) noteCover() {
	at := slices.IndexFunc(r.evidence, func(e citation) bool { return e.passage.Text != "" })
	found := &cover{flat: r.section.Columns != nil, table: r.t.Name}
	if at >= 0 {
		found.missing = slices.DeleteFunc(r.facts(), r.speaks)
		for i := range r.evidence {
			if e := &r.evidence[i]; e.passage.Text != "" {
				found.place, found.named, found.columns = e.fields.Place, e.names(), e.columns
			}
		}
		if slices.ContainsFunc(found.named, r.noField) {
			found.named = nil // a misspelt one is told
		}
	}
	if form := r.t.form; len(form.Members) > 0 && !r.speaks(form.Members[0].Name) {
		found.list = form.Members[0].Name
	}
	switch {
	case r.existing >= 0 && at < 0: // members need evidence of their own
	case r.existing >= 0 || len(found.missing) > 0 || found.list != "":
		r.t.covers[r.handle()] = found
	}
}

// restsOn notes that a member without evidence rests on that of its record.
func (r *record) restsOn(holder *tableState, id string) {
	_, given := holder.given[id]
	if holder.covers[id] == nil && (given || r.parent != "") && !holder.exists(id) {
		return // a new record whose evidence speaks of all
	}
	r.uncited = append(r.uncited, uncited{holder, id, r.withoutEvidence(r.place)})
}

func (s *tableState) exists(key string) bool {
	_, exists := s.rows[key]
	return exists
}

// resolveCover reports what no evidence speaks of, once all files are read.
func (c *Checker) resolveCover() {
	told := map[Place]bool{}
	for _, u := range c.uncited {
		switch found := u.holder.covers[u.id]; {
		case found != nil:
			found.members = true
		case u.holder.exists(u.id) && !told[u.found.Place]:
			told[u.found.Place] = true
			c.Report(u.found)
		}
	}
	c.uncited = nil
	for _, name := range slices.Sorted(maps.Keys(c.tables)) {
		for _, key := range slices.Sorted(maps.Keys(c.tables[name].covers)) {
			c.tables[name].covers[key].report(c)
		}
	}
}

func (v *cover) report(c *Checker) {
	missing := v.missing
	if v.members && v.list != "" {
		missing = append(missing, v.list)
	}
	if len(missing) == 0 || len(v.named) == 0 {
		return
	}
	where, otherwise := "fields", "name the passage that does in a further item of evidence"
	if v.columns {
		where = evidenceFields
	}
	if v.flat {
		otherwise = "leave it empty if the passage speaks of the whole record"
	}
	all := strings.Join(append(slices.Clone(v.named), missing...), " ")
	f := New("EVI1", v.place, "no evidence speaks of "+and(missing), fmt.Sprintf("write %q into %s if the passage says so too; else %s", all, where, otherwise))
	f.Table, f.Column = v.table, evidenceFields
	c.Report(f)
}

// and joins words as a sentence does.
func and(words []string) string {
	if n := len(words) - 1; n > 0 {
		return strings.Join(words[:n], ", ") + " and " + words[n]
	}
	return words[0]
}

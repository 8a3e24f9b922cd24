package contrib

import (
	"fmt"
	"slices"
	"strings"

	"pakrus/schema"
)

// record is a row on its way through the checks.
type record struct {
	*intake
	t        *tableState
	place    Place
	row      []schema.Value
	cells    []*Cell // by column; nil where the contribution does not give it
	bad      []bool  // by column: a finding says that the value cannot be read
	emptied  []bool  // by column: the correction removes the value
	changed  []bool  // by column: a correction changes the value
	existing int     // the row that the record corrects, or -1
	key      string  // "" where it has none yet
	evidence []citation
	reason   string
	members  []Cell
	parent   string // key of the record that it is a member of; "" where it stands by itself
}

// Row checks a row of the section.
func (in *intake) Row(r *Row) {
	if in.table == nil && !in.skip {
		for _, c := range r.Cells {
			in.names = append(in.names, c.Name)
		}
		in.begin()
	}
	if !slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.Kind != Null }) {
		return // an empty row at the end of a table
	}
	in.any = true
	if in.skip {
		return
	}
	in.records++
	in.newRecord(in.table, r.Place).check(r.Cells)
}

func (in *intake) newRecord(t *tableState, at Place) *record {
	n := len(t.Columns)
	return &record{intake: in, t: t, place: at, row: make([]schema.Value, n), cells: make([]*Cell, n), bad: make([]bool, n), changed: make([]bool, n), emptied: make([]bool, n), existing: -1}
}

func (r *record) check(cells []Cell) {
	for i := range cells {
		r.take(&cells[i])
	}
	r.settleKey()
	r.checkEmptied()
	if r.existing >= 0 {
		r.correct()
	}
	r.byRules()
	r.maintained()
	r.references()
	r.checkEvidence()
	if r.existing < 0 {
		r.compare()
	}
	r.hand()
	for _, m := range r.members {
		r.checkMembers(m)
	}
}

// take sorts a cell into what it belongs to.
func (r *record) take(cell *Cell) {
	if !r.within(cell.Value) || !r.knows(cell) || cell.Kind == Null {
		return
	}
	c := r.t.Column(cell.Name)
	switch {
	case slices.Contains(furtherColumns, cell.Name) && c < 0:
		r.further(cell)
	case c < 0:
		r.members = append(r.members, *cell)
	case r.t.form.Takes(&r.t.Columns[c]) && r.cells[c] == nil:
		r.cells[c] = cell
		r.convert(c, cell.Value)
	}
}

// knows reports a key that is no column; the header of a section is looked at when it begins.
func (r *record) knows(cell *Cell) bool {
	if r.t == r.table {
		return r.known(cell.Name, cell.Head)
	}
	return r.t.Column(cell.Name) >= 0 || r.unknownMember(cell)
}

func (r *record) unknownMember(cell *Cell) bool {
	if slices.Contains(furtherColumns, cell.Name) {
		return true
	}
	r.at(cell.Head, cell.Name, "COL1", fmt.Sprintf("%q is no column of %s", cell.Name, r.t.Name), oneOf(cell.Name, r.t.columnNames(), "a column of the table"))
	return false
}

// within reports values that are over the limits.
func (in *intake) within(v Value) bool {
	limits := in.options.Limits
	switch {
	case v.Kind == Number && len(v.Text) > limits.NumberChars:
		in.Report(New("FIL3", v.Place, fmt.Sprintf("the number has more than %d characters", limits.NumberChars), "write at most 15 digits"))
	case len(v.Text) > limits.FieldUnits && units(v.Text) > limits.FieldUnits:
		in.Report(New("FIL3", v.Place, fmt.Sprintf("the text has %d characters, %d are allowed", units(v.Text), limits.FieldUnits), "shorten it, or raise the limit with --limit-field"))
	default:
		return true
	}
	return false
}

// units counts UTF-16 units.
func units(s string) int {
	n := 0
	for _, c := range s {
		if n++; c > 0xffff {
			n++
		}
	}
	return n
}

// at reports a finding about a column at a place.
func (r *record) at(at Place, column, code, found, advice string) {
	f := New(code, at, found, advice)
	f.Table, f.Column = r.t.Name, column
	r.Report(f)
}

// wrong reports a finding about the value of a column.
func (r *record) wrong(c int, code, found, advice string) {
	r.at(r.placeOf(c), r.t.Columns[c].Name, code, found, advice)
}

func (r *record) placeOf(c int) Place {
	if c >= 0 && r.cells[c] != nil {
		return r.cells[c].Place
	}
	return r.place
}

// correct fills in what a correction leaves as it is, and asks for a reason.
func (r *record) correct() {
	old := make([]schema.Value, len(r.row))
	r.t.Row(r.existing, old)
	for c := range r.row {
		if r.cells[c] == nil || !r.row[c].Valid && !r.bad[c] && !r.emptied[c] {
			r.row[c] = old[c]
			continue
		}
		column := &r.t.Columns[c]
		r.changed[c] = r.bad[c] || column.Format(r.row[c]) != column.Format(old[c])
		r.release(c, old[c])
	}
	switch {
	case !slices.Contains(r.changed, true) && len(r.members) == 0:
		r.unchanged.Add(r.place)
	case r.reason == "":
		r.at(r.place, reasonColumn, "CHG1", fmt.Sprintf("%s exists, so this is a change, and it gives no reason", r.key), "write into the column reason why it changes; leave the ID out if this is a new record")
	}
}

// byRules applies the JSON Schema and the rules about cells.
func (r *record) byRules() {
	r.t.rules(r.dataset).Check(r.row, func(code string, c int, found, advice string) {
		if c < 0 || r.bad[c] || r.existing >= 0 && r.cells[c] == nil && code != "ORD1" {
			return
		}
		column := &r.t.Columns[c]
		switch {
		case !r.t.form.Takes(column) || r.parentColumn(c):
			return
		case r.t.form.allocates(r.t.Table, column):
			return // settleKey has looked at it
		case code != "REQ1":
			r.reword(c, code, found, advice)
		case r.t.form.Needs(r.t.Table, column):
			r.missing(c)
		}
	})
}

// parentColumn tells the column by which a member belongs to its record.
func (r *record) parentColumn(c int) bool {
	return r.parent != "" && r.t.Columns[c].Name == r.forms.parentColumn(r.t.Name)
}

// missing reports a value that each record needs, once a section where the column is missing.
func (r *record) missing(c int) {
	name := r.t.Columns[c].Name
	if r.t == r.table && r.meant[name] {
		return // it stands under a misspelt name
	}
	advice := r.example(c)
	if r.t.Columns[c].Key && singleID(r.t.Table) {
		advice = r.chooseID()
	}
	if header := r.section.Columns; header != nil && r.t == r.table && !slices.Contains(r.names, name) {
		if !r.absent[name] {
			r.absent[name] = true
			r.at(header[0].Place, name, "REQ1", fmt.Sprintf("the column %q is missing, and each new record needs a value in it", name), advice)
		}
		return
	}
	r.wrong(c, "REQ1", fmt.Sprintf("%s has no value, and each new record needs one", name), advice)
}

// example says what could stand in a column.
func (r *record) example(c int) string {
	column := &r.t.Columns[c]
	switch {
	case column.CodeList != nil && len(column.CodeList.Codes) <= 20:
		return "write one of " + strings.Join(column.CodeList.Values(), ", ")
	case column.References != "":
		return "write the ID of a row of " + column.References
	case column.Example != "":
		return "for example " + column.Example
	}
	return "write it; the column holds: " + strings.TrimSuffix(column.Meaning, ".")
}

// reword makes a finding of one of package check, with a suggestion where there is one.
func (r *record) reword(c int, code, found, advice string) {
	f := New(code, r.placeOf(c), found, advice)
	f.Table, f.Column = r.t.Name, r.t.Columns[c].Name
	if !r.t.Columns[c].List {
		f.Suggestion, f.Sure = suggest(&r.t.Columns[c], code, r.row[c].Text)
		if code == "COD1" && f.Suggestion != "" {
			f.Advice = fmt.Sprintf("did you mean %q?", f.Suggestion)
		}
	}
	r.Report(f)
}

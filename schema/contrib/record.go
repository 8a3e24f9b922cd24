package contrib

import (
	"fmt"
	"slices"

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
	blank    []*Cell  // cells without a value
	told     []string // names of evidence and reason whose values a finding speaks of
	parent   string   // key of the record that it is a member of; "" where it stands by itself
}

// Row checks a row of the section.
func (in *intake) Row(r *Row) {
	if in.table == nil && !in.skip {
		for _, c := range r.Cells {
			in.names = append(in.names, c.Name)
		}
		in.begin()
	}
	if !slices.ContainsFunc(r.Cells, func(c Cell) bool { return (c.Kind != Null || c.Told) && !in.strangers[c.Name] }) {
		return // an empty row at the end of a table, or one of the table beside it
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
	if !r.knows(cell) {
		return
	}
	c := r.t.Column(cell.Name)
	switch told := cell.Told || !r.within(cell.Value); {
	case told && c >= 0:
		r.cells[c], r.bad[c] = cell, true
	case told:
		r.told = append(r.told, cell.Name)
	case cell.Kind == Null:
		r.blank = append(r.blank, cell)
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
		in.Report(New("FIL3", v.Place, fmt.Sprintf("the number has more than %d characters", limits.NumberChars), "write at most 15 digits, or "+Raise("number")))
	case len(v.Text) > limits.FieldUnits && units(v.Text) > limits.FieldUnits:
		in.Report(New("FIL3", v.Place, fmt.Sprintf("the text has %d characters, %d are allowed", units(v.Text), limits.FieldUnits), "shorten it, or "+Raise("field")))
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
	switch {
	case c < 0:
		return r.place
	case r.cells[c] != nil:
		return r.cells[c].Place
	}
	return r.blankPlace(r.t.Columns[c].Name)
}

// blankPlace is that of the cell which stands in the column without a value, else that of the record.
func (r *record) blankPlace(name string) Place {
	if i := slices.IndexFunc(r.blank, func(cell *Cell) bool { return cell.Name == name }); i >= 0 {
		return r.blank[i].Place
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
	case r.reason == "" && !slices.Contains(r.told, reasonColumn):
		r.at(r.blankPlace(reasonColumn), reasonColumn, "CHG1", fmt.Sprintf("%s exists, so this is a change, and it gives no reason", r.key), "write into the column reason why it changes; leave the ID out if this is a new record")
	}
}

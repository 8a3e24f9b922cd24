package contrib

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// breach is a rule about values that a value breaks.
type breach struct {
	code          string
	c             int // the column
	found, advice string
}

// byRules applies the JSON Schema and the rules about cells. One value has one finding: of several
// rules that it breaks, that is told which the others most often come from.
func (r *record) byRules() {
	var broken []breach
	r.t.rules(r.dataset).Check(r.row, func(code string, c int, found, advice string) {
		if c >= 0 && !r.bad[c] && (r.existing < 0 || r.cells[c] != nil || code == "ORD1") && r.t.form.Takes(&r.t.Columns[c]) {
			broken = append(broken, breach{code, c, found, advice})
		}
	})
	slices.SortFunc(broken, func(a, b breach) int {
		return cmp.Or(cmp.Compare(a.c, b.c), cmp.Compare(weight(a.code), weight(b.code)), cmp.Compare(a.code, b.code), cmp.Compare(a.found, b.found))
	})
	if r.nearlyEmpty(broken) {
		return
	}
	for i, b := range broken {
		if list := r.t.Columns[b.c].List; i > 0 && broken[i-1].c == b.c && !list || list && slices.Contains(broken[:i], b) {
			continue
		}
		r.tell(b)
	}
}

// nearlyEmpty reports a row of a table that lacks most of what each record needs, in one finding: a
// total or a note below the records rather than a record.
func (r *record) nearlyEmpty(broken []breach) bool {
	var missing []string
	given := 0
	for _, b := range broken {
		if name := r.t.Columns[b.c].Name; b.code == "REQ1" && r.t.form.Needs(r.t.Table, &r.t.Columns[b.c]) && slices.Contains(r.names, name) {
			missing = append(missing, name)
		}
	}
	for c := range r.cells {
		if r.cells[c] != nil && r.t.form.Needs(r.t.Table, &r.t.Columns[c]) {
			given++
		}
	}
	if r.section.Columns == nil || len(missing) < 3 || given >= len(missing) {
		return false
	}
	r.told = append(r.told, evidencePassage)
	for c := range r.bad {
		r.bad[c] = true
	}
	r.noRecords = append(r.noRecords, r.place)
	r.at(r.place, "", "REQ1", "the row has no value in "+and(missing)+", and each new record needs one", "fill them in; remove the row if it is no record, such as a total or a note")
	return true
}

// causes are rules in the order in which one is told rather than the others: a text with an
// invisible character has most often not the form that is asked for, either.
var causes = []string{"TXT2", "COD1", "TXT1", "TXT5", "TXT4", "TXT3", "FMT1", "PAT1"}

func weight(code string) int {
	if i := slices.Index(causes, code); i >= 0 {
		return i
	}
	return len(causes)
}

func (r *record) tell(b breach) {
	column := &r.t.Columns[b.c]
	switch {
	case r.parentColumn(b.c):
		return
	case r.t.form.allocates(r.t.Table, column):
		return // settleKey has looked at it
	case b.code != "REQ1":
		r.reword(b.c, b.code, b.found, b.advice)
		r.bad[b.c] = true
	case r.t.form.Needs(r.t.Table, column):
		r.missing(b.c)
	}
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
		if code == "COD1" {
			f.Advice = codesAdvice(r.t.Columns[c].CodeList, f.Suggestion)
		}
	}
	r.Report(f)
}

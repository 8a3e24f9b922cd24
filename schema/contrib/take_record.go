package contrib

import (
	"fmt"
	"slices"
	"strings"

	"pakrus/schema"
	"pakrus/schema/check"
)

// take converts and checks a record, and gives it on.
func (k *taking) take(cells []Cell, at Place) {
	r := k.newRecord(k.table, at)
	for i := range cells {
		k.takeCell(r, &cells[i])
	}
	k.keepsEmptied(r)
	k.checkValues(r)
	k.Records, k.records = k.Records+1, k.records+1
	for c := range r.row {
		k.missing[c] = k.missing[c] || !r.row[c].Valid
	}
	if k.tally(k.file)[Error] == 0 {
		k.err = k.to(r.row)
	}
}

func (k *taking) takeCell(r *record, cell *Cell) {
	c := k.column(cell.Name, cell.Head)
	switch {
	case !k.within(cell.Value) || cell.Kind == Null:
	case c >= 0:
		k.takeValue(r, c, cell)
	case cell.Name == evidenceList:
		k.takeEvidence(r, cell)
	default:
		if m := k.table.form.member(cell.Name); m != nil {
			k.Left[m.Table] += len(cell.Items)
		}
	}
}

// takeValue takes the value of a column; a key that stands twice was reported by the reader.
func (k *taking) takeValue(r *record, c int, cell *Cell) {
	if r.cells[c] == nil {
		r.cells[c] = cell
		r.convert(c, cell.Value)
	}
}

// takeEvidence spreads a list of one object over the columns of evidence.
func (k *taking) takeEvidence(r *record, cell *Cell) {
	items := cell.Items
	if cell.Kind == Object {
		items = []Value{cell.Value}
	}
	if len(items) != 1 || items[0].Kind != Object {
		r.at(cell.Place, evidenceList, "TYP1", "evidence is not one object, and a row of a table holds one", "keep the file in its format, or leave the further ones to a second contribution")
		return
	}
	for i := range items[0].Fields {
		part := &items[0].Fields[i]
		name := "evidence_" + part.Name
		switch c := k.table.Column(name); {
		case c < 0 || !slices.Contains(furtherColumns, name):
			r.at(part.Head, part.Name, "COL1", fmt.Sprintf("%q is no part of evidence", part.Name), oneOf(part.Name, []string{"passage", "as_stated", "fields", "via"}, ""))
		case r.cells[c] != nil:
			r.at(part.Place, name, "HED1", fmt.Sprintf("the record has %s, too", name), "remove one of the two")
		case part.Kind != Null && k.within(part.Value):
			k.given[c] = true
			k.takeValue(r, c, part)
		}
	}
}

// keepsEmptied refuses what only import can carry out: a row of a table has a value or has none.
func (k *taking) keepsEmptied(r *record) {
	for c, emptied := range r.emptied {
		if emptied {
			r.wrong(c, "CHG3", "the cell asks for a value to be removed from the dataset, and a table cannot say so", "give the correction to pakrus validate and pakrus import, or leave the cell empty")
			r.bad[c] = true
		}
	}
}

// checkValues applies the rules about values.
func (k *taking) checkValues(r *record) {
	own := len(k.base.Columns)
	k.base.rules(k.dataset).Check(r.row[:own], func(code string, c int, found, advice string) {
		if c < 0 || r.bad[c] || code == "REQ1" {
			return
		}
		column := &k.base.Columns[c]
		if column.Copy && code != "TXT2" && code != "TXT5" { // told where the value stands first, as check does
			return
		}
		if !k.base.form.allocates(k.base.Table, column) || !placeholder.MatchString(r.row[c].Text) {
			r.reword(c, code, found, advice)
		}
	})
	for c := own; c < len(r.row); c++ {
		k.checkBeside(r, c)
	}
}

// checkBeside looks for what would not stand unchanged in each format.
func (k *taking) checkBeside(r *record, c int) {
	for _, s := range slices.Concat(r.row[c].List, []string{r.row[c].Text}) {
		if bad, found := check.Forbidden(s); found {
			r.wrong(c, "TXT2", fmt.Sprintf("%q holds the character %U", s, bad), "remove it (a line ends in LF alone)")
		}
		if r.t.Columns[c].List && strings.Contains(s, ";") {
			r.wrong(c, "TXT6", fmt.Sprintf("the item %q holds a semicolon", s), "write two items")
		}
	}
}

// takeMembers takes the rows of the table out of a record that holds them in a list.
func (k *taking) takeMembers(r *Row) bool {
	for i := range k.forms.Tables {
		form := &k.forms.Tables[i]
		for _, m := range form.Members {
			at := slices.IndexFunc(r.Cells, func(c Cell) bool { return c.Name == m.Name })
			if m.Table == k.base.Name && at >= 0 && (k.section.Name == "" || k.section.Name == form.Table) {
				k.takeList(r, &r.Cells[at], k.dataset.Table(form.Table), m.Parent)
				return true
			}
		}
	}
	return false
}

// takeList takes the objects of a list as rows, each with the key of the record that holds it.
func (k *taking) takeList(r *Row, list *Cell, holder *schema.Table, parent string) {
	if k.other && !k.started {
		k.begin()
	}
	k.Left[holder.Name]++
	owner := Cell{Name: parent, Head: r.Place, Value: Value{Kind: Null, Place: r.Place}}
	key := holder.Columns[holder.KeyColumns[0]].Name
	if i := slices.IndexFunc(r.Cells, func(c Cell) bool { return c.Name == key }); i >= 0 {
		owner.Value = r.Cells[i].Value
	}
	if owner.Kind == Null && len(list.Items) > 0 {
		f := New("REQ1", r.Place, fmt.Sprintf("the record has no %s, so that rows of %s could not say that they belong to it", key, k.base.Name), "write a placeholder such as new-1")
		f.Table, f.Column = holder.Name, key
		k.Report(f)
	}
	for _, item := range list.Items {
		if item.Kind != Object {
			k.Report(New("TYP1", item.Place, fmt.Sprintf("this item of %s is no object", list.Name), "write the names of columns and their values"))
			continue
		}
		cells := item.Fields
		if !slices.ContainsFunc(cells, func(c Cell) bool { return c.Name == parent && c.Kind != Null }) {
			cells = append([]Cell{owner}, cells...)
		}
		k.take(cells, item.Place)
	}
}

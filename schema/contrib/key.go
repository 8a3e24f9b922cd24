package contrib

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"pakrus/schema"
)

// settleKey finds out whether the record is new or corrects an existing one, and looks for doubles.
func (r *record) settleKey() {
	r.adopt()
	if !r.hasKey() {
		return
	}
	r.key = r.t.Key(r.row)
	i, exists := r.t.rows[r.key]
	switch {
	case exists:
		r.existing = i
	case r.t.form.IDPrefix != "" && !placeholder.MatchString(r.key):
		r.wrongID()
		return
	}
	if !exists && r.t.form.IDPrefix == "" && singleID(r.t.Table) {
		r.checkChosen()
	}
	first, double := r.t.given[r.key]
	if double {
		r.at(r.placeOf(r.keyColumn()), r.t.Columns[r.keyColumn()].Name, "KEY1", fmt.Sprintf("%q stands twice: here and at %s", r.key, first), r.doubleAdvice())
		return
	}
	r.t.given[r.key] = r.placeOf(r.keyColumn())
}

// adopt gives a member the key of its record.
func (r *record) adopt() {
	if r.parent == "" {
		return
	}
	if c := r.t.Column(r.forms.parentColumn(r.t.Name)); c >= 0 && r.cells[c] == nil {
		r.row[c] = schema.TextValue(r.parent)
	}
}

func (r *record) hasKey() bool {
	return !slices.ContainsFunc(r.t.KeyColumns, func(c int) bool { return !r.row[c].Valid })
}

func (r *record) keyColumn() int { return r.t.KeyColumns[len(r.t.KeyColumns)-1] }

func (r *record) doubleAdvice() string {
	if r.t.form.IDPrefix != "" {
		return "give each new record a placeholder of its own, such as new-1 and new-2, or leave the ID out"
	}
	return "remove one of the two records, or give it another key"
}

// wrongID reports an ID that is neither that of an existing record nor a placeholder.
func (r *record) wrongID() {
	c := r.t.KeyColumns[0]
	advice := "leave the ID of a new record out, or write new-1, new-2 and so on"
	if strings.HasPrefix(r.key, r.t.form.IDPrefix) {
		advice += fmt.Sprintf("; to change an existing record, write its %s", r.t.Columns[c].Name)
	}
	r.wrong(c, "KEY3", fmt.Sprintf("%q is the ID of no existing record, and new records get theirs when they are taken over", r.key), advice)
	r.t.given[r.key] = r.placeOf(c) // references to it are not wrong once more
}

// checkChosen looks at an ID that the contributor chooses.
func (r *record) checkChosen() {
	c := r.keyColumn()
	if placeholder.MatchString(r.key) {
		r.wrong(c, "KEY3", fmt.Sprintf("%q is a placeholder, and IDs of %s are chosen by who adds the row", r.key, r.t.Name), r.chooseID())
	}
	if other := r.elsewhere(r.t.Table, r.key); other != nil {
		r.wrong(c, "KEY2", fmt.Sprintf("%q is an ID of %s already", r.key, other.Name), "choose another ID")
	}
}

// chooseID is the advice to write an ID that is made of the record's name.
func (r *record) chooseID() string {
	c := r.t.Column(r.t.form.Alike.Title)
	if c < 0 || slug(r.row[c].Text) == "" {
		return "write a short ID in small letters, with hyphens"
	}
	return fmt.Sprintf("write a short ID in small letters, such as %q", slug(r.row[c].Text))
}

// slug makes an ID of a name: its letters and digits, with a hyphen between the words.
func slug(name string) string {
	plain := strings.Map(func(c rune) rune {
		if unicode.Is(unicode.Mn, c) {
			return -1 // an accent
		}
		return c
	}, norm.NFD.String(strings.ToLower(name)))
	words := strings.FieldsFunc(plain, func(c rune) bool { return !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9') })
	return strings.Join(words[:min(len(words), 5)], "-")
}

// references looks up what the record refers to.
func (r *record) references() {
	for c := range r.t.Columns {
		column := &r.t.Columns[c]
		if column.Kind != schema.Reference || r.cells[c] == nil || r.bad[c] || r.parentColumn(c) {
			continue
		}
		if !column.List {
			r.refer(r.t.Name, column.Name, column.References, r.row[c].Text, r.cells[c].Place)
			continue
		}
		for i, id := range r.row[c].List {
			r.refer(r.t.Name, column.Name, column.References, id, r.itemPlace(c, i))
		}
	}
}

func (r *record) itemPlace(c, i int) Place {
	if items := r.cells[c].Items; i < len(items) {
		return items[i].Place
	}
	return r.cells[c].Place
}

// checkMembers checks a list of objects that are rows of another table.
func (r *record) checkMembers(list Cell) {
	m := r.t.form.member(list.Name)
	t := r.state(r.dataset.Table(m.Table))
	if list.Kind != List {
		r.at(list.Place, list.Name, "TYP1", fmt.Sprintf("%s is no list", list.Name), fmt.Sprintf("write a list of objects with the columns of %s; in CSV and workbooks they are rows of the table %s", m.Table, m.Table))
		return
	}
	for _, item := range list.Items {
		if item.Kind != Object {
			r.at(item.Place, list.Name, "TYP1", fmt.Sprintf("this item of %s is no object", list.Name), "write the names of columns and their values")
			continue
		}
		member := r.newRecord(t, item.Place)
		member.parent = r.handle()
		member.check(item.Fields)
	}
}

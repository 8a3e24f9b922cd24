package contrib

import (
	"fmt"
	"slices"
	"strings"

	"pakrus/schema"
)

// known reports a name that is no column of the table, once a section.
func (in *intake) known(name string, at Place) bool {
	t := in.table
	if name == "" || t.Column(name) >= 0 || t.form.member(name) != nil || slices.Contains(furtherColumns, name) {
		return true
	}
	if !in.unknown[name] {
		in.unknown[name] = true
		f := New("COL1", at, fmt.Sprintf("%q is no column of %s", name, t.Name), "remove it, or see the columns in the template of the table")
		f.Table, f.Column = t.Name, name
		if near := t.meant(name, in.names); near != "" {
			in.meant[near] = true
			f.Advice, f.Suggestion, f.Sure = fmt.Sprintf("did you mean %q?", near), near, plainName(name) == near
		}
		in.Report(f)
	}
	return false
}

// beside reports, in one finding, columns at the right that are all those of another table.
func (in *intake) beside() {
	first := len(in.section.Columns)
	for first > 0 && in.foreign(in.names[first-1]) {
		first--
	}
	strangers := in.names[first:len(in.section.Columns)] // none in JSON and YAML, which have no columns
	for i := range in.forms.Tables {
		other := in.state(in.dataset.Table(in.forms.Tables[i].Table))
		if len(strangers) < 2 || slices.ContainsFunc(strangers, func(name string) bool { return other.Column(name) < 0 }) {
			continue
		}
		f := New("COL1", in.section.Columns[first].Place, fmt.Sprintf("%s are no columns of %s but of %s", quoted(strangers), in.table.Name, other.Name), "move them with their rows to a sheet or file of their own")
		f.Table = in.table.Name
		in.Report(f)
		for _, name := range strangers {
			in.unknown[name], in.strangers[name] = true, true
		}
		return
	}
}

// foreign tells whether a name is no column of the table and means none.
func (in *intake) foreign(name string) bool {
	t := in.table
	return name != "" && t.Column(name) < 0 && t.form.member(name) == nil && !slices.Contains(furtherColumns, name) && t.meant(name, in.names) == ""
}

// columnLike is the column of a table that a name probably means, or "".
func (in *intake) columnLike(f *Form, t *schema.Table, name string) string {
	return (&tableState{Table: t, form: f}).meant(name, in.names)
}

// meant is the column that a name probably means: it differs in case, spaces and hyphens only, or
// has the same words and some more or less, as "Date of event" and "place" have, or is the nearest. A
// column that the section has under its own name is not meant.
func (s *tableState) meant(name string, have []string) string {
	plain := plainName(name)
	columns := slices.DeleteFunc(s.columnNames(), func(c string) bool { return slices.Contains(have, c) })
	if plain == "" || slices.Contains(columns, plain) {
		return plain
	}
	found := ""
	for _, c := range columns {
		if within(strings.Split(c, "_"), strings.Split(plain, "_")) || within(strings.Split(plain, "_"), strings.Split(c, "_")) {
			if found != "" {
				found = ""
				break
			}
			found = c
		}
	}
	if found != "" || len(plain) < 4 {
		return found
	}
	return schema.NearestSorted(plain, columns)
}

// plainName writes a name as columns are written.
func plainName(name string) string {
	return strings.ToLower(strings.Trim(strings.Map(underscored, strings.TrimSpace(name)), "_"))
}

func underscored(c rune) rune {
	if strings.ContainsRune(" -./\u00a0", c) {
		return '_'
	}
	return c
}

// within tells whether all words of a are among those of b.
func within(a, b []string) bool {
	return !slices.ContainsFunc(a, func(word string) bool { return !slices.Contains(b, word) })
}

package schema

import (
	"slices"
	"strings"
)

// Words lists the columns that a full-text search looks into, by their index: those of kind text,
// and those of strings, single or in lists, of which some value is more than one word. Keys,
// copies and strings with a pattern or a format are none.
func (t *Table) Words() []int {
	var found, open []int
	for i := range t.Columns {
		switch c := &t.Columns[i]; {
		case c.Key || c.Copy || c.DerivedFrom != "" || c.Constraints.Pattern != "" || c.Constraints.Format != "":
		case c.Kind == Text:
			found = append(found, i)
		case c.Kind == String:
			open = append(open, i)
		}
	}
	found = append(found, t.withSpace(open)...)
	slices.Sort(found)
	return found
}

// withSpace returns those of the columns that have a value with a space; it reads no further than
// it needs to tell.
func (t *Table) withSpace(open []int) []int {
	var found []int
	for _, row := range t.Rows() {
		if len(open) == 0 {
			break
		}
		open = slices.DeleteFunc(open, func(i int) bool {
			has := hasSpace(row[i].Text) || slices.ContainsFunc(row[i].List, hasSpace)
			if has {
				found = append(found, i)
			}
			return has
		})
	}
	return found
}

func hasSpace(s string) bool { return strings.Contains(s, " ") }

package diff

import (
	"fmt"
	"slices"
	"strings"

	"pakrus/schema"
)

// stamps lists the rows of a table that changed or are new and do not say so: changed_in or
// added_in, where the table has them, is a version after the first release, up to the second.
func (c *comparison) stamps(t *Table, after *table) []string {
	var wrong []string
	look := func(key, stamp, what string) {
		if after.column(stamp) == nil {
			return
		}
		if v := after.rows[key][stamp]; !c.isNew(v) {
			wrong = append(wrong, fmt.Sprintf("%s[%s] %s since %s, but its %s is %q; write the version that is to be released",
				t.Name, oneLine(key), what, c.a.Version, stamp, v))
		}
	}
	last := ""
	for _, cell := range t.Cells {
		if !cell.Derived && cell.Key != last {
			last = cell.Key
			look(cell.Key, "changed_in", "changed")
		}
	}
	for _, row := range t.Added {
		look(row.Key, "added_in", "is new")
	}
	return wrong
}

// isNew reports whether a version comes after the first release, and not after the second.
func (c *comparison) isNew(v string) bool {
	return schema.CompareVersions(v, c.a.Version) > 0 && schema.CompareVersions(v, c.b.Version) <= 0
}

// idle lists the rows of changes that tell of a change which is not there.
func (c *comparison) idle() []string {
	var wrong []string
	for place := range c.reasons.changes {
		if !c.used[place] {
			wrong = append(wrong, fmt.Sprintf("changes tells of %s[%s].%s, which is as it was in %s; remove the row, or correct it",
				place[0], oneLine(place[1]), place[2], c.a.Version))
		}
	}
	slices.SortFunc(wrong, strings.Compare)
	return wrong
}

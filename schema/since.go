package schema

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// settleSince gives each table and column the version that introduced it: its own, else that
// of its table, else the first version of the dataset. The errors say what cannot be.
func (d *Dataset) settleSince() []error {
	known := map[string]bool{}
	var wrong []error
	for _, t := range d.Tables {
		t.Since = cmp.Or(d.Meta.Since[t.Name], d.Meta.First, d.Meta.Version)
		wrong = append(wrong, d.checkSince(t.Name, t.Since, "")...)
		known[t.Name] = true
		for i := range t.Columns {
			c := &t.Columns[i]
			name := t.Name + "." + c.Name
			c.Since = cmp.Or(c.Since, d.Meta.Since[name], t.Since)
			wrong = append(wrong, d.checkSince(name, c.Since, t.Since)...)
			known[name] = true
		}
	}
	return append(wrong, unknownSince(d.Meta.Since, known)...)
}

// checkSince tells where a table or column is from no version, from one after that of the
// dataset, or from one before earliest.
func (d *Dataset) checkSince(name, since, earliest string) []error {
	core, _, _ := strings.Cut(d.Meta.Version, "-")
	switch {
	case since == "":
		return nil
	case !isVersion(since):
		return []error{fmt.Errorf("%s: since %q is no version; write one such as 1.2.0", name, since)}
	case core != "" && CompareVersions(since, core) > 0 && since != d.Meta.Version:
		return []error{fmt.Errorf("%s: since %s is later than version %s of the dataset; raise Meta.Version or write an earlier one", name, since, d.Meta.Version)}
	case earliest != "" && CompareVersions(since, earliest) < 0:
		return []error{fmt.Errorf("%s: since %s is before its table, which is there since %s; leave it out", name, since, earliest)}
	}
	return nil
}

func unknownSince(since map[string]string, known map[string]bool) []error {
	var wrong []error
	for name := range since {
		if !known[name] {
			wrong = append(wrong, fmt.Errorf("Meta.Since: %q is no table and no column; write \"table\" or \"table.column\"", name))
		}
	}
	slices.SortFunc(wrong, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return wrong
}

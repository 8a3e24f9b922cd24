package check

import (
	"fmt"

	"pakrus/schema"
)

func uniqueKeys(d *schema.Dataset, report Report) {
	for _, t := range d.Tables {
		seen := make(map[string]bool, t.Len())
		for i, row := range t.Rows() {
			key := t.Key(row)
			if seen[key] {
				report(t, i, -1, fmt.Sprintf("the key %q stands twice", key), "give one of the two records an ID of its own, or join them")
			}
			seen[key] = true
		}
	}
}

// idsInOneTable looks at tables whose key is one text that is no reference.
func idsInOneTable(d *schema.Dataset, report Report) {
	owner := map[string]string{}
	for _, t := range d.Tables {
		if len(t.KeyColumns) != 1 || t.Columns[t.KeyColumns[0]].Kind != schema.String {
			continue
		}
		for i, row := range t.Rows() {
			id := t.Key(row)
			if other, taken := owner[id]; taken && other != t.Name {
				report(t, i, t.KeyColumns[0], fmt.Sprintf("%q is an ID of table %s too", id, other), "choose another ID")
				continue
			}
			owner[id] = t.Name
		}
	}
}

// keys are the keys of a table.
func keys(t *schema.Table) map[string]bool {
	found := make(map[string]bool, t.Len())
	for _, row := range t.Rows() {
		found[t.Key(row)] = true
	}
	return found
}

func danglingReferences(d *schema.Dataset, report Report) {
	known := map[string]map[string]bool{}
	isReference := func(c *schema.Column) bool { return c.Kind == schema.Reference }
	eachCell(d, isReference, func(t *schema.Table, i, c int, v schema.Value) {
		name := t.Columns[c].References
		target := d.Table(name)
		if target == nil {
			return // New reports it
		}
		if known[name] == nil {
			known[name] = keys(target)
		}
		for _, id := range items(v) {
			if !known[name][id] {
				report(t, i, c, fmt.Sprintf("%q is no row of %s", id, name), suggest(id, known[name]))
			}
		}
	})
}

func items(v schema.Value) []string {
	if v.List != nil {
		return v.List
	}
	return []string{v.Text}
}

func suggest(id string, known map[string]bool) string {
	candidates := make([]string, 0, len(known))
	for k := range known {
		candidates = append(candidates, k)
	}
	if near := schema.NearestSorted(id, candidates); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return "write the ID of a row that exists, or add the row"
}

// pointer holds the columns of a table whose rows point to cells of other tables.
type pointer struct{ table, record, field int }

func pointerOf(t *schema.Table) (pointer, bool) {
	p := pointer{t.Column("record_table"), t.Column("record_id"), t.Column("field")}
	return p, p.table >= 0 && p.record >= 0 && p.field >= 0
}

func danglingPointers(d *schema.Dataset, report Report) {
	known := map[string]map[string]bool{}
	for _, t := range d.Tables {
		p, ok := pointerOf(t)
		if !ok {
			continue
		}
		version := t.Column("version")
		for i, row := range t.Rows() {
			if version >= 0 && schema.CompareVersions(row[version].Text, d.Meta.Version) < 0 {
				continue // tells what an older version did; the cell may be gone since
			}
			checkPointer(d, known, row, p, func(c int, found, advice string) { report(t, i, c, found, advice) })
		}
	}
}

func checkPointer(d *schema.Dataset, known map[string]map[string]bool, row []schema.Value, p pointer, report func(c int, found, advice string)) {
	name, record, field := row[p.table].Text, row[p.record].Text, row[p.field].Text
	target := d.Table(name)
	if target == nil {
		report(p.table, fmt.Sprintf("%q is no table", name), "write the name of a table")
		return
	}
	if known[name] == nil {
		known[name] = keys(target)
	}
	if !known[name][record] {
		report(p.record, fmt.Sprintf("%q is no row of %s", record, name), suggest(record, known[name]))
	}
	if target.Column(field) < 0 {
		report(p.field, fmt.Sprintf("%q is no column of %s", field, name), suggest(field, columnNames(target)))
	}
}

func columnNames(t *schema.Table) map[string]bool {
	names := map[string]bool{}
	for _, c := range t.Columns {
		names[c.Name] = true
	}
	return names
}

func unusedRows(d *schema.Dataset, report Report) {
	used := map[string]map[string]bool{}
	isReference := func(c *schema.Column) bool { return c.Kind == schema.Reference }
	eachCell(d, isReference, func(t *schema.Table, _, c int, v schema.Value) {
		name := t.Columns[c].References
		if used[name] == nil {
			used[name] = map[string]bool{}
		}
		for _, id := range items(v) {
			used[name][id] = true
		}
	})
	for _, t := range d.Tables {
		if !t.Vocabulary {
			continue
		}
		for i, row := range t.Rows() {
			if id := t.Key(row); !used[t.Name][id] {
				report(t, i, -1, "no other record refers to it", "remove the row and its constant, or write the record that needs it")
			}
		}
	}
}

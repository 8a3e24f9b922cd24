package diff

import (
	"slices"
	"strings"
)

// comparison is a comparison at work.
type comparison struct {
	a, b    *Release
	made    []string
	reasons reasons
	used    map[[3]string]bool // places of changes that are there: table, key and column
	wrong   []string           // what stamps and changes say, and is not so
}

func (c *comparison) tables() []Table {
	var all []Table
	matched := map[string]bool{}
	for _, after := range c.b.tables {
		before := c.before(after)
		if before == nil {
			all = append(all, c.addedTable(after))
			continue
		}
		matched[before.name] = true
		all = append(all, c.table(before, after))
	}
	for _, before := range c.a.tables {
		if !matched[before.name] {
			all = append(all, Table{Name: before.name, Status: Removed, Made: c.isMade(before.name), Before: len(before.keys)})
		}
	}
	return all
}

func (c *comparison) isMade(name string) bool { return slices.Contains(c.made, name) }

func (c *comparison) addedTable(after *table) Table {
	return Table{Name: after.name, Status: Added, Made: c.isMade(after.name), After: len(after.keys)}
}

// before is the table of the first release that a table of the second was: that of its name,
// else one that is gone whose columns it has and of whose keys it has more than half.
func (c *comparison) before(after *table) *table {
	if t := c.a.table(after.name); t != nil {
		return t
	}
	for _, t := range c.a.tables {
		if c.b.table(t.name) == nil && hasColumns(after, t) && 2*shared(t, after) > len(t.keys) {
			return t
		}
	}
	return nil
}

func hasColumns(t, of *table) bool {
	return !slices.ContainsFunc(of.columns, func(c column) bool { return t.column(c.name()) == nil })
}

// shared counts the keys that both tables have.
func shared(a, b *table) int {
	n := 0
	for _, key := range a.keys {
		if b.rows[key] != nil {
			n++
		}
	}
	return n
}

func (c *comparison) table(before, after *table) Table {
	t := Table{Name: after.name, Status: Same, Made: c.isMade(after.name), Before: len(before.keys), After: len(after.keys)}
	t.Columns = compareColumns(before, after)
	c.rows(&t, before, after)
	if !t.Made {
		c.wrong = append(c.wrong, c.stamps(&t, after)...)
	}
	switch {
	case before.name != after.name:
		t.Status, t.Old = Renamed, before.name
	case len(t.Columns)+len(t.Added)+len(t.Removed)+len(t.Renamed)+len(t.Cells) > 0:
		t.Status = Changed
	}
	return t
}

// rows compares the rows of two tables; t has their columns already.
func (c *comparison) rows(t *Table, before, after *table) {
	renamed := map[string]string{} // new key to old
	for _, key := range before.keys {
		if after.rows[key] == nil {
			c.lost(t, key, before, after, renamed)
		}
	}
	names := oldNames(t, before, after)
	for _, key := range after.keys {
		old := key
		if renamed[key] != "" {
			old = renamed[key]
		}
		if before.rows[old] == nil {
			t.Added = append(t.Added, Row{Key: key, Title: after.title(key)})
			continue
		}
		c.cells(t, key, before.rows[old], after, names)
	}
}

// lost enters a row that is gone as renamed or removed.
func (c *comparison) lost(t *Table, key string, before, after *table, renamed map[string]string) {
	why := c.reasons.retired[key]
	isNew := after.rows[why.id] != nil && before.rows[why.id] == nil && renamed[why.id] == ""
	if !isNew {
		t.Removed = append(t.Removed, Row{Key: key, Title: before.title(key), Reason: why.reason})
		return
	}
	renamed[why.id] = key
	t.Renamed = append(t.Renamed, Row{Key: why.id, Old: key, Title: after.title(why.id), Reason: why.reason})
}

// cells compares the cells of a row; names are the columns that both releases have.
func (c *comparison) cells(t *Table, key string, before map[string]string, after *table, names map[string]string) {
	for _, col := range after.columns {
		old, known := names[col.name()]
		cell := Cell{Key: key, Column: col.name(), Old: before[old], New: after.rows[key][col.name()]}
		if !known || col.isKey() || cell.Old == cell.New {
			continue
		}
		cell.isStamp = t.Made && c.isRestamped(cell)
		cell.Derived = cell.isStamp || col["derived_from"] != "" || col.name() == "changed_in"
		cell.Reason = c.reasons.of(t.Name, cell)
		c.used[[3]string{t.Name, key, cell.Column}] = true
		if cell.Reason == "" {
			cell.Reason = renameReason(t, key)
		}
		t.Cells = append(t.Cells, cell)
	}
}

// isRestamped reports whether a text, such as a citation, names the one version where it named the other, and
// says the same beside.
func (c *comparison) isRestamped(cell Cell) bool {
	return cell.Old != c.a.Version && strings.ReplaceAll(cell.Old, c.a.Version, c.b.Version) == cell.New
}

// renameReason is why a row has this key, where it had another.
func renameReason(t *Table, key string) string {
	for _, r := range t.Renamed {
		if r.Key == key {
			return r.Reason
		}
	}
	return ""
}

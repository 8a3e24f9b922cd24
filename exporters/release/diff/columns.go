package diff

// compareColumns lists the columns that differ, those of the second table first.
func compareColumns(before, after *table) []Column {
	var all []Column
	renamed := map[string]bool{}
	for _, c := range after.columns {
		old := before.column(c.name())
		if old == nil {
			old = oldColumn(c, before, after, renamed)
		}
		if old == nil {
			all = append(all, Column{Name: c.name(), Status: Added, IsKey: c.isKey()})
			continue
		}
		all = append(all, changedColumn(old, c)...)
		renamed[old.name()] = true
	}
	for _, c := range before.columns {
		if !renamed[c.name()] {
			all = append(all, Column{Name: c.name(), Status: Removed, IsKey: c.isKey()})
		}
	}
	return all
}

func changedColumn(old, now column) []Column {
	c := Column{Name: now.name(), Status: Changed, IsKey: now.isKey()}
	for _, f := range facts {
		if old[f.name] != now[f.name] {
			c.Facts = append(c.Facts, Fact{f.name, old[f.name], now[f.name]})
		}
	}
	if old.name() != now.name() {
		c.Status, c.Old = Renamed, old.name()
	}
	if c.Status == Changed && len(c.Facts) == 0 {
		return nil
	}
	return []Column{c}
}

// oldColumn is the column that was renamed to c: one that is gone, has the same kind, and
// the same meaning or the same cells. It is nil where there is none.
func oldColumn(c column, before, after *table, renamed map[string]bool) column {
	for _, old := range before.columns {
		if renamed[old.name()] || after.column(old.name()) != nil || old["kind"] != c["kind"] || old.isKey() != c.isKey() {
			continue
		}
		if old["meaning"] != "" && old["meaning"] == c["meaning"] || sameCells(before, old.name(), after, c.name()) {
			return old
		}
	}
	return nil
}

// sameCells reports whether two columns are equal in all rows that both tables have, and have
// two values or more in them: a column of one value is like any other such.
func sameCells(before *table, old string, after *table, now string) bool {
	values := map[string]bool{}
	for _, key := range before.keys {
		row := after.rows[key]
		if row == nil {
			continue
		}
		if row[now] != before.rows[key][old] {
			return false
		}
		values[row[now]] = true
	}
	delete(values, "")
	return len(values) >= 2
}

// oldNames are the columns that both tables have: name in the second to name in the first.
func oldNames(t *Table, before, after *table) map[string]string {
	names := map[string]string{}
	for _, c := range after.columns {
		if before.column(c.name()) != nil {
			names[c.name()] = c.name()
		}
	}
	for _, c := range t.Columns {
		if c.Status == Renamed {
			names[c.Name] = c.Old
		}
	}
	return names
}

package diff

import (
	"slices"
	"strings"

	"pakrus/schema"
)

// The tables that give reasons.
const (
	changesTable = "changes"
	retiredTable = "retired_ids"
)

// reasons are why cells changed and IDs left between two releases.
type reasons struct {
	changes map[[3]string][]change // by table, key and column, oldest first
	retired map[string]retired     // by old ID
}

type change struct{ version, from, to, reason string }

type retired struct{ id, reason string }

// readReasons takes from the tables changes and retired_ids of b what came after a.
func readReasons(a, b *Release) reasons {
	r := reasons{map[[3]string][]change{}, map[string]retired{}}
	for _, row := range rowsOf(b, changesTable) {
		if schema.CompareVersions(row["version"], a.Version) > 0 {
			place := [3]string{row["record_table"], row["record_id"], row["field"]}
			r.changes[place] = append(r.changes[place], change{row["version"], row["old_value"], row["new_value"], row["reason"]})
		}
	}
	for _, all := range r.changes {
		slices.SortStableFunc(all, func(x, y change) int { return schema.CompareVersions(x.version, y.version) })
	}
	for _, row := range rowsOf(b, retiredTable) {
		r.retired[row["old_id"]] = retired{row["new_id"], row["reason"]}
	}
	return r
}

func rowsOf(r *Release, name string) []map[string]string {
	t := r.table(name)
	if t == nil {
		return nil
	}
	rows := make([]map[string]string, len(t.keys))
	for i, key := range t.keys {
		rows[i] = t.rows[key]
	}
	return rows
}

// of is the reason of a cell: that of the one change that led from the old value to the new,
// or those of several versions that did so step by step. It is empty where none did.
func (r reasons) of(table string, cell Cell) string {
	value, texts := cell.Old, []string(nil)
	for _, step := range r.changes[[3]string{table, cell.Key, cell.Column}] {
		if step.from != value {
			return ""
		}
		value = step.to
		texts = append(texts, step.reason)
	}
	if value != cell.New {
		return ""
	}
	return strings.Join(texts, " ")
}

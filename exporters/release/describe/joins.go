package describe

import (
	"fmt"
	"slices"
	"strings"

	"pakrus/schema"
)

// join is how one table refers to another: by which columns.
type join struct {
	From, To string
	Columns  []string // of From
	Key      string   // of To
	lists    bool     // each column holds several keys
	optional bool     // each column may be missing
}

// joins are the references between the tables that pass the filter, in their order; those to
// one table stand together.
func joins(d *schema.Dataset, of func(*schema.Table) bool) []join {
	var all []join
	for _, t := range d.Tables {
		if !of(t) {
			continue
		}
		first := len(all)
		for _, c := range t.Columns {
			target := d.Table(c.References)
			if target == nil {
				continue
			}
			at := slices.IndexFunc(all[first:], func(j join) bool { return j.To == target.Name && j.lists == c.List && j.optional == c.Nullable })
			if at < 0 {
				at = len(all) - first
				all = append(all, join{t.Name, target.Name, nil, target.Columns[target.KeyColumns[0]].Name, c.List, c.Nullable})
			}
			all[first+at].Columns = append(all[first+at].Columns, c.Name)
		}
	}
	return all
}

// diagram is an entity relationship diagram (mermaid.js.org) of the tables that people write:
// a line says that rows of the left table name one row, or at most one, of the right table.
func diagram(d *schema.Dataset) string {
	var out strings.Builder
	out.WriteString("erDiagram\n")
	for _, j := range joins(d, func(t *schema.Table) bool { return !t.Made }) {
		end := "||"
		switch {
		case j.lists:
			end = "o{"
		case j.optional:
			end = "o|"
		}
		fmt.Fprintf(&out, "    %s }o--%s %s : \"%s\"\n", j.From, end, j.To, strings.Join(j.Columns, ", "))
	}
	return out.String()
}

// refersTo and referredBy say in words how a table joins others.
func refersTo(d *schema.Dataset, t *schema.Table) string {
	var parts []string
	for _, j := range joins(d, func(other *schema.Table) bool { return other == t }) {
		parts = append(parts, fmt.Sprintf("%s by %s", linkTo(j.To), codes(j.Columns)))
	}
	return strings.Join(parts, ", ")
}

func referredBy(d *schema.Dataset, t *schema.Table) string {
	var parts []string
	for _, j := range joins(d, func(*schema.Table) bool { return true }) {
		if j.To == t.Name {
			parts = append(parts, fmt.Sprintf("%s by %s", linkTo(j.From), codes(j.Columns)))
		}
	}
	return strings.Join(parts, ", ")
}

func linkTo(table string) string { return "[" + table + "](#table-" + table + ")" }

func codes(names []string) string {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = "`" + name + "`"
	}
	return strings.Join(quoted, ", ")
}

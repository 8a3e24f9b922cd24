// Package check finds what is wrong with a dataset: each record by the JSON Schema of its
// table, and all tables together by a list of rules. It never stops at the first finding.
package check

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"pakrus/schema"
)

// Finding is one thing that is wrong, where, and what to write instead.
type Finding struct {
	Code   string // of the rule, e.g. "REF1"; stays the same for ever
	Table  string
	Key    string // key of the row, parts joined with "/"; "" for a whole table
	Column string // "" for a whole row
	Found  string // what stands there, and what is wrong with it
	Advice string // what to write instead

	order [3]int // of table, row and column
}

// String is the finding in one line: table[key].column: what was found; what to write (CODE).
func (f Finding) String() string {
	var b strings.Builder
	b.WriteString(f.Table)
	if f.Key != "" {
		fmt.Fprintf(&b, "[%s]", f.Key)
	}
	if f.Column != "" {
		b.WriteString("." + f.Column)
	}
	fmt.Fprintf(&b, ": %s", f.Found)
	if f.Advice != "" {
		fmt.Fprintf(&b, "; %s", f.Advice)
	}
	fmt.Fprintf(&b, " (%s)", f.Code)
	return b.String()
}

// Rule is one rule over a dataset.
type Rule struct {
	Code     string // stable; never given to another rule
	Sentence string // what must hold, in one sentence
	Check    func(d *schema.Dataset, report Report)
}

// Report takes a finding at row i (in the table's order, -1 for the whole table) and column c
// (-1 for the whole row).
type Report func(t *schema.Table, i, c int, found, advice string)

// Rules lists the rules that hold for every dataset, beside the JSON Schema of each table.
var Rules = slices.Concat(referenceRules, everywhere(cellRules), rowRules)

var referenceRules = []Rule{
	{"KEY1", "The key of each row is unique in its table.", uniqueKeys},
	{"KEY2", "An ID stands in one table only.", idsInOneTable},
	{"REF1", "A reference names a row that exists.", danglingReferences},
	{"REF2", "A row that names a table, a record and a field points to a cell that exists, unless the row is of an older version.", danglingPointers},
}

var rowRules = []Rule{
	{"ORD1", "A later date does not precede an earlier one, nor an upper bound undercut a lower one.", wrongOrder},
	{"USE1", "A row that is there to be referred to is referred to.", unusedRows},
	{"EVI1", "Each factual cell rests on a claim.", unclaimedCells},
	{"EVI2", "A claim that is not preferred says why.", unexplainedRank},
}

func everywhere(cells []cellRule) []Rule {
	rules := make([]Rule, len(cells))
	for i, r := range cells {
		rules[i] = r.everywhere()
	}
	return rules
}

// Run checks every record by the JSON Schema of its table, then by Rules and the further
// rules given. Findings come in the order of tables, rows and columns, none twice: what is
// wrong with a value is told where it stands first, not where another table repeats it.
func Run(d *schema.Dataset, further ...Rule) ([]Finding, error) {
	var found []Finding
	for _, t := range d.Tables {
		more, err := bySchema(d, t)
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	for _, rule := range append(slices.Clone(Rules), further...) {
		rule.Check(d, func(t *schema.Table, i, c int, what, advice string) {
			found = append(found, at(t, i, c, rule.Code, what, advice))
		})
	}
	return sorted(d, found), nil
}

func at(t *schema.Table, i, c int, code, what, advice string) Finding {
	f := Finding{Code: code, Table: t.Name, Found: what, Advice: advice, order: [3]int{0, i, c}}
	if i >= 0 {
		row := make([]schema.Value, len(t.Columns))
		t.Row(i, row)
		f.Key = t.Key(row)
	}
	if c >= 0 {
		f.Column = t.Columns[c].Name
	}
	return f
}

func sorted(d *schema.Dataset, found []Finding) []Finding {
	for i := range found {
		found[i].order[0] = slices.Index(d.Tables, d.Table(found[i].Table))
	}
	slices.SortStableFunc(found, func(a, b Finding) int {
		return cmp.Or(slices.Compare(a.order[:], b.order[:]), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Found, b.Found))
	})
	return slices.Compact(slices.DeleteFunc(found, func(f Finding) bool { return f.ofCopy(d) }))
}

// ofCopy reports whether the finding is about a cell that repeats one of another table,
// where it is found too.
func (f Finding) ofCopy(d *schema.Dataset) bool {
	t := d.Table(f.Table)
	c := t.Column(f.Column)
	return c >= 0 && t.Columns[c].Copy
}

// eachCell calls f for every cell that has a value, in all columns for which want is true.
func eachCell(d *schema.Dataset, want func(*schema.Column) bool, f func(t *schema.Table, i, c int, v schema.Value)) {
	for _, t := range d.Tables {
		var columns []int
		for c := range t.Columns {
			if want(&t.Columns[c]) {
				columns = append(columns, c)
			}
		}
		if len(columns) == 0 {
			continue
		}
		for i, row := range t.Rows() {
			for _, c := range columns {
				if row[c].Valid {
					f(t, i, c, row[c])
				}
			}
		}
	}
}

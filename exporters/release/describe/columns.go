package describe

import (
	"cmp"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"pakrus/schema"
)

// described is a column with what its values show.
type described struct {
	schema.Column
	Values, Missing int            // number of rows with a value, and without
	Counts          map[string]int // of each value, or of each item of a list, as CSV has it
	First           string         // the first value; "" without any
	Least, Most     string         // of figures and days
}

// describedColumns reads all rows of a table once.
func describedColumns(t *schema.Table) []described {
	columns := make([]described, len(t.Columns))
	for i, c := range t.Columns {
		columns[i] = described{Column: c, Missing: t.Len(), Counts: map[string]int{}}
	}
	for _, row := range t.Rows() {
		for i := range columns {
			if row[i].Valid {
				columns[i].count(row[i])
			}
		}
	}
	return columns
}

func (c *described) count(v schema.Value) {
	c.Values++
	c.Missing--
	text := c.Format(v)
	c.First = cmp.Or(c.First, text)
	if c.List {
		for _, item := range v.List {
			c.Counts[item]++
		}
		return
	}
	c.Counts[text]++
	if c.isMeasured() {
		if c.Least == "" || c.less(text, c.Least) {
			c.Least = text
		}
		if c.Most == "" || c.less(c.Most, text) {
			c.Most = text
		}
	}
}

// isMeasured reports whether least and most of the values say something.
func (c *described) isMeasured() bool {
	return c.Kind == schema.Integer || c.Kind == schema.Decimals || c.Kind == schema.Days
}

func (c *described) less(a, b string) bool {
	if c.Kind == schema.Days {
		return a < b
	}
	x, _ := new(big.Rat).SetString(a)
	y, _ := new(big.Rat).SetString(b)
	return x != nil && y != nil && x.Cmp(y) < 0
}

// Filled says how many rows have a value, of all rows.
func (c described) Filled() string {
	switch all := c.Values + c.Missing; {
	case all == 0:
		return "no rows"
	case c.Missing == 0:
		return "all"
	default:
		return fmt.Sprintf("%d of %d (%d%%)", c.Values, all, (200*c.Values+all)/(2*all))
	}
}

// maxShown is how many of the most frequent codes are shown with a column.
const maxShown = 3

// Observed shows what values there are: the most frequent codes with their counts, the range of
// figures and days, or an example.
func (c described) Observed() string {
	switch {
	case c.Values == 0:
		return example(c.Example)
	case c.CodeList != nil || c.Kind == schema.Boolean:
		return c.frequent()
	case c.isMeasured() && c.Least != c.Most:
		return example(c.Least) + " to " + example(c.Most)
	case c.References != "" && !c.Key:
		return fmt.Sprintf("%d different, such as %s", len(c.Counts), example(c.sample()))
	}
	return example(c.sample())
}

// sample is the example that is declared, else the first value.
func (c described) sample() string { return cmp.Or(c.Example, c.First) }

func (c described) frequent() string {
	values := slices.SortedFunc(maps.Keys(c.Counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(c.Counts[b], c.Counts[a]), cmp.Compare(a, b))
	})
	var parts []string
	for _, v := range values[:min(maxShown, len(values))] {
		parts = append(parts, fmt.Sprintf("%s %d", example(v), c.Counts[v]))
	}
	if more := len(values) - maxShown; more > 0 {
		parts = append(parts, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(parts, ", ")
}

// maxSample is how many letters of an example are shown.
const maxSample = 40

// example is a value as code of Markdown in a table, cut where it is long; "" for none.
// Letters that would end the code or the cell are left to plain text.
func example(value string) string {
	letters := []rune(value)
	if len(letters) > maxSample {
		value = strings.TrimSpace(string(letters[:maxSample-1])) + "…"
	}
	if value == "" || strings.ContainsAny(value, "`|\n\\") {
		return textMarks.Replace(value)
	}
	return "`" + value + "`"
}

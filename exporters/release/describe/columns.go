package describe

import (
	"strings"

	"pakrus/schema"
)

// described is a column with what its values show.
type described struct {
	schema.Column
	Values, Missing int    // number of rows with a value, and without
	Sample          string // the example that is declared, else the first value; "" without any
}

// describedColumns reads all rows of a table once.
func describedColumns(t *schema.Table) []described {
	columns := make([]described, len(t.Columns))
	for i, c := range t.Columns {
		columns[i] = described{Column: c, Missing: t.Len(), Sample: c.Example}
	}
	for _, row := range t.Rows() {
		for i := range columns {
			columns[i].count(row[i])
		}
	}
	return columns
}

func (c *described) count(v schema.Value) {
	if !v.Valid {
		return
	}
	c.Values++
	c.Missing--
	if c.Sample == "" {
		c.Sample = c.Format(v)
	}
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

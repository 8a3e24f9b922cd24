package check

import (
	"errors"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"pakrus/schema"
)

// Rows checks single rows of a table, each by itself. It is not safe for several goroutines.
type Rows struct {
	table    *schema.Table
	schema   *jsonschema.Schema
	instance map[string]any
}

// RowsOf prepares to check rows of a table of the dataset.
func RowsOf(d *schema.Dataset, t *schema.Table) (*Rows, error) {
	compiled, err := compile(d, t)
	if err != nil {
		return nil, err
	}
	return &Rows{t, compiled, map[string]any{}}, nil
}

// Check reports what is wrong with a row, by the JSON Schema of the table and by the rules about
// one cell and about the order of dates and figures: the code of the rule, the column (-1 for the whole row), what
// was found and what to write instead. The order of reports is not fixed.
func (r *Rows) Check(row []schema.Value, report func(code string, c int, found, advice string)) {
	fill(r.table, row, r.instance)
	var invalid *jsonschema.ValidationError
	if errors.As(r.schema.Validate(r.instance), &invalid) {
		explain(r.table, invalid, report)
	}
	for c := range r.table.Columns {
		if row[c].Valid {
			r.cell(c, row, report)
		}
	}
}

func (r *Rows) cell(c int, row []schema.Value, report func(code string, c int, found, advice string)) {
	column := &r.table.Columns[c]
	for _, rule := range cellRules {
		if rule.about(column) {
			rule.check(column, row[c], func(found, advice string) { report(rule.code, c, found, advice) })
		}
	}
	if column.After == "" {
		return
	}
	if found, advice := disorder(r.table, row, c); found != "" {
		report("ORD1", c, found, advice)
	}
}

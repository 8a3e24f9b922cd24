package r

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"pakrus/schema"
)

// helpFiles are the help pages: of the package, of each table, and of the functions.
func helpFiles(d *schema.Dataset) ([]file, error) {
	s := newSource(d)
	pages := map[string]string{
		"man/" + s.Package() + "-package.Rd": "package.Rd.tmpl", "man/load_table.Rd": "load_table.Rd.tmpl", "man/edtf.Rd": "edtf.Rd.tmpl",
	}
	if s.HasClaims() {
		pages["man/claims_for.Rd"] = "claims_for.Rd.tmpl"
	}
	files, err := s.files(pages)
	for _, t := range d.Tables {
		var out bytes.Buffer
		if err := templates.ExecuteTemplate(&out, "table.Rd.tmpl", newPage(s, t)); err != nil {
			return nil, err
		}
		files = append(files, file{"man/" + t.Name + ".Rd", out.Bytes()})
	}
	return files, err
}

// page is the help page of a table.
type page struct {
	*schema.Table
	Columns   []helped
	CodeLists []*schema.CodeList
	Dataset   source
}

// helped is a column with what the page says of it.
type helped struct {
	schema.Column
	missing int
	rows    int
	long    bool // whether a value is too long for an integer of R
}

func newPage(s source, t *schema.Table) page {
	p := page{Table: t, Dataset: s}
	for _, c := range t.Columns {
		p.Columns = append(p.Columns, helped{Column: c, rows: t.Len()})
		if c.CodeList != nil && !slices.Contains(p.CodeLists, c.CodeList) {
			p.CodeLists = append(p.CodeLists, c.CodeList)
		}
	}
	for _, row := range t.Rows() {
		for i, v := range row {
			p.Columns[i].count(v)
		}
	}
	return p
}

func (c *helped) count(v schema.Value) {
	if !v.Valid {
		c.missing++
	}
	c.long = c.long || isLong(v)
}

// Meta of the dataset.
func (p page) Meta() schema.Meta { return p.Dataset.Meta }

// Class is the class that the column has in R.
func (c helped) Class() string {
	if c.List {
		return "character"
	}
	switch c.Kind {
	case schema.Integer:
		if !c.long {
			return "integer"
		}
		return "numeric"
	case schema.Decimals:
		return "numeric"
	case schema.Boolean:
		return "logical"
	case schema.Days:
		return "Date"
	case schema.CodeOf:
		return "factor"
	}
	return "character"
}

// Facts are what else is to be said of the column, each with a separator before it.
func (c helped) Facts() string {
	var facts []string
	add := func(text string, when bool) {
		if when {
			facts = append(facts, text)
		}
	}
	add("several items, joined with \"; \"", c.List)
	add("date in EDTF", c.Kind == schema.EDTF)
	add("unit: "+rd(c.Unit), c.Unit != "")
	add("part of the key", c.Key)
	add(fmt.Sprintf("key of a row of \\code{\\link{%s}}", c.References), c.References != "")
	if c.CodeList != nil {
		facts = append(facts, "codes: "+rd(c.CodeList.Name))
	}
	add(rd(c.Constraints.String()), c.Constraints.String() != "")
	add("from \\code{"+c.DerivedFrom+"}", c.DerivedFrom != "")
	add("since version "+rd(c.Since), c.Since != "")
	add(fmt.Sprintf("missing in %d of %s", c.missing, count(c.rows, "row")), c.missing > 0)
	if len(facts) == 0 {
		return ""
	}
	return "; " + strings.Join(facts, "; ")
}

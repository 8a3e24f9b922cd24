package lookup

import (
	"slices"
	"strings"

	"pakrus/schema"
)

// deepest is how many references the name of a record is followed through.
const deepest = 3

// Title is what people call a record: its columns with the tag title, references by the title of
// their record, codes by their label. A record without any is called by its key.
func (x *Index) Title(r Ref) string { return x.title(r, deepest) }

func (x *Index) title(r Ref, depth int) string {
	var parts []string
	for c := range r.table.Columns {
		if r.table.Columns[c].Title {
			parts = append(parts, x.labels(r, c, depth-1)...)
		}
	}
	if len(parts) == 0 || depth == 0 {
		return r.ID()
	}
	return strings.Join(parts, ", ")
}

// labels are the values of a cell as people read them.
func (x *Index) labels(r Ref, c, depth int) []string {
	column, value := &r.table.Columns[c], r.row()[c]
	texts := slices.Clone(items(column, value))
	for i, text := range texts {
		switch {
		case column.CodeList != nil:
			if code := column.CodeList.Find(text); code != nil && code.Label != "" {
				texts[i] = code.Label
			}
		case column.Kind == schema.Reference && depth > 0:
			if target := x.inTable(column.References, text); len(target) > 0 {
				texts[i] = x.title(target[0], depth)
			}
		}
	}
	return texts
}

// Date is the first date of a record in EDTF; "" where it has none.
func (r Ref) Date() string {
	for c := range r.table.Columns {
		if column := &r.table.Columns[c]; column.Kind == schema.EDTF && r.row()[c].Valid {
			return column.Format(r.row()[c])
		}
	}
	return ""
}

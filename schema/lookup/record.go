package lookup

import (
	"cmp"
	"slices"

	"pakrus/schema"
)

// Record is a row with what other rows say of it.
type Record struct {
	Entry
	Parts     []Group // rows whose key begins with it, such as the participants of an event
	Claims    []Claim // what documents say of it and of its parts, in the order of the documents
	About     []Group // rows that point to it or to its parts, such as discrepancies and changes
	Referrers []Group // other rows that refer to it; records that rest on it, where it is cited
}

// Entry is a row by itself.
type Entry struct {
	Table  *schema.Table
	ID     string
	Title  string
	Date   string // in EDTF; "" where it has none
	Fields []Field
}

// Field is a cell that has a value.
type Field struct {
	Column *schema.Column
	Value  schema.Value
	Text   string   // as CSV has it
	Labels []string // for each item: the label of the code or the title of the record; nil for other kinds
}

// Group is some rows of one table that refer to a record by the same column.
type Group struct {
	Table  *schema.Table
	Column string
	Rows   []Entry
}

// Record collects all that there is of a row.
func (x *Index) Record(r Ref) *Record {
	record := &Record{Entry: x.entry(r)}
	for _, l := range x.links[r] {
		switch {
		case l.from.table.Name == claimsTable && l.isPointer():
		case l.from.table.Name == claimsTable:
			record.Referrers = x.put(record.Referrers, l, x.Brief(x.subject(l.from)))
		case l.part:
			record.Parts = x.put(record.Parts, l, x.entry(l.from))
			record.About = x.about(record.About, l.from)
		case l.isPointer():
		default:
			record.Referrers = x.put(record.Referrers, l, x.Brief(x.whole(l.from)))
		}
	}
	record.About = x.about(record.About, r)
	record.Claims = x.claims(r)
	for _, g := range record.Referrers {
		if g.Table.Name == claimsTable {
			slices.SortFunc(g.Rows, func(a, b Entry) int { return cmp.Or(cmp.Compare(a.Table.Name, b.Table.Name), cmp.Compare(a.ID, b.ID)) })
		}
	}
	return record
}

// about adds the rows that point to a row by its table and ID, but for claims.
func (x *Index) about(groups []Group, r Ref) []Group {
	for _, l := range x.links[r] {
		if l.isPointer() && l.from.table.Name != claimsTable {
			groups = x.put(groups, l, x.entry(l.from))
		}
	}
	return groups
}

// isPointer tells whether the link is by record_table and record_id.
func (l link) isPointer() bool { return l.from.table.Columns[l.column].Name == "record_id" }

// subject is the record that a row points to; a part stands for the record that it is part of.
func (x *Index) subject(r Ref) Ref {
	c := r.table.Column("record_id")
	if c < 0 {
		return r
	}
	if targets := x.targets(r, c); len(targets) > 0 {
		return x.whole(targets[0])
	}
	return r
}

// whole is the record that a row is part of; itself where it is part of none.
func (x *Index) whole(r Ref) Ref {
	if len(r.table.KeyColumns) < 2 {
		return r
	}
	if targets := x.targets(r, r.table.KeyColumns[0]); len(targets) > 0 {
		return targets[0]
	}
	return r
}

// put adds an entry to the group of its table and column, once.
func (x *Index) put(groups []Group, l link, e Entry) []Group {
	column := l.from.table.Columns[l.column].Name
	at := slices.IndexFunc(groups, func(g Group) bool { return g.Table == l.from.table.Table && g.Column == column })
	if at < 0 {
		at = len(groups)
		groups = append(groups, Group{Table: l.from.table.Table, Column: column})
	}
	same := func(other Entry) bool { return other.ID == e.ID && other.Table == e.Table }
	if !slices.ContainsFunc(groups[at].Rows, same) {
		groups[at].Rows = append(groups[at].Rows, e)
	}
	return groups
}

// Brief is a row without its fields.
func (x *Index) Brief(r Ref) Entry {
	return Entry{Table: r.table.Table, ID: r.ID(), Title: x.Title(r), Date: r.Date()}
}

func (x *Index) entry(r Ref) Entry {
	e := x.Brief(r)
	for c := range r.table.Columns {
		if v := r.row()[c]; v.Valid {
			e.Fields = append(e.Fields, x.field(r, c))
		}
	}
	return e
}

func (x *Index) field(r Ref, c int) Field {
	column, value := &r.table.Columns[c], r.row()[c]
	f := Field{Column: column, Value: value, Text: column.Format(value)}
	switch {
	case column.CodeList != nil || column.Kind == schema.Reference:
		f.Labels = x.labels(r, c, deepest)
	default:
		for _, target := range x.targets(r, c) {
			f.Labels = append(f.Labels, x.Title(target))
		}
	}
	return f
}

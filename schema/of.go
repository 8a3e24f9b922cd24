package schema

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Of makes a table of a slice of structs. Each exported field with a json name is a
// column (a Date field four); a field tagged json:"-" is none. Tags of a field:
//
//	json:"name"            the column; with ,omitzero the value may be missing
//	doc:"..."              its meaning in one line (required)
//	unit:"..."             its unit
//	example:"..."          a typical value
//	key:""                 part of the key; rows are ordered by the key
//	order:"1"              orders rows by this column instead (1 first)
//	lead:""                the column that a citation without named fields quotes
//	title:""               what people call a record: this column, or these in their order
//	own:""                 not taken from a document (an ID, a classification, derived)
//	kind:"text"            long text, for a string field
//	after:"column"         a date not before, or a figure not below, that column of the row
//	copy:""                repeats a value of another table, where it is checked
//	ref:"table"            a reference, where the type does not say so itself
//	since:"0.2.0"          the version of the dataset that introduced the column, where the table is older
//	jsonschema:"..."       constraints: pattern, format, minLength, maxLength, minimum, maximum, uniqueItems
//
// Types: string; named string types that are Coded or a Referrer; Date, Day, Decimal;
// int64 or int, bool, Opt of either; slices of strings, codes or references.
//
// Mistakes in the tags do not stop Of: New reports those of all tables together.
func Of[T any](name, title string, rows []T) *Table {
	t := &Table{Name: name, Title: title, size: len(rows), record: recordType{reflect.TypeFor[T]()}}
	fields := t.readFields(reflect.TypeFor[T](), nil)
	t.checkColumns()
	values := reflect.ValueOf(rows)
	t.read = func(i int, row []Value) {
		record := values.Index(i)
		for _, f := range fields {
			f.read(record.FieldByIndex(f.index), row[f.column:])
		}
	}
	if len(t.wrong) == 0 {
		t.sortRows()
	}
	return t
}

// recordType is the struct that a table is made of, kept for its JSON Schema.
type recordType struct{ reflect.Type }

type field struct {
	index  []int
	column int
	read   func(v reflect.Value, out []Value)
}

func (t *Table) readFields(record reflect.Type, at []int) []field {
	var fields []field
	for i := range record.NumField() {
		f := record.Field(i)
		index := append(slices.Clone(at), i)
		if f.Anonymous && f.Type.Kind() == reflect.Struct && f.Tag.Get("json") == "" {
			fields = append(fields, t.readFields(f.Type, index)...)
			continue
		}
		if !f.IsExported() || f.Tag.Get("json") == "-" {
			continue
		}
		first := len(t.Columns)
		if read := t.addField(f); read != nil {
			fields = append(fields, field{index, first, read})
		}
	}
	return fields
}

// addField adds the column or columns of one struct field and returns how to read it.
func (t *Table) addField(f reflect.StructField) func(reflect.Value, []Value) {
	c := Column{Unit: f.Tag.Get("unit"), Meaning: f.Tag.Get("doc"), Example: f.Tag.Get("example"), After: f.Tag.Get("after"), Since: f.Tag.Get("since")}
	name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
	c.Name, c.Nullable = name, option == "omitzero"
	_, c.Key = f.Tag.Lookup("key")
	_, c.Lead = f.Tag.Lookup("lead")
	_, c.Title = f.Tag.Lookup("title")
	_, c.Own = f.Tag.Lookup("own")
	_, c.Copy = f.Tag.Lookup("copy")
	for _, problem := range append(unknownTags(f.Tag), c.Constraints.read(f.Tag.Get("jsonschema"))...) {
		t.mistake(f.Name, problem)
	}
	if option != "" && option != "omitzero" {
		t.mistake(f.Name, fmt.Sprintf("json option %q; write omitzero for a value that may be missing, or nothing", option))
	}
	read, problem := c.readType(f.Type)
	if problem != "" {
		t.mistake(f.Name, problem)
		return nil
	}
	c.applyKindTag(t, f)
	if ref, ok := f.Tag.Lookup("ref"); ok {
		c.Kind, c.References = Reference, ref
	}
	t.addColumns(c, f)
	return read
}

func (c *Column) applyKindTag(t *Table, f reflect.StructField) {
	kind, ok := f.Tag.Lookup("kind")
	switch {
	case ok && (kind != "text" || c.Kind != String):
		t.mistake(f.Name, fmt.Sprintf("kind:%q; only a string field may say kind:\"text\"", kind))
	case ok:
		c.Kind = Text
	}
}

func (t *Table) addColumns(c Column, f reflect.StructField) {
	if c.Key {
		t.KeyColumns = append(t.KeyColumns, len(t.Columns))
	}
	if o, ok := f.Tag.Lookup("order"); ok {
		t.order = append(t.order, int32(o[0]-'0')<<16|int32(len(t.Columns)))
	}
	t.Columns = append(t.Columns, c)
	if c.Kind == EDTF {
		t.Columns = append(t.Columns, c.derived()...)
	}
}

// derived are the three columns that follow an EDTF column.
func (c *Column) derived() []Column {
	column := func(suffix string, kind Kind, meaning string) Column {
		return Column{Name: c.Name + suffix, Kind: kind, Nullable: true, Own: true, DerivedFrom: c.Name, Meaning: meaning, Since: c.Since}
	}
	precision := column("_precision", CodeOf, fmt.Sprintf("How exact %s is; computed from it.", c.Name))
	precision.CodeList = PrecisionCodes
	precision.Nullable = c.Nullable
	return []Column{
		column("_start", Days, fmt.Sprintf("Earliest day that %s can mean; computed from it, missing where open or unknown.", c.Name)),
		column("_end", Days, fmt.Sprintf("Latest day that %s can mean; computed from it, missing where open or unknown.", c.Name)),
		precision,
	}
}

func (t *Table) mistake(field, problem string) {
	t.wrong = append(t.wrong, fmt.Sprintf("%s.%s: %s", t.record, field, problem))
}

var columnName = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// checkColumns reports mistakes that only show once all columns are known, and settles the order of rows.
func (t *Table) checkColumns() {
	seen := map[string]bool{}
	for i := range t.Columns {
		c := &t.Columns[i]
		if c.After != "" && t.Column(c.After) < 0 {
			t.mistake(c.Name, fmt.Sprintf("after:%q names no column of the table", c.After))
		}
		t.checkColumn(c, seen[c.Name])
		seen[c.Name] = true
		if c.Key && c.References == t.Name {
			c.Kind, c.References = String, ""
		}
	}
	if len(t.KeyColumns) == 0 {
		t.wrong = append(t.wrong, fmt.Sprintf("%s: no key; tag the field or fields that tell rows apart with key:\"\"", t.record))
	}
	t.settleOrder()
}

func (t *Table) checkColumn(c *Column, twice bool) {
	switch {
	case !columnName.MatchString(c.Name):
		t.mistake(c.Name, "the json name is not snake_case; write json:\"some_name\" (or json:\"-\" for a field that is no column)")
	case slices.Contains(ReservedWords, c.Name):
		t.mistake(c.Name, "the name is a reserved word of SQL, R or Python; choose another, so that nobody has to quote it")
	case twice:
		t.mistake(c.Name, "two columns have this name; rename one")
	}
	switch {
	case c.Meaning == "":
		t.mistake(c.Name, "no meaning; add a doc:\"...\" tag")
	case c.Key && c.Nullable:
		t.mistake(c.Name, "a key cannot be missing; remove omitzero")
	}
}

// settleOrder turns the order tags, kept in t.order until now, into orderBy.
func (t *Table) settleOrder() {
	t.orderBy = t.KeyColumns
	if len(t.order) > 0 {
		slices.Sort(t.order)
		t.orderBy = nil
		for _, o := range t.order {
			t.orderBy = append(t.orderBy, int(o&0xffff))
		}
	}
	t.order = nil
}

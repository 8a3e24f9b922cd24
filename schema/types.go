package schema

import (
	"fmt"
	"reflect"
)

var (
	dateType    = reflect.TypeFor[Date]()
	dayType     = reflect.TypeFor[Day]()
	decimalType = reflect.TypeFor[Decimal]()
	optInt      = reflect.TypeFor[Opt[int64]]()
	optBool     = reflect.TypeFor[Opt[bool]]()
	codedType   = reflect.TypeFor[Coded]()
	referrer    = reflect.TypeFor[Referrer]()
)

// readType settles the kind of a column from a Go type and returns how to read a value.
func (c *Column) readType(t reflect.Type) (func(reflect.Value, []Value), string) {
	switch {
	case t == dateType:
		c.Kind = EDTF
		return readDate, ""
	case t == dayType:
		c.Kind = Days
		return func(v reflect.Value, out []Value) { out[0] = Day(v.String()).cell() }, ""
	case t == optInt:
		c.Kind = Integer
		return func(v reflect.Value, out []Value) {
			if v.Field(0).Bool() {
				out[0] = IntValue(v.Field(1).Int())
			}
		}, ""
	case t == optBool:
		c.Kind = Boolean
		return func(v reflect.Value, out []Value) {
			if v.Field(0).Bool() {
				out[0] = BoolValue(v.Field(1).Bool())
			}
		}, ""
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.String:
		c.List = true
		c.readTextType(t.Elem())
		return readList, ""
	}
	return c.readPlainType(t)
}

func (c *Column) readPlainType(t reflect.Type) (func(reflect.Value, []Value), string) {
	switch t.Kind() {
	case reflect.String:
		c.readTextType(t)
		return func(v reflect.Value, out []Value) { out[0] = TextValue(v.String()) }, ""
	case reflect.Int, reflect.Int64:
		c.Kind = Integer
		return func(v reflect.Value, out []Value) { out[0] = IntValue(v.Int()) }, ""
	case reflect.Bool:
		c.Kind = Boolean
		return func(v reflect.Value, out []Value) { out[0] = BoolValue(v.Bool()) }, ""
	}
	return nil, fmt.Sprintf("type %s is no kind of column; use string, schema.Date, schema.Day, schema.Decimal, int64, bool, schema.Opt, or a slice of strings", t)
}

func (c *Column) readTextType(t reflect.Type) {
	zero := reflect.Zero(t).Interface()
	switch {
	case t == decimalType:
		c.Kind = Decimals
	case t.Implements(codedType):
		c.Kind, c.CodeList = CodeOf, zero.(Coded).CodeList()
	case t.Implements(referrer):
		c.Kind, c.References = Reference, zero.(Referrer).RefersTo()
	default:
		c.Kind = String
	}
}

func readDate(v reflect.Value, out []Value) {
	out[0], out[1], out[2], out[3] = Date(v.String()).expand()
}

// readList reads a slice of strings; nil is missing, an empty slice too: a list column
// never tells "none" from "unknown" (see the codebook of the column for which is meant).
func readList(v reflect.Value, out []Value) {
	if v.Len() == 0 {
		return
	}
	items := make([]string, v.Len())
	for i := range items {
		items[i] = v.Index(i).String()
	}
	out[0] = Value{Valid: true, List: items}
}

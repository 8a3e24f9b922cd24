package schema

import (
	"cmp"
	"strconv"
	"strings"
)

// Value is one cell. The zero Value is a missing value.
//
// Which field holds the value depends on the column: List for list columns; Int for
// integers and for booleans (1 is true); Text and Int for days (Int counts days since
// 1970-01-01); Text for all else, decimals included (in canonical form).
type Value struct {
	Valid bool
	Int   int64
	Text  string
	List  []string
}

// TextValue is the value of a text, code, reference, date or decimal; "" is missing.
func TextValue(s string) Value { return Value{Valid: s != "", Text: s} }

// IntValue is the value of an integer.
func IntValue(n int64) Value { return Value{Valid: true, Int: n} }

// BoolValue is the value of a boolean.
func BoolValue(b bool) Value {
	v := Value{Valid: true}
	if b {
		v.Int = 1
	}
	return v
}

// Format returns the value as it stands in CSV: digits, true or false, ISO dates,
// list items joined with "; ", and "" for a missing value.
func (c *Column) Format(v Value) string {
	switch {
	case !v.Valid:
		return ""
	case c.List:
		return strings.Join(v.List, "; ")
	case c.Kind == Integer:
		return strconv.FormatInt(v.Int, 10)
	case c.Kind == Boolean:
		return strconv.FormatBool(v.Int == 1)
	}
	return v.Text
}

// compare orders two values of the column, missing ones first.
func (c *Column) compare(a, b Value) int {
	if a.Valid != b.Valid {
		return cmp.Compare(btoi(a.Valid), btoi(b.Valid))
	}
	if c.Kind == Integer || c.Kind == Boolean {
		return cmp.Compare(a.Int, b.Int)
	}
	return strings.Compare(a.Text, b.Text)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

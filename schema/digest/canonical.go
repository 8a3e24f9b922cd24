package digest

import (
	"math"
	"strconv"

	"pakrus/schema"
)

func appendHeader(b []byte, columns []schema.Column) []byte {
	b = append(b, '[')
	for i := range columns {
		b = append(appendString(append(b, '['), columns[i].Name), ',')
		b = append(appendString(b, typeOf(&columns[i])), "],"...)
	}
	return endLine(b)
}

// AppendRow appends the line of a row, with its line feed.
func AppendRow(b []byte, columns []schema.Column, row []schema.Value) []byte {
	b = append(b, '[')
	for i := range columns {
		b = append(AppendValue(b, &columns[i], &row[i]), ',')
	}
	return endLine(b)
}

// endLine puts the end of the array in the place of the last comma.
func endLine(b []byte) []byte {
	if b[len(b)-1] == ',' {
		b = b[:len(b)-1]
	}
	return append(b, "]\n"...)
}

// AppendValue appends the canonical form of a value of the column.
func AppendValue(b []byte, c *schema.Column, v *schema.Value) []byte {
	switch {
	case !v.Valid:
		return append(b, "null"...)
	case c.List:
		return appendList(b, v.List)
	case c.Kind == schema.Integer:
		return strconv.AppendInt(b, v.Int, 10)
	case c.Kind == schema.Boolean:
		return strconv.AppendBool(b, v.Int == 1)
	case c.Kind == schema.Decimals:
		return appendNumber(b, schema.Decimal(v.Text).Float())
	}
	return appendString(b, v.Text)
}

func appendList(b []byte, items []string) []byte {
	b = append(b, '[')
	for i, item := range items {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(b, item)
	}
	return append(b, ']')
}

// appendNumber writes a number as ECMAScript does (ECMA-262, Number::toString; RFC 8785, section 3.2.2.3).
func appendNumber(b []byte, f float64) []byte {
	switch abs := math.Abs(f); {
	case f == 0:
		return append(b, '0') // minus zero, too
	case abs >= 1e-6 && abs < 1e21:
		return strconv.AppendFloat(b, f, 'f', -1, 64)
	}
	b = strconv.AppendFloat(b, f, 'e', -1, 64)
	if n := len(b); b[n-2] == '0' && (b[n-3] == '-' || b[n-3] == '+') { // e-07 is written e-7
		b[n-2] = b[n-1]
		b = b[:n-1]
	}
	return b
}

const hexDigits = "0123456789abcdef"

// short are the characters below U+0020 that have an escape of their own.
var short = map[byte]byte{'\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't'}

// appendString writes a text by RFC 8785, section 3.2.2.2.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c >= ' ':
			b = append(b, c)
		case short[c] != 0:
			b = append(b, '\\', short[c])
		default:
			b = append(b, `\u00`...)
			b = append(b, hexDigits[c>>4], hexDigits[c&15])
		}
	}
	return append(b, '"')
}

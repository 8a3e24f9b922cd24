package csv

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"pakrus/schema"
)

func appendCell(line []byte, c *schema.Column, v *schema.Value) []byte {
	switch {
	case !v.Valid:
		return line
	case c.List:
		return appendList(line, v.List)
	case c.Kind == schema.Integer:
		return strconv.AppendInt(line, v.Int, 10)
	case c.Kind == schema.Boolean:
		return strconv.AppendBool(line, v.Int == 1)
	}
	return appendField(line, v.Text)
}

func appendList(line []byte, items []string) []byte {
	if len(items) < 2 || slices.ContainsFunc(items, hasSpecial) || leadsWithSpace(items[0]) {
		return appendField(line, strings.Join(items, "; "))
	}
	for _, item := range items {
		line = append(append(line, item...), "; "...)
	}
	return line[:len(line)-len("; ")]
}

func appendField(line []byte, field string) []byte {
	if needsQuotes(field) {
		return appendQuoted(line, field)
	}
	return append(line, field...)
}

func appendQuoted(line []byte, field string) []byte {
	line = append(line, '"')
	for {
		i := strings.IndexByte(field, '"')
		if i < 0 {
			return append(append(line, field...), '"')
		}
		line = append(append(line, field[:i]...), `""`...)
		field = field[i+1:]
	}
}

// needsQuotes has two rules beyond RFC 4180, which encoding/csv has too: a field that is
// \. alone ends the data for PostgreSQL, and some readers drop a space at the start.
func needsQuotes(field string) bool {
	return hasSpecial(field) || leadsWithSpace(field) || field == `\.`
}

// special are the bytes that make RFC 4180 ask for quotes.
var special = [256]bool{',': true, '"': true, '\n': true, '\r': true}

func hasSpecial(field string) bool {
	for i := range len(field) {
		if special[field[i]] {
			return true
		}
	}
	return false
}

func leadsWithSpace(field string) bool {
	if field == "" || field[0] > ' ' && field[0] < utf8.RuneSelf {
		return false
	}
	first, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(first)
}

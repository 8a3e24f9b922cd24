package python

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// quote writes a text as a Python string literal. Go and Python share these escapes (The
// Python Language Reference, section 2.4.1): \a to \v, \xhh below 80, \uhhhh, \Uhhhhhhhh.
func quote(s string) string { return strconv.Quote(s) }

// inDocstring escapes a text for the inside of a triple-quoted string: backslashes, quotes
// where three would end it, and all that a terminal or an editor would not show as it is.
func inDocstring(s string) string {
	var out strings.Builder
	for i, r := range s {
		switch {
		case r == '\\':
			out.WriteString(`\\`)
		case r == '"' && (strings.HasPrefix(s[i+1:], `"`) || i+1 == len(s)):
			out.WriteString(`\"`)
		case r == '\n' || strconv.IsPrint(r):
			out.WriteRune(r)
		default:
			out.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
		}
	}
	return out.String()
}

// line joins a text to one line.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

// width is where lines of docstrings end.
const width = 100

// wrapped writes a text in lines of at most width letters, where its words allow; the first
// line begins with first, all others with rest.
func wrapped(first, rest, text string) string {
	var out strings.Builder
	out.WriteString(first)
	column, fresh := utf8.RuneCountInString(first), true
	for _, word := range strings.Fields(text) {
		word = inDocstring(word)
		switch n := utf8.RuneCountInString(word); {
		case fresh:
		case column+1+n > width:
			out.WriteString("\n" + rest)
			column = utf8.RuneCountInString(rest)
		default:
			out.WriteByte(' ')
			column++
		}
		out.WriteString(word)
		column, fresh = column+utf8.RuneCountInString(word), false
	}
	return out.String()
}

package findings

import (
	"strconv"
	"strings"
	"unicode"
)

// Printable escapes what could steer a terminal or hide in a line: control characters but
// LF, bidirectional controls, invisible characters.
func Printable(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r == '\n' {
			b.WriteRune(r)
			continue
		}
		b.WriteString(printableRune(r))
	}
	return b.String()
}

// printableRune is a character, or its escape as Go writes it.
func printableRune(r rune) string {
	if unicode.IsGraphic(r) && r != unicode.ReplacementChar {
		return string(r)
	}
	quoted := strconv.QuoteRuneToASCII(r)
	return quoted[1 : len(quoted)-1]
}

package findings

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
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

// printableRune is a character, or its escapes as JSON writes them.
func printableRune(r rune) string {
	if unicode.IsGraphic(r) && r != unicode.ReplacementChar {
		return string(r)
	}
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune{r}) {
		fmt.Fprintf(&b, "\\u%04x", unit)
	}
	return b.String()
}

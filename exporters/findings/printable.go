package findings

import (
	"fmt"
	"strings"
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

func printableRune(r rune) string {
	if !hidden(r) {
		return string(r)
	}
	return fmt.Sprintf("\\u%04x", r)
}

func hidden(r rune) bool {
	return r < ' ' || r >= 0x7f && r <= 0x9f || r == 0x61c || r >= 0x200b && r <= 0x200f ||
		r >= 0x2028 && r <= 0x202e || r >= 0x2060 && r <= 0x206f || r == 0xfeff || r == 0xfffd
}

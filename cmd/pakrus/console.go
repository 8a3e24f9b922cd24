package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// console is where a command prints: results to out, all else to err.
type console struct {
	out, err io.Writer
	literal  int // how many arguments stand after "--" and are taken as they are
}

// printf prints a result. Text that comes from data or files is passed through printable.
func (c *console) printf(format string, args ...any) { fmt.Fprintf(c.out, format, args...) }

// progress shows what is being done in one line that the next one replaces; only on a terminal.
func (c *console) progress(text string) {
	if !isTerminal(c.err) {
		return
	}
	if text != "" {
		text = "… " + printable(text)
	}
	fmt.Fprintf(c.err, "\r\x1b[K%s", text)
}

// bold marks text on a terminal, unless NO_COLOR is set (no-color.org).
func (c *console) bold(text string) string {
	if os.Getenv("NO_COLOR") != "" || !isTerminal(c.out) {
		return text
	}
	return "\x1b[1m" + text + "\x1b[0m"
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// printable escapes what could steer a terminal or hide in a line: control characters but
// LF, bidirectional controls, invisible characters.
func printable(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n', !hidden(r):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "\\u%04x", r)
		}
	}
	return b.String()
}

func hidden(r rune) bool {
	return r < ' ' || r >= 0x7f && r <= 0x9f || r == 0x61c || r >= 0x200b && r <= 0x200f ||
		r >= 0x2028 && r <= 0x202e || r >= 0x2060 && r <= 0x206f || r == 0xfeff || r == 0xfffd
}

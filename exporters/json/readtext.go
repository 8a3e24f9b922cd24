package json

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"pakrus/schema/contrib"
)

// text reads a text whose opening quote has been read.
func (r *reader) text(open contrib.Place) (string, error) {
	var b strings.Builder
	for {
		at := r.Here()
		c, err := r.Next()
		switch {
		case err == io.EOF:
			return "", r.wrong(open, "JSN1", "the quotation mark that opens here is never closed", "close it at the end of the text")
		case err != nil:
			return "", err
		case c == '"':
			return b.String(), nil
		case c == '\\':
			err = r.escape(at, &b)
		case c < ' ':
			err = r.wrong(at, "JSN1", fmt.Sprintf("the character %U stands in a text", c), `close the quotation mark in the same line; a new line in a text is written \n, a tab \t`)
		default:
			b.WriteRune(c)
		}
		if err != nil {
			return "", err
		}
	}
}

var unescaped = map[rune]rune{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escape reads what follows a backslash.
func (r *reader) escape(at contrib.Place, b *strings.Builder) error {
	c, err := r.Next()
	if err != nil && err != io.EOF {
		return err
	}
	if plain, ok := unescaped[c]; ok {
		b.WriteRune(plain)
		return nil
	}
	code, ok := r.hex()
	if c != 'u' || !ok {
		return r.wrong(at, "JSN1", "a backslash stands before something that it has no meaning for", `write a backslash itself as \\`)
	}
	if utf16.IsSurrogate(code) {
		code = r.pair(at, code)
	}
	b.WriteRune(code)
	return nil
}

// hex reads four hexadecimal digits.
func (r *reader) hex() (rune, bool) {
	digits := r.Peek(4)
	code, err := strconv.ParseUint(digits, 16, 16)
	if err != nil || len(digits) < 4 {
		return 0, false
	}
	r.Skip(4)
	return rune(code), true
}

// pair reads the second half of a character that is written as two escapes.
func (r *reader) pair(at contrib.Place, first rune) rune {
	if rest := r.Peek(6); len(rest) == 6 && rest[:2] == `\u` {
		if second, err := strconv.ParseUint(rest[2:], 16, 16); err == nil {
			if c := utf16.DecodeRune(first, rune(second)); c != utf8.RuneError {
				r.Skip(6)
				return c
			}
		}
	}
	r.report(at, "JSN1", fmt.Sprintf(`\u%04x is half a character`, first), "write the character itself")
	return utf8.RuneError
}

package edtf

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

const longestText = 200

// parse reads a text at the given level; the advice of its errors knows the place but not the whole text.
func parse(text string, level int) (Date, *Error) {
	if err := checkArguments(text, level); err != nil {
		return Date{}, err
	}
	r := reader{text: text, end: len(text)}
	d, err := r.date()
	if err != nil {
		return Date{}, err
	}
	if r.level > level {
		why := fmt.Sprintf("is level %d, above the level %d that is allowed here", r.level, level)
		return Date{}, mistake(text, r.levelAt, r.feature, why, "write it without that")
	}
	d.level = int8(r.level)
	return d, nil
}

func checkArguments(text string, level int) *Error {
	switch {
	case level < 0 || level > 2:
		return &Error{Text: text, Problem: fmt.Sprintf("level %d is not a level of EDTF", level), Advice: "ask for 0, 1 or 2"}
	case text == "":
		return &Error{Text: text, Problem: "the date is empty", Advice: "leave the value missing"}
	case len(text) > longestText:
		why := fmt.Sprintf("is past the limit of %d bytes", longestText)
		return mistake(text, longestText, "text", why, "write a shorter date")
	}
	return nil
}

// A reader stands in a text, at pos, and reads up to end. It keeps the highest level it met and what asked for it.
type reader struct {
	text     string
	pos, end int
	level    int
	levelAt  int
	feature  string
}

func (r *reader) date() (Date, *Error) {
	if c := r.text[0]; c == '[' || c == '{' {
		return r.set()
	}
	if slash := strings.IndexByte(r.text, '/'); slash >= 0 {
		return r.interval(slash)
	}
	p, err := r.point(true)
	return p.Date, err
}

// needs records that a feature found at an offset is of a level.
func (r *reader) needs(level, offset int, feature string) {
	if level > r.level {
		r.level, r.levelAt, r.feature = level, offset, feature
	}
}

// peek returns the next byte, 0 at the end.
func (r *reader) peek() byte {
	if r.pos < r.end {
		return r.text[r.pos]
	}
	return 0
}

// take passes the next byte if it is c.
func (r *reader) take(c byte) bool {
	if r.pos < r.end && r.text[r.pos] == c {
		r.pos++
		return true
	}
	return false
}

func (r *reader) fail(offset int, what, why, advice string) *Error {
	return mistake(r.text, offset, what, why, advice)
}

// unexpected is the error of a character that cannot stand at pos.
func (r *reader) unexpected(advice string) *Error {
	if r.pos >= r.end {
		return r.fail(r.pos, "the date", "is incomplete", advice)
	}
	_, size := utf8.DecodeRuneInString(r.text[r.pos:r.end])
	return r.fail(r.pos, strconv.Quote(r.text[r.pos:r.pos+size]), "cannot stand there", advice)
}

// digits reads n digits, any of which may be X; the advice is for fewer.
func (r *reader) digits(n int, what, advice string) (string, *Error) {
	start := r.pos
	for r.pos < r.end && r.pos < start+n && isDigitOrX(r.text[r.pos]) {
		r.pos++
	}
	switch {
	case r.pos == start+n:
		return r.text[start:r.pos], nil
	case start == r.end:
		return "", r.fail(start, what, "is missing", advice)
	case r.peek() == 'x':
		return "", r.fail(r.pos, "x", "is a small letter", "write a capital X for an unknown digit")
	case r.pos == start:
		return "", r.fail(start, what, fmt.Sprintf("is not %d digits", n), advice)
	}
	why := fmt.Sprintf("has %d of %d digits", r.pos-start, n)
	return "", r.fail(start, what, why, advice)
}

func isDigitOrX(c byte) bool { return isDigit(c) || c == 'X' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

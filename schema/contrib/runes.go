package contrib

import (
	"bufio"
	"fmt"
	"io"
	"unicode/utf8"
)

// Runes reads a text character by character and knows the place of each. Bytes that are not
// UTF-8 are read as U+FFFD and counted.
type Runes struct {
	in     *bufio.Reader
	file   string
	line   int // of the next character, from 1
	column int
	bad    Tally
}

// NewRunes reads the text of a file from its first character on.
func NewRunes(text io.Reader, file string) *Runes {
	return &Runes{in: bufio.NewReaderSize(text, 64<<10), file: file, line: 1, column: 1}
}

// NewRunesAt reads a piece of a file that begins with a line of that number.
func NewRunesAt(piece io.Reader, file string, line int) *Runes {
	return &Runes{in: bufio.NewReaderSize(piece, 512), file: file, line: line, column: 1}
}

// Here is the place of the next character.
func (r *Runes) Here() Place { return Place{File: r.file, Line: r.line, Column: r.column} }

// Next reads a character; the error is io.EOF after the last one. A line ends after '\n'.
func (r *Runes) Next() (rune, error) {
	c, size, err := r.in.ReadRune()
	if err != nil {
		return 0, err
	}
	if c == utf8.RuneError && size == 1 {
		r.bad.Add(r.Here())
	}
	r.column++
	if c == '\n' {
		r.NewLine()
	}
	return c, nil
}

// NewLine makes the next character the first of a new line.
func (r *Runes) NewLine() { r.line, r.column = r.line+1, 1 }

// Peek looks at the next n bytes, or fewer at the end.
func (r *Runes) Peek(n int) string {
	head, _ := r.in.Peek(min(n, r.in.Size()))
	return string(head)
}

// Skip passes over n bytes that are ASCII and hold no line end.
func (r *Runes) Skip(n int) {
	skipped, _ := r.in.Discard(n)
	r.column += skipped
}

// Flush reports the bytes that were not UTF-8: one finding at the first.
func (r *Runes) Flush(to Sink) {
	if r.bad.Count > 0 {
		to.Report(New("FIL2", r.bad.First, "a byte here is not UTF-8"+r.bad.More(), "save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"))
	}
	r.bad = Tally{}
}

// Tally counts what would be the same finding many times over.
type Tally struct {
	First Place
	Count int
}

// Add counts one more.
func (t *Tally) Add(at Place) {
	if t.Count == 0 {
		t.First = at
	}
	t.Count++
}

// More is " and at 3 more places", or "" for one place.
func (t *Tally) More() string {
	switch t.Count {
	case 0, 1:
		return ""
	case 2:
		return " and at another place"
	}
	return fmt.Sprintf(" and at %d more places", t.Count-1)
}

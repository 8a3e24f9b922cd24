package csv

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"pakrus/schema/contrib"
)

// scanner cuts text into records and fields and knows the place of each.
type scanner struct {
	*contrib.Runes
	to    contrib.Sink
	comma rune
	most  int // fields of a record that are kept

	fields  []contrib.Value
	text    strings.Builder // of the current field
	start   contrib.Place   // of the record
	surplus int             // fields that were not kept
	broken  bool            // the record has a broken quote

	returns contrib.Tally
}

func newScanner(text io.Reader, file string, most int, to contrib.Sink) *scanner {
	return &scanner{Runes: contrib.NewRunes(text, file), to: to, most: most}
}

func (s *scanner) report(code string, at contrib.Place, found, advice string) {
	s.to.Report(contrib.New(code, at, found, advice))
}

// flush reports what was counted.
func (s *scanner) flush() {
	s.Flush(s.to)
	if t := s.returns; t.Count > 0 {
		s.report("CSV4", t.First, "a carriage return stands alone or inside a value"+t.More(),
			"save the file with the line ends of Windows or Unix, and break lines in a value with a line feed alone")
	}
}

const lineEnd = '\n'

// rune reads a character. The end of a line is '\n' however it is written; quoted says that
// it is part of a value, where a carriage return has no place.
func (s *scanner) rune(quoted bool) (rune, error) {
	at := s.Here()
	c, err := s.Next()
	if c != '\r' {
		return c, err
	}
	switch s.Peek(1) {
	case "\n":
		_, err = s.Next()
		if quoted {
			s.returns.Add(at)
		}
	default:
		s.returns.Add(at)
		s.NewLine()
	}
	return lineEnd, err
}

// next reads a record into s.fields; the error is io.EOF at the end of the text.
func (s *scanner) next() error {
	s.fields, s.surplus, s.broken = s.fields[:0], 0, false
	for {
		s.start = s.Here()
		c, err := s.rune(false)
		if err != nil {
			return err
		}
		if c != lineEnd { // a line without any character is none
			return s.record(c)
		}
	}
}

// record reads the fields of a record that begins with c.
func (s *scanner) record(c rune) error {
	at := s.start
	for {
		end, err := s.field(c, at)
		if err != nil || end == lineEnd {
			return eofIsEnd(err)
		}
		at = s.Here()
		if c, err = s.rune(false); err != nil { // a comma ends the text: one more empty field
			s.keep(contrib.Value{Kind: contrib.Null, Place: at})
			return eofIsEnd(err)
		}
	}
}

func eofIsEnd(err error) error {
	if err == io.EOF {
		return nil
	}
	return err
}

// field reads a field that begins with c at a place, and returns what ends it: a comma or a line end.
func (s *scanner) field(c rune, at contrib.Place) (end rune, err error) {
	s.text.Reset()
	v := contrib.Value{Kind: contrib.Text, Place: at}
	if c == '"' {
		v.Quoted = true
		end, err = s.quoted(at)
	} else {
		end, err = s.plain(c)
	}
	v.Text = s.text.String()
	if v.Text == "" && !v.Quoted {
		v.Kind = contrib.Null
	}
	v.Place.Width = s.width(v, at)
	s.keep(v)
	return end, err
}

func (s *scanner) width(v contrib.Value, at contrib.Place) int {
	if v.Quoted && strings.Contains(v.Text, "\n") {
		return 0
	}
	width := utf8.RuneCountInString(v.Text)
	if v.Quoted {
		width += 2 + strings.Count(v.Text, `"`)
	}
	return width
}

func (s *scanner) keep(v contrib.Value) {
	if len(s.fields) >= s.most {
		s.surplus++
		return
	}
	s.fields = append(s.fields, v)
}

func (s *scanner) plain(c rune) (end rune, err error) {
	for err == nil && c != s.comma && c != lineEnd {
		if c == '"' {
			at := s.Here()
			at.Column--
			return s.breakAt(at, "a quotation mark stands inside a value that is not in quotes", `put the whole value into quotes and write each quotation mark in it twice ("")`)
		}
		s.text.WriteRune(c)
		c, err = s.rune(false)
	}
	return c, err
}

// quoted reads what follows an opening quote.
func (s *scanner) quoted(open contrib.Place) (end rune, err error) {
	for {
		c, err := s.rune(true)
		if err == io.EOF {
			s.broken = true
			s.report("CSV2", open, "the quotation mark that opens here is never closed", "close it at the end of the value; a quotation mark inside a value is written twice (\"\")")
		}
		if err != nil {
			return 0, err
		}
		if c != '"' {
			s.text.WriteRune(c)
			continue
		}
		at := s.Here()
		switch c, err = s.rune(false); {
		case err != nil || c == s.comma || c == lineEnd:
			return c, err
		case c == '"':
			s.text.WriteRune(c)
		default:
			return s.breakAt(at, fmt.Sprintf("%q follows the quotation mark that closes the value opened in line %d", c, open.Line),
				"write a quotation mark inside a value twice (\"\"), or put a comma after the one that closes it")
		}
	}
}

// breakAt reports a broken quote and passes over the rest of the line.
func (s *scanner) breakAt(at contrib.Place, found, advice string) (rune, error) {
	s.broken = true
	s.report("CSV2", at, found, advice)
	s.passLine()
	return lineEnd, nil
}

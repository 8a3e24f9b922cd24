// Package show writes records and results of a search: for people on a terminal, and as JSON.
package show

import (
	"fmt"
	"io"
	"strings"

	"github.com/mattn/go-runewidth"
)

// Page is what text for people is written on.
type Page struct {
	Width  int                      // cells of a line; lines are longer only where a word is; 0 means no limit
	Strong func(text string) string // marks what matters, such as an ID or a word that was looked for
	Escape func(text string) string // makes text of strangers harmless
	All    bool                     // lists are not cut short
}

// cells counts two for a wide character and none for a combining one, whatever the locale says.
var cells = func() *runewidth.Condition {
	c := runewidth.NewCondition()
	c.EastAsianWidth, c.StrictEmojiNeutral = false, true
	return c
}()

// width is how many cells a text takes.
func width(text string) int { return cells.StringWidth(text) }

// piece is a run of text in one style, without line breaks.
type piece struct {
	text   string
	strong bool
}

// plain, plainf and strong are texts of one style.
func plain(text string) piece { return piece{text, false} }

func plainf(format string, args ...any) piece { return plain(fmt.Sprintf(format, args...)) }

func strong(text string) piece { return piece{text, true} }

// sheet collects lines.
type sheet struct {
	Page
	out strings.Builder
}

func (s *sheet) write(w io.Writer) error {
	_, err := io.WriteString(w, s.out.String())
	return err
}

// line writes pieces as a paragraph: first stands before its first line, and all further lines
// are indented by that many cells.
func (s *sheet) line(first string, indent int, pieces ...piece) {
	s.out.WriteString(first)
	at := width(first)
	for i, word := range s.words(pieces) {
		needs := word.width()
		switch {
		case i > 0 && s.Width > 0 && at+word.gap+needs > s.Width:
			s.out.WriteString("\n" + strings.Repeat(" ", indent))
			at = indent
		case i > 0:
			s.out.WriteString(strings.Repeat(" ", word.gap))
			at += word.gap
		}
		for _, p := range word.pieces {
			s.out.WriteString(s.styled(p))
		}
		at += needs
	}
	s.out.WriteString("\n")
}

func (s *sheet) styled(p piece) string {
	if p.strong {
		return s.Strong(p.text)
	}
	return p.text
}

// word is what no line end parts; it may be of several pieces.
type word struct {
	pieces []piece
	gap    int // spaces before it
}

func (w word) width() int {
	cells := 0
	for _, p := range w.pieces {
		cells += width(p.text)
	}
	return cells
}

// words cuts pieces at spaces and line breaks.
func (s *sheet) words(pieces []piece) []word {
	var all []word
	gap := 1
	for _, p := range pieces {
		for i, text := range strings.Split(strings.ReplaceAll(s.Escape(p.text), "\n", " "), " ") {
			if i > 0 {
				gap++
			}
			switch {
			case text == "":
			case gap > 0 || len(all) == 0:
				all = append(all, word{[]piece{{text, p.strong}}, gap})
				gap = 0
			default:
				last := &all[len(all)-1]
				last.pieces = append(last.pieces, piece{text, p.strong})
			}
		}
	}
	return all
}

// blank writes an empty line.
func (s *sheet) blank() { s.out.WriteString("\n") }

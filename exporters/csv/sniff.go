package csv

import (
	"fmt"
	"strings"

	"pakrus/schema/contrib"
)

var separatorNames = map[rune]string{',': "commas", ';': "semicolons", '\t': "tabs"}

// delimiter settles what separates the values, from the first line, and says so where it is no comma.
func (s *scanner) delimiter() {
	first := s.firstLine()
	if separator, ok := strings.CutPrefix(strings.ToLower(first), "sep="); ok && len(separator) <= 1 {
		s.report("CSV5", s.Here(), fmt.Sprintf("the first line is %q, which only one program understands", first), "remove the line; the first line names the columns")
		s.passLine()
		s.delimiter()
		return
	}
	s.comma = mostFrequent(first)
	if s.comma != ',' && !(s.comma == '\t' && strings.HasSuffix(strings.ToLower(s.Here().File), ".tsv")) {
		at := s.Here()
		at.Column += len([]rune(first[:strings.IndexRune(first, s.comma)]))
		s.report("CSV1", at, fmt.Sprintf("the values are separated by %s, and are read so", separatorNames[s.comma]), "nothing need be done; commas would be understood by all programs")
	}
}

func (s *scanner) passLine() {
	for {
		if c, err := s.rune(false); err != nil || c == lineEnd {
			return
		}
	}
}

// firstLine looks at the first line, as far as it is in the buffer, without reading it.
func (s *scanner) firstLine() string {
	line, _, _ := strings.Cut(s.Peek(64<<10), "\n")
	line, _, _ = strings.Cut(line, "\r")
	return line
}

// mostFrequent is the separator that stands most often in the line outside quotes; a comma where none does.
func mostFrequent(line string) rune {
	count := map[rune]int{}
	inside := false
	for _, c := range line {
		if c == '"' {
			inside = !inside
		}
		if !inside {
			count[c]++
		}
	}
	best := ','
	for _, c := range []rune{';', '\t'} {
		if count[c] > count[best] {
			best = c
		}
	}
	return best
}

var _ contrib.Reader = Read

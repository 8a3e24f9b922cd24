package contrib

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A passage is named by its document and the number of the passage there.
var passageForm = regexp.MustCompile(`^(.+)-p0*(\d+)$`)

var (
	digits    = regexp.MustCompile(`\d+`)
	wordParts = regexp.MustCompile(`[\p{L}]+|\d+`)
)

// passageAdvice says what to write instead of a text that names no passage; near is what it most
// probably means, or "".
func (s *tableState) passageAdvice(text, otherwise string) (advice, near string) {
	s.index()
	if names := strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(",; ", c) }); len(names) > 1 && !slices.ContainsFunc(names, func(name string) bool { return !s.exists(name) }) {
		return fmt.Sprintf("write one passage, such as %s; further ones need a further item of evidence, in JSON or YAML", names[0]), ""
	}
	document, last := s.documentIn(text)
	switch numbers := digits.FindAllString(text, -1); {
	case document == "" || len(numbers) == 0:
		return otherwise, ""
	default:
		number := strings.TrimLeft(numbers[len(numbers)-1], "0")
		for _, key := range s.keyNames {
			if m := passageForm.FindStringSubmatch(key); m != nil && m[1] == document && m[2] == number && !strings.HasSuffix(document, number) {
				return fmt.Sprintf("did you mean %q?", key), key
			}
		}
		return fmt.Sprintf("the passages of %s go to %s; the table passages lists them", document, last), ""
	}
}

// documentIn is the document whose words a text has, and its last passage.
func (s *tableState) documentIn(text string) (document, last string) {
	words := wordParts.FindAllString(strings.ToLower(text), -1)
	for _, key := range s.keyNames {
		m := passageForm.FindStringSubmatch(key)
		if m != nil && within(wordParts.FindAllString(m[1], -1), words) && len(m[1]) >= len(document) {
			document, last = m[1], key
		}
	}
	return document, last
}

package evidence

import (
	"regexp"
	"strings"
)

// An edge of a match is inside a word or a number if the text goes on with one:
// "13" is in "13 May" but not in "2013", "13th" or "13.5".
var (
	wordBefore = regexp.MustCompile(`[\p{L}\p{N}]$|\p{Nd}[.,]$`)
	wordAfter  = regexp.MustCompile(`^[\p{L}\p{N}]|^[.,]\p{Nd}`)
	wordStart  = regexp.MustCompile(`^[\p{L}\p{N}]`)
	wordEnd    = regexp.MustCompile(`[\p{L}\p{N}]$`)
)

// holds reports whether words stand in a text as whole words and numbers. Both are normalised.
func holds(text, words string) bool {
	for from := 0; words != ""; from++ {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return false
		}
		from += i
		before, after := text[:from], text[from+len(words):]
		if (!wordStart.MatchString(words) || !wordBefore.MatchString(before)) &&
			(!wordEnd.MatchString(words) || !wordAfter.MatchString(after)) {
			return true
		}
	}
	return false
}

// shared counts the different words of a list that a text holds, whatever their case.
func shared(text string, words []string) int {
	text = strings.ToLower(text)
	seen := map[string]bool{}
	for _, w := range words {
		w = strings.Trim(strings.ToLower(w), `.,;:"'()`)
		if holds(text, w) {
			seen[w] = true
		}
	}
	return len(seen)
}

package evidence

import (
	"regexp"
	"strings"
)

// windowWords is the number of words that a window shows on either side of what was found.
const windowWords = 12

// A Hit is a passage that holds what was looked for.
type Hit struct {
	Passage   string // its ID
	Section   string
	Paragraph int
	Window    string // what was found, with up to twelve words on either side
	Start     int    // bytes of Window before what was found
	End       int    // bytes of Window up to its end
}

// Locate finds words in the passages, whatever their case and markup; a part of a word counts.
// Passages that hold them together come first, then those that hold all of them anywhere, whose
// window is about the first of the words; each group is in the order of the corpus.
func (c Corpus) Locate(words string) []Hit {
	words = Normalise(words)
	if words == "" {
		return nil
	}
	phrase, each := anyCase(words), anyCase(strings.Fields(words)...)
	var together, apart []Hit
	for _, p := range c {
		if at := findAll(p.Text, phrase); at != nil {
			together = append(together, hit(p, at))
		} else if at := findAll(p.Text, each); at != nil {
			apart = append(apart, hit(p, at))
		}
	}
	return append(together, apart...)
}

// anyCase makes patterns that match words whatever their case.
func anyCase(words ...string) []*regexp.Regexp {
	patterns := make([]*regexp.Regexp, len(words))
	for i, w := range words {
		patterns[i] = regexp.MustCompile("(?i)" + regexp.QuoteMeta(w))
	}
	return patterns
}

// findAll gives the place of the first pattern in a text that matches them all, or nil.
func findAll(text string, patterns []*regexp.Regexp) []int {
	for _, p := range patterns {
		if !p.MatchString(text) {
			return nil
		}
	}
	return patterns[0].FindStringIndex(text)
}

// hit shows a passage around the bytes at[0] to at[1] of its text.
func hit(p Passage, at []int) Hit {
	from, to := back(p.Text, at[0]), forth(p.Text, at[1])
	return Hit{p.ID, p.Section, p.Paragraph, p.Text[from:to], at[0] - from, at[1] - from}
}

// back goes from a place in a normalised text to the beginning of a window.
func back(text string, at int) int {
	for range windowWords + 1 {
		if at = strings.LastIndexByte(text[:at], ' '); at < 0 {
			return 0
		}
	}
	return at + 1
}

// forth goes from a place in a normalised text to the end of a window.
func forth(text string, at int) int {
	for range windowWords + 1 {
		i := strings.IndexByte(text[at:], ' ')
		if i < 0 {
			return len(text)
		}
		at += i + 1
	}
	return at - 1
}

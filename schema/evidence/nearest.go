package evidence

import (
	"fmt"
	"strings"
)

// nearest is a problem of a claim, with the passage of the same document that would fit best: the
// one that holds the words, else holds them in other capitals, else shares most words with them.
// Of several, it is the one closest to the passage that the claim names.
func (c checker) nearest(where, what, named, words string) Problem {
	same := c.ofDocument(named)
	lower, all := strings.ToLower(words), strings.Fields(words)
	most := 0
	for _, p := range same {
		most = max(most, shared(p.Text, all))
	}
	for _, try := range []struct {
		why string
		fit func(Passage) bool
	}{
		{"holds the words", func(p Passage) bool { return holds(p.Text, words) }},
		{"holds the words in other capitals", func(p Passage) bool { return holds(strings.ToLower(p.Text), lower) }},
		{fmt.Sprintf("shares %d of its words", most), func(p Passage) bool { return most > 0 && shared(p.Text, all) == most }},
	} {
		if i := closest(same, named, try.fit); i >= 0 {
			return Problem{where, what, same[i].ID, try.why}
		}
	}
	return Problem{Where: where, What: what}
}

// ofDocument lists the passages of the document whose ID begins the ID of a passage.
func (c checker) ofDocument(passage string) []Passage {
	var same []Passage
	for _, p := range c.corpus {
		if strings.HasPrefix(passage, string(p.Source)+"-p") {
			same = append(same, p)
		}
	}
	return same
}

// closest is the index of the passage that fits and stands closest to the named one, or to the
// beginning where the named one does not exist; -1 if none fits.
func closest(passages []Passage, named string, fit func(Passage) bool) int {
	at := 0
	for i, p := range passages {
		if p.ID == named {
			at = i
		}
	}
	best := -1
	for i, p := range passages {
		if fit(p) && (best < 0 || abs(i-at) < abs(best-at)) {
			best = i
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }

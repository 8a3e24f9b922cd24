package evidence

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// MaxWords is the number of words that an AsStated may have: a value, never a sentence.
const MaxWords = 8

// A Problem is a row or a claim that does not agree with the documents.
type Problem struct {
	Where   string // table[row], with .column for a claim
	What    string // what is wrong
	Nearest string // ID of the passage that would fit best; "" if none would
	Why     string // why that one: "holds the words" and the like; "" if there is none
}

// String gives the problem in one line: where, what, and which passage would fit.
func (p Problem) String() string {
	line := p.Where + ": " + p.What
	if p.Nearest != "" {
		line += "; " + p.Nearest + " " + p.Why
	}
	return line
}

// Check compares the table of passages and the claims that rest on it with the documents. Each
// row's fingerprint and place must be those of its passage and each passage must have a row; each
// claim's passage must exist, and its AsStated must have at most MaxWords words and stand in the
// passage as whole words (both normalised). All problems are given, sorted, none twice. A
// document that is not in the corpus is one problem; its rows and claims are passed over.
func Check(corpus Corpus, rows []Passage, claims iter.Seq[Claim]) []Problem {
	c := checker{corpus, byID(corpus), map[SourceID]bool{}}
	for _, p := range corpus {
		c.read[p.Source] = true
	}
	problems := append(c.checkRows(rows), c.unindexed(rows)...)
	table := byID(rows)
	for claim := range claims {
		if row, ok := table[claim.Passage]; !ok || c.read[row.Source] {
			problems = append(problems, c.checkClaim(claim)...)
		}
	}
	slices.SortFunc(problems, func(a, b Problem) int { return cmp.Compare(a.String(), b.String()) })
	return slices.Compact(problems)
}

type checker struct {
	corpus Corpus
	byID   map[string]Passage
	read   map[SourceID]bool
}

func byID(passages []Passage) map[string]Passage {
	m := make(map[string]Passage, len(passages))
	for _, p := range passages {
		m[p.ID] = p
	}
	return m
}

func (c checker) checkRows(rows []Passage) []Problem {
	var problems []Problem
	for _, row := range rows {
		if p := c.checkRow(row); p.What != "" {
			problems = append(problems, p)
		}
	}
	return problems
}

// checkRow compares a row of the table of passages with its passage.
func (c checker) checkRow(row Passage) Problem {
	where := fmt.Sprintf("passages[%s]", row.ID)
	p, ok := c.byID[row.ID]
	switch {
	case !c.read[row.Source]:
		return Problem{Where: fmt.Sprintf("documents[%s]", row.Source), What: "was not read, so its passages and claims are not checked; put it into the documents folder"}
	case !ok:
		return c.moved(where, "its document has no such passage", row)
	case p.SHA256 != row.SHA256:
		return c.moved(where, "its fingerprint is not that of the passage", row)
	case p.Section != row.Section || p.Paragraph != row.Paragraph || p.Words != row.Words || p.Source != row.Source:
		return Problem{Where: where, What: fmt.Sprintf("the document has it as paragraph %d of %q with %d words; run pakrus evidence index", p.Paragraph, p.Section, p.Words)}
	}
	return Problem{}
}

// moved is a problem of a row; the nearest passage is the one of its document with its fingerprint.
func (c checker) moved(where, what string, row Passage) Problem {
	for _, p := range c.corpus {
		if p.Source == row.Source && p.SHA256 == row.SHA256 {
			return Problem{where, what, p.ID, "has this fingerprint"}
		}
	}
	return Problem{Where: where, What: what + ", and no other passage of the document has it"}
}

// unindexed lists the passages that have no row.
func (c checker) unindexed(rows []Passage) []Problem {
	table := byID(rows)
	var problems []Problem
	for _, p := range c.corpus {
		if _, ok := table[p.ID]; !ok {
			problems = append(problems, Problem{Where: fmt.Sprintf("passages[%s]", p.ID), What: "is in the document but not in the table; run pakrus evidence index"})
		}
	}
	return problems
}

func (c checker) checkClaim(claim Claim) []Problem {
	where := fmt.Sprintf("%s[%s].%s", claim.Table, claim.Record, claim.Field)
	words := Normalise(claim.AsStated)
	var problems []Problem
	if n := len(strings.Fields(words)); n > MaxWords {
		problems = append(problems, Problem{Where: where, What: fmt.Sprintf("as_stated %q has %d words; quote the value in at most %d", claim.AsStated, n, MaxWords)})
	}
	p, ok := c.byID[claim.Passage]
	switch {
	case !ok:
		problems = append(problems, c.nearest(where, fmt.Sprintf("there is no passage %q", claim.Passage), claim.Passage, words))
	case words == "" && claim.AsStated != "":
		problems = append(problems, Problem{Where: where, What: fmt.Sprintf("as_stated %q has no words; leave it empty", claim.AsStated)})
	case words != "" && !holds(p.Text, words):
		problems = append(problems, c.nearest(where, fmt.Sprintf("as_stated %q is not in %s", claim.AsStated, p.ID), p.ID, words))
	}
	return problems
}

// Items returns a check of single citations: whether the corpus has the passage, and whether the
// words stand in it as Check asks. Where of the problems is empty.
func (c Corpus) Items() func(passage, asStated string) []Problem {
	checker := checker{corpus: c, byID: byID(c)}
	return func(passage, asStated string) []Problem {
		problems := checker.checkClaim(Claim{Passage: passage, AsStated: asStated})
		for i := range problems {
			problems[i].Where = ""
		}
		return problems
	}
}

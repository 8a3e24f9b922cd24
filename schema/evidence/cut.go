package evidence

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Cut cuts the text of a document into its passages, in order. Every heading, paragraph, list
// item, table row, footnote and reference-list entry is a passage. A paragraph or an entry that a
// page end breaks is one, also where footnotes or a running head stand between its halves.
// Running heads are left out. The same text always gives the same passages.
func Cut(id SourceID, text string) []Passage {
	bs := dropRunningHeads(blocks(text))
	sections(bs)
	return number(id, splitEntries(join(bs)))
}

// number gives each block its ID, its place in its section and its fingerprint.
func number(id SourceID, bs []block) []Passage {
	next := map[string]int{}
	passages := make([]Passage, len(bs))
	for i, b := range bs {
		if next[b.section] == 0 && b.kind != heading {
			next[b.section] = 1
		}
		passages[i] = Passage{
			ID: fmt.Sprintf("%s-p%03d", id, i+1), Source: id, Section: b.section,
			Paragraph: next[b.section], Words: len(strings.Fields(b.text)),
			SHA256: fingerprint(b.text), Text: b.text,
		}
		next[b.section]++
	}
	return passages
}

// fingerprint is the SHA-256 of a normalised text, in hexadecimal.
func fingerprint(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// join puts together what page ends broke: paragraphs, list items and reference-list entries.
func join(bs []block) []block {
	dated := hasDatedParagraphs(bs)
	var out []block
	for _, b := range bs {
		i := lastBut(note, out)
		if i >= 0 && out[i].section == b.section && out[i].kind != heading && continues(out[i], b, dated) {
			out[i].text = glue(out[i].text, b.text)
			continue
		}
		out = append(out, b)
	}
	return out
}

// continues reports whether block b goes on with the text of block before.
func continues(before, b block, dated bool) bool {
	if b.list {
		return continuesEntry(b, dated)
	}
	if b.kind != paragraph || before.kind == row {
		return false
	}
	return startsLower(b.text) || before.kind == paragraph && unfinished(before.text)
}

var (
	sentenceEnd = regexp.MustCompile(`(?:[.?!:]["')\]]*|\))[¹²³⁰⁴-⁹*†‡§]*$|https?://\S+$`)
	address     = regexp.MustCompile(`^(?:https?://|www\.)`)
	dangling    = regexp.MustCompile(`\s(?:an?|and|as|at|by|for|from|in|into|of|on|or|than|that|the|to|which|with)$`)
	entryStart  = regexp.MustCompile(`^\p{Lu}[^()]*\((?:\d{4}|n\.d\.)`)
	entryRest   = regexp.MustCompile(`^(?:\(|-|\p{Ll})`)
	// Two entries on one line: a full stop, then authors with their initials, then the year.
	entryWithin = regexp.MustCompile(`\. ((?:\p{Lu}[\p{L}'-]+, (?:\p{Lu}\.[ -]?)+,? ?(?:& )?)+\((?:\d{4}|n\.d\.))`)
)

// unfinished reports whether a text is prose that does not end as a sentence does.
func unfinished(text string) bool {
	return dangling.MatchString(text) || len(strings.Fields(text)) >= proseWords && !sentenceEnd.MatchString(text)
}

func startsLower(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r) && !address.MatchString(text)
}

// continuesEntry reports whether a block of a reference list is the rest of the entry before it:
// it begins as no entry does, or it is not bulleted and, in a list of dated entries, gives no year.
func continuesEntry(b block, dated bool) bool {
	if b.kind == row || b.kind == heading {
		return false
	}
	return entryRest.MatchString(b.text) || b.kind == paragraph && dated && !entryStart.MatchString(b.text)
}

func hasDatedParagraphs(bs []block) bool {
	for _, b := range bs {
		if b.list && b.kind == paragraph && entryStart.MatchString(b.text) {
			return true
		}
	}
	return false
}

// splitEntries parts the reference-list entries that ran together on one line.
func splitEntries(bs []block) []block {
	var out []block
	for _, b := range bs {
		for b.list {
			m := entryWithin.FindStringSubmatchIndex(b.text)
			if m == nil {
				break
			}
			first := b
			first.text, b.text = b.text[:m[2]-1], b.text[m[2]:]
			out = append(out, first)
		}
		out = append(out, b)
	}
	return out
}

// lastBut is the index of the last block that is not of kind k, or -1.
func lastBut(k kind, bs []block) int {
	for i := len(bs) - 1; i >= 0; i-- {
		if bs[i].kind != k {
			return i
		}
	}
	return -1
}

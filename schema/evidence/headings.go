package evidence

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	headingWords = 16 // a heading has no more words
	sectionWords = 8  // a section's name has no more words
	proseWords   = 15 // a block with fewer words is not taken for a broken paragraph
	frontMatter  = "front matter"
)

var (
	opensBody  = regexp.MustCompile(`(?i)^(?:abstract|summary|executive summary|introduction)$`)
	runIn      = regexp.MustCompile(`(?i)^(abstract|summary)\s*[:.]\s`)
	references = regexp.MustCompile(`(?i)^(?:references|bibliography|works cited|literature cited|reference list)$`)
	byline     = regexp.MustCompile(`[¹²³⁰⁴-⁹*†‡§]$`)
	unheading  = regexp.MustCompile(`[.,;!?]$|[.;] |://|@`)
)

// looksLikeHeading reports whether a line that stands alone reads as a heading: short, beginning
// with a capital letter, mostly words (capitalised ones where it is long), not a sentence, a list
// of names or an address.
func looksLikeHeading(line string) bool {
	words := strings.Fields(line)
	first, _ := utf8.DecodeRuneInString(line)
	switch {
	case len(words) > headingWords, !unicode.IsUpper(first):
		return false
	case byline.MatchString(line), unheading.MatchString(line), dangling.MatchString(line):
		return false
	case strings.Count(line, ",") > 1:
		return false
	}
	return mostly(unicode.IsLetter, words) && (len(words) <= sectionWords || mostly(unicode.IsUpper, words))
}

// mostly reports whether more than half of the words begin with a character that is so.
func mostly(is func(rune) bool, words []string) bool {
	n := 0
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); is(r) {
			n++
		}
	}
	return 2*n > len(words)
}

// sections names the section of each block. The front matter ends at the abstract or the
// introduction, or, where a document has neither, at the first heading after its title.
func sections(bs []block) {
	section, body := frontMatter, !hasOpening(bs)
	for i, b := range bs {
		name := opens(b)
		if name != "" && i > 0 && (body || opensBody.MatchString(name)) {
			section, body = name, true
		}
		bs[i].section, bs[i].list = section, references.MatchString(section)
	}
}

// opens is the name of the section that a block begins: a heading, or a paragraph that says
// "Abstract:" before its text. It is "" for any other block.
func opens(b block) string {
	if m := runIn.FindStringSubmatch(b.text); m != nil {
		return m[1]
	}
	if b.kind != heading {
		return ""
	}
	return short(strings.TrimSpace(strings.TrimRight(b.text, ":")))
}

func hasOpening(bs []block) bool {
	for _, b := range bs {
		if opensBody.MatchString(opens(b)) {
			return true
		}
	}
	return false
}

// short cuts a heading down to a locator.
func short(name string) string {
	words := strings.Fields(name)
	if len(words) <= sectionWords {
		return name
	}
	return strings.Join(words[:sectionWords-2], " ") + " ..."
}

// dropRunningHeads leaves out the lines that page tops add: those that repeat the title, and,
// before the reference list, short ones that stand between the two halves of a broken sentence.
func dropRunningHeads(bs []block) []block {
	var kept []block
	inList := false
	for i, b := range bs {
		title := i > 0 && bs[0].kind == heading && strings.EqualFold(b.text, bs[0].text)
		if title || !inList && betweenHalves(bs, kept, i) {
			continue
		}
		inList = inList || references.MatchString(opens(b))
		kept = append(kept, b)
	}
	return kept
}

func betweenHalves(bs, kept []block, i int) bool {
	before := lastBut(note, kept)
	if before < 0 || kept[before].kind != paragraph || !unfinished(kept[before].text) {
		return false
	}
	next := i + 1
	return bs[i].kind <= heading && len(strings.Fields(bs[i].text)) < proseWords &&
		!startsLower(bs[i].text) && !sentenceEnd.MatchString(bs[i].text) &&
		next < len(bs) && bs[next].kind == paragraph && startsLower(bs[next].text)
}

package evidence

import (
	"regexp"
	"strings"
)

// A kind says what a block of a document is.
type kind int

const (
	paragraph kind = iota
	heading
	item // of a list; an entry of a bulleted reference list, too
	note // a footnote
	row  // of a table
)

// A block is a run of lines between blank lines, or one item, note or row of such a run.
type block struct {
	kind    kind
	text    string // normalised
	lines   int
	section string
	list    bool // stands in a reference list
}

var (
	blank  = regexp.MustCompile(`\n[ \t\f]*(?:\n[ \t\f]*)+`)
	ruling = regexp.MustCompile(`^[\s|:+=*_-]+$`)
	// A markdown list that uses stars is taken for notes: each item is a passage all the same.
	noteMark = regexp.MustCompile(`^(?:[*†‡§]\s+|[¹²³⁰⁴-⁹]+\s*|\[\^\w+\]:\s*)`)
	itemMark = regexp.MustCompile(`^(?:[-+•‣·▪◦]\s+|(?:\d{1,2}[.)]|(?:[a-z]|[ivx]{1,4})\))\s+)`)
	boldOnly = regexp.MustCompile(`^\*\*[^*]+\*\*:?$`)
	hashes   = regexp.MustCompile(`^#{1,6}\s`)
)

// blocks cuts a text at blank lines and at the marks of list items, footnotes and table rows.
func blocks(text string) []block {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\f", "\n\n").Replace(text)
	var all []block
	for _, run := range blank.Split(strings.TrimSpace(text), -1) {
		all = append(all, segments(strings.Split(run, "\n"))...)
	}
	return all
}

// segments makes the blocks of a run of lines.
func segments(lines []string) []block {
	var all []block
	for _, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" || ruling.MatchString(line) {
			continue
		}
		if k := kindOf(line); k != paragraph || len(all) == 0 || all[len(all)-1].kind >= row {
			all = append(all, block{kind: k, text: line, lines: 1})
			continue
		}
		last := &all[len(all)-1]
		last.text, last.lines = glue(last.text, line), last.lines+1
	}
	for i := range all {
		all[i] = finish(all[i])
	}
	return all
}

// kindOf tells the kind of the block that a line begins, as far as its marks show it.
func kindOf(line string) kind {
	switch {
	case strings.HasPrefix(line, "|"), strings.Contains(line, "\t"):
		return row
	case hashes.MatchString(line):
		return heading
	case noteMark.MatchString(line):
		return note
	case itemMark.MatchString(line):
		return item
	}
	return paragraph
}

// finish normalises a block whose lines are together, and tells headings from paragraphs.
func finish(b block) block {
	raw := b.text
	if b.kind == item {
		raw = bullet.ReplaceAllString(raw, "")
	}
	b.text = Normalise(strings.Trim(raw, "| "))
	if b.kind == paragraph && (boldOnly.MatchString(raw) || b.lines == 1 && looksLikeHeading(raw)) {
		b.kind = heading
	}
	return b
}

var bullet = regexp.MustCompile(`^[-+•‣·▪◦]\s+`)

// glue joins two pieces of a text that a line end or a page end broke. A hyphen at the end stays.
func glue(a, b string) string {
	if strings.HasSuffix(a, "-") && !strings.HasSuffix(a, " -") {
		return a + b
	}
	return a + " " + b
}

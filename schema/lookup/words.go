package lookup

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// token is a word of a text: as it is compared, and where it stands.
type token struct {
	word       string
	start, end int // bytes
}

// tokens cuts a text into words of letters and digits, without case and accents.
func tokens(text string) []token {
	var all []token
	start := -1
	for i, r := range text + " " {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			all = append(all, token{folded(text[start:i]), start, i})
			start = -1
		}
	}
	return all
}

// folded is a word without case and accents.
func folded(word string) string {
	if isASCII(word) {
		return strings.ToLower(word)
	}
	decomposed := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(word))
	return strings.ReplaceAll(decomposed, "ı", "i") // a letter of Turkish that decomposes to nothing
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= 0x80 {
			return false
		}
	}
	return true
}

// term is what must be found: a word, or several that follow each other. The last one may be the
// beginning of a longer word.
type term []string

// terms reads what a person looks for. Quotation marks hold a phrase together; a word with a hyphen is one.
func terms(text string) []term {
	var all []term
	for i, part := range strings.Split(strings.NewReplacer("“", `"`, "”", `"`).Replace(text), `"`) {
		words := []string{part}
		if i%2 == 0 {
			words = strings.Fields(part)
		}
		for _, word := range words {
			var t term
			for _, token := range tokens(word) {
				t = append(t, token.word)
			}
			if t != nil {
				all = append(all, t)
			}
		}
	}
	return all
}

// in finds where a term stands in a text; whole tells whether one of the places is of whole words.
func (t term) in(text []token) (places [][2]int, whole bool) {
	for i := range text {
		if i+len(t) > len(text) {
			break
		}
		last := len(t) - 1
		matches := strings.HasPrefix(text[i+last].word, t[last])
		for j := 0; matches && j < last; j++ {
			matches = text[i+j].word == t[j]
		}
		if matches {
			places = append(places, [2]int{text[i].start, text[i+last].end})
			whole = whole || text[i+last].word == t[last]
		}
	}
	return places, whole
}

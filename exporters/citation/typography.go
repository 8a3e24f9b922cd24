package citation

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// curled writes straight quotation marks as a printer does: outer ones double, inner ones single.
// Where the text will itself stand in double marks, inside is true and its own become single.
func curled(text string, inside bool) string {
	runes := []rune(text)
	var out strings.Builder
	var open []rune
	depth := func() int {
		if inside {
			return len(open) + 1
		}
		return len(open)
	}
	for i, r := range runes {
		switch {
		case r != '"' && r != '\'':
			out.WriteRune(r)
		case opens(runes, i):
			out.WriteString([]string{"“", "‘"}[depth()%2])
			open = append(open, r)
		case len(open) > 0 && open[len(open)-1] == r && !between(runes, i):
			open = open[:len(open)-1]
			out.WriteString([]string{"”", "’"}[depth()%2])
		case r == '\'':
			out.WriteRune('’')
		default:
			out.WriteRune('”')
		}
	}
	return out.String()
}

// opens tells whether the mark at i begins a quotation: it stands before a word, and a mark of its
// kind follows one later.
func opens(runes []rune, i int) bool {
	if i > 0 && !unicode.IsSpace(runes[i-1]) && !strings.ContainsRune(`([{-–—/"'`, runes[i-1]) || i+1 == len(runes) || unicode.IsSpace(runes[i+1]) {
		return false
	}
	for j := i + 2; j < len(runes); j++ {
		if runes[j] == runes[i] && !unicode.IsSpace(runes[j-1]) && !between(runes, j) {
			return true
		}
	}
	return false
}

// between tells whether the mark at i stands inside a word, as an apostrophe does.
func between(runes []rune, i int) bool {
	return i > 0 && i+1 < len(runes) && isWord(runes[i-1]) && isWord(runes[i+1])
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// ended gives a sentence its full stop, unless it ends with a mark; inside closing quotation marks,
// as American usage has it.
func ended(text string) string { return closed(text, ".") }

// closed sets a mark at the end of the text, before closing quotation marks.
func closed(text, mark string) string {
	body := strings.TrimRight(text, "”’")
	if body == "" {
		return text + mark
	}
	if strings.ContainsAny(body[len(body)-1:], ".?!") {
		return text
	}
	return body + mark + text[len(body):]
}

// sentences joins the parts that are not empty, each as a sentence.
func sentences(parts ...string) string {
	var all []string
	for _, p := range parts {
		if p != "" {
			all = append(all, ended(p))
		}
	}
	return strings.Join(all, " ")
}

// small are the words that a title in headline style has in lower case: articles, conjunctions and prepositions.
var small = strings.Fields(`a about above across after against along alongside amid amidst among amongst an and apropos around as at
	atop barring before behind below beneath beside besides between beyond but by circa de despite down during except for from given in
	inside into like near next nor notwithstanding of off on onto or out outside over per plus pro qua sans since so than the through
	throughout till to toward towards under underneath until unto up upon v van versus via vis-à-vis von vs with within without yet`)

// headline writes a title in headline style: the first letters of its words are capitals, but for
// small words that neither begin nor end it or its subtitle. A word with a capital keeps its form.
func headline(title string) string {
	words := strings.Split(title, " ")
	first := true
	for i, word := range words {
		ends := word != "" && strings.ContainsAny(word[len(word)-1:], ":?!")
		words[i] = capitals(word, first, ends || i == len(words)-1)
		first = ends
	}
	return strings.Join(words, " ")
}

// capitals capitalises the parts of a word that hyphens join.
func capitals(word string, first, last bool) string {
	parts := strings.Split(word, "-")
	for i, part := range parts {
		bare := strings.TrimFunc(part, unicode.IsPunct)
		if bare != strings.ToLower(bare) || slices.Contains(small, bare) && !(first && i == 0) && !(last && i == len(parts)-1) {
			continue
		}
		parts[i] = capital(part)
	}
	return strings.Join(parts, "-")
}

// capital makes the first letter of a word a capital, where no digit stands before it.
func capital(word string) string {
	for i, r := range word {
		if unicode.IsDigit(r) {
			return word
		}
		if unicode.IsLetter(r) {
			return word[:i] + string(unicode.ToUpper(r)) + word[i+len(string(r)):]
		}
	}
	return word
}

// pageRange splits pages such as "255-73" into the first and the whole number of the last; ok is false
// for what is no range of two numbers.
func pageRange(pages string) (first, last string, ok bool) {
	first, last, ok = strings.Cut(strings.ReplaceAll(pages, "–", "-"), "-")
	if !ok || !isNumber(first) || !isNumber(last) {
		return "", "", false
	}
	if whole := first[:max(0, len(first)-len(last))] + last; len(last) < len(first) && whole > first {
		last = whole
	}
	return first, last, true
}

func isNumber(s string) bool {
	return s != "" && len(s) < 10 && strings.Trim(s, "0123456789") == ""
}

// fullPages writes a range of pages with both numbers whole.
func fullPages(pages string) string {
	if first, last, ok := pageRange(pages); ok {
		return first + "–" + last
	}
	return strings.ReplaceAll(pages, "-", "–")
}

// shortPages shortens the second number of a range as the Chicago Manual of Style does.
func shortPages(pages string) string {
	first, last, ok := pageRange(pages)
	if !ok {
		return fullPages(pages)
	}
	n, _ := strconv.Atoi(first)
	if len(first) != len(last) || n < 100 || n%100 == 0 {
		return first + "–" + last
	}
	keep := 2
	if n%100 < 10 {
		keep = 1
	}
	same := 0
	for same < len(last)-keep && first[same] == last[same] {
		same++
	}
	return first + "–" + last[same:]
}

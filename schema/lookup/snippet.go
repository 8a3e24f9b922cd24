package lookup

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// snippetLength is about how many bytes of a text are shown, and before how many of them the first match stands.
const snippetLength, before = 160, 50

// snippet shows the text in which most of the words stand that the title lacks.
func (h *Hit) snippet(texts []text, cut [][]token, wanted []term) {
	h.InTitle = ordered(h.InTitle)
	var missing []term
	for _, t := range wanted {
		if places, _ := t.in(cut[0]); places == nil {
			missing = append(missing, t)
		}
	}
	most := 0
	for i := 2; i < len(texts); i++ {
		var places [][2]int
		found := 0
		for _, t := range missing {
			if p, _ := t.in(cut[i]); p != nil {
				found++
				places = append(places, p...)
			}
		}
		if found > most {
			most = found
			h.Column = texts[i].column
			h.Snippet, h.Matches = window(texts[i].text, cut[i], ordered(places))
		}
	}
}

func ordered(places [][2]int) [][2]int {
	slices.SortFunc(places, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(b[1], a[1])) })
	var apart [][2]int
	for _, p := range places {
		if len(apart) == 0 || p[0] >= apart[len(apart)-1][1] {
			apart = append(apart, p)
		}
	}
	return apart
}

// window cuts a long text between words around its first match.
func window(text string, words []token, places [][2]int) (string, [][2]int) {
	from, to := 0, len(text)
	if len(text) > snippetLength {
		for _, w := range words {
			if w.start <= max(0, places[0][0]-before) {
				from = w.start
			}
			if w.end <= max(from+snippetLength, places[0][1]) {
				to = w.end
			}
		}
	}
	if from < before/2 {
		from = 0
	}
	if len(text)-to < before/2 {
		to = len(text)
	}
	head, tail := "", ""
	if from > 0 {
		head = "… "
	}
	if to < len(text) && utf8.RuneStart(text[to]) {
		tail = " …"
	}
	var inside [][2]int
	for _, p := range places {
		if p[1] <= to {
			inside = append(inside, [2]int{p[0] - from + len(head), p[1] - from + len(head)})
		}
	}
	return head + text[from:to] + tail, inside
}

package contrib

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"pakrus/schema"
	"pakrus/schema/edtf"
)

// alike finds records that may be about the same thing.
type alike struct {
	*tableState
	same        []int
	date, title int
	entries     []entry
	byWord      map[string][]int // see keys
}

// entry is what is kept of a record to compare others with it.
type entry struct {
	name        string // how a finding calls it
	contributed bool
	title       string
	words       []string
	first, last int64 // days that its date may mean
	dated       bool
}

// likeness is the index of the table's existing records, made when it is first needed.
func (s *tableState) likeness() *alike {
	if s.alike != nil {
		return s.alike
	}
	rule := s.form.Alike
	a := &alike{tableState: s, date: s.Column(rule.Date), title: s.Column(rule.Title), byWord: map[string][]int{}}
	for _, name := range rule.Same {
		a.same = append(a.same, s.Column(name))
	}
	s.alike = a
	for _, row := range s.Rows() {
		a.add(row, entry{name: s.Key(row)})
	}
	return a
}

// compare reports existing and contributed records that the new record may repeat.
func (r *record) compare() {
	if rule := r.t.form.Alike; rule.Title == "" && len(rule.Same) == 0 {
		return
	}
	if c := r.t.Column(r.t.form.Alike.Date); c >= 0 && r.bad[c] {
		return // without its date it would be like too many
	}
	a := r.t.likeness()
	if near := a.find(r.row); near != nil {
		code, what := "DUP1", fmt.Sprintf("%s seems to be the same", near.name)
		if near.contributed {
			code, what = "DUP2", fmt.Sprintf("the record at %s seems to be the same", near.name)
		}
		if near.title != "" {
			what += fmt.Sprintf(": %q", near.title)
		}
		r.at(r.place, "", code, what, "if it is, change that one instead; if not, nothing need be done")
	}
	a.add(r.row, entry{name: r.place.String(), contributed: true})
}

func (a *alike) add(row []schema.Value, e entry) {
	a.describe(row, &e)
	if a.title >= 0 && len(e.words) == 0 {
		return
	}
	a.entries = append(a.entries, e)
	for _, key := range a.keys(row, &e) {
		a.byWord[key] = append(a.byWord[key], len(a.entries)-1)
	}
}

func (a *alike) describe(row []schema.Value, e *entry) {
	if a.title >= 0 {
		e.title = row[a.title].Text
		e.words = wordsOf(e.title)
	}
	if a.date >= 0 && row[a.date].Valid {
		e.first, e.last, e.dated = span(row[a.date].Text)
	}
}

// keys are what entries that may be alike have in common: the Same columns with a word of the
// title or, in a table without one, with a year of the date.
func (a *alike) keys(row []schema.Value, e *entry) []string {
	var same strings.Builder
	for _, c := range a.same {
		same.WriteString(a.Columns[c].Format(row[c]) + "\x00")
	}
	parts := e.words
	if a.title < 0 {
		parts = e.years()
	}
	keys := make([]string, len(parts))
	for i, part := range parts {
		keys[i] = same.String() + part
	}
	return keys
}

const anyYear = "*"

// years are those that a date may mean; a date of more than thirty, and none, is of any year.
func (e *entry) years() []string {
	const days = 365.2425
	first, last := float64(e.first)/days, float64(e.last)/days
	if !e.dated || last-first > 30 {
		return []string{anyYear}
	}
	var years []string
	for y := math.Floor(first); y <= last; y++ {
		years = append(years, strconv.Itoa(int(y)))
	}
	return years
}

// mostShared bounds the entries that are looked at for one word, so that a file of a hundred
// thousand records with one title takes no longer than others.
const mostShared = 200

// find returns the entry that is most like the row, or nil.
func (a *alike) find(row []schema.Value) *entry {
	var e entry
	a.describe(row, &e)
	shared := map[int]int{}
	keys := a.keys(row, &e)
	if a.title < 0 {
		keys = append(keys, a.keys(row, &entry{})...)
	}
	for _, key := range keys {
		for _, i := range a.byWord[key][:min(len(a.byWord[key]), mostShared)] {
			shared[i]++
		}
	}
	best, most := -1, 0.0
	for i, n := range shared {
		likeness := 1.0
		if a.title >= 0 {
			likeness = float64(n) / float64(len(e.words)+len(a.entries[i].words)-n)
		}
		if likeness < 0.6 || !e.meets(&a.entries[i]) {
			continue
		}
		if likeness > most || likeness == most && i < best {
			best, most = i, likeness
		}
	}
	if best < 0 {
		return nil
	}
	return &a.entries[best]
}

// meets tells whether the dates of two entries may mean the same day; one without date meets none
// but those without.
func (e *entry) meets(other *entry) bool {
	if !e.dated || !other.dated {
		return e.dated == other.dated
	}
	return e.first <= other.last && other.first <= e.last
}

// span are the days that a date may mean; what is open or unknown goes on for ever.
func span(text string) (first, last int64, ok bool) {
	date, err := edtf.Parse(text)
	if err != nil {
		return 0, 0, false
	}
	first, last = -1<<62, 1<<62
	if d, ok := date.Earliest(); ok {
		first = d.Unix()
	}
	if d, ok := date.Latest(); ok {
		last = d.Unix()
	}
	return first, last, true
}

var smallWords = []string{"a", "an", "and", "at", "between", "by", "for", "from", "in", "of", "on", "the", "to", "with"}

// wordsOf are the words of a title that tell titles apart, each once, without case and ending marks.
func wordsOf(title string) []string {
	var words []string
	for word := range strings.FieldsSeq(strings.ToLower(title)) {
		word = strings.Trim(word, ".,;:()\"'’“”")
		if word != "" && !slices.Contains(smallWords, word) && !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	return words
}

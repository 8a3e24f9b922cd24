package lookup_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pakrus/schema"
	"pakrus/schema/edtf"
	"pakrus/schema/lookup"
)

func found(hits []lookup.Hit) string {
	ids := make([]string, len(hits))
	for i, h := range hits {
		ids[i] = h.ID
	}
	return strings.Join(ids, " ")
}

func day(t *testing.T, text string) *int64 {
	t.Helper()
	d, err := edtf.ParseDay(text)
	if err != nil {
		t.Fatal(err)
	}
	n := d.Unix()
	return &n
}

func TestSearch(t *testing.T) {
	x := lookup.New(ships(t))
	anna, annaB := only(t, x, "anna"), only(t, x, "anna-b")
	for _, test := range []struct {
		query lookup.Query
		want  string
	}{
		{lookup.Query{Words: "voyage"}, "vy-1 vy-2 db-1"}, // titles before what points to them
		{lookup.Query{Words: "aland"}, "vy-1 vy-2 db-1"},  // without accents; whole words first
		{lookup.Query{Words: "ÅLANDS"}, "vy-2"},           // in any case
		{lookup.Query{Words: "Å"}, "keeper-1999 log-1901 anna anna-b vy-1 vy-2 db-2 keeper-1999-p001 keeper-1999-p002 db-1"}, // any beginning
		{lookup.Query{Words: `"voyage to"`}, "vy-1 vy-2 db-1"},
		{lookup.Query{Words: `"to voyage"`}, ""},
		{lookup.Query{Words: `“second voyage” kökar`}, "vy-2"},
		{lookup.Query{Words: "round-the"}, "vy-3"},
		{lookup.Query{Words: "voyage tug"}, "vy-2"}, // a part has it
		{lookup.Query{Words: "three masts"}, "vy-2 vy-3"},
		{lookup.Query{Words: "vy-2"}, "vy-2"},
		{lookup.Query{Words: "supports"}, ""},
		{lookup.Query{Words: "voyage", Table: "voyages"}, "vy-1 vy-2"},
		{lookup.Query{Words: "lead", Table: "crews"}, "vy-1/anna vy-2/anna-b"},
		{lookup.Query{Code: "bark"}, "vy-2 vy-3"},
		{lookup.Query{Of: &annaB}, "anna-b vy-2"},
		{lookup.Query{Of: &anna, Table: "voyages"}, "vy-1 vy-2"},
		{lookup.Query{From: day(t, "1901-06-01")}, "vy-2"},
		{lookup.Query{From: day(t, "1901-05-31")}, "vy-1 vy-2"},
		{lookup.Query{To: day(t, "1901-12-31")}, "vy-1"},
		{lookup.Query{From: day(t, "1903-01-01"), To: day(t, "1903-12-31")}, "vy-2"},
		{lookup.Query{Words: "first", Code: "bark"}, ""},
	} {
		if got := found(x.Search(test.query)); got != test.want {
			t.Errorf("%+v: %s, want %s", test.query, got, test.want)
		}
	}
	if codes := x.Codes(); !slices.Equal(codes, []string{"bark", "brig"}) {
		t.Errorf("codes %v", codes)
	}
}

func TestPlacesOfMatches(t *testing.T) {
	x := lookup.New(ships(t))
	h := x.Search(lookup.Query{Words: "aland kokar"})[0]
	if len(h.InTitle) != 1 || h.Title[h.InTitle[0][0]:h.InTitle[0][1]] != "Ålands" {
		t.Errorf("in title: %v", h.InTitle)
	}
	if h.Column != "note" || len(h.Matches) != 1 || h.Snippet[h.Matches[0][0]:h.Matches[0][1]] != "Kökar" {
		t.Errorf("%s: %q %v", h.Column, h.Snippet, h.Matches)
	}
	h = x.Search(lookup.Query{Words: "second tug"})[0]
	if h.Column != "crews.role" || h.Snippet != "tug" {
		t.Errorf("%s: %q", h.Column, h.Snippet)
	}
}

// A long text is cut between words, around the match, and never inside a character.
func TestSnippetsOfLongTexts(t *testing.T) {
	word := "Größe日本é́ "
	for n := range 40 {
		text := strings.Repeat(word, n) + "needle " + strings.Repeat(word, 40-n)
		d, err := schema.New(schema.Meta{Name: "x", Version: "1.0.0", Released: "2020-02-29"},
			schema.Of("voyages", "a voyage", []voyage{{"vy-1", "T", "", text, "brig"}}))
		if err != nil {
			t.Fatal(err)
		}
		h := lookup.New(d).Search(lookup.Query{Words: "NEEDLE"})[0]
		if len(h.Matches) != 1 || h.Snippet[h.Matches[0][0]:h.Matches[0][1]] != "needle" || !utf8.ValidString(h.Snippet) || len(h.Snippet) > 260 {
			t.Errorf("%d: %q %v", n, h.Snippet, h.Matches)
		}
		for _, w := range strings.Fields(h.Snippet) {
			if w != "needle" && w != "…" && w != strings.TrimSpace(word) {
				t.Errorf("%d: %q is cut", n, w)
			}
		}
	}
}

package citation

import (
	"bytes"
	"strings"
	"testing"

	"pakrus/schema"
)

// write is a citation in a style.
func write(t *testing.T, style string, c *Citation) string {
	t.Helper()
	for _, s := range Styles {
		if s.Name == style {
			var out bytes.Buffer
			if err := s.Write(&out, c); err != nil {
				t.Fatal(err)
			}
			return out.String()
		}
	}
	t.Fatalf("no style %s", style)
	return ""
}

func many(n int) []Name {
	names := make([]Name, n)
	for i := range names {
		names[i] = Name{"Author" + string(rune('A'+i)), "Xi Yo"}
	}
	return names
}

func TestNames(t *testing.T) {
	for _, test := range []struct {
		names        []Name
		apa, chicago string
	}{
		{nil, "", ""},
		{[]Name{{Family: "Lamps, and Sons"}}, "Lamps, and Sons", "Lamps, and Sons"},
		{[]Name{{"de Haas", "Marcel"}, {"Nye Jr.", "J. S."}}, "de Haas, M., & Nye Jr., J. S.", "de Haas, Marcel, and J. S. Nye Jr."},
		{[]Name{{Family: "Khan"}, {Family: "Ali"}}, "Khan & Ali", "Khan and Ali"},
		{[]Name{{"Sartre", "Jean-Paul"}, {Family: "The Club"}}, "Sartre, J.-P., & The Club", "Sartre, Jean-Paul, and The Club"},
		{[]Name{{"Amin", "Nor-ul"}}, "Amin, N.", "Amin, Nor-ul"},
		{[]Name{{"Łęcki", "Żeń"}}, "Łęcki, Ż.", "Łęcki, Żeń"},
		{many(3), "AuthorA, X. Y., AuthorB, X. Y., & AuthorC, X. Y.", "AuthorA, Xi Yo, Xi Yo AuthorB, and Xi Yo AuthorC"},
	} {
		if got := apaNames(test.names); got != test.apa {
			t.Errorf("APA: %s, want %s", got, test.apa)
		}
		if got := chicagoNames(test.names); got != test.chicago {
			t.Errorf("Chicago: %s, want %s", got, test.chicago)
		}
	}
	if got := apaNames(many(21)); !strings.HasSuffix(got, "AuthorS, X. Y., . . . AuthorU, X. Y.") || strings.Contains(got, "AuthorT") {
		t.Errorf("twenty-one authors in APA: %s", got)
	}
	if got := chicagoNames(many(7)); got != "AuthorA, Xi Yo, Xi Yo AuthorB, Xi Yo AuthorC, et al." {
		t.Errorf("seven authors in Chicago: %s", got)
	}
}

func TestCurled(t *testing.T) {
	for text, want := range map[string][2]string{
		`Russia's "New" thinking`:       {"Russia’s “New” thinking", "Russia’s ‘New’ thinking"},
		`'New' and 'Old' powers' share`: {"“New” and “Old” powers’ share", "‘New’ and ‘Old’ powers’ share"},
		`"Bhutto's Era"`:                {"“Bhutto’s Era”", "‘Bhutto’s Era’"},
		`say "an 'inner' word" now`:     {"say “an ‘inner’ word” now", "say ‘an “inner” word’ now"},
		`5" and 6'`:                     {"5” and 6’", "5” and 6’"},
		`"`:                             {"”", "”"},
		``:                              {"", ""},
	} {
		if got := [2]string{curled(text, false), curled(text, true)}; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestHeadline(t *testing.T) {
	for text, want := range map[string]string{
		"the war in afghanistan: a view from within": "The War in Afghanistan: A View from Within",
		"high-level talks on balance-of-power":       "High-Level Talks on Balance-of-Power",
		"DAWN.COM and the iPhone":                    "DAWN.COM and the iPhone",
		"is it over? the end of an era":              "Is It Over? The End of an Era",
		"5th généralité of être":                     "5th Généralité of Être",
		"":                                           "",
	} {
		if got := headline(text); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func TestPages(t *testing.T) {
	for pages, want := range map[string][2]string{
		"255-73": {"255–273", "255–73"}, "3292-3300": {"3292–3300", "3292–300"}, "100-104": {"100–104", "100–104"}, "107-108": {"107–108", "107–8"},
		"1496-1500": {"1496–1500", "1496–500"}, "71-2": {"71–72", "71–72"}, "98-101": {"98–101", "98–101"}, "341-34": {"341–34", "341–34"},
		"20, 80": {"20, 80", "20, 80"}, "xi-xv": {"xi–xv", "xi–xv"}, "4": {"4", "4"}, "": {"", ""},
	} {
		if got := [2]string{fullPages(pages), shortPages(pages)}; got != want {
			t.Errorf("%s: %q, want %q", pages, got, want)
		}
	}
}

func TestDates(t *testing.T) {
	r := Reference{ID: "x", Type: "webpage", Title: "T", Authors: []Name{{Family: "A"}}}
	for issued, want := range map[string][3]string{
		"":           {"A. (n.d.). T.", "A. n.d. “T.”", "@misc{x,\n  author = {{A}},\n  title = {{T}},\n}"},
		"1999":       {"A. (1999). T.", "A. 1999. “T.”", ""},
		"1999-05":    {"A. (1999, May). T.", "A. 1999. “T.” May.", "month = {05}"},
		"1999-05-06": {"A. (1999, May 6). T.", "A. 1999. “T.” May 6.", "year = {1999}"},
		"1999-24":    {"A. (1999, Winter). T.", "A. 1999. “T.” Winter.", ""},
		"1999-33":    {"A. (1999). T.", "A. 1999. “T.”", ""},
		"1999~":      {"A. (1999). T.", "A. 1999. “T.”", ""},
		"199X":       {"A. (199X). T.", "A. 199X. “T.”", "year = {199X}"},
		"1999/2001":  {"A. (1999). T.", "A. 1999. “T.”", ""},
	} {
		r.Issued = schema.Date(issued)
		c := &Citation{Main: r}
		if apa, chicago := write(t, "apa", c), write(t, "chicago", c); apa != want[0]+"\n" || chicago != want[1]+"\n" {
			t.Errorf("%s: %s%s", issued, apa, chicago)
		}
		if bib := write(t, "bibtex", c); !strings.Contains(bib, want[2]) {
			t.Errorf("%s: %s", issued, bib)
		}
	}
}

// A document that another document cites is one entry for programs, with both notes.
func TestWorkInBothLists(t *testing.T) {
	book := Reference{ID: "b", Type: "book", Title: "Book", Authors: []Name{{"Ann", "A."}}, Issued: "1999"}
	other := Reference{ID: "o", Type: "book", Title: "Other", Authors: []Name{{"Bob", "B."}, {"Cy", "C."}, {"Di", "D."}}}
	place := Place{"Start", []int64{2, 3}}
	c := &Citation{
		Main:      Reference{ID: "r", Type: "dataset", Title: "R", Version: "1.0.0"},
		Documents: citedList{{Reference: book, Places: []Place{place, {"End", nil}}}, {Reference: other, Places: []Place{place}}},
		Works:     citedList{{Reference: book, Via: citedList{{Reference: other, Places: []Place{place}}}}},
	}
	bib := write(t, "bibtex", c)
	note := `note = {section "Start", paragraphs 2, 3; section "End"; cited in o, section "Start", paragraphs 2, 3},`
	if strings.Count(bib, "@book{b,") != 1 || !strings.Contains(bib, note) {
		t.Error(bib)
	}
	for style, want := range map[string][]string{
		"apa":     {"(Ann, 1999, Start section, paras. 2, 3; End section)", "(Ann, 1999, as cited in Bob et al., n.d., Start section, paras. 2, 3)"},
		"chicago": {"(Ann 1999, under “Start,” paras. 2, 3; under “End”)", "(Ann 1999, cited in Bob et al. n.d., under “Start,” paras. 2, 3)"},
	} {
		for _, text := range want {
			if got := write(t, style, c); !strings.Contains(got, "    "+text+"\n") {
				t.Errorf("%s lacks %s:\n%s", style, text, got)
			}
		}
	}
}

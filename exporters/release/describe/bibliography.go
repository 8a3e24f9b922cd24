package describe

import (
	"fmt"
	"strings"

	"pakrus/schema"
)

// BibTeX is a citation.bib with one entry, the release.
func BibTeX(d *schema.Dataset, _ []File) ([]byte, error) { return []byte(bibtex(d.Meta)), nil }

// bibtex is an entry of type misc, the one for data that every style of BibTeX knows.
// Names and title are braced, so that none is split or put in lower case.
func bibtex(m schema.Meta) string {
	names := make([]string, len(m.Creators))
	for i, c := range m.Creators {
		names[i] = "{" + texMarks.Replace(c.Name) + "}"
	}
	released := string(m.Released)
	var out strings.Builder
	fmt.Fprintf(&out, "@misc{%s-%s,\n", m.Name, m.Version)
	for _, f := range []struct{ key, value string }{
		{"author", strings.Join(names, " and ")},
		{"title", "{" + texMarks.Replace(m.Title) + "}"},
		{"year", year(released)},
		{"month", released[5:7]},
		{"version", m.Version},
		{"howpublished", "Data set, version " + m.Version},
		{"note", texMarks.Replace(m.License.SPDX)},
	} {
		fmt.Fprintf(&out, "  %s = {%s},\n", f.key, f.value)
	}
	return out.String() + "}\n"
}

// texMarks writes what TeX gives a meaning to, each by a command that prints it.
var texMarks = strings.NewReplacer(`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "&", `\&`, "%", `\%`, "$", `\$`, "#", `\#`, "_", `\_`,
	"~", `\textasciitilde{}`, "^", `\textasciicircum{}`, "\n", " ")

// RIS is a citation.ris with one record, the release. A value is one line.
func RIS(d *schema.Dataset, _ []File) ([]byte, error) {
	m := d.Meta
	released := strings.ReplaceAll(string(m.Released), "-", "/")
	lines := []string{"TY  - DATA", "ID  - " + identifier(m)}
	add := func(tag, value string) { lines = append(lines, tag+"  - "+strings.ReplaceAll(value, "\n", " ")) }
	for _, c := range m.Creators {
		add("AU", c.Name)
	}
	add("TI", m.Title)
	add("AB", m.Description)
	add("PY", year(released))
	add("DA", released)
	add("ET", m.Version)
	for _, k := range m.Keywords {
		add("KW", k)
	}
	add("C1", m.License.SPDX)
	lines = append(lines, "ER  - ")
	return []byte(strings.Join(lines, "\n") + "\n"), nil
}

// cslItem is an item of CSL-JSON, schema 1.0.2.
type cslItem struct {
	ID       string    `json:"id"`
	Type     string    `json:"type"`
	Title    string    `json:"title"`
	Author   []cslName `json:"author"`
	Issued   cslDate   `json:"issued"`
	Version  string    `json:"version"`
	Abstract string    `json:"abstract"`
	Keyword  string    `json:"keyword,omitempty"`
	License  string    `json:"note"`
}

type cslName struct {
	Literal string `json:"literal"`
}

type cslDate struct {
	DateParts [][]int `json:"date-parts"`
}

// CSL is a citation.csl.json: a list of one item, the release.
func CSL(d *schema.Dataset, _ []File) ([]byte, error) {
	m := d.Meta
	item := cslItem{
		ID: identifier(m), Type: "dataset", Title: m.Title, Version: m.Version, Abstract: m.Description,
		Keyword: strings.Join(m.Keywords, ", "), License: "License: " + m.License.SPDX,
	}
	for _, c := range m.Creators {
		item.Author = append(item.Author, cslName{c.Name})
	}
	parts := make([]int, 3)
	if _, err := fmt.Sscanf(string(m.Released), "%d-%d-%d", &parts[0], &parts[1], &parts[2]); err != nil {
		return nil, fmt.Errorf("released %q is no day: %w", m.Released, err)
	}
	item.Issued.DateParts = [][]int{parts}
	return marshal([]cslItem{item})
}

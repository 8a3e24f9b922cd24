package show

import (
	"fmt"
	"io"

	"pakrus/schema"
	"pakrus/schema/lookup"
)

// Hits writes what a search found, a paragraph for each; hits are the first of all.
func Hits(w io.Writer, page Page, hits []lookup.Hit, all int) error {
	s := &sheet{Page: page}
	for _, h := range hits {
		pieces := []piece{strong(h.ID), plain("  ")}
		if h.Date != "" {
			pieces = append(pieces, plainf("%s  ", h.Date))
		}
		s.line("", 4, append(pieces, marked(h.Title, h.InTitle)...)...)
		if h.Snippet != "" {
			s.line("    ", 4, append([]piece{plainf("%s: ", h.Column)}, marked(h.Snippet, h.Matches)...)...)
		}
	}
	s.blank()
	s.line("", 0, plainf("%s found%s", counted(all, "record"), shownOf(len(hits), all)))
	return s.write(w)
}

func shownOf(shown, all int) string {
	if shown == all {
		return ""
	}
	return fmt.Sprintf(", the best %d shown; --limit 0 shows all", shown)
}

// marked is a text in which places are marked.
func marked(text string, places [][2]int) []piece {
	var pieces []piece
	at := 0
	for _, p := range places {
		pieces = append(pieces, plain(text[at:p[0]]), strong(text[p[0]:p[1]]))
		at = p[1]
	}
	return append(pieces, plain(text[at:]))
}

type jsonHit struct {
	jsonEntry
	InTitle [][2]int     `json:"title_matches"`
	Snippet *jsonSnippet `json:"snippet,omitempty"`
}

type jsonSnippet struct {
	Column  string   `json:"column"`
	Text    string   `json:"text"`
	Matches [][2]int `json:"matches"`
}

// HitsJSON writes what a search found as one object; JSONSchema describes it. Matches are given in
// characters, from 0, the end not included.
func HitsJSON(w io.Writer, page Page, m schema.Meta, hits []lookup.Hit, all int) error {
	out := struct {
		Schema  string    `json:"$schema"`
		Dataset string    `json:"dataset"`
		Version string    `json:"dataset_version"`
		Found   int       `json:"found"`
		Hits    []jsonHit `json:"hits"`
	}{schemaID, m.Name, m.Version, all, []jsonHit{}}
	for _, h := range hits {
		hit := jsonHit{jsonEntry: newEntry(h.Entry), InTitle: characters(h.Title, h.InTitle)}
		if h.Snippet != "" {
			hit.Snippet = &jsonSnippet{h.Column, h.Snippet, characters(h.Snippet, h.Matches)}
		}
		out.Hits = append(out.Hits, hit)
	}
	return writeJSON(w, page, out)
}

// characters turns places in bytes into places in characters.
func characters(text string, places [][2]int) [][2]int {
	all := [][2]int{}
	for _, p := range places {
		start := len([]rune(text[:p[0]]))
		all = append(all, [2]int{start, start + len([]rune(text[p[0]:p[1]]))})
	}
	return all
}

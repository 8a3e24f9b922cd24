package records

import (
	"slices"
	"strings"

	"pakrus/records/passage"
	"pakrus/records/source"
	"pakrus/schema"
)

// sourceRows are the curated sources with the documents that list them.
func sourceRows() []source.Source {
	rows := stamp(source.Rows)
	entries := listEntries()
	for i := range rows {
		rows[i].ListedIn = listedIn(rows[i], entries)
	}
	return rows
}

// listedIn are the documents in whose reference list the evidence of a source stands, sorted.
func listedIn(s source.Source, entries map[string]bool) []source.ID {
	var in []source.ID
	for _, item := range s.Evidence {
		if entries[item.Passage] && item.Document() != s.ID {
			in = append(in, item.Document())
		}
	}
	slices.Sort(in)
	return slices.Compact(in)
}

// listEntries are the IDs of the passages that stand in a reference list.
func listEntries() map[string]bool {
	entries := map[string]bool{}
	for _, p := range passage.Rows {
		if strings.EqualFold(p.Section, "references") {
			entries[p.ID] = true
		}
	}
	return entries
}

// works are the documents among the sources, as the description of the dataset names them.
func works(rows []source.Source) []schema.Work {
	var found []schema.Work
	for _, s := range rows {
		if s.Role == source.Document {
			found = append(found, schema.Work{
				ID: string(s.ID), Type: string(s.Type), Title: s.Title, Authors: s.Authors, Issued: s.Issued,
				Container: s.Container, Volume: s.Volume, Issue: s.Issue, Pages: s.Pages, DOI: s.DOI, URL: s.URL,
			})
		}
	}
	return found
}

package describe

import (
	"maps"

	"pakrus/schema"
)

// worksByTable are the works that the rows of each table are taken from: those that claims
// name for them and, for a table that the program makes, those of the tables it is made from.
// A table of which nothing is known is not there.
func worksByTable(d *schema.Dataset) map[string][]schema.Work {
	ids := claimedWorks(d)
	for _, t := range d.Tables {
		for _, from := range t.From {
			if ids[t.Name] == nil {
				ids[t.Name] = map[string]bool{}
			}
			maps.Copy(ids[t.Name], ids[from])
		}
	}
	works := map[string][]schema.Work{}
	for table := range ids {
		for _, w := range d.Meta.Sources {
			if ids[table][w.ID] {
				works[table] = append(works[table], w)
			}
		}
	}
	return works
}

// claimedWorks are the IDs of the works that claims on the rows of a table name, by table.
func claimedWorks(d *schema.Dataset) map[string]map[string]bool {
	ids := map[string]map[string]bool{}
	claims := d.Table("claims")
	if claims == nil {
		return ids
	}
	table, source := claims.Column("record_table"), claims.Column("source_id")
	if table < 0 || source < 0 {
		return ids
	}
	for _, row := range claims.Rows() {
		name := row[table].Text
		if ids[name] == nil {
			ids[name] = map[string]bool{}
		}
		ids[name][row[source].Text] = true
	}
	return ids
}

// workTypes are the types of schema.org for types of CSL; every other is a CreativeWork.
var workTypes = map[string]string{
	"article-journal": "ScholarlyArticle", "article-newspaper": "NewsArticle", "article-magazine": "Article", "post-weblog": "BlogPosting",
	"book": "Book", "chapter": "Chapter", "report": "Report", "thesis": "Thesis", "webpage": "WebPage", "dataset": "Dataset",
}

func workType(w schema.Work) string {
	if t, ok := workTypes[w.Type]; ok {
		return t
	}
	return "CreativeWork"
}

// containerTypes are the types of schema.org for what a work of that type of CSL is part of.
var containerTypes = map[string]string{
	"article-journal": "Periodical", "article-newspaper": "Newspaper", "article-magazine": "Periodical", "post-weblog": "Blog", "chapter": "Book",
	"webpage": "WebSite",
}

func containerType(w schema.Work) string {
	if t, ok := containerTypes[w.Type]; ok {
		return t
	}
	return "CreativeWork"
}

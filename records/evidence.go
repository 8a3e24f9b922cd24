package records

import (
	"cmp"
	"slices"

	"pakrus/records/passage"
	"pakrus/records/source"
	"pakrus/schema/evidence"
)

// Documents lists the documents that were read, by ID.
func Documents() []evidence.Document {
	var documents []evidence.Document
	for _, s := range source.Rows {
		if s.Role == source.Document {
			documents = append(documents, evidence.Document{ID: s.ID, SHA256: s.SHA256})
		}
	}
	slices.SortFunc(documents, func(a, b evidence.Document) int { return cmp.Compare(a.ID, b.ID) })
	return documents
}

// Passages lists the passages of the documents, without their text.
func Passages() []evidence.Passage {
	passages := make([]evidence.Passage, len(passage.Rows))
	for i, p := range passage.Rows {
		passages[i] = evidence.Passage{
			ID: p.ID, Source: p.Source, Section: p.Section, Paragraph: int(p.Paragraph), Words: int(p.Words), SHA256: p.SHA256,
		}
	}
	return passages
}

// Claims lists what the documents say of the records.
func Claims() []evidence.Claim { return curated().claims() }

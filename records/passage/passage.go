// Package passage holds the table of passages: where each paragraph of a document stands, and its
// fingerprint, without its text.
package passage

import "pakrus/schema/evidence"

// A Passage is a paragraph of a document, or a heading, list item, table row, footnote or
// reference-list entry.
type Passage struct {
	ID        string            `json:"passage_id" key:"" own:"" jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*-p[0-9]{3}$" doc:"Key of the passage: the document's key and the passage's number in it."`
	Source    evidence.SourceID `json:"source_id" ref:"sources" title:"" own:"" doc:"Document that the passage stands in."`
	Section   string            `json:"section" title:"" own:"" doc:"Heading that the passage stands under; one of more than eight words is cut short."`
	Paragraph int64             `json:"paragraph" title:"" own:"" doc:"Number of the passage in its section; the section's heading is 0."`
	Words     int64             `json:"words" own:"" doc:"Number of words of the passage."`
	SHA256    string            `json:"sha256" own:"" doc:"SHA-256 of the passage's normalised text, in hexadecimal."`
}

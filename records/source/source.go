// Package source holds the documents that were read and the works that they cite.
package source

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// ID is the key of a source: first author and year, such as hanif-2013.
type ID = evidence.SourceID

// Source is a document that was read, or a work that such a document cites.
type Source struct {
	ID        ID          `json:"source_id" key:"" own:"" doc:"Key of the source: first author and year." jsonschema:"pattern=^[a-z0-9]+(-[a-z0-9]+)*$,maxLength=64"`
	Role      Role        `json:"role" own:"" doc:"Whether the source was read for this dataset or is only cited by one that was."`
	Title     string      `json:"title" title:"" lead:"" doc:"Title as the document gives it, without typographical marks."`
	Type      Type        `json:"type" own:"" doc:"Type of work, in the terms of CSL 1.0.2."`
	Authors   []string    `json:"authors,omitzero" doc:"Authors as 'Family, Given' in order; bodies by name; missing where none is named."`
	Issued    schema.Date `json:"issued,omitzero" doc:"Date of publication as stated."`
	Container string      `json:"container_title,omitzero" doc:"Journal, newspaper, book or site in which the work appeared."`
	Publisher string      `json:"publisher,omitzero" doc:"Publisher or issuing body."`
	Volume    string      `json:"volume,omitzero" doc:"Volume."`
	Issue     string      `json:"issue,omitzero" doc:"Issue."`
	Pages     string      `json:"pages,omitzero" doc:"Pages, or the page that is cited."`
	DOI       string      `json:"doi,omitzero" doc:"Digital Object Identifier, without resolver." jsonschema:"pattern=^10[.][0-9]{4}[0-9]*/.+$"`
	URL       string      `json:"url,omitzero" doc:"Address as stated." jsonschema:"format=uri"`
	ListedIn  []ID        `json:"listed_in,omitzero" ref:"sources" own:"" doc:"Documents whose reference list has the work; computed from its evidence."`
	SHA256    string      `json:"document_sha256,omitzero" own:"" doc:"SHA-256 of the file that was read; for documents only." jsonschema:"pattern=^[0-9a-f]{64}$"`
	Note      string      `json:"note,omitzero" kind:"text" own:"" doc:"Oddities: what the entry has wrong or leaves open, in our words."`

	Evidence evidence.List `json:"-"`
	schema.Versions
}

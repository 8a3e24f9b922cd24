// Package discrepancy holds disagreements between documents or inside one, and readings that cannot be right.
package discrepancy

import "pakrus/schema"

// ID is the ID of a discrepancy, such as dc-0004.
type ID string

// Discrepancy is a disagreement or a doubtful reading of one field of one record.
type Discrepancy struct {
	ID       ID       `json:"discrepancy_id" key:"" own:"" doc:"ID of the discrepancy; allocated, never used twice." jsonschema:"pattern=^dc-[0-9]{4}$"`
	Table    string   `json:"record_table" own:"" doc:"Table of the record."`
	Record   string   `json:"record_id" own:"" doc:"Key of the record; parts of a compound key are joined with a slash."`
	Field    string   `json:"field" own:"" doc:"Column of the record that is in question."`
	Kind     Kind     `json:"kind" own:"" doc:"Kind of discrepancy."`
	Readings []string `json:"readings" own:"" doc:"What the documents say, each as 'value (document, passage)'."`
	Adopted  string   `json:"adopted,omitzero" own:"" doc:"The reading that the record takes; missing where it takes none."`
	Rule     Rule     `json:"rule" own:"" doc:"Rule by which it was adopted."`
	Note     string   `json:"note" kind:"text" own:"" doc:"What is wrong, what is probably right, and why; what rests on knowledge from elsewhere says so."`
	schema.Versions
}

// Kind is a kind of discrepancy.
type Kind string

// The kinds of discrepancies.
const (
	Between  Kind = "between-documents"
	Within   Kind = "within-document"
	Doubtful Kind = "doubtful"
)

// CodeList lists the kinds.
func (Kind) CodeList() *schema.CodeList { return &kinds }

var kinds = schema.CodeList{Name: "discrepancy_kind", Origin: "pakrus", Codes: []schema.Code{
	{Value: "between-documents", Label: "Between documents", Definition: "Two documents, or a document and the title of a work, say different things."},
	{Value: "within-document", Label: "Within a document", Definition: "A document contradicts itself."},
	{Value: "doubtful", Label: "Doubtful", Definition: "What a document says cannot be right as it stands."},
}}

// Rule is a rule by which a reading is adopted.
type Rule string

// The rules.
const (
	MorePrecise    Rule = "more-precise"
	Consistent     Rule = "internally-consistent"
	Corroborated   Rule = "corroborated"
	SourceTitle    Rule = "title-of-cited-work"
	NearestToEvent Rule = "nearest-to-event"
	MoreSpecific   Rule = "speaks-of-it-directly"
	OnlyReading    Rule = "only-reading"
	NoneAdopted    Rule = "none-adopted"
)

// CodeList lists the rules.
func (Rule) CodeList() *schema.CodeList { return &rules }

var rules = schema.CodeList{Name: "discrepancy_rule", Origin: "pakrus", Codes: []schema.Code{
	{Value: "more-precise", Label: "More precise", Definition: "The readings can be reconciled; the one that says more exactly is taken."},
	{Value: "internally-consistent", Label: "Internally consistent", Definition: "The reading that agrees with the rest of its own document is taken."},
	{Value: "corroborated", Label: "Corroborated", Definition: "The reading that most documents share is taken."},
	{Value: "title-of-cited-work", Label: "Title of the cited work", Definition: "The reading that the title or date of the cited work bears out is taken."},
	{Value: "nearest-to-event", Label: "Nearest to the event", Definition: "The reading of the document, or of the work it cites, that stands nearest to the event is taken."},
	{Value: "speaks-of-it-directly", Label: "Speaks of it directly", Definition: "The document that treats the matter for its own sake is taken over one that mentions it."},
	{Value: "only-reading", Label: "Only reading", Definition: "There is one reading; the record keeps it and is marked doubtful."},
	{Value: "none-adopted", Label: "None adopted", Definition: "No rule decides; the record leaves the field empty or keeps the widest reading."},
}}

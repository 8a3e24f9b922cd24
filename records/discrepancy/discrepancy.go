// Package discrepancy holds disagreements between documents or inside one, and readings that cannot be right.
package discrepancy

import "pakrus/schema"

// ID is the ID of a discrepancy, such as dc-0004.
type ID string

// Discrepancy is a disagreement or a doubtful reading of one field of one record.
type Discrepancy struct {
	ID       ID       `json:"discrepancy_id" key:"" own:"" doc:"ID of the discrepancy; allocated, never used twice." jsonschema:"pattern=^dc-[0-9]{4}$"`
	Table    string   `json:"record_table" own:"" doc:"Table of the record."`
	Record   string   `json:"record_id" title:"" own:"" doc:"Key of the record; parts of a compound key are joined with a slash."`
	Field    string   `json:"field" title:"" own:"" doc:"Column of the record that is in question."`
	Kind     Kind     `json:"kind" title:"" own:"" doc:"Kind of discrepancy."`
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
	{
		Value: "between-documents", Label: "Between documents",
		Definition: "Two documents, or a document and the title of a work, say different things.",
		Example:    "dc-0153: trade passes one billion dollars in 2023 or in 2024",
		Counter:    "dc-0151: the two figures stand in one document: within-document",
	},
	{
		Value: "within-document", Label: "Within a document",
		Definition: "Statements of one document, or its citation and the work cited, do not go together; one of them can stand.",
		Example:    "dc-0111: a membership is dated to 2016 and to 2017",
		Counter:    "dc-0064: one statement, which no other place contradicts: doubtful",
	},
	{
		Value: "doubtful", Label: "Doubtful",
		Definition: "What a document says cannot be right, or cannot be read, as it stands; the record is marked doubtful.",
		Example:    "dc-0064: a president on a visit after he had left office",
		Counter:    "dc-0056: a slip in numbering that leaves the facts sound: within-document",
	},
}}

// Rule is a rule by which a reading is adopted.
type Rule string

// The rules.
const (
	MorePrecise  Rule = "more-precise"
	Consistent   Rule = "internally-consistent"
	Corroborated Rule = "corroborated"
	SourceTitle  Rule = "title-of-cited-work"
	MoreSpecific Rule = "speaks-of-it-directly"
	OnlyReading  Rule = "only-reading"
	NoneAdopted  Rule = "none-adopted"
)

// CodeList lists the rules.
func (Rule) CodeList() *schema.CodeList { return &rules }

var rules = schema.CodeList{Name: "discrepancy_rule", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "more-precise", Label: "More precise",
		Definition: "The readings can be reconciled; the one that says more exactly is taken.",
		Example:    "dc-0154: about 1300 is taken over more than 1000",
		Counter:    "dc-0001: the readings shut each other out: corroborated",
	},
	{
		Value: "internally-consistent", Label: "Internally consistent",
		Definition: "The reading that agrees with the rest of its own document is taken.",
		Example:    "dc-0005: the date that fits what the article is cited for",
		Counter:    "dc-0010: nothing in the document shows the right page: only-reading",
	},
	{
		Value: "corroborated", Label: "Corroborated",
		Definition: "The reading that most documents share is taken.",
		Example:    "dc-0110: three more documents put the admission in 2017",
		Counter:    "dc-0153: one document stands against one: more-precise",
	},
	{
		Value: "title-of-cited-work", Label: "Title of the cited work",
		Definition: "The reading that the title or date of the cited work bears out is taken.",
		Example:    "dc-0113: the title speaks of heads of government",
		Counter:    "dc-0112: the article cited is too old to bear the event out: internally-consistent",
	},
	{
		Value: "speaks-of-it-directly", Label: "Speaks of it directly",
		Definition: "The document or passage that treats the matter for its own sake is taken over one that mentions it.",
		Example:    "dc-0011: a title is taken from the reference list",
		Counter:    "dc-0009: the list is taken too, since it says more: more-precise",
	},
	{
		Value: "only-reading", Label: "Only reading",
		Definition: "There is one reading; the record keeps it and is marked doubtful.",
		Example:    "dc-0061: a visit of 2004 in a list of the 1990s",
		Counter:    "dc-0060: days that cannot be read are left out: none-adopted",
	},
	{
		Value: "none-adopted", Label: "None adopted",
		Definition: "No rule decides; the record leaves the field empty or keeps the widest reading.",
		Example:    "dc-0052: two months for two visitors",
		Counter:    "dc-0063: a pair of years for one visit is kept, in doubt: only-reading",
	},
}}

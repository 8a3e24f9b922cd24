// Package coverage says of each passage of the documents what became of it.
package coverage

import (
	"pakrus/schema"
)

// Coverage is a passage and what became of it.
type Coverage struct {
	Passage string   `json:"passage_id" key:"" ref:"passages" own:"" doc:"The passage."`
	Outcome Outcome  `json:"outcome" own:"" doc:"What became of it."`
	Records []string `json:"records,omitzero" own:"" doc:"IDs of the records that rest on it, in alphabetical order; computed from the claims."`
	Note    string   `json:"note,omitzero" kind:"text" own:"" doc:"Why there are no records, or what was left out, in our words."`
	schema.Versions
}

// Outcome says what became of a passage.
type Outcome string

// The outcomes.
const (
	Recorded    Outcome = "recorded"
	Repeated    Outcome = "repeated"
	Opinion     Outcome = "opinion"
	Theory      Outcome = "theory"
	Method      Outcome = "method"
	General     Outcome = "general"
	FrontMatter Outcome = "front-matter"
	Heading     Outcome = "heading"
	Site        Outcome = "site-furniture"
)

// CodeList lists the outcomes.
func (Outcome) CodeList() *schema.CodeList { return &outcomes }

var outcomes = schema.CodeList{Name: "coverage_outcome", Origin: "pakrus", Codes: []schema.Code{
	{Value: "recorded", Label: "Recorded", Definition: "Records rest on it."},
	{Value: "repeated", Label: "Repeated", Definition: "It says again, without a fact of its own, what another passage of the document says."},
	{Value: "opinion", Label: "Opinion", Definition: "Judgement, forecast or advice without a datable or countable fact."},
	{Value: "theory", Label: "Theory", Definition: "Concepts and theories of international relations."},
	{Value: "method", Label: "Method", Definition: "Aims, questions and methods of the document, and its review of literature."},
	{Value: "general", Label: "General description", Definition: "Background or description without a date, a figure or a named act."},
	{Value: "front-matter", Label: "Front matter", Definition: "Title, authors, addresses, abstract or key words without a fact of its own."},
	{Value: "heading", Label: "Heading", Definition: "A heading."},
	{Value: "site-furniture", Label: "Site furniture", Definition: "Navigation, forms and notices of the web page that carried the document."},
}}

// Complete lists the documents that were worked through passage by passage.
var Complete = []string{"rabbi-2021", "nisar-2025", "untold-2025", "khatoon-2023", "yaqoob-2025"}

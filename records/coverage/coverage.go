// Package coverage says of each passage of the documents what became of it.
package coverage

import (
	"pakrus/schema"
)

// Coverage is a passage and what became of it.
type Coverage struct {
	Passage string   `json:"passage_id" title:"" key:"" ref:"passages" own:"" doc:"The passage."`
	Outcome Outcome  `json:"outcome" title:"" own:"" doc:"What became of it."`
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
	FrontMatter Outcome = "front-matter"
	Heading     Outcome = "heading"
	Site        Outcome = "site-furniture"
)

// CodeList lists the outcomes.
func (Outcome) CodeList() *schema.CodeList { return &outcomes }

var outcomes = schema.CodeList{Name: "coverage_outcome", Origin: "pakrus", Codes: []schema.Code{
	{
		Value: "recorded", Label: "Recorded",
		Definition: "Records rest on it.",
		Example:    "rabbi-2021-p027: the visit of February 2003 with its four agreements",
		Counter:    "rabbi-2021-p059: advice to both states: opinion",
	},
	{
		Value: "repeated", Label: "Repeated",
		Definition: "It says again, without a fact of its own, what another passage of the document says.",
		Example:    "rabbi-2021-p061: support of One Belt One Road, told before",
		Counter:    "rabbi-2021-p028: tells a visit again, and adds agreements: recorded",
	},
	{
		Value: "opinion", Label: "Opinion",
		Definition: "Judgement, forecast or advice without a datable or countable fact.",
		Example:    "rabbi-2021-p059: advice to both states",
		Counter:    "rabbi-2021-p028: a judgement with agreements beside it: recorded",
	},
	{
		Value: "theory", Label: "Theory",
		Definition: "Concepts and theories of international relations.",
		Example:    "nisar-2025-p021: the theory that the study takes up",
		Counter:    "nisar-2025-p013: its objectives and questions: method",
	},
	{
		Value: "method", Label: "Method",
		Definition: "Aims, questions and methods of the document, and its review of literature.",
		Example:    "nisar-2025-p013: objectives and questions of the study",
		Counter:    "nisar-2025-p012: the thesis of the study: opinion",
	},
	{
		Value: "front-matter", Label: "Front matter",
		Definition: "Title, authors, addresses, abstract or key words, without a fact that the text does not have.",
		Example:    "rabbi-2021-p010: the key words",
		Counter:    "rabbi-2021-p011: a heading of the text: heading",
	},
	{
		Value: "heading", Label: "Heading",
		Definition: "A heading.",
		Example:    "rabbi-2021-p015: heading of a section",
		Counter:    "rabbi-2021-p009: the abstract: front-matter",
	},
	{
		Value: "site-furniture", Label: "Site furniture",
		Definition: "Navigation, forms and notices of the web page that carried the document.",
		Example:    "untold-2025-p042: a form to subscribe to the site",
		Counter:    "rabbi-2021-p003: front page of the article itself: front-matter",
	},
}}

// Complete lists the documents that were worked through passage by passage.
var Complete = []string{"rabbi-2021", "nisar-2025", "untold-2025", "khatoon-2023", "yaqoob-2025"}

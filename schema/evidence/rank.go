package evidence

import "pakrus/schema"

// A Rank says how far a claim is relied on (the ranks of Wikidata statements).
type Rank string

// The ranks of a claim.
const (
	Preferred  Rank = "preferred"  // the record's value rests on it
	Normal     Rank = "normal"     // a reading that stands beside the preferred one
	Deprecated Rank = "deprecated" // a reading that cannot be right
)

// CodeList lists the ranks, the most trusted first.
func (Rank) CodeList() *schema.CodeList { return &ranks }

var ranks = schema.CodeList{Name: "claim_rank", Origin: "pakrus, after the ranks of Wikidata", Codes: []schema.Code{
	{
		Value: "preferred", Label: "Preferred",
		Definition: "The record's value rests on it.",
		Example:    "the record has 1958 for the opening of a bridge, and the passage says 1958",
		Counter:    "the passage says 1959, and the record keeps 1958: normal",
	},
	{
		Value: "normal", Label: "Normal",
		Definition: "A reading that stands beside the preferred one and may be right.",
		Example:    "the record has 1958 by one document, and another one says 1959",
		Counter:    "the other one says 1985, when the bridge was gone: deprecated",
	},
	{
		Value: "deprecated", Label: "Deprecated",
		Definition: "A reading that cannot be right.",
		Example:    "the passage lets the bridge be opened by a minister who was dead by then",
		Counter:    "the passage names another minister, who may have opened it: normal",
	},
}}

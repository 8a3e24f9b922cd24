// Package retired holds IDs that are no longer in use, so that none is used twice.
package retired

// ID is an ID that left the dataset, and what became of its record.
type ID struct {
	Old     string `json:"old_id" key:"" own:"" doc:"ID that is no longer in use."`
	New     string `json:"new_id,omitzero" own:"" doc:"ID of the record that took its place; missing where there is none."`
	Reason  string `json:"reason" kind:"text" own:"" doc:"Why the ID left."`
	Version string `json:"version" own:"" doc:"Version of the dataset in which it left." jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$"`
}

// Rows lists the retired IDs; none has left yet.
var Rows = []ID{}

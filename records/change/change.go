// Package change holds the cells that a version changed, with the reason.
package change

import "slices"

// Change is a cell that differs from the release before.
type Change struct {
	Version string `json:"version" key:"" own:"" doc:"Version of the dataset that made the change." jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$"`
	Table   string `json:"record_table" key:"" own:"" doc:"Table of the record."`
	Record  string `json:"record_id" title:"" key:"" own:"" doc:"Key of the record; parts of a compound key are joined with a slash."`
	Field   string `json:"field" title:"" key:"" own:"" doc:"Column that changed."`
	Old     string `json:"old_value,omitzero" kind:"text" own:"" copy:"" doc:"Value before, as it stood in CSV; missing where there was none."`
	New     string `json:"new_value,omitzero" kind:"text" own:"" copy:"" doc:"Value after, as it stands in CSV; missing where there is none."`
	Reason  string `json:"reason" kind:"text" own:"" doc:"Why it changed."`
}

// Rows lists the changes; version 0.1.0 is the first.
var Rows = slices.Concat(
	rabbi2021,
	laterDocuments,
	othersSecond,
	classification,
	contributions,
)

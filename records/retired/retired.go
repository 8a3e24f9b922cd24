// Package retired holds IDs that are no longer in use, so that none is used twice.
package retired

// ID is an ID that left the dataset, and what became of its record.
type ID struct {
	Old     string `json:"old_id" key:"" own:"" doc:"ID that is no longer in use."`
	New     string `json:"new_id,omitzero" own:"" doc:"ID of the record that took its place; missing where there is none."`
	Reason  string `json:"reason" kind:"text" own:"" doc:"Why the ID left."`
	Version string `json:"version" own:"" doc:"Version of the dataset in which it left." jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$"`
}

// Rows lists the retired IDs; a participant's key holds the role.
var Rows = []ID{
	{
		Old: "ev-0008/armed-forces-ussr/subject", New: "ev-0008/armed-forces-ussr/initiator",
		Reason: "The role is corrected. The forces act: they withdraw.", Version: "0.2.0",
	},
	{
		Old: "ev-0157/president-pakistan/party", New: "ev-0157/president-pakistan/visitor",
		Reason: "The role is corrected. He was in the country of the other.", Version: "0.2.0",
	},
	{
		Old: "ev-0157/president-russia/party", New: "ev-0157/president-russia/host",
		Reason: "The role is corrected. The meeting was in his country.", Version: "0.2.0",
	},
	{
		Old: "ev-0167/zardari/party", New: "ev-0167/zardari/visitor",
		Reason: "The role is corrected. He was in the country of the other.", Version: "0.2.0",
	},
	{
		Old: "ev-0167/medvedev/party", New: "ev-0167/medvedev/host",
		Reason: "The role is corrected. The meeting was in his country.", Version: "0.2.0",
	},
	{
		Old: "ev-0176/khar/party", New: "ev-0176/khar/visitor",
		Reason: "The role is corrected. She was in the country of the other.", Version: "0.2.0",
	},
	{
		Old: "ev-0176/lavrov/party", New: "ev-0176/lavrov/host",
		Reason: "The role is corrected. The meeting was in his country.", Version: "0.2.0",
	},
	{
		Old: "ev-0204/pak/recipient", New: "ev-0204/pak/target",
		Reason: "The role is corrected. The decision is directed at it; it receives no goods, works or help.", Version: "0.2.0",
	},
}

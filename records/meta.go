package records

import (
	_ "embed"

	"pakrus/schema"
)

//go:embed license.txt
var licenseText string

// firstVersion introduced the records that name no other version.
const firstVersion = "0.1.0"

var meta = schema.Meta{
	Name:  "pakrus",
	Title: "pakrus: Pakistan's relations with the USSR and Russia",
	Description: "Events, agreements, projects, memberships and figures of Pakistan's relations with the USSR and Russia since 1947, " +
		"taken by hand from five documents. Every value names the document and the passage that says so; where documents " +
		"disagree, all readings are kept and the choice is explained.",
	Version:  "0.3.0",
	First:    firstVersion,
	Since:    map[string]string{"codebook.since": "0.3.0", "codebook.is_made": "0.3.0"},
	Released: "2026-11-22",
	License: schema.License{
		SPDX: "CC-BY-4.0", Title: "Creative Commons Attribution 4.0 International",
		URL: "https://creativecommons.org/licenses/by/4.0/", Text: licenseText,
	},
	Creators:   []schema.Creator{{Name: "The pakrus maintainers"}},
	Keywords:   []string{"Pakistan", "Russia", "Soviet Union", "international relations", "event data", "trade"},
	Coverage:   "1947/2025",
	Places:     []string{"Pakistan", "Soviet Union", "Russia"},
	SchemaBase: "urn:pakrus:schema:",
	Generator:  "pakrus",
}

package discrepancy

import "pakrus/schema"

// nisar2025D is a doubt that a second reading of the document added.
var nisar2025D = []Discrepancy{
	{
		ID: "dc-0330", Table: "actors", Record: "brics", Field: "name", Kind: Doubtful,
		Readings: []string{
			"a group of Brazil, Russia, India, China and South Africa, told of 2023 and 2024 (nisar-2025, p073)",
		},
		Rule: OnlyReading,
		Note: "The five were members, mb-0051 to mb-0055, but the list is probably not whole for 2024. " +
			"Known from elsewhere: Egypt, Ethiopia, Iran and the United Arab Emirates joined in January 2024.",
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

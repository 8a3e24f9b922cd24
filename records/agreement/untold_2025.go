package agreement

import (
	"pakrus/records/ref"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/evidence"
)

var untold2025 = []Agreement{
	{
		ID: "ag-0150", Title: "Agreements of the first Pakistan-Russia Trade and Investment Forum",
		Kind: Accord, Signed: "2024-10", Status: Signed, Domain: vocab.Economic,
		Description: "Several were signed; farming, textiles and information technology are among their fields. Number and signatories are not stated.",
		Event:       ref.TradeForum2024,
		Evidence: evidence.List{
			{Passage: "untold-2025-p019", AsStated: "In October 2024"},
			{Passage: "untold-2025-p019", Fields: "title", AsStated: "several agreements signed"},
		},
		Versions: schema.Versions{Added: "0.2.0"},
	},
}

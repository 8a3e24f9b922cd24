package schema_test

import (
	"strings"
	"testing"

	"pakrus/schema"
)

type wordy struct {
	ID      string   `json:"id" key:"" doc:"A key with words."`
	Name    string   `json:"name" doc:"Words in the last row."`
	Hash    string   `json:"hash" doc:"One word."`
	Note    string   `json:"note,omitzero" kind:"text" doc:"Text, even where it is missing."`
	Others  []string `json:"others,omitzero" doc:"Words in a list."`
	Single  []string `json:"single,omitzero" doc:"Lists of single words."`
	Copied  string   `json:"copied" copy:"" kind:"text" doc:"Words of elsewhere."`
	Matched string   `json:"matched" doc:"Words after a pattern." jsonschema:"pattern=^a b$"`
	Address string   `json:"address" doc:"An address." jsonschema:"format=uri"`
	Count   int64    `json:"count" doc:"A number."`
}

func TestWords(t *testing.T) {
	row := wordy{ID: "a b", Name: "one", Hash: "two", Single: []string{"a", "b"}, Copied: "a b", Matched: "a b", Address: "a b"}
	last := row
	last.Name, last.Others = "one and two", []string{"a", "b c"}
	for want, rows := range map[string][]wordy{"name note others": {row, row, last}, "note": {row}, " note": nil} {
		table := schema.Of("wordies", "a row", rows)
		var names []string
		for _, i := range table.Words() {
			names = append(names, table.Columns[i].Name)
		}
		if got := strings.Join(names, " "); got != strings.TrimSpace(want) {
			t.Errorf("%d rows: %s, want %s", len(rows), got, want)
		}
	}
}

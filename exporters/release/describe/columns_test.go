package describe_test

import (
	"strings"
	"testing"

	"pakrus/schema"
)

type sparse struct {
	ID   string `json:"sparse_id" key:"" own:"" doc:"Key."`
	Note string `json:"note,omitzero" kind:"text" own:"" doc:"Note."`
	None string `json:"none,omitzero" own:"" doc:"Nothing."`
}

func TestCodebookCountsValues(t *testing.T) {
	long := strings.Repeat("ю", 39) + " and more"
	d, err := schema.New(lighthouses().Meta, schema.Of("sparses", "a row", []sparse{{ID: "a"}, {ID: "b", Note: long}, {ID: "c", Note: "x|y"}}))
	if err != nil {
		t.Fatal(err)
	}
	text := string(write(t, d, "codebook.md"))
	for _, want := range []string{
		"\n| `sparse_id` | Key. | string | key | 3 | 0 | `a` | 1.2.0 |\n",
		"\n| `note` | Note. | text |  | 2 | 1 | `" + strings.Repeat("ю", 39) + "…` | 1.2.0 |\n",
		"\n| `none` | Nothing. | string |  | 0 | 3 |  | 1.2.0 |\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%.3000s", want, text)
		}
	}
}

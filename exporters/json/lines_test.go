package json_test

import (
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/json"
	"pakrus/schema"
)

func TestLinesConform(t *testing.T) { sample.Conform(t, json.WriteLines) }

// The lines are the objects of the JSON file.
func TestLinesAreTheObjects(t *testing.T) {
	lines := string(sample.Output(t, json.WriteLines, sample.Awkward())["jsonl/awkward.jsonl"])
	array := string(sample.Output(t, json.Write, sample.Awkward())["json/awkward.json"])
	if !strings.HasSuffix(lines, "}\n") || strings.Count(lines, "\n") != len(sample.Cases()) {
		t.Errorf("%d line feeds for %d rows", strings.Count(lines, "\n"), len(sample.Cases()))
	}
	if want := "[\n" + strings.ReplaceAll(strings.TrimSuffix(lines, "\n"), "}\n{", "},\n{") + "\n]\n"; array != want {
		t.Error("the lines are not the objects of the array")
	}
}

func TestTableWithoutRows(t *testing.T) {
	type thing struct {
		ID string `json:"thing_id" key:"" doc:"Identifier."`
	}
	d, err := schema.New(schema.Meta{}, schema.Of("things", "a thing", []thing(nil)))
	if err != nil {
		t.Fatal(err)
	}
	if got := string(sample.Output(t, json.WriteLines, d)["jsonl/things.jsonl"]); got != "" {
		t.Errorf("JSON Lines without rows: %q, want nothing", got)
	}
	if got := string(sample.Output(t, json.Write, d)["json/things.json"]); got != "[\n]\n" {
		t.Errorf("JSON without rows: %q, want an empty array", got)
	}
}

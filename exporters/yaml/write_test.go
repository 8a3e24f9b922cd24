package yaml_test

import (
	"strings"
	"testing"

	yamlv4 "go.yaml.in/yaml/v4"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/yaml"
	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

func TestConform(t *testing.T) { sample.Conform(t, yaml.Write) }

func TestGolden(t *testing.T) {
	files := sample.Output(t, yaml.Write, sample.Lighthouses())
	sample.Golden(t, "lighthouses.yaml", files["yaml/lighthouses.yaml"])
}

// The reader of contributions takes what Write makes, without a finding.
func TestAwkwardValuesReadBack(t *testing.T) {
	written := sample.Output(t, yaml.Write, sample.Awkward())["yaml/awkward.yaml"]
	got := contribtest.Read(t, yaml.Read, "awkward.yaml", string(written))
	if len(got.Findings) > 0 || len(got.Rows) != len(sample.Cases()) {
		t.Fatalf("%d rows, findings %v", len(got.Rows), got.Findings)
	}
	for i, c := range sample.Cases() {
		for _, cell := range got.Rows[i].Cells {
			if text := inCSV(cell.Value); text != c.Want[cell.Name] {
				t.Errorf("%s.%s: %q, want %q", c.ID, cell.Name, text, c.Want[cell.Name])
			}
		}
	}
}

func inCSV(v contrib.Value) string {
	if v.Kind != contrib.List {
		return v.Text
	}
	items := make([]string, len(v.Items))
	for i := range v.Items {
		items[i] = v.Items[i].Text
	}
	return strings.Join(items, "; ")
}

// Every text has the tag of a text, whatever a reader makes of plain scalars.
func TestTextIsText(t *testing.T) {
	table := sample.Awkward().Table("awkward")
	var rows []map[string]yamlv4.Node
	if err := yamlv4.Unmarshal(sample.Output(t, yaml.Write, sample.Awkward())["yaml/awkward.yaml"], &rows); err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		for j := range table.Columns {
			c := &table.Columns[j]
			if n := row[c.Name]; c.IsText() && !c.List && n.ShortTag() != "!!null" && (n.ShortTag() != "!!str" || n.Style != yamlv4.DoubleQuotedStyle) {
				t.Errorf("row %d, column %s: tag %s, style %v of %q, want a quoted text", i, c.Name, n.ShortTag(), n.Style, n.Value)
			}
		}
	}
}

// What YAML does not print, and what YAML 1.1 takes for the end of a line, is escaped.
func TestCharactersThatAreEscaped(t *testing.T) {
	type note struct {
		ID   string `json:"note_id" key:"" doc:"Identifier."`
		Text string `json:"body" kind:"text" doc:"Text."`
	}
	text := "\a \t \n \r \x7f \u0085 \u00a0 \u2028 \u2029 \ufeff \uffff \\ \" é 😀"
	d, err := schema.New(schema.Meta{}, schema.Of("notes", "a note", []note{{"a", text}}))
	if err != nil {
		t.Fatal(err)
	}
	got := string(sample.Output(t, yaml.Write, d)["yaml/notes.yaml"])
	want := "- note_id: \"a\"\n  body: \"" + `\u0007 \t \n \u000d \u007f \u0085 ` + "\u00a0" + ` \u2028 \u2029 \ufeff \uffff \\ \" é 😀"` + "\n"
	if got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// A key that YAML 1.1 takes for a boolean is quoted; a table without rows is an empty list.
func TestKeysAndEmptyTables(t *testing.T) {
	type answer struct {
		Y  string `json:"y" key:"" doc:"Identifier."`
		No int64  `json:"no" doc:"Number."`
	}
	for want, rows := range map[string][]answer{"- \"y\": \"x\"\n  \"no\": 7\n": {{"x", 7}}, "[]\n": nil} {
		d, err := schema.New(schema.Meta{}, schema.Of("answers", "an answer", rows))
		if err != nil {
			t.Fatal(err)
		}
		if got := string(sample.Output(t, yaml.Write, d)["yaml/answers.yaml"]); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

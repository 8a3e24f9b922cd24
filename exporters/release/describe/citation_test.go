package describe_test

import (
	"bytes"
	"testing"

	"go.yaml.in/yaml/v4"

	"pakrus/exporters/release/conform"
	"pakrus/schema"
)

// decode reads a CITATION.cff as a program does that knows all types of YAML.
func decode(t *testing.T, text []byte) map[string]any {
	t.Helper()
	var fields map[string]any
	if err := yaml.Unmarshal(text, &fields); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return fields
}

func TestCitationIsValid(t *testing.T) {
	valid := write(t, lighthouses(), "CITATION.cff")
	if err := conform.Document("CITATION.cff", valid); err != nil {
		t.Error(err)
	}
	for from, to := range map[string]string{
		`"dataset"`:    `"data"`,
		"authors:":     "author:",
		`"2020-02-29"`: `2020-02-29`, // a time value
		`"CC0-1.0"`:    `"public"`,
		`  - name:`:    `  - nom:`,
	} {
		if err := conform.Document("CITATION.cff", bytes.Replace(valid, []byte(from), []byte(to), 1)); err == nil {
			t.Errorf("%s instead of %s passes", to, from)
		}
	}
}

func TestCitationKeepsAnyText(t *testing.T) {
	for _, s := range []string{
		`yes`, `1.10`, `2020-01-01`, `null`, `a: b # c`, `"quoted" \ back`, "two\nlines", `- item`, `{a}`, `<b> & c`, `پاکستان №`, "\u2028",
	} {
		d := lighthouses()
		d.Meta.Title, d.Meta.Keywords, d.Meta.Creators = s, []string{s}, []schema.Creator{{Name: s}, {Name: "second"}}
		got := decode(t, write(t, d, "CITATION.cff"))
		author := got["authors"].([]any)[0].(map[string]any)["name"]
		if keyword := got["keywords"].([]any)[0]; got["title"] != s || keyword != s || author != s {
			t.Errorf("%q: title %q, keyword %q, author %q", s, got["title"], keyword, author)
		}
	}
}

func TestCitationWithoutKeywords(t *testing.T) {
	d := lighthouses()
	d.Meta.Keywords = nil
	if err := conform.Document("CITATION.cff", write(t, d, "CITATION.cff")); err != nil {
		t.Error(err)
	}
}

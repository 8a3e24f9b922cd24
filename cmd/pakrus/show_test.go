package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/mattn/go-runewidth"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"pakrus/exporters/show"
	"pakrus/schema/lookup"
)

func plainPage(width int) show.Page {
	return show.Page{Width: width, Escape: printable, Strong: func(text string) string { return text }}
}

// Each record of each table is shown, at every width, and as JSON that is as its schema says.
func TestEveryRecordIsShown(t *testing.T) {
	d, x := whole()
	var records []*show.Shown
	for _, table := range d.Tables {
		for i, r := range x.Table(table.Name) {
			if len(x.Table(table.Name)) < 1000 || i%20 == 0 {
				records = append(records, show.New(x, r))
			}
		}
	}
	for _, width := range []int{0, 40, 60, 80, 120} {
		var out bytes.Buffer
		if err := show.Text(&out, plainPage(width), records); err != nil || steers(out.String()) {
			t.Fatal(err)
		}
		tooWide(t, width, out.String())
	}
	var out bytes.Buffer
	if err := show.JSON(&out, plainPage(0), d.Meta, records, []show.Missing{{ID: "x", Near: []string{}}}); err != nil {
		t.Fatal(err)
	}
	validate(t, out.Bytes())
	t.Logf("%d records", len(records))
}

// tooWide reports lines that are wider than they may be, but for those that hold one word.
func tooWide(t *testing.T, width int, text string) {
	t.Helper()
	for line := range strings.SplitSeq(text, "\n") {
		margin := len(line) - len(strings.TrimLeft(line, " "))
		words := strings.Fields(line)
		alone := len(words) == 1 || len(words) == 2 && strings.Contains(line[margin:], "  ")
		if width > 0 && runewidth.StringWidth(line) > width && !alone {
			t.Errorf("wider than %d: %q", width, line)
		}
	}
}

func lookupSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	var parsed any
	if err := json.Unmarshal(show.JSONSchema, &parsed); err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("lookup", parsed); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile("lookup")
}

func validate(t *testing.T, text []byte) {
	t.Helper()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := lookupSchema(t).Validate(parsed); err != nil {
		t.Error(err)
	}
}

// What a search finds is as the schema says, and the schema refuses what is not.
func TestHitsAsJSON(t *testing.T) {
	d, x := whole()
	var out bytes.Buffer
	hits := x.Search(lookup.Query{Words: "steel mill"})
	if err := show.HitsJSON(&out, plainPage(0), d.Meta, hits, len(hits)); err != nil {
		t.Fatal(err)
	}
	validate(t, out.Bytes())
	for from, to := range map[string]string{
		`"found"`: `"count"`, `"hits"`: `"records"`, `"title_matches"`: `"matched"`, `"column"`: `"field"`, `"table"`: `"tables"`,
	} {
		var parsed any
		if err := json.Unmarshal(bytes.Replace(out.Bytes(), []byte(from), []byte(to), 1), &parsed); err != nil {
			t.Fatal(err)
		}
		if lookupSchema(t).Validate(parsed) == nil {
			t.Errorf("passes with %s instead of %s", to, from)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	_, x := whole()
	for b.Loop() {
		x.Search(lookup.Query{Words: "steel mill"})
	}
}

// An ID or word that could steer the terminal is told harmlessly.
func TestLookupTellsStrangeWords(t *testing.T) {
	for _, hidden := range hiddenTexts() {
		for _, command := range []string{"show", "cite", "find"} {
			code, stdout, stderr := runLamps(command, "a"+hidden+"b")
			if code != exitFindings || stdout == "" || steers(stdout) || stderr != "" {
				t.Errorf("%s %q: exit %d, stdout %q, stderr %q", command, hidden, code, stdout, stderr)
			}
		}
	}
}

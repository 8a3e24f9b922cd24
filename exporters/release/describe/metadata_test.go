package describe_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/release/conform"
	"pakrus/schema"
)

// Each document passes its official schema, and no longer does with one fault in it.
func TestOfficialSchemas(t *testing.T) {
	for _, test := range []struct {
		document string
		faults   map[string]string
	}{
		{"datacite.json", map[string]string{
			`"publisher": {`: `"printer": {`, `"Issued"`: `"Printed"`, `"IsDerivedFrom"`: `"From"`, `"2020"`: `"soon"`,
			`"resourceTypeGeneral": "Dataset"`: `"resourceTypeGeneral": "Data"`, `"nameType": "Organizational"`: `"kind": "group"`,
		}},
		{"citation.csl.json", map[string]string{
			`"type": "dataset"`: `"type": "data"`, `"id":`: `"key":`, `"literal"`: `"whole"`, `"date-parts": [`: `"date-parts": [1,`, `"version"`: `"edition-of"`,
		}},
	} {
		for _, d := range []*schema.Dataset{lighthouses(), awkward(), limited(t)} {
			if err := conform.Document(test.document, write(t, d, test.document)); err != nil {
				t.Errorf("%s: %v", test.document, err)
			}
		}
		valid := write(t, lighthouses(), test.document)
		for from, to := range test.faults {
			broken := bytes.Replace(valid, []byte(from), []byte(to), 1)
			if bytes.Equal(broken, valid) || conform.Document(test.document, broken) == nil {
				t.Errorf("%s: passes with %s instead of %s", test.document, to, from)
			}
		}
	}
}

func TestBibTeXEscapes(t *testing.T) {
	d := lighthouses()
	d.Meta.Title = `50% of {A} & B_1 $2 #3 ~ ^ \`
	d.Meta.Creators = []schema.Creator{{Name: "Lamps and Sons"}, {Name: "B"}}
	text := string(write(t, d, "citation.bib"))
	for _, want := range []string{
		`title = {{50\% of \{A\} \& B\_1 \$2 \#3 \textasciitilde{} \textasciicircum{} \textbackslash{}}},`,
		`author = {{Lamps and Sons} and {B}},`, "@misc{lighthouses-1.2.0,\n", "year = {2020},\n  month = {02},",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
}

// A line break in a value would end the record's line.
func TestRISKeepsLines(t *testing.T) {
	d := lighthouses()
	d.Meta.Description = "one\nER  - two"
	text := string(write(t, d, "citation.ris"))
	if strings.Count(text, "\nER  - ") != 1 || !strings.Contains(text, "\nAB  - one ER  - two\n") {
		t.Error(text)
	}
}

func TestWorksAreNamed(t *testing.T) {
	d := lighthouses()
	d.Meta.Sources = []schema.Work{
		{ID: "a", Type: "article-journal", Title: "A.", Authors: []string{"Keeper, Ada"}, Issued: "1999-24", DOI: "10.5072/a<b>#1"},
		{ID: "b", Type: "song", Title: "B", Issued: "199X", URL: "https://example.org/b"},
		{ID: "c", Title: "C", Issued: "2001-05-06"},
	}
	for document, wants := range map[string][]string{
		"dataset.jsonld": {
			`"citation": "Keeper, Ada. 1999. A. https://doi.org/10.5072/a%3Cb%3E%231 | B. https://example.org/b | 2001. C"`,
			`"datePublished": "1999"`, `"datePublished": "2001-05-06"`, `"givenName": "Ada"`, `"@type": "CreativeWork"`,
		},
		"ro-crate-metadata.json": {`"@id": "https://doi.org/10.5072/a%3Cb%3E%231"`, `"@id": "https://example.org/b"`, `"@id": "#c"`},
		"datacite.json": {
			`"relatedIdentifier": "10.5072/a<b>#1"`, `"relatedIdentifierType": "URL"`, `"relatedItemType": "Text"`, `"publicationYear": "2001"`,
		},
	} {
		text := string(write(t, d, document))
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("%s lacks %s", document, want)
			}
		}
		if strings.Contains(text, "199X") {
			t.Errorf("%s gives a date that ISO 8601 does not know", document)
		}
	}
}

func TestCrateListsEveryFile(t *testing.T) {
	d := lighthouses()
	var crate struct {
		Graph []struct {
			ID      string `json:"@id"`
			Type    any    `json:"@type"`
			HasPart []struct {
				ID string `json:"@id"`
			} `json:"hasPart"`
		} `json:"@graph"`
	}
	if err := json.Unmarshal(write(t, d, "ro-crate-metadata.json"), &crate); err != nil {
		t.Fatal(err)
	}
	var parts, entities []string
	for _, e := range crate.Graph {
		if e.Type == "File" {
			entities = append(entities, e.ID)
		}
		for _, p := range e.HasPart {
			parts = append(parts, p.ID)
		}
	}
	for _, f := range files(d) {
		if !slices.Contains(parts, f.Name) {
			t.Errorf("%s is no part", f.Name)
		}
	}
	if !slices.Equal(parts, entities) || !slices.Contains(parts, "SHA256SUMS") {
		t.Errorf("parts %v, entities %v", parts, entities)
	}
}

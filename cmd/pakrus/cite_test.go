package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"pakrus/exporters/citation"
	"pakrus/exporters/readertest"
	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/lookup"
)

// whole is the real dataset, and what finds its records.
var whole = sync.OnceValues(func() (*schema.Dataset, *lookup.Index) {
	d, err := records.Dataset()
	if err != nil {
		panic(err)
	}
	return d, lookup.New(d)
})

// Each record of each table is found by its ID and cited in every style.
func TestEveryRecordIsCited(t *testing.T) {
	d, x := whole()
	items := 0
	var all []any
	for _, table := range d.Tables {
		for _, r := range x.Table(table.Name) {
			if found := x.Find(table.Name + "/" + r.ID()); !slices.Contains(found, r) {
				t.Fatalf("%s/%s is not found", table.Name, r.ID())
			}
			c := citation.Of(x, d.Meta, r)
			for _, style := range citation.Styles {
				var out bytes.Buffer
				if err := style.Write(&out, c); err != nil || strings.TrimSpace(out.String()) == "" || steers(out.String()) {
					t.Fatalf("%s/%s in %s: %v\n%q", table.Name, r.ID(), style.Name, err, &out)
				}
				if style.Name == "csl" {
					items := cslItems(t, &out)
					allDiffer(t, items)
					all = append(all, items...)
				}
			}
			items++
		}
	}
	if err := cslSchema(t).Validate(all); err != nil {
		t.Error(err)
	}
	t.Logf("%d records, %d items of CSL-JSON", items, len(all))
}

// allDiffer tells that no two items of a citation have one ID.
func allDiffer(t *testing.T, items []any) {
	t.Helper()
	seen := map[any]bool{}
	for _, item := range items {
		id := item.(map[string]any)["id"]
		if seen[id] {
			t.Errorf("%v stands twice in the citation of %v", id, items[0].(map[string]any)["id"])
		}
		seen[id] = true
	}
}

func cslItems(t *testing.T, text io.Reader) []any {
	t.Helper()
	items, err := jsonschema.UnmarshalJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	return items.([]any)
}

func cslSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	text, err := os.ReadFile("../../exporters/release/conform/official/csl-data.json")
	if err != nil {
		t.Fatal(err)
	}
	var parsed any
	if err := json.Unmarshal(text, &parsed); err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("csl", parsed); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile("csl")
}

// Parsers of others read the entries of all sources, of the release and of a record.
func TestReferencesAreParsed(t *testing.T) {
	all := references(t)
	for _, format := range []struct {
		name  string
		write func(io.Writer, []citation.Reference) error
	}{{"bibtex", citation.BibTeX}, {"ris", citation.RIS}} {
		t.Run(format.name, func(t *testing.T) {
			var out bytes.Buffer
			if err := format.write(&out, all); err != nil {
				t.Fatal(err)
			}
			parsed := readertest.References(t, format.name, out.String())
			if len(parsed) != len(all) {
				t.Fatalf("%d are read of %d", len(parsed), len(all))
			}
			for i, r := range all {
				year, _, _ := strings.Cut(string(r.Issued), "-")
				if got := parsed[i]; got.Authors != len(r.Authors) || got.Year != year || !strings.HasSuffix(r.ID, got.ID[len(got.ID)-4:]) {
					t.Errorf("%s: read as %v, has %d authors of %q", r.ID, got, len(r.Authors), year)
				}
			}
		})
	}
}

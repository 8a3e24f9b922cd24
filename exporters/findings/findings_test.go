package findings_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"pakrus/exporters/findings"
	"pakrus/schema/contrib"
)

var update = flag.Bool("update", false, "write the golden files again")

var files = map[string]string{
	"a b.csv":  "\ufeffname,height_m\nBell\u202eRock,\"1,250 m\"\n" + strings.Repeat("far ", 60) + "wrong\trest\n",
	"мак.yaml": "- name: Свеча\n  lit: May 2003\n",
}

// report has a finding of every kind of place, and text that must be escaped.
func report() *findings.Report {
	at := func(f contrib.Finding, table, column, suggestion string) contrib.Finding {
		f.Table, f.Column, f.Suggestion, f.Sure = table, column, suggestion, suggestion != ""
		return f
	}
	place := func(file string, line, column, width int) contrib.Place {
		return contrib.Place{File: file, Line: line, Column: column, Width: width}
	}
	pointed := place("мак.yaml", 2, 8, 8)
	pointed.Pointer = "/0/lit"
	found := []contrib.Finding{
		contrib.New("FIL5", contrib.Place{File: "empty.json"}, "the file is empty", ""),
		contrib.New("FIL7", place("a b.csv", 1, 1, 0), "a mark", "nothing need be done"),
		at(contrib.New("TXT2", place("a b.csv", 2, 1, 9), "\"Bell\\u202eRock\" holds the character U+202E", "remove it: 100%,\nsoon"), "lighthouses", "name", ""),
		at(contrib.New("DEC1", place("a b.csv", 2, 11, 9), "\"1,250 m\" is no plain figure", "write 1250"), "lighthouses", "height_m", "1250"),
		contrib.New("CSV3", place("a b.csv", 3, 241, 5), "a raw \u202e and \x1b", ""),
		contrib.New("CSV2", place("a b.csv", 3, 900, 1), "beyond the line", ""),
		at(contrib.New("DUP1", contrib.Place{File: "b.xlsx", Sheet: "lights", Cell: "AA12"}, "seems to be the same", "change that one"), "lighthouses", "", ""),
		at(contrib.New("DAT1", pointed, "\"May 2003\" is no date in EDTF", "write 2003-05"), "lighthouses", "lit", "2003-05"),
	}
	r := &findings.Report{Tool: "pakrus", Version: "0.1.0", Files: []string{"a b.csv", "b.xlsx", "empty.json", "мак.yaml"}}
	r.Result = contrib.Result{
		Findings: contrib.Sort(found), Errors: 6, Warnings: 2,
		Sections: []contrib.Recognised{
			{Place: place("a b.csv", 1, 1, 0), Table: "lighthouses", How: "2 of 2 columns are its own", Records: 2},
			{Place: contrib.Place{File: "b.xlsx", Sheet: "lights"}, Name: "lights", Table: "lighthouses", How: "by its name", Records: 1},
		},
	}
	r.Open = func(name string) (io.ReadCloser, error) {
		if text, ok := files[name]; ok {
			return io.NopCloser(strings.NewReader(text)), nil
		}
		return nil, os.ErrNotExist
	}
	return r
}

func write(t *testing.T, format findings.Format, r *findings.Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := format.Write(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestFormatsAreAsBefore(t *testing.T) {
	for _, format := range findings.Formats {
		t.Run(format.Name, func(t *testing.T) {
			got, golden := write(t, format, report()), "testdata/report."+format.Name
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestNoFormatSteersATerminal(t *testing.T) {
	for _, format := range findings.Formats {
		if got := write(t, format, report()); strings.ContainsAny(got, "\x1b\u202e\ufeff\r") {
			t.Errorf("%s holds a raw control character:\n%q", format.Name, got)
		}
	}
}

func schemaOf(t *testing.T, text []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

func wantValid(t *testing.T, s *jsonschema.Schema, text string) {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(doc); err != nil {
		t.Errorf("%#v", err)
	}
}

func TestSARIFIsValidByTheOfficialSchema(t *testing.T) {
	official, err := os.ReadFile("testdata/official/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	s := schemaOf(t, official)
	for _, r := range []*findings.Report{report(), {Tool: "pakrus", Version: "0.1.0"}} {
		wantValid(t, s, write(t, findings.Format{Write: findings.SARIF}, r))
	}
	if doc, _ := jsonschema.UnmarshalJSON(strings.NewReader(`{"version": "2.1.0", "runs": [{}]}`)); s.Validate(doc) == nil {
		t.Error("the schema refuses nothing")
	}
}

func TestJSONIsValidByItsSchema(t *testing.T) {
	s := schemaOf(t, findings.JSONSchema)
	for _, r := range []*findings.Report{report(), {Tool: "pakrus", Version: "0.1.0", Files: []string{"a.csv"}}} {
		wantValid(t, s, write(t, findings.Format{Write: findings.JSON}, r))
	}
}

func TestJSONEscapesMeanTheSame(t *testing.T) {
	var out struct{ Findings []struct{ Found string } }
	if err := json.Unmarshal([]byte(write(t, findings.Format{Write: findings.JSON}, report())), &out); err != nil {
		t.Fatal(err)
	}
	found := false
	for _, f := range out.Findings {
		found = found || f.Found == "a raw \u202e and \x1b"
	}
	if !found {
		t.Errorf("findings %v", out.Findings)
	}
}

func TestGitHubSaysSoWhereNothingIsWrong(t *testing.T) {
	got := write(t, findings.Format{Write: findings.GitHub}, &findings.Report{Tool: "pakrus", Files: []string{"a.csv"}})
	if want := "::notice title=pakrus::1 contributed file without findings\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestAFullDiskIsAnError(t *testing.T) {
	for _, format := range findings.Formats {
		if err := format.Write(full{}, report()); err == nil {
			t.Errorf("%s: no error", format.Name)
		}
	}
}

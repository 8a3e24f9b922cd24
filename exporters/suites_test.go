package exporters_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	pakrusjson "pakrus/exporters/json"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// suiteCase is a file of a public test suite; testdata/suites/ORIGINS.md says where they are from.
type suiteCase struct {
	Name  string
	Text  string
	Times int                 // how often the text is repeated; 0 is once
	Bytes []byte              // instead of Text, what is not UTF-8
	Rows  []map[string]string // of CSV: what it means
	JSON  string              // of YAML: what it means, values one after another
	Fail  bool                // of YAML: it is refused
}

func suite(t *testing.T, name string, cases int) []suiteCase {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", "suites", name))
	if err != nil {
		t.Fatal(err)
	}
	var list []suiteCase
	if err := json.Unmarshal(content, &list); err != nil {
		t.Fatal(err)
	}
	if len(list) != cases {
		t.Fatalf("%s has %d cases, want %d", name, len(list), cases)
	}
	return list
}

func (c *suiteCase) content() string {
	if c.Bytes != nil {
		return string(c.Bytes)
	}
	return strings.Repeat(c.Text, max(c.Times, 1))
}

// asRecord is what the value of one key of one record means, as encoding/json would say it.
func asRecord(text string) string { return `[{"a":` + text + `}]` }

// beyondLimits are the valid texts of the JSON suite that are refused by design, with the finding.
var beyondLimits = map[string]string{
	"y_number_double_close_to_zero":     "FIL3", // 80 characters
	"y_object_duplicated_key":           "HED1",
	"y_object_duplicated_key_and_value": "HED1",
}

// Every text of JSONTestSuite, as the whole file and as the value in a record.
func TestReadsJSONTestSuite(t *testing.T) {
	for _, c := range suite(t, "json.json", 318) {
		text := c.content()
		whole := contribtest.Read(t, pakrusjson.Read, c.Name, text)
		inside := contribtest.Read(t, pakrusjson.Read, c.Name, asRecord(text))
		line := contribtest.Read(t, pakrusjson.ReadLines, c.Name, strings.Trim(asRecord(text), "[]"))
		switch c.Name[0] {
		case 'n':
			if errorsOf(whole) == nil || errorsOf(inside) == nil || errorsOf(line) == nil {
				t.Errorf("%s: %.80q is accepted: %v, in a record %v, in a line %v", c.Name, text, whole.Findings, inside.Findings, line.Findings)
			}
		case 'y':
			want := []string(nil)
			if code := beyondLimits[c.Name]; code != "" {
				want = []string{code}
			}
			if got := without(errorsOf(whole), "FRM1"); !slices.Equal(got, want) || !slices.Equal(errorsOf(inside), want) {
				t.Errorf("%s: %.80q has the findings %v, in a record %v; want %v", c.Name, text, whole.Findings, inside.Findings, want)
			}
			if want == nil {
				meansTheSame(t, c.Name, inside, text)
			}
		}
	}
}

// meansTheSame compares the value under "a" with what encoding/json reads.
func meansTheSame(t *testing.T, name string, got *contribtest.Collected, text string) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var want any
	if err := decoder.Decode(&want); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if len(got.Rows) != 1 || !reflect.DeepEqual(plain(got.Rows[0].Cells[0].Value), want) {
		t.Errorf("%s: %q is read as %s, want %v", name, text, got.Table(), want)
	}
}

// plain is a value as encoding/json gives it.
func plain(v contrib.Value) any {
	switch v.Kind {
	case contrib.Null:
		return nil
	case contrib.Boolean:
		return v.Text == "true"
	case contrib.Number:
		return json.Number(v.Text)
	case contrib.List:
		items := make([]any, len(v.Items))
		for i, item := range v.Items {
			items[i] = plain(item)
		}
		return items
	case contrib.Object:
		return fieldsOf(v.Fields)
	}
	return v.Text
}

func fieldsOf(cells []contrib.Cell) any {
	fields := map[string]any{}
	for _, cell := range cells {
		fields[cell.Name] = plain(cell.Value)
	}
	return fields
}

// errorsOf are the codes of the findings that stop a contribution.
func errorsOf(c *contribtest.Collected) (codes []string) {
	for _, f := range c.Findings {
		if f.Severity == contrib.Error {
			codes = append(codes, f.Code)
		}
	}
	return codes
}

func without(codes []string, code string) []string {
	kept := slices.DeleteFunc(slices.Clone(codes), func(c string) bool { return c == code })
	if len(kept) == 0 {
		return nil
	}
	return kept
}

// Every file of csv-spectrum gives the cells that the suite says, but for two: a line end of Windows
// inside a value, and quotation marks in a value without quotes (for which the suite itself says another
// number than its file).
func TestReadsCSVSpectrum(t *testing.T) {
	refused := map[string]string{"newlines_crlf": "CSV4@3:12", "location_coordinates": "CSV2@2:22"}
	for _, c := range suite(t, "csv.json", 12) {
		got := contribtest.Read(t, csv.Read, c.Name, c.content())
		if got.Codes() != refused[c.Name] {
			t.Errorf("%s: findings %v, want %q", c.Name, got.Findings, refused[c.Name])
		}
		if rows := textsOf(got); refused[c.Name] == "" && !reflect.DeepEqual(rows, c.Rows) {
			t.Errorf("%s: rows %q, want %q", c.Name, rows, c.Rows)
		}
	}
}

func textsOf(got *contribtest.Collected) (rows []map[string]string) {
	for _, r := range got.Rows {
		row := map[string]string{}
		for _, cell := range r.Cells {
			row[cell.Name] = cell.Text
		}
		rows = append(rows, row)
	}
	return rows
}

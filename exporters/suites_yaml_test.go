package exporters_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/yaml"
	"pakrus/schema/contrib/contribtest"
)

// takenAsMeant are the texts that the YAML suite calls errors of indentation and the library reads
// as their writer meant them, with what is read.
var takenAsMeant = map[string]string{
	"9C9N":    `flow=[text:"a" text:"b" text:"c"]`, // lines of a list in brackets begin at the margin
	"DK95-01": `foo=text:"bar baz"`,                // a line of a text in quotes begins with a tab
	"QB6E":    `quoted=text:"a b c"`,               // lines of a text in quotes begin at the margin
	"S98Z":    `empty block scalar=text:""`,        // an empty line has more spaces than the text below it
}

// notRead are valid texts of the YAML suite that the library refuses: directives that mean
// nothing, a version of YAML that does not exist, and anchors with unusual names.
var notRead = []string{"2LFX", "2SXE", "6LVF", "BEC7", "MUS6-05", "MUS6-06", "W5VH"}

// byDesign are the codes of what a contribution cannot have though YAML can: a form that is no
// table, anchors and tags, several documents, no record, and a key twice.
var byDesign = []string{"FRM1", "YML2", "YML3", "FIL5", "HED1"}

// Every text of yaml-test-suite: errors are refused; what is valid is read with the values that
// the suite says, or refused for what a contribution cannot have.
func TestReadsYAMLTestSuite(t *testing.T) {
	read := 0
	for _, c := range suite(t, "yaml.json", 402) {
		got := contribtest.Read(t, yaml.Read, c.Name, c.content())
		codes := errorsOf(got)
		if c.Fail {
			if want := takenAsMeant[c.Name]; (codes == nil) != (want != "") || want != "" && strings.TrimSpace(got.Table()) != want {
				t.Errorf("%s: %q has the findings %v and the rows %s", c.Name, c.Text, got.Findings, got.Table())
			}
			continue
		}
		other := slices.DeleteFunc(slices.Clone(codes), func(code string) bool { return slices.Contains(byDesign, code) })
		if (len(other) > 0) != slices.Contains(notRead, c.Name) {
			t.Errorf("%s: %q has the findings %v", c.Name, c.Text, got.Findings)
		}
		if codes == nil && c.JSON != "" {
			read++
			if want := recordsOf(t, &c); !reflect.DeepEqual(rowsOf(got), want) {
				t.Errorf("%s: %q is read as %v, want %v", c.Name, c.Text, rowsOf(got), want)
			}
		}
	}
	if read < 100 {
		t.Errorf("only %d valid texts are read", read)
	}
}

func rowsOf(got *contribtest.Collected) any {
	rows := []any{}
	for _, r := range got.Rows {
		rows = append(rows, fieldsOf(r.Cells))
	}
	return rows
}

// recordsOf are the records that the suite's JSON means: the items of a list, those of the lists of an
// object, or the object.
func recordsOf(t *testing.T, c *suiteCase) any {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(c.JSON))
	decoder.UseNumber()
	var top any
	if err := decoder.Decode(&top); err != nil {
		t.Fatalf("%s: %v", c.Name, err)
	}
	switch v := literal(top).(type) {
	case []any:
		return v
	case map[string]any:
		for _, list := range v {
			if items, ok := list.([]any); ok && len(v) == 1 && len(items) > 0 && reflect.TypeOf(items[0]).Kind() == reflect.Map {
				return items // the records of a table
			}
		}
		return []any{v}
	}
	return nil
}

// literal is a value with its numbers and booleans as text, as they stand in YAML.
func literal(v any) any {
	switch v := v.(type) {
	case []any:
		items := make([]any, len(v))
		for i := range v {
			items[i] = literal(v[i])
		}
		return items
	case map[string]any:
		fields := map[string]any{}
		for name := range v {
			fields[name] = literal(v[name])
		}
		return fields
	case nil:
		return nil
	}
	return fmt.Sprint(v)
}

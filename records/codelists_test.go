package records

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pakrus/schema"
)

// noRecord is the example of a code that the data model promises and no record has.
const noRecord = "No record yet."

// generic are the lists of the toolkit, whose examples name no record of this dataset.
var generic = []string{"date_precision", "claim_rank"}

// namedID finds the IDs that have a number; mnemonic keys are named at the beginning only.
var namedID = regexp.MustCompile(`\b(ev|ag|pj|mb|ob|dc)-[0-9]{4}\b`)

func isOurs(l *schema.CodeList) bool { return strings.HasPrefix(l.Origin, "pakrus") }

// coding is a code list with the codes that each record has: by the key of its row and by
// every beginning of a compound key, so that "ev-0030" stands for all its participants.
type coding struct {
	list  *schema.CodeList
	codes map[string][]string
}

// codings gathers the codings of all columns of the dataset, by the name of the list.
func codings(t *testing.T) map[string]coding {
	t.Helper()
	d, err := Dataset()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]coding{}
	for _, table := range d.Tables {
		for n, c := range table.Columns {
			if c.CodeList == nil {
				continue
			}
			if _, ok := found[c.CodeList.Name]; !ok {
				found[c.CodeList.Name] = coding{c.CodeList, map[string][]string{}}
			}
			found[c.CodeList.Name].add(table, n)
		}
	}
	return found
}

func (c coding) add(table *schema.Table, column int) {
	for _, row := range table.Rows() {
		key := table.Key(row)
		for at := range len(key) + 1 {
			if at == len(key) || key[at] == '/' {
				c.codes[key[:at]] = append(c.codes[key[:at]], row[column].Text)
			}
		}
	}
}

// problem says what is wrong with a code's definition, example or counter-example; "" if
// nothing is. An example begins with the ID of a record that has the code; a
// counter-example with that of one that has not, and ends with the code that it has.
func (c coding) problem(code schema.Code) string {
	if code.Label == "" || code.Definition == "" || code.Example == "" || code.Counter == "" {
		return "has no label, definition, example or counter-example"
	}
	if slices.Contains(generic, c.list.Name) {
		return ""
	}
	if code.Example != noRecord {
		if id, _, _ := strings.Cut(code.Example, ": "); !slices.Contains(c.codes[id], code.Value) {
			return fmt.Sprintf("the example %s has %q", id, c.codes[id])
		}
	} else if c.occurs(code.Value) {
		return "there is a record: give an example"
	}
	id, _, _ := strings.Cut(code.Counter, ": ")
	other := code.Counter[strings.LastIndex(code.Counter, ": ")+2:]
	if other == "none" { // the record leaves the column empty
		other = ""
	}
	if slices.Contains(c.codes[id], code.Value) || !slices.Contains(c.codes[id], other) {
		return fmt.Sprintf("the counter-example %s has %q, and says %q", id, c.codes[id], other)
	}
	return ""
}

func (c coding) occurs(code string) bool {
	for codes := range maps.Values(c.codes) {
		if slices.Contains(codes, code) {
			return true
		}
	}
	return false
}

// TestOurCodesAreExplained is about the lists that this project defines.
func TestOurCodesAreExplained(t *testing.T) {
	for name, c := range codings(t) {
		for _, code := range c.list.Codes {
			if !isOurs(c.list) {
				continue
			}
			if problem := c.problem(code); problem != "" {
				t.Errorf("%s %s: %s", name, code.Value, problem)
			}
		}
	}
}

// TestOthersCodesAreLabelsOnly keeps the definitions of CAMEO and PLOVER, whose licences do
// not allow them to be copied, and those of the standards out.
func TestOthersCodesAreLabelsOnly(t *testing.T) {
	for name, c := range codings(t) {
		for _, code := range c.list.Codes {
			if !isOurs(c.list) && (code.Label == "" || code.Definition+code.Example+code.Counter != "") {
				t.Errorf("%s %s is of %s: a label, and nothing else", name, code.Value, c.list.Origin)
			}
		}
	}
}

// TestToolkitExamplesAreGeneric keeps this dataset out of the lists that any dataset has.
func TestToolkitExamplesAreGeneric(t *testing.T) {
	found := codings(t)
	for _, name := range generic {
		for _, code := range found[name].list.Codes {
			text := code.Definition + code.Example + code.Counter
			if namedID.MatchString(text) || regexp.MustCompile("Pakistan|Russia|USSR|Soviet").MatchString(text) {
				t.Errorf("%s %s speaks of this dataset: %s", name, code.Value, text)
			}
		}
	}
}

// TestExamplesNameLiveRecords is about every numbered ID in an example, also in the middle.
func TestExamplesNameLiveRecords(t *testing.T) {
	found := codings(t)
	live := map[string]bool{}
	for _, c := range found {
		for id := range c.codes {
			live[id] = true
		}
	}
	for name, c := range found {
		for _, code := range c.list.Codes {
			for _, id := range namedID.FindAllString(code.Example+" "+code.Counter, -1) {
				if !live[id] {
					t.Errorf("%s %s names %s, which is no record", name, code.Value, id)
				}
			}
		}
	}
}

func TestProblemsOfExamples(t *testing.T) {
	colour := coding{
		&schema.CodeList{Name: "colour", Codes: []schema.Code{{Value: "red"}, {Value: "white"}, {Value: "blue"}}},
		map[string][]string{"ev-0001": {"red", "white"}, "ev-0001/a": {"red"}, "ev-0001/b": {"white"}, "ev-0002": {""}},
	}
	for _, tt := range []struct{ value, example, counter, want string }{
		{"red", "ev-0001: a rose", "ev-0001/b: a lily: white", ""},
		{"red", "ev-0001/a: a rose", "ev-0002: a shadow: none", ""},
		{"red", "ev-0001/b: a rose", "ev-0002: a shadow: none", `the example ev-0001/b has ["white"]`},
		{"red", "ev-0009: a rose", "ev-0002: a shadow: none", `the example ev-0009 has []`},
		{"red", "ev-0001: a rose", "ev-0001: a lily: white", `the counter-example ev-0001 has ["red" "white"], and says "white"`},
		{"red", "ev-0001: a rose", "ev-0001/b: a lily: blue", `the counter-example ev-0001/b has ["white"], and says "blue"`},
		{"blue", noRecord, "ev-0001/a: a rose: red", ""},
		{"red", noRecord, "ev-0001/b: a lily: white", "there is a record: give an example"},
		{"red", "ev-0001: a rose", "", "has no label, definition, example or counter-example"},
	} {
		code := schema.Code{Value: tt.value, Label: tt.value, Definition: "A colour.", Example: tt.example, Counter: tt.counter}
		if got := colour.problem(code); got != tt.want {
			t.Errorf("%s, %q, %q: %q, want %q", tt.value, tt.example, tt.counter, got, tt.want)
		}
	}
}

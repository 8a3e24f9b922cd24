package main

import (
	"slices"
	"testing"

	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/check"
	"pakrus/schema/contrib"
)

// told says for each rule of `check` by which finding `validate` tells a contributor of it, so that
// import, which checks the changed records, refuses nothing that validate took; or why no
// contribution breaks it.
var told = map[string]string{
	"KEY1": "KEY1", "KEY2": "KEY2", "REF1": "REF1", "ORD1": "ORD1", "USE1": "USE1", "EVI1": "EVI1", "DBT1": "COL2",
	"DAT1": "DAT1", "DEC1": "DEC1", "TXT1": "TXT1", "TXT2": "TXT2", "TXT3": "TXT3", "TXT4": "TXT4", "TXT5": "TXT5", "TXT6": "TXT6", "INT1": "INT1",
	"REF2": "- no table with pointers takes contributions, and those of claims and changes are made of the record",
	"EVI2": "- contributed evidence is preferred",
	"COV1": "- import removes the row of coverage of a passage that is cited now",
	"VER1": "- import sets the versions",
}

func TestValidateTellsWhatCheckWouldRefuse(t *testing.T) {
	for _, rule := range slices.Concat(check.Rules, records.Rules) {
		switch code := told[rule.Code]; {
		case code == "":
			t.Errorf("rule %s (%s): nobody said how validate tells it", rule.Code, rule.Sentence)
		case code[0] != '-' && contrib.Explain(code) == nil:
			t.Errorf("rule %s: validate has no rule %s", rule.Code, code)
		}
	}
}

// The worked example of each template, sent as a new record, has no error.
func TestExamplesOfTemplatesAreComplete(t *testing.T) {
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	for i := range records.Contributions.Tables {
		form := &records.Contributions.Tables[i]
		var pairs []pair
		for c, f := range contrib.NewTemplate(d, records.Contributions, form, records.Claims()).Fields {
			text := f.Example
			switch {
			case f.Column != nil && f.Column.Key && form.IDPrefix != "":
				text = "new-1"
			case f.Column != nil && f.Column.Kind == schema.String && c == len(d.Table(form.Table).KeyColumns)-1:
				text += "-z"
			case f.Column != nil && f.Column.Key && f.Keys != nil && c > 0:
				text = unusedIn(f.Keys, d.Table(form.Table), text)
			}
			pairs = append(pairs, pair{name: f.Name, text: text, list: f.List})
		}
		if found := findingsIn(t, d, form.Table, "f.csv", renderings[".csv"](pairs)); len(found) > 0 {
			t.Errorf("%s: %v\n%s", form.Table, found, renderings[".csv"](pairs))
		}
	}
}

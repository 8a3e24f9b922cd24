package contrib_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
	"pakrus/schema/evidence"
)

func TestRecords(t *testing.T) {
	tests := []struct{ name, text, want, said string }{
		{"a new record", head, "", ""},
		{"every column", head + "  light_id: new-1\n  coast_id: north\n  seen_from: [north, south]\n  paint: red\n  lit: 1900?\n  dark: 1900/1950\n  checked: 2001-02-03\n" +
			"  height: 35.3\n  steps: 12\n  is_staffed: true\n  page: https://example.org\n  score: 7\n  lit_start: x\n", "", ""},
		{"items joined", head + "  seen_from: north; south\n", "", ""},
		{"one item", head + "  coast_id: [north]\n", "", ""},
		{"a placeholder in use", head + "  keepers:\n  - {name: Ann}\n  - {name: Bob, rank_colour: red}\n", "", ""},
		{"evidence as a list", "lights:\n- name: Far Point\n  evidence:\n  - {passage: doc-p001, as_stated: Far Point, fields: name keepers, via: [yearbook]}\n  - {passage: doc-p002}\n", "", ""},
		{"a correction", "lights:\n- {light_id: li-0001, steps: 99, reason: counted again}\n", "", ""},
		{"a correction of a fact", "lights:\n- {light_id: li-0001, height: 36, reason: measured again, evidence_passage: doc-p002}\n", "", ""},
		{"a new code of an existing light", "keepers:\n- {light_id: li-0002, name: Ann, evidence_passage: doc-p001}\n", "", ""},

		{"unknown key", head + "  colour: red\n", "COL1@4:3", "remove it"},
		{"misspelt key", head + "  pant: red\n", "COL1@4:3", `did you mean "paint"?`},
		{"misspelt required key", "lights:\n- nmae: Far Point\n  evidence_passage: doc-p001\n", "COL1@2:3", `did you mean "name"?`},
		{"unknown table", "lihgts:\n- name: x\n", "TAB1@1:1", `did you mean "lights"?`},
		{"table that takes nothing", "codebook:\n- name: x\n", "TAB2@1:1", "one of lights, keepers, coasts"},
		{"columns of no table", "- {x: 1, y: 2}\n", "TAB1@1:1", "name the table"},
		{"columns of two tables", "- {light_id: li-0001, name: x}\n", "TAB1@1:1", "name the table"},
		{"no record", "lights: []\n", "FIL5@", "at least one"},
		{"missing value", "lights:\n- coast_id: north\n  evidence_passage: doc-p001\n", "REQ1@2:3", "Name"},
		{"empty value", head + "  coast_id: \"\"\n", "", ""},
		{"ID that is not given out", head + "  light_id: li-0009\n", "KEY3@4:13", "write its light_id"},
		{"ID of the contributor's own", head + "  light_id: far\n", "KEY3@4:13", "new-1"},
		{"key of another form", "coasts:\n- {coast_id: West 1, name: West, evidence_passage: doc-p001}\n", "PAT1@2:14", "^[a-z-]+$"},
		{"placeholder twice", head + "  light_id: new-1\n" + head[8:] + "  light_id: new-1\n  lit: 1700\n", "KEY1@7:13", "of its own"},
		{"key twice", "coasts:\n- {coast_id: west, name: West, evidence_passage: doc-p001}\n- {coast_id: west, name: Wet, evidence_passage: doc-p001}\n", "KEY1@3:14", "remove one"},
		{"member twice", head + "  keepers:\n  - {name: Ann}\n  - {name: Ann}\n", "KEY1@6:12", "remove one"},
		{"members that are none", head + "  keepers: Ann\n", "TYP1@4:12", "list of objects"},
		{"member that is none", head + "  keepers: [Ann]\n", "TYP1@4:13", "names of columns"},
		{"unknown key of a member", head + "  keepers: [{name: Ann, age: 7}]\n", "COL1@4:25", ""},
		{"member without value", head + "  keepers: [{rank_colour: red}]\n", "REQ1@4:13", "Name of the keeper"},

		{"dangling reference", head + "  coast_id: norht\n", "REF1@4:13", `did you mean "north"?`},
		{"name for an ID", head + "  coast_id: southern coast\n", "REF1@4:13", `did you mean "south"?`},
		{"dangling item", head + "  seen_from: [north, soutch]\n", "REF1@4:22", `did you mean "south"?`},
		{"placeholder of nothing", head + "  coast_id: new-west\n", "REF1@4:13", "contribute a record of coasts"},
		{"correction without reason", "lights:\n- {light_id: li-0001, steps: 99}\n", "CHG1@2:3", "reason"},
		{"correction of nothing", "lights:\n- {light_id: li-0001, name: The light of Bell Rock}\n- {light_id: li-0002}\n", "CHG2@2:3", "nothing need be done"},
		{"correction of a fact without evidence", "lights:\n- {light_id: li-0001, height: 36, reason: r}\n", "EVI3@2:3", "evidence_passage"},
		{"correction out of order", "lights:\n- {light_id: li-0001, dark: 1800, reason: r, evidence_passage: doc-p001}\n", "ORD1@2:29", "correct one"},

		{"the same light", "lights:\n- {name: Light of Bell Rock, lit: 1811-02, evidence_passage: doc-p001}\n", "DUP1@2:3", "change that one"},
		{"the same name at another time", "lights:\n- {name: Light of Bell Rock, lit: 1911, evidence_passage: doc-p001}\n", "", ""},
		{"the same light twice", head + head[8:], "DUP2@4:3", "nothing need be done"},

		{"no evidence", "lights:\n- name: Far Point\n", "EVI3@2:3", "evidence_passage"},
		{"source alone", "lights:\n- {name: Far Point, evidence_passage: doc}\n", "EVI4@2:39", "-p and the number"},
		{"unknown passage", "lights:\n- {name: Far Point, evidence_passage: doc-p011}\n", "EVI4@2:39", "the passages of doc go to doc-p002"},
		{"long wording", head + "  evidence_as_stated: one two three four five six seven eight nine\n", "EVI5@4:23", "at most 8"},
		{"fields that are none", head + "  evidence_fields: nam coast_id\n", "EVI7@4:20", `did you mean "name"?`},
		{"unknown work", head + "  evidence_via: [yearbok]\n", "REF1@4:18", `did you mean "yearbook"?`},
		{"unknown part of evidence", "lights:\n- name: Far Point\n  evidence: [{passage: doc-p001, page: 7}]\n", "COL1@3:34", "passage"},
		{"evidence that is none", "lights:\n- name: Far Point\n  evidence: [doc-p001]\n", "TYP1@3:14 EVI3@2:3", ""},
		{"evidence without passage", "lights:\n- name: Far Point\n  evidence: [{fields: name}]\n", "EVI3@3:14", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := check(t, contrib.Options{}, "f.yaml", tt.text).Findings
			if sorted(brief(got)) != sorted(strings.ReplaceAll(tt.want, "FIL5@", "FIL5@f.yaml")) {
				t.Errorf("findings %q, want %q\n%v", brief(got), tt.want, got)
			}
			if len(got) > 0 && !slices.ContainsFunc(got, func(f contrib.Finding) bool { return strings.Contains(f.String(), tt.said) }) {
				t.Errorf("%v does not say %q", got, tt.said)
			}
		})
	}
}

func sorted(s string) string {
	parts := strings.Fields(s)
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

func TestFilesAreCheckedTogether(t *testing.T) {
	got := check(t, contrib.Options{},
		"b.yaml", "keepers:\n- {light_id: new-1, name: Ann}\n- {light_id: new-2, name: Ann}\nlights:\n- {light_id: new-1, name: Far Point, coast_id: west, evidence_passage: doc-p001}\n",
		"a.csv", "coast_id,name,evidence_passage\nwest,Western Coast,doc-p001\nwest,Wet Coast,doc-p001\n")
	if want := "KEY1@a.csv:3:1 REF1@b.yaml:3:14"; brief(got.Findings) != want {
		t.Errorf("findings %q, want %q", brief(got.Findings), want)
	}
	if len(got.Sections) != 3 || got.Sections[2].Table != "coasts" || got.Sections[2].Records != 2 || got.Errors != 2 {
		t.Errorf("sections %+v, %d errors", got.Sections, got.Errors)
	}
}

func TestAHeaderIsFaultedOnce(t *testing.T) {
	got := check(t, contrib.Options{Table: "lights"}, "f.csv", "nmae,colour,steps\na,b,1\nc,d,2\n,,\n").Findings
	if want := "COL1@f.csv:1:1 EVI3@f.csv:1:1 COL1@f.csv:1:6"; brief(got) != want {
		t.Errorf("findings %q, want %q", brief(got), want)
	}
}

func TestDocumentsAreLookedUp(t *testing.T) {
	corpus := evidence.Corpus{{ID: "doc-p001", Source: "doc", Text: "the tower of far point was lit in May 1900"}, {ID: "doc-p002", Source: "doc", Text: "a ship was lost"}}
	for stated, want := range map[string]string{"May 1900": "", "June 1900": "EVI6@4:23", "a ship": "EVI6@4:23"} {
		got := check(t, contrib.Options{Documents: corpus}, "f.yaml", head+"  evidence_as_stated: "+stated+"\n").Findings
		if brief(got) != want {
			t.Errorf("%q: findings %v, want %q", stated, got, want)
		}
	}
}

func TestFindingsAreTheSameEveryTime(t *testing.T) {
	text := "lights:\n- {name: 'x ', paint: green, coast_id: nrth, lit: x, seen_from: [a, b]}\n- {nam: x, paint: re}\n- {light_id: new-1}\n- {light_id: new-1}\n"
	first := check(t, contrib.Options{}, "f.yaml", text)
	for range 100 {
		if again := check(t, contrib.Options{}, "f.yaml", text); !slices.Equal(first.Findings, again.Findings) {
			t.Fatalf("findings differ:\n%v\n%v", first.Findings, again.Findings)
		}
	}
}

// A sheet has columns and a name; the reader here stands for that of workbooks.
func TestSheets(t *testing.T) {
	sheet := func(name string, columns ...string) contrib.Reader {
		return func(_ context.Context, f contrib.File, _ contrib.Limits, to contrib.Sink) error {
			s := contrib.Section{Name: name, Place: contrib.Place{File: f.Name, Sheet: name}}
			row := contrib.Row{Place: contrib.Place{File: f.Name, Sheet: name, Cell: "A2"}}
			for _, c := range columns {
				s.Columns = append(s.Columns, contrib.Heading{Name: c, Place: contrib.Place{File: f.Name, Sheet: name, Cell: "A1"}})
				row.Cells = append(row.Cells, contrib.Cell{Name: c, Value: contrib.Value{Kind: contrib.Text, Text: "doc-p001", Place: row.Place}})
			}
			to.Section(s)
			to.Row(&row)
			return nil
		}
	}
	tests := []struct {
		name string
		read contrib.Reader
		want string
	}{
		{"named after a table", sheet("lights", "name", "evidence_passage"), ""},
		{"of another name", sheet("Sheet1", "coast_id", "seen_from", "name", "evidence_passage"), "REF1@f.xlsx:Sheet1 REF1@f.xlsx:Sheet1"},
		{"made by the program", sheet("codebook", "coast_id", "name"), "TAB3@f.xlsx:codebook"},
		{"of no table", sheet("Notes", "x", "y"), "TAB1@f.xlsx:Notes"},
		{"named after a table, without its columns", sheet("lights", "x", "y"), "TAB1@f.xlsx:lights"},
		{"with one column of the table", sheet("lights", "name", "x", "evidence_passage"), "COL1@f.xlsx:lights"},
	}
	for _, tt := range tests {
		c := contrib.NewChecker(dataset(t), forms, contrib.Options{Limits: contrib.DefaultLimits})
		if err := c.File(context.Background(), tt.read, contribtest.File("f.xlsx", "x")); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range c.Finish().Findings {
			got = append(got, f.Code+"@"+f.Place.File+":"+f.Place.Sheet)
		}
		slices.Sort(got)
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: findings %q, want %q", tt.name, got, tt.want)
		}
	}
}

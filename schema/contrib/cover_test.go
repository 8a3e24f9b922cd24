package contrib_test

import (
	"strings"
	"testing"

	"pakrus/schema/contrib"
)

const event = "lights:\n- light_id: new-1\n  name: Far Point\n  coast_id: north\n"

// Each value that a document must state is one that the evidence of its record speaks of.
func TestEvidenceSpeaksOfEachFact(t *testing.T) {
	for _, tt := range []struct{ name, text, want, said string }{
		{"all", event + "  evidence: [{passage: doc-p001}]\n", "", ""},
		{"all, in two", event + "  evidence: [{passage: doc-p001, fields: name}, {passage: doc-p002, fields: coast_id}]\n", "", ""},
		{"what is ours needs none", event + "  steps: 7\n  evidence: [{passage: doc-p001, fields: coast_id name}]\n", "", ""},
		{"separated by commas", event + "  evidence: [{passage: doc-p001, fields: \"coast_id, name\"}]\n", "", ""},
		{"as a list", event + "  evidence: [{passage: doc-p001, fields: [coast_id, name]}]\n", "", ""},
		{"one is left out", event + "  evidence: [{passage: doc-p001, fields: name}]\n", "EVI1@5:42", "write \"name coast_id\""},
		{"two are left out", event + "  evidence: [{passage: doc-p001, fields: steps}]\n", "EVI1@5:42", "speaks of name and coast_id"},
		{"the last of two", event + "  evidence:\n  - {passage: doc-p001, fields: steps}\n  - {passage: doc-p002, fields: name}\n", "EVI1@7:33", "name coast_id"},
		{"as columns", event + "  evidence_passage: doc-p001\n  evidence_fields: name\n", "EVI1@6:20", "evidence_fields"},
		{"an item without a passage speaks of nothing", event + "  evidence: [{passage: doc-p001, fields: name}, {fields: coast_id}]\n", "EVI1@5:42 EVI3@5:49", ""},
		{"a misspelt field", event + "  evidence: [{passage: doc-p001, fields: name coast}]\n", "EVI7@5:42", "coast_id"},

		{"a correction", "lights:\n- {light_id: li-0001, height: 36, lit: 1812, reason: r, evidence_passage: doc-p002, evidence_fields: height lit}\n", "", ""},
		{"a correction of another field", "lights:\n- {light_id: li-0001, height: 36, reason: r, evidence_passage: doc-p002, evidence_fields: lit}\n", "EVI1@2:91", "\"lit height\""},

		{"members", event + "  keepers: [{name: Ann}]\n  evidence: [{passage: doc-p001, fields: name coast_id keepers}]\n", "", ""},
		{"members of their own", event + "  keepers: [{name: Ann, evidence_passage: doc-p002}]\n  evidence: [{passage: doc-p001, fields: name coast_id}]\n", "", ""},
		{"members that nothing speaks of", event + "  keepers: [{name: Ann}, {name: Bob}]\n  evidence: [{passage: doc-p001, fields: name coast_id}]\n", "EVI1@6:42", "\"name coast_id keepers\""},
		{"members and a column", event + "  keepers: [{name: Ann}, {name: Bob}]\n  evidence: [{passage: doc-p001, fields: name}]\n", "EVI1@6:42", "coast_id and keepers"},
		{"members of a record without evidence", event + "  keepers: [{name: Ann}]\n", "EVI3@2:3", ""},
		{"members whose own evidence leaves them out", event + "  keepers: [{name: Ann, evidence: [{passage: doc-p002, fields: rank_colour}]}]\n  evidence: [{passage: doc-p001}]\n", "EVI1@5:64", "name"},
		{"members of an existing record", "lights:\n- {light_id: li-0001, keepers: [{name: Ann}], reason: r}\n", "EVI3@2:33", ""},
		{"members that are there", "lights:\n- {light_id: li-0001, steps: 7, keepers: [{name: Robert}], reason: r}\n", "CHG2@2:43", ""},
		{"members of an existing record, with evidence", "lights:\n- {light_id: li-0001, keepers: [{name: Ann}], evidence: [{passage: doc-p001, fields: keepers}], reason: r}\n", "", ""},
		{"members of an existing record, with other evidence", "lights:\n- {light_id: li-0001, height: 7, keepers: [{name: Ann}], evidence: [{passage: doc-p001, fields: height}], reason: r}\n", "EVI1@2:97", "\"height keepers\""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := check(t, contrib.Options{}, "f.yaml", tt.text).Findings
			if sorted(brief(got)) != sorted(tt.want) {
				t.Errorf("findings %q, want %q\n%v", brief(got), tt.want, got)
			}
			if len(got) > 0 && !strings.Contains(got[0].String(), tt.said) {
				t.Errorf("%v does not say %q", got[0], tt.said)
			}
		})
	}
}

// Members in a file of their own rest on the evidence of their record, whichever file is read first.
func TestMembersInAnotherFile(t *testing.T) {
	const lights = "light_id,name,evidence_passage,evidence_fields\n"
	for _, tt := range []struct{ name, lights, keepers, want string }{
		{"of a new record", lights + "new-1,Far Point,doc-p001,\n", "light_id,name,rank_colour\nnew-1,Ann,\n", ""},
		{"named", lights + "new-1,Far Point,doc-p001,name keepers\n", "light_id,name,rank_colour\nnew-1,Ann,\n", ""},
		{"not named", lights + "new-1,Far Point,doc-p001,name\n", "light_id,name,rank_colour\nnew-1,Ann,\nnew-1,Bob,\n", "EVI1@lights.csv:2:26"},
		{"of a record without evidence", "light_id,name,coast_id\nnew-1,Far Point,\n", "light_id,name,rank_colour\nnew-1,Ann,\n", "EVI3@lights.csv:1:1"},
		{"of an existing record", lights, "light_id,name,rank_colour\nli-0002,Ann,\n", "EVI3@keepers.csv:1:1 FIL5@lights.csv"},
		{"of a corrected record", lights + "li-0002,,doc-p001,keepers\n", "light_id,name,rank_colour\nli-0002,Ann,\n", "CHG2@lights.csv:2:1"},
	} {
		for _, files := range [][]string{{"lights.csv", tt.lights, "keepers.csv", tt.keepers}, {"keepers.csv", tt.keepers, "lights.csv", tt.lights}} {
			got := check(t, contrib.Options{}, files...).Findings
			if sorted(brief(got)) != sorted(tt.want) {
				t.Errorf("%s: findings %q, want %q\n%v", tt.name, brief(got), tt.want, got)
			}
		}
	}
}

// A value that is missing is told where it is to be written.
func TestPlacesOfMissingValues(t *testing.T) {
	for _, tt := range []struct{ name, file, text, want string }{
		{"an empty field", "lights.csv", "light_id,coast_id,name,evidence_passage\nnew-1,north,,doc-p001\n", "REQ1@lights.csv:2:13"},
		{"a missing column", "lights.csv", "light_id,coast_id,evidence_passage\nnew-1,north,doc-p001\nnew-2,south,doc-p001\n", "REQ1@lights.csv:1:1"},
		{"null", "lights.json", `[{"light_id": "new-1", "name": null, "evidence_passage": "doc-p001"}]`, "REQ1@lights.json:1:32"},
		{"no passage", "lights.csv", "light_id,coast_id,name,evidence_passage\nnew-1,north,Far Point,\n", "EVI3@lights.csv:2:23"},
		{"no reason", "lights.csv", "light_id,steps,reason\nli-0001,99,\n", "CHG1@lights.csv:2:12"},
		{"no reason, without its column", "lights.csv", "light_id,steps\nli-0001,99\n", "CHG1@lights.csv:2:1"},
	} {
		got := check(t, contrib.Options{Table: "lights"}, tt.file, tt.text).Findings
		if brief(got) != tt.want {
			t.Errorf("%s: findings %q, want %q\n%v", tt.name, brief(got), tt.want, got)
		}
	}
}

// What refers to a record that could not be read is not wrong, too.
func TestAMistakeHasNoEchoes(t *testing.T) {
	got := check(t, contrib.Options{},
		"lights.csv", "light_id,name,steps,evidence_passage\nnew-1,Far Point,7,8,doc-p001\n",
		"keepers.csv", "light_id,name,rank_colour\nnew-1,Ann,\n").Findings
	if want := "CSV3@lights.csv:2:21"; brief(got) != want {
		t.Errorf("findings %q, want %q", brief(got), want)
	}
	got = check(t, contrib.Options{}, "f.yaml", head+"  steps: 1\n  page: \"www.example.org\\u200b \"\n  evidence_as_stated: \"=1\"\n  reason: \"a\\u200bb\"\n").Findings
	if want := "TXT2@5:9 TXT3@6:23 TXT2@7:11"; brief(got) != want {
		t.Errorf("findings %q, want %q", brief(got), want)
	}
}

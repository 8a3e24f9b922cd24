package contrib_test

import (
	"context"
	"strings"
	"testing"

	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// strict is the dataset whose coasts must be referred to, with a column of lights that only the maintainers set.
func strict(t *testing.T, text string) []contrib.Finding {
	t.Helper()
	d, own := dataset(t), *forms
	d.Table("coasts").Vocabulary = true
	own.Tables = append([]contrib.Form(nil), forms.Tables...)
	own.Tables[0].Maintained = map[string]string{"is_staffed": "tell us in an issue"}
	c := contrib.NewChecker(d, &own, contrib.Options{Limits: contrib.DefaultLimits})
	if err := c.File(context.Background(), readers["yaml"], contribtest.File("f.yaml", text)); err != nil {
		t.Fatal(err)
	}
	return c.Finish().Findings
}

// What the rules about the whole dataset would refuse is told of the record that breaks them.
func TestRulesAboutTheWholeDataset(t *testing.T) {
	const west = "coasts:\n- {coast_id: west, name: West, evidence_passage: doc-p001}\n"
	for _, tt := range []struct{ name, text, want, said string }{
		{"a coast with its light", west + "lights:\n- {name: Far Point, coast_id: west, evidence_passage: doc-p001}\n", "", ""},
		{"a coast in a list", west + "lights:\n- {name: Far Point, seen_from: [south, west], evidence_passage: doc-p001}\n", "", ""},
		{"a coast alone", west, "USE1@2:14", "together with the record that needs it"},
		{"the last reference", "lights:\n- {light_id: li-0002, coast_id: north, reason: r, evidence_passage: doc-p001}\n", "USE1@2:33", "no record refers to \"south\" of coasts"},
		{"the last reference moves", "lights:\n- {light_id: li-0002, coast_id: north, reason: r, evidence_passage: doc-p001}\n- {light_id: li-0001, coast_id: south, reason: r, evidence_passage: doc-p001}\n", "", ""},
		{"the last reference is kept", "lights:\n- {light_id: li-0002, coast_id: north, seen_from: [south], reason: r, evidence_passage: doc-p001}\n", "", ""},
		{"an ID of a work", "coasts:\n- {coast_id: doc, name: Doc, evidence_passage: doc-p001}\nlights:\n- {name: Far Point, coast_id: doc, evidence_passage: doc-p001}\n", "KEY2@2:14", "of works"},
		{"a placeholder where the ID is chosen", "coasts:\n- {coast_id: new-west, name: Far West, evidence_passage: doc-p001}\nlights:\n- {name: Far Point, coast_id: new-west, evidence_passage: doc-p001}\n", "KEY3@2:14", `such as "far-west"`},
		{"no ID where it is chosen", "coasts:\n- {name: Fár Wést, evidence_passage: doc-p001}\n", "REQ1@2:3", `such as "far-west"`},
		{"a column of the maintainers", head + "  is_staffed: true\n", "COL2@4:15", "in an issue"},
		{"as it is", head + "  is_staffed: false\n", "", ""},
		{"a correction of it", "lights:\n- {light_id: li-0001, is_staffed: true, reason: r}\n", "COL2@2:35", "in an issue"},
	} {
		got := strict(t, tt.text)
		if brief(got) != tt.want || len(got) > 0 && !strings.Contains(got[0].String(), tt.said) {
			t.Errorf("%s: findings %q, want %q saying %q\n%v", tt.name, brief(got), tt.want, tt.said, got)
		}
	}
}

package contrib_test

import (
	"slices"
	"testing"

	"pakrus/schema/contrib"
)

func TestACorrectionRemovesAValue(t *testing.T) {
	var taken []contrib.Record
	options := contrib.Options{Hand: func(r contrib.Record) { taken = append(taken, r) }}
	result := check(t, options, "c.csv", "light_id,coast_id,name,reason\nli-0001,(Empty),,the map shows none\n")
	if got := brief(result.Findings); got != "" {
		t.Fatalf("findings %s", got)
	}
	d := dataset(t).Table("lights")
	coast, name := d.Column("coast_id"), d.Column("name")
	r := taken[0]
	if r.Row[coast].Valid || !r.Given[coast] || r.Given[name] || r.Row[name].Text != "The light of Bell Rock" {
		t.Errorf("row %v, given %v", r.Row, r.Given)
	}
	if n := len(slices.DeleteFunc(slices.Clone(r.Given), func(g bool) bool { return !g })); n != 2 {
		t.Errorf("%d columns are given, want the ID and the coast", n)
	}
}

func TestWhatCannotBeRemoved(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"without a reason", "light_id,coast_id\nli-0001,(empty)\n", "CHG1@c.csv:2:1"},
		{"a value that is needed", "light_id,name,reason\nli-0001,(empty),so\n", "CHG3@c.csv:2:9"},
		{"of a new record", "name,coast_id,evidence_passage\nNew light,(empty),doc-p001\n", "CHG3@c.csv:2:11"},
		{"the ID", "light_id,name,evidence_passage\n(empty),New light,doc-p001\n", "CHG3@c.csv:2:1"},
		{"what is not there", "light_id,dark,reason\nli-0001,(empty),so\n", "CHG2@c.csv:2:1"},
	} {
		if got := brief(check(t, contrib.Options{Table: "lights"}, "c.csv", tt.text).Findings); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

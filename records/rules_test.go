package records

import (
	"slices"
	"testing"

	"pakrus/records/coverage"
	"pakrus/records/discrepancy"
	"pakrus/records/event"
	"pakrus/schema"
	"pakrus/schema/check"
)

// findings are those of one rule over events, discrepancies, passages and coverage.
func findings(t *testing.T, code string, events []event.Event, doubts []discrepancy.Discrepancy, covered []coverage.Coverage) []string {
	t.Helper()
	d := &schema.Dataset{Meta: schema.Meta{Version: "0.2.0"}, Tables: []*schema.Table{
		schema.Of("events", "an event", events), schema.Of("discrepancies", "a doubt", doubts),
		schema.Of("passages", "a passage", passageRows()), schema.Of("coverage", "coverage", covered),
	}}
	var found []string
	for _, rule := range Rules {
		if rule.Code == code {
			rule.Check(d, func(t *schema.Table, i, c int, what, _ string) { found = append(found, t.Name+": "+what) })
		}
	}
	return found
}

func TestDoubtMarksAgreeWithDiscrepancies(t *testing.T) {
	doubt := []discrepancy.Discrepancy{{ID: "dc-0001", Table: "events", Record: "ev-0001", Kind: discrepancy.Doubtful}}
	marked, plain := []event.Event{{ID: "ev-0001", Doubtful: true}}, []event.Event{{ID: "ev-0001"}}
	for _, tt := range []struct {
		name   string
		events []event.Event
		doubts []discrepancy.Discrepancy
		want   int
	}{
		{"marked and explained", marked, doubt, 0},
		{"neither", plain, nil, 0},
		{"marked without reason", marked, nil, 1},
		{"reason without mark", plain, doubt, 1},
	} {
		if got := findings(t, "DBT1", tt.events, tt.doubts, nil); len(got) != tt.want {
			t.Errorf("%s: %v, want %d findings", tt.name, got, tt.want)
		}
	}
}

func TestEveryPassageOfACompleteDocumentIsCovered(t *testing.T) {
	rows := coverageRows(curated().claims())
	if got := findings(t, "COV1", nil, nil, rows); len(got) != 0 {
		t.Errorf("findings on the real coverage: %v", got)
	}
	at := slices.IndexFunc(rows, func(c coverage.Coverage) bool { return c.Passage == "rabbi-2021-p025" })
	if got := findings(t, "COV1", nil, nil, slices.Delete(rows, at, at+1)); len(got) != 1 {
		t.Errorf("findings without the row of rabbi-2021-p025: %v, want one", got)
	}
}

func TestVersionsAreInOrder(t *testing.T) {
	for _, tt := range []struct {
		versions schema.Versions
		want     int
	}{
		{schema.Versions{Added: "0.1.0"}, 0},
		{schema.Versions{Added: "0.1.0", Changed: "0.2.0"}, 0},
		{schema.Versions{Added: "0.2.0", Changed: "0.2.0"}, 1},
		{schema.Versions{Added: "0.1.0", Changed: "0.3.0"}, 1},
	} {
		if got := findings(t, "VER1", []event.Event{{ID: "ev-0001", Versions: tt.versions}}, nil, nil); len(got) != tt.want {
			t.Errorf("%+v: %v, want %d findings", tt.versions, got, tt.want)
		}
	}
}

// TestRecordsPass is the real records' own test: they have no findings.
func TestRecordsPass(t *testing.T) {
	d, err := Dataset()
	if err != nil {
		t.Fatal(err)
	}
	found, err := check.Run(d, Rules...)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		t.Error(f)
	}
	if factual, claimed := check.Share(d); factual != claimed || factual < 2000 {
		t.Errorf("%d of %d factual cells rest on a claim", claimed, factual)
	}
}

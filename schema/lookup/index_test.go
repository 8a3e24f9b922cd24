package lookup_test

import (
	"slices"
	"testing"

	"pakrus/schema"
	"pakrus/schema/evidence"
	"pakrus/schema/lookup"
)

// The dataset of these tests is of ships and their voyages, by two invented books.

type shipID string

func (shipID) RefersTo() string { return "ships" }

type ship struct {
	ID     string `json:"ship_id" key:"" own:"" doc:"Key."`
	Name   string `json:"name" title:"" lead:"" doc:"Name."`
	Tender shipID `json:"tender_id,omitzero" own:"" doc:"Ship that serves it."`
}

type rig string

func (rig) CodeList() *schema.CodeList {
	return &schema.CodeList{Name: "rig", Origin: "test", Codes: []schema.Code{{Value: "brig", Label: "Two masts"}, {Value: "bark", Label: "Three masts"}}}
}

type voyage struct {
	ID   string      `json:"voyage_id" key:"" own:"" doc:"Key."`
	Name string      `json:"title" title:"" doc:"What it was."`
	Date schema.Date `json:"sailed,omitzero" lead:"" doc:"When."`
	Note string      `json:"note,omitzero" kind:"text" doc:"Remark."`
	Rig  rig         `json:"rig" own:"" doc:"Rig."`
}

type crew struct {
	Voyage string `json:"voyage_id" key:"" ref:"voyages" own:"" doc:"Voyage."`
	Ship   shipID `json:"ship_id" key:"" title:"" lead:"" doc:"Ship."`
	Role   string `json:"role" title:"" own:"" doc:"Role."`
}

type source struct {
	ID      string   `json:"source_id" key:"" own:"" doc:"Key."`
	Title   string   `json:"title" title:"" own:"" doc:"Title."`
	Type    string   `json:"type" own:"" doc:"Type."`
	Authors []string `json:"authors" own:"" doc:"Authors."`
}

type passage struct {
	ID        string            `json:"passage_id" key:"" own:"" doc:"Key."`
	Source    evidence.SourceID `json:"source_id" ref:"sources" own:"" doc:"Book."`
	Section   string            `json:"section" own:"" doc:"Chapter."`
	Paragraph int64             `json:"paragraph" own:"" doc:"Number."`
}

type doubt struct {
	ID     string `json:"doubt_id" key:"" own:"" doc:"Key."`
	Table  string `json:"record_table" own:"" doc:"Table."`
	Record string `json:"record_id" title:"" own:"" doc:"Record."`
	Field  string `json:"field" own:"" doc:"Column."`
}

type retired struct {
	Old    string `json:"old_id" key:"" own:"" doc:"Old."`
	New    string `json:"new_id,omitzero" own:"" doc:"New."`
	Reason string `json:"reason" own:"" doc:"Why."`
	Since  string `json:"version" own:"" doc:"Since."`
}

var voyages = []voyage{
	{"vy-1", "First voyage to Åland", "1901-05", "", "brig"},
	{"vy-2", "Second voyage to the Ålands", "1902/1904", "Ran aground off Kökar, and was towed home by the Anna.", "bark"},
	{"vy-3", "Race round the isles", "", "", "bark"},
}

func ships(t *testing.T) *schema.Dataset {
	t.Helper()
	versions := schema.Versions{Added: "1.0.0"}
	claim := func(id, table, record, field, passage string, via evidence.SourceID) evidence.Claim {
		return evidence.Claim{ID: id, Table: table, Record: record, Field: field, Value: "v", Source: "keeper-1999", Passage: passage, Via: via, Rank: "preferred", Versions: versions}
	}
	d, err := schema.New(schema.Meta{Name: "ships", Title: "Ships", Version: "1.0.0", Released: "2020-02-29"},
		schema.Of("ships", "a ship", []ship{{"anna", "Anna", ""}, {"anna-b", "Anna B", "anna"}}),
		schema.Of("voyages", "a voyage", voyages),
		schema.Of("crews", "a ship in a voyage", []crew{{"vy-1", "anna", "lead"}, {"vy-2", "anna", "tug"}, {"vy-2", "anna-b", "lead"}}),
		schema.Of("sources", "a book", []source{{"keeper-1999", "A book", "book", []string{"Keeper, Ada"}}, {"log-1901", "A log", "document", []string{"Crew"}}}),
		schema.Of("passages", "a paragraph", []passage{{"keeper-1999-p001", "keeper-1999", "Sailing", 1}, {"keeper-1999-p002", "keeper-1999", "Sailing", 2}}),
		schema.Of("claims", "a claim", []evidence.Claim{
			claim("cl-1", "voyages", "vy-1", "title", "keeper-1999-p001", "log-1901"),
			claim("cl-2", "voyages", "vy-1", "sailed", "keeper-1999-p002", ""),
			claim("cl-3", "crews", "vy-1/anna", "ship_id", "keeper-1999-p002", ""),
		}).MadeFrom(),
		schema.Of("doubts", "a doubt", []doubt{{"db-1", "voyages", "vy-1", "sailed"}, {"db-2", "crews", "vy-1/anna", "ship_id"}}),
		schema.Of("retired_ids", "an ID", []retired{{"vy-0", "vy-1", "Twice.", "1.0.0"}, {"vy-9", "", "Never sailed.", "1.0.0"}}),
	)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func only(t *testing.T, x *lookup.Index, id string) lookup.Ref {
	t.Helper()
	found := x.Find(id)
	if len(found) != 1 {
		t.Fatalf("%d records %s", len(found), id)
	}
	return found[0]
}

func TestRecord(t *testing.T) {
	x := lookup.New(ships(t))
	r := x.Record(only(t, x, "vy-1"))
	if r.Title != "First voyage to Åland" || r.Date != "1901-05" || r.Table.Name != "voyages" {
		t.Errorf("%s %s %s", r.Table.Name, r.Title, r.Date)
	}
	if len(r.Parts) != 1 || r.Parts[0].Rows[0].Title != "Anna, lead" || r.Parts[0].Rows[0].ID != "vy-1/anna" {
		t.Errorf("parts %+v", r.Parts)
	}
	if len(r.Claims) != 3 || r.Claims[0].Via == nil || r.Claims[0].Via.ID() != "log-1901" || r.Claims[2].Of != "vy-1/anna" || r.Claims[1].Paragraph != 2 {
		t.Errorf("claims %+v", r.Claims)
	}
	if len(r.About) != 1 || len(r.About[0].Rows) != 2 {
		t.Errorf("about %+v", r.About)
	}
	if len(r.Referrers) != 1 || r.Referrers[0].Rows[0].ID != "vy-0" {
		t.Errorf("referrers %+v", r.Referrers)
	}
	rig := r.Fields[slices.IndexFunc(r.Fields, func(f lookup.Field) bool { return f.Column.Name == "rig" })]
	if rig.Text != "brig" || !slices.Equal(rig.Labels, []string{"Two masts"}) {
		t.Errorf("rig %+v", rig)
	}
}

// A work and a passage know the records that rest on them; a part stands for its whole.
func TestReferrers(t *testing.T) {
	x := lookup.New(ships(t))
	for id, want := range map[string][]string{
		"keeper-1999-p002": {"vy-1"}, "log-1901": {"vy-1"}, "anna": {"anna-b", "vy-1", "vy-2"}, "keeper-1999": {"keeper-1999-p001", "keeper-1999-p002", "vy-1"},
	} {
		var got []string
		for _, g := range x.Record(only(t, x, id)).Referrers {
			for _, e := range g.Rows {
				got = append(got, e.ID)
			}
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", id, got, want)
		}
	}
}

func TestEvidence(t *testing.T) {
	x := lookup.New(ships(t))
	for id, want := range map[string]int{
		"vy-1": 3, "vy-1/anna": 1, "db-1": 1, "db-2": 1, "cl-1": 1, "keeper-1999-p001": 1, "vy-0": 3, "vy-9": 0, "vy-2": 0, "anna": 0,
	} {
		if got := x.Evidence(only(t, x, id)); len(got) != want {
			t.Errorf("%s rests on %d, want %d", id, len(got), want)
		}
	}
}

func TestFindAndNear(t *testing.T) {
	x := lookup.New(ships(t))
	for _, id := range []string{"voyages/vy-1", "crews/vy-1/anna", "rig/brig", "codelists/rig/brig", "voyages/title", "codebook/voyages/title"} {
		only(t, x, id)
	}
	for _, id := range []string{"", "vy-7", "crews/vy-1", "ships/vy-1", "/"} {
		if found := x.Find(id); len(found) > 0 {
			t.Errorf("%q is found", id)
		}
	}
	if near := x.Near("vy1", 2); !slices.Equal(near, []string{"vy-1", "vy-0"}) {
		t.Errorf("near vy1: %v", near)
	}
	if near := x.Near("the-first-voyage", 5); len(near) > 0 {
		t.Errorf("near another title: %v", near)
	}
	if near := x.Near("second-voyage", 5); !slices.Equal(near, []string{"vy-2"}) {
		t.Errorf("near words of a title: %v", near)
	}
	if near := x.Near("???", 5); len(near) > 0 {
		t.Errorf("near signs: %v", near)
	}
	if near := x.Near("nothing of this kind", 5); len(near) > 0 {
		t.Errorf("near nothing: %v", near)
	}
	gone := x.Retired(only(t, x, "vy-0"))
	if gone == nil || gone.Successor.ID() != "vy-1" || gone.Reason != "Twice." || x.Retired(only(t, x, "vy-1")) != nil {
		t.Errorf("retired: %+v", gone)
	}
}

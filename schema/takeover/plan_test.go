package takeover_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/takeover"
)

type tripID string

func (tripID) RefersTo() string { return "trips" }

type dealID string

func (dealID) RefersTo() string { return "deals" }

type trip struct {
	ID       tripID   `json:"trip_id" key:"" own:"" doc:"ID."`
	Title    string   `json:"title" doc:"Title."`
	Deal     dealID   `json:"deal_id,omitzero" own:"" doc:"Deal."`
	Deals    []dealID `json:"deals,omitzero" own:"" doc:"Deals."`
	Doubtful bool     `json:"is_doubtful" own:"" doc:"Doubtful."`
	Made     string   `json:"made,omitzero" own:"" doc:"Computed."`
}

type deal struct {
	ID    dealID `json:"deal_id" key:"" own:"" doc:"ID."`
	Title string `json:"title" doc:"Title."`
	Trip  tripID `json:"trip_id,omitzero" own:"" doc:"Trip."`
}

type member struct {
	Trip tripID `json:"trip_id" key:"" doc:"Trip."`
	Name string `json:"name" key:"" doc:"Name."`
	Rank string `json:"rank,omitzero" doc:"Rank."`
}

var forms = &contrib.Forms{Tables: []contrib.Form{
	{Table: "trips", IDPrefix: "tr-", Computed: []string{"made"}}, {Table: "deals", IDPrefix: "de-"}, {Table: "members"},
}}

func dataset(t *testing.T) *schema.Dataset {
	t.Helper()
	d, err := schema.New(schema.Meta{},
		schema.Of("trips", "a trip", []trip{{ID: "tr-0001", Title: "Out", Deal: "de-0001", Made: "x"}, {ID: "tr-0002", Title: "Back"}}),
		schema.Of("deals", "a deal", []deal{{ID: "de-0001", Title: "Fish", Trip: "tr-0001"}}),
		schema.Of("members", "a member", []member{{Trip: "tr-0001", Name: "ada", Rank: "first"}}))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// record makes a record of "column value" texts; "id X" is its key or placeholder, "why X" its reason.
func record(d *schema.Dataset, table string, texts ...string) contrib.Record {
	t := d.Table(table)
	r := contrib.Record{Table: table, Row: make([]schema.Value, len(t.Columns)), Given: make([]bool, len(t.Columns)), Place: contrib.Place{File: "f.csv", Line: 2}}
	for _, text := range texts {
		name, value, _ := strings.Cut(text, " ")
		c := t.Column(name)
		switch {
		case name == "id":
			r.Key = value
		case name == "why":
			r.Reason = value
		case t.Columns[c].List:
			r.Row[c], r.Given[c] = schema.Value{Valid: true, List: strings.Split(value, " ")}, true
		default:
			r.Row[c], r.Given[c] = schema.TextValue(value), true
		}
	}
	return r
}

// tell says what the plan makes of the records, a line each.
func tell(d *schema.Dataset, records ...contrib.Record) ([]string, error) {
	last := map[string]int{"tr-": 2, "de-": 1}
	steps, err := takeover.Plan(d, forms, records, func(prefix string) string {
		last[prefix]++
		return fmt.Sprintf("%s%04d", prefix, last[prefix])
	})
	var lines []string
	for _, s := range steps {
		line := "= " + s.Key
		if s.New() {
			line = "+ " + s.Key
		} else if !s.Same() {
			line = "~ " + s.Key
		}
		for c := range s.Table.Columns {
			if column := &s.Table.Columns[c]; !column.Key && s.Row[c].Valid && (s.New() || slices.Contains(s.Changed, c)) {
				line += fmt.Sprintf(" %s=%s", column.Name, column.Format(s.Row[c]))
			}
		}
		lines = append(lines, line)
	}
	return lines, err
}

func TestPlan(t *testing.T) {
	d := dataset(t)
	tests := []struct {
		name    string
		records []contrib.Record
		want    []string
	}{
		{"new ones get IDs, and references follow", []contrib.Record{
			record(d, "trips", "id new-1", "title Up", "deal_id new-9", "deals de-0001 new-9"), record(d, "deals", "id new-9", "title Salt", "trip_id new-1"),
			record(d, "members", "trip_id new-1", "name bob"), record(d, "trips", "id new x:1", "title Down"),
		}, []string{"+ tr-0003 title=Up deal_id=de-0002 deals=de-0001; de-0002", "+ de-0002 title=Salt trip_id=tr-0003", "+ tr-0003/bob", "+ tr-0004 title=Down"}},
		{"what is there, found though each refers to the other", []contrib.Record{
			record(d, "trips", "id new-1", "title Out", "deal_id new-9"), record(d, "deals", "id new-9", "title Fish", "trip_id new-1"),
			record(d, "members", "trip_id new-1", "name ada", "rank first"),
		}, []string{"= tr-0001", "= de-0001", "= tr-0001/ada"}},
		{"a reference to something else makes it new, and what refers to it", []contrib.Record{
			record(d, "trips", "id new-1", "title Out", "deal_id new-9"), record(d, "deals", "id new-9", "title Wool", "trip_id new-1"),
		}, []string{"+ tr-0003 title=Out deal_id=de-0002", "+ de-0002 title=Wool trip_id=tr-0003"}},
		{"a value less is another record", []contrib.Record{record(d, "trips", "id new-1", "title Out")}, []string{"+ tr-0003 title=Out"}},
		{"a correction", []contrib.Record{record(d, "trips", "id tr-0001", "trip_id tr-0001", "title Up", "deal_id de-0001", "why so")}, []string{"~ tr-0001 title=Up"}},
		{"a correction to a new record", []contrib.Record{
			record(d, "trips", "id tr-0002", "trip_id tr-0002", "deal_id new-9", "why so"), record(d, "deals", "id new-9", "title Salt"),
		}, []string{"~ tr-0002 deal_id=de-0002", "+ de-0002 title=Salt"}},
		{"one that changes nothing", []contrib.Record{record(d, "trips", "id tr-0001", "trip_id tr-0001", "title Out")}, []string{"= tr-0001"}},
	}
	for _, tt := range tests {
		got, err := tell(d, tt.records...)
		if err != nil || !slices.Equal(got, tt.want) {
			t.Errorf("%s: got\n%s\n%v\nwant\n%s", tt.name, strings.Join(got, "\n"), err, strings.Join(tt.want, "\n"))
		}
	}
}

func TestAMemberOfAKnownRecordThatDiffersNeedsAReason(t *testing.T) {
	d := dataset(t)
	_, err := tell(d, record(d, "trips", "id new-1", "title Out", "deal_id de-0001"), record(d, "members", "trip_id new-1", "name ada", "rank last"))
	want := "f.csv:2: this changes members[tr-0001/ada] and gives no reason; write into the column reason why it changes"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

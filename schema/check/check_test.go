package check_test

import (
	"slices"
	"strings"
	"testing"

	"pakrus/schema"
	"pakrus/schema/check"
)

// colour is a code list of the test's own.
type colour string

func (colour) CodeList() *schema.CodeList {
	return &schema.CodeList{Name: "colour", Origin: "test", Codes: []schema.Code{{Value: "red", Label: "Red"}, {Value: "white", Label: "White"}}}
}

type keeper string

func (keeper) RefersTo() string { return "keepers" }

type lighthouse struct {
	ID       string         `json:"lighthouse_id" key:"" own:"" doc:"Key." jsonschema:"pattern=^[a-z-]+$"`
	Name     string         `json:"name" lead:"" doc:"Name." jsonschema:"maxLength=40"`
	Lit      schema.Date    `json:"lit,omitzero" own:"" doc:"First lit."`
	Out      schema.Date    `json:"put_out,omitzero" own:"" after:"lit" doc:"Put out."`
	Checked  schema.Day     `json:"checked,omitzero" own:"" doc:"Day of the last check."`
	Height   schema.Decimal `json:"height,omitzero" own:"" unit:"metres" doc:"Height." jsonschema:"minimum=1,maximum=200"`
	Number   int64          `json:"number" own:"" doc:"Number."`
	Colour   colour         `json:"colour" own:"" doc:"Colour."`
	Keeper   keeper         `json:"keeper_id" own:"" doc:"Keeper."`
	Names    []string       `json:"other_names,omitzero" own:"" doc:"Other names." jsonschema:"uniqueItems=true"`
	Homepage string         `json:"homepage,omitzero" own:"" doc:"Page." jsonschema:"format=uri"`
}

type keeperRow struct {
	ID   string `json:"keeper_id" key:"" own:"" doc:"Key."`
	Name string `json:"name" own:"" doc:"Name."`
}

type claim struct {
	ID        string `json:"claim_id" key:"" own:"" doc:"Key."`
	Table     string `json:"record_table" own:"" doc:"Table."`
	Record    string `json:"record_id" own:"" doc:"Record."`
	Field     string `json:"field" own:"" doc:"Field."`
	Rank      string `json:"rank" own:"" doc:"Rank."`
	Version   string `json:"version" own:"" doc:"Version."`
	Rationale string `json:"rationale,omitzero" own:"" doc:"Why."`
}

// world is a valid dataset for a test to change.
type world struct {
	lights  []lighthouse
	keepers []keeperRow
	claims  []claim
}

func valid() world {
	return world{
		lights: []lighthouse{{
			ID: "bell-rock", Name: "Bell Rock", Lit: "1811-02-01", Height: "35.3", Number: 1, Colour: "white", Keeper: "stevenson",
			Homepage: "https://example.org/bell-rock",
		}},
		keepers: []keeperRow{{"stevenson", "Robert Stevenson"}},
		claims:  []claim{{"cl-1", "lighthouses", "bell-rock", "name", "preferred", "1.0.0", ""}},
	}
}

func (w world) findings(t *testing.T) []check.Finding {
	t.Helper()
	d, err := schema.New(schema.Meta{Version: "1.0.0", SchemaBase: "urn:test:"},
		schema.Of("lighthouses", "a lighthouse", w.lights),
		schema.Of("keepers", "a keeper", w.keepers).MustBeUsed(),
		schema.Of("claims", "a claim", w.claims))
	if err != nil {
		t.Fatal(err)
	}
	found, err := check.Run(d)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestRules(t *testing.T) {
	light := func(change func(*lighthouse)) func(*world) { return func(w *world) { change(&w.lights[0]) } }
	name := func(s string) func(*world) { return light(func(l *lighthouse) { l.Name = s }) }
	tests := []struct {
		name   string
		change func(*world)
		want   string // start of each finding's text, and its code; "" for none
	}{
		{"valid", func(*world) {}, ""},
		{"same key twice", func(w *world) { w.lights = append(w.lights, w.lights[0]) }, `lighthouses[bell-rock]: the key "bell-rock" stands twice KEY1`},
		{"ID of another table", func(w *world) { w.keepers[0].ID, w.lights[0].Keeper = "bell-rock", "bell-rock" }, `keepers[bell-rock].keeper_id: "bell-rock" is an ID of table lighthouses too KEY2`},
		{"dangling reference", light(func(l *lighthouse) { l.Keeper = "stevensen" }), `lighthouses[bell-rock].keeper_id: "stevensen" is no row of keepers; did you mean "stevenson"? REF1|keepers[stevenson]: no other record refers to it USE1`},
		{"claim of no table", func(w *world) { w.claims[0].Table = "lighthouse" }, `lighthouses[bell-rock].name: no claim supports the value EVI1|claims[cl-1].record_table: "lighthouse" is no table REF2`},
		{"claim of no record", func(w *world) { w.claims[0].Record = "bell-rok" }, `lighthouses[bell-rock].name: no claim EVI1|claims[cl-1].record_id: "bell-rok" is no row of lighthouses; did you mean "bell-rock"? REF2`},
		{"claims of an older version", func(w *world) {
			w.claims = append(w.claims, claim{"cl-2", "lighthouse", "bell-rok", "nam", "preferred", "0.9.0", ""}, claim{"cl-3", "lighthouses", "bell-rok", "name", "preferred", "0.9.0", ""}, claim{"cl-4", "lighthouses", "bell-rock", "nam", "preferred", "0.9.0", ""})
		}, ""},
		{"claim of no field", func(w *world) { w.claims[0].Field = "nam" }, `lighthouses[bell-rock].name: no claim EVI1|claims[cl-1].field: "nam" is no column of lighthouses; did you mean "name"? REF2`},
		{"rank without reason", func(w *world) { w.claims[0].Rank = "normal" }, `claims[cl-1].rationale: the claim is normal without a reason EVI2`},
		{"no such month", light(func(l *lighthouse) { l.Lit = "1811-13" }), `lighthouses[bell-rock].lit: "1811-13": month 13 DAT1`},
		{"not canonical", light(func(l *lighthouse) { l.Lit = "?1811" }), `lighthouses[bell-rock].lit: "?1811" is not the canonical form of the date; write "1811?" DAT1`},
		{"end before start", light(func(l *lighthouse) { l.Out = "1810" }), `lighthouses[bell-rock].put_out: 1810 lies before lit 1811-02-01 ORD1`},
		{"end in the year of the start", light(func(l *lighthouse) { l.Out = "1811" }), ""},
		{"no day", light(func(l *lighthouse) { l.Checked = "1993-02-30" }), `lighthouses[bell-rock].checked: "1993-02-30" is no date; write YYYY-MM-DD FMT1`},
		{"decimal with zeros", light(func(l *lighthouse) { l.Height = "35.30" }), `lighthouses[bell-rock].height: "35.30" is not a plain decimal DEC1|lighthouses[bell-rock].height: 0 is less than 1 LIM1`},
		{"over the maximum", light(func(l *lighthouse) { l.Height = "200.5" }), `lighthouses[bell-rock].height: 200.5 is more than 200 LIM1`},
		{"long integer", light(func(l *lighthouse) { l.Number = 1234567890123456 }), `lighthouses[bell-rock].number: 1234567890123456 has more than 15 digits INT1`},
		{"unknown code", light(func(l *lighthouse) { l.Colour = "whit" }), `lighthouses[bell-rock].colour: "whit" is no code of the list colour; did you mean "white"? COD1`},
		{"missing value", name(""), `lighthouses[bell-rock].name: the value is missing REQ1`},
		{"wrong form", func(w *world) { w.lights[0].ID, w.claims[0].Record = "Bell", "Bell" }, `lighthouses[Bell].lighthouse_id: "Bell" has not the form that the column asks for; write text that matches ^[a-z-]+$ PAT1`},
		{"too long", name(strings.Repeat("a", 41)), `lighthouses[bell-rock].name: the text has 41 characters, 40 are allowed LIM1`},
		{"not an address", light(func(l *lighthouse) { l.Homepage = "example" }), `lighthouses[bell-rock].homepage: "example" is no uri; write an address FMT1`},
		{"item twice", light(func(l *lighthouse) { l.Names = []string{"Inchcape", "Inchcape"} }), `lighthouses[bell-rock].other_names: an item of the list stands twice LST1`},
		{"semicolon in an item", light(func(l *lighthouse) { l.Names = []string{"a;b"} }), `lighthouses[bell-rock].other_names: the item "a;b" holds a semicolon TXT6`},
		{"trailing space", name("Bell "), `lighthouses[bell-rock].name: "Bell " has a space at an end TXT1`},
		{"carriage return", name("Bell\r\nRock"), `lighthouses[bell-rock].name: "Bell\r\nRock" holds the character U+000D TXT2`},
		{"right-to-left override", name("Bell\u202eRock"), `lighthouses[bell-rock].name: "Bell\u202eRock" holds the character U+202E TXT2`},
		{"zero-width space", name("Bell\u200bRock"), `lighthouses[bell-rock].name: "Bell\u200bRock" holds the character U+200B TXT2`},
		{"formula", name("=1+1"), `lighthouses[bell-rock].name: "=1+1" begins with '=' TXT3`},
		{"missing word", name("NaN"), `lighthouses[bell-rock].name: some readers take "NaN" for a missing value TXT4`},
		{"decomposed", name("Cafe\u0301"), `lighthouses[bell-rock].name: "Cafe` + "\u0301" + `" is not in Unicode normal form C; write "Café" TXT5`},
		{"bad UTF-8", name("a\xffb"), `lighthouses[bell-rock].name: "a\xffb" is not valid UTF-8 TXT5`},
		{"spreadsheet escape", name("_x0041_"), `lighthouses[bell-rock].name: "_x0041_" holds a spreadsheet's escape TXT5`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := valid()
			tt.change(&w)
			compare(t, w.findings(t), tt.want)
		})
	}
}

func compare(t *testing.T, found []check.Finding, want string) {
	t.Helper()
	var wanted []string
	if want != "" {
		wanted = strings.Split(want, "|")
	}
	ok := slices.EqualFunc(found, wanted, func(f check.Finding, w string) bool {
		at := strings.LastIndex(w, " ")
		return f.Code == w[at+1:] && strings.HasPrefix(f.String(), w[:at])
	})
	if !ok {
		t.Errorf("findings %v\nwant %q", found, wanted)
	}
}

func TestFindingsAreTheSameEveryTime(t *testing.T) {
	w := valid()
	w.lights[0].Colour, w.lights[0].Keeper, w.lights[0].Name = "blue", "nobody", " NA"
	first := w.findings(t)
	for range 20 {
		if again := w.findings(t); !slices.Equal(first, again) {
			t.Fatalf("findings differ:\n%v\n%v", first, again)
		}
	}
}

func TestCodesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, rule := range check.Rules {
		if seen[rule.Code] || rule.Sentence == "" || rule.Check == nil {
			t.Errorf("rule %s stands twice or is incomplete", rule.Code)
		}
		seen[rule.Code] = true
	}
}

func TestShareCountsFactualCells(t *testing.T) {
	w := valid()
	w.claims = append(w.claims, claim{"cl-2", "lighthouses", "bell-rock", "name", "preferred", "1.0.0", ""})
	w.lights = append(w.lights, lighthouse{ID: "skerryvore", Name: "Skerryvore", Colour: "red", Keeper: "stevenson"})
	d, err := schema.New(schema.Meta{}, schema.Of("lighthouses", "a lighthouse", w.lights),
		schema.Of("keepers", "a keeper", w.keepers), schema.Of("claims", "a claim", w.claims))
	if err != nil {
		t.Fatal(err)
	}
	if factual, claimed := check.Share(d); factual != 2 || claimed != 1 {
		t.Errorf("Share = %d, %d; want 2 factual cells, 1 of them claimed", factual, claimed)
	}
}

// Rows must find in a row by itself what Run finds in it, but for what other rows and tables say.
func TestRowsFindWhatRunFinds(t *testing.T) {
	w := valid()
	w.lights[0] = lighthouse{ID: "Bell", Name: "Bell ", Lit: "1811-13", Out: "1810", Height: "35.30", Number: 1234567890123456, Colour: "whit", Names: []string{"a;b", "a;b"}, Homepage: "x"}
	d, err := schema.New(schema.Meta{Version: "1.0.0", SchemaBase: "urn:test:"}, schema.Of("lighthouses", "a lighthouse", w.lights), schema.Of("keepers", "a keeper", w.keepers))
	if err != nil {
		t.Fatal(err)
	}
	var want, got []string
	found, err := check.Run(d)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		if f.Table == "lighthouses" && f.Code != "REF1" {
			want = append(want, f.Code+" "+f.Column)
		}
	}
	rows, err := check.RowsOf(d, d.Tables[0])
	if err != nil {
		t.Fatal(err)
	}
	row := make([]schema.Value, len(d.Tables[0].Columns))
	d.Tables[0].Row(0, row)
	rows.Check(row, func(code string, c int, _, _ string) { got = append(got, code+" "+d.Tables[0].Columns[c].Name) })
	slices.Sort(want)
	slices.Sort(got)
	if got = slices.Compact(got); !slices.Equal(got, slices.Compact(want)) || len(got) < 8 {
		t.Errorf("Rows finds %q\nRun finds %q", got, want)
	}
}

func TestACopyOfAWrongValueIsNotToldAgain(t *testing.T) {
	type copied struct {
		ID   string `json:"copied_id" key:"" own:"" doc:"Key."`
		Name string `json:"name" own:"" copy:"" doc:"Name of the lighthouse."`
	}
	w := valid()
	w.lights[0].Name = " Bell"
	d, err := schema.New(schema.Meta{Version: "1.0.0", SchemaBase: "urn:test:"}, schema.Of("lighthouses", "a lighthouse", w.lights),
		schema.Of("keepers", "a keeper", w.keepers), schema.Of("claims", "a claim", w.claims),
		schema.Of("copies", "a copy", []copied{{"one", " Bell"}}))
	if err != nil {
		t.Fatal(err)
	}
	found, err := check.Run(d)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, found, `lighthouses[bell-rock].name: " Bell" has a space at an end TXT1`)
}

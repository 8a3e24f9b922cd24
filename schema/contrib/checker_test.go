package contrib_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/yaml"
	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
	"pakrus/schema/evidence"
)

// A dataset of the test's own, with every kind of column and of form.
type colour string

func (colour) CodeList() *schema.CodeList {
	return &schema.CodeList{Name: "colour", Origin: "test", Codes: []schema.Code{{Value: "red", Label: "Red"}, {Value: "off-white", Label: "Off white"}}}
}

type coastID string

func (coastID) RefersTo() string { return "coasts" }

type lightID string

func (lightID) RefersTo() string { return "lights" }

type coast struct {
	ID   string `json:"coast_id" key:"" own:"" doc:"Key." jsonschema:"pattern=^[a-z-]+$"`
	Name string `json:"name" doc:"Name."`
}

type light struct {
	ID      string            `json:"light_id" key:"" own:"" doc:"ID." jsonschema:"pattern=^li-[0-9]{4}$"`
	Name    string            `json:"name" lead:"" doc:"Name." jsonschema:"maxLength=40"`
	Coast   coastID           `json:"coast_id,omitzero" doc:"Coast."`
	Seen    []coastID         `json:"seen_from,omitzero" own:"" doc:"Coasts from which it is seen." jsonschema:"uniqueItems=true"`
	Paint   colour            `json:"paint,omitzero" own:"" doc:"Paint."`
	Lit     schema.Date       `json:"lit,omitzero" doc:"Lit."`
	Dark    schema.Date       `json:"dark,omitzero" after:"lit" doc:"Dark."`
	Checked schema.Day        `json:"checked,omitzero" own:"" doc:"Checked."`
	Height  schema.Decimal    `json:"height,omitzero" doc:"Height." jsonschema:"minimum=1,maximum=200"`
	Steps   schema.Opt[int64] `json:"steps,omitzero" own:"" doc:"Steps."`
	Staffed bool              `json:"is_staffed" own:"" doc:"Staffed."`
	Page    string            `json:"page,omitzero" own:"" doc:"Page." jsonschema:"format=uri"`
	Score   int64             `json:"score" own:"" doc:"Computed."`
}

type keeper struct {
	Light lightID `json:"light_id" key:"" own:"" doc:"Light."`
	Name  string  `json:"name" key:"" doc:"Name of the keeper."`
	Rank  colour  `json:"rank_colour,omitzero" own:"" doc:"Rank."`
}

type passage struct {
	ID string `json:"passage_id" key:"" own:"" doc:"ID."`
}

type work struct {
	ID    string `json:"source_id" key:"" own:"" doc:"ID."`
	Title string `json:"title" own:"" doc:"Title."`
}

var forms = &contrib.Forms{
	Passages: "passages", Sources: "works",
	Tables: []contrib.Form{
		{Table: "lights", IDPrefix: "li-", Computed: []string{"score"},
			Members: []contrib.Member{{Name: "keepers", Table: "keepers", Parent: "light_id"}},
			Alike:   contrib.Alike{Date: "lit", Title: "name"}},
		{Table: "keepers"},
		{Table: "coasts", Alike: contrib.Alike{Title: "name"}},
	},
}

func dataset(t testing.TB) *schema.Dataset {
	t.Helper()
	d, err := schema.New(schema.Meta{Name: "lights", Version: "1.0.0", SchemaBase: "urn:test:"},
		schema.Of("lights", "a light", []light{
			{ID: "li-0001", Name: "The light of Bell Rock", Coast: "north", Lit: "1811", Height: "35.3"},
			{ID: "li-0002", Name: "Skerry Vore tower", Coast: "south", Lit: "1844-02"},
		}),
		schema.Of("keepers", "a keeper", []keeper{{"li-0001", "Robert", ""}}),
		schema.Of("coasts", "a coast", []coast{{"north", "Northern Coast"}, {"south", "Southern Coast"}}),
		schema.Of("passages", "a passage", []passage{{"doc-p001"}, {"doc-p002"}}),
		schema.Of("works", "a work", []work{{"doc", "Document"}, {"yearbook", "Yearbook"}}))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

var readers = map[string]contrib.Reader{"csv": csv.Read, "json": json.Read, "yaml": yaml.Read}

// check checks files, given as name and content, together.
func check(t testing.TB, options contrib.Options, files ...string) contrib.Result {
	t.Helper()
	if options.Limits == (contrib.Limits{}) {
		options.Limits = contrib.DefaultLimits
	}
	c := contrib.NewChecker(dataset(t), forms, options)
	for i := 0; i < len(files); i += 2 {
		end := files[i][strings.LastIndex(files[i], ".")+1:]
		if err := c.File(context.Background(), readers[end], contribtest.File(files[i], files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	return c.Finish()
}

// brief shows findings as CODE@line:column, with the file where there are several.
func brief(found []contrib.Finding) string {
	var shown []string
	for _, f := range found {
		shown = append(shown, f.Code+"@"+strings.TrimPrefix(f.Place.String(), "f.yaml:"))
	}
	return strings.Join(shown, " ")
}

const head = "lights:\n- name: Far Point\n  evidence_passage: doc-p001\n"

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
		{"unknown passage", "lights:\n- {name: Far Point, evidence_passage: doc-p011}\n", "EVI4@2:39", `did you mean "doc-p001"?`},
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

// What people write, what is said of it, and what --fix would put in its place.
func TestValues(t *testing.T) {
	tests := []struct{ column, value, code, advice, sure string }{
		{"lit", "12/05/2003", "DAT1", "write 2003-05-12 if the day stands first, or 2003-12-05 if the month does", ""},
		{"lit", "25/12/2003", "DAT1", "write 2003-12-25", "2003-12-25"},
		{"lit", "05.05.2003", "DAT1", "write 2003-05-05", "2003-05-05"},
		{"lit", "12/05/03", "DAT1", "four digits", ""},
		{"lit", "May 2003", "DAT1", "write 2003-05", "2003-05"},
		{"lit", "Sept. 2003", "DAT1", "write 2003-09", "2003-09"},
		{"lit", "12 May 2003", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "12th of May 2003", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "May 12, 2003", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "12-May-2003", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "05/2003", "DAT1", "write 2003-05", "2003-05"},
		{"lit", "2003-13-01", "DAT1", "no month 13", ""},
		{"lit", "2003-02-30", "DAT1", "write a day from 01 to 28", ""},
		{"lit", "2003-05-12 00:00:00", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "2003/05/12", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "c. 1965", "DAT1", "write 1965~", "1965~"},
		{"lit", "circa May 1965", "DAT1", "write 1965-05~", "1965-05~"},
		{"lit", "1965?", "", "", ""},
		{"lit", "1965 ?", "DAT1", "write 1965?", "1965?"},
		{"lit", "1990s", "DAT1", "write 199X", "199X"},
		{"lit", "1965-1971", "DAT1", "write 1965/1971", "1965/1971"},
		{"lit", "since 2011", "DAT1", "write 2011/..", "2011/.."},
		{"lit", "?1965", "DAT1", "write 1965?", "1965?"},
		{"lit", "37653", "DAT2", "write 2003-02-01 (2007-02-02 where the workbook counts from 1904)", ""},
		{"lit", "unknown", "DAT1", "write YYYY", ""},
		{"lit", "Maybe 2003", "DAT1", "YYYY", ""},
		{"checked", "2003-05", "FMT1", "write YYYY-MM-DD", ""},
		{"checked", "12 May 2003", "FMT1", "write 2003-05-12", "2003-05-12"},
		{"checked", "37653", "DAT2", "2003-02-01", ""},
		{"height", "35.30", "DEC1", "write 35.3", "35.3"},
		{"height", "35,3", "DEC1", "write 35.3, if that is meant", ""},
		{"height", "35 m", "DEC1", "write 35, if that is meant", ""},
		{"height", "US$ 35", "DEC1", "write 35, if that is meant", ""},
		{"height", "1,035.5", "DEC1", "write 1035.5", "1035.5"},
		{"height", "0.012 million", "DEC1", "write 12000, if that is meant", ""},
		{"height", "3.5e1", "DEC1", "write 35", "35"},
		{"height", "tall", "DEC1", "digits with a point", ""},
		{"height", "250", "LIM1", "", ""},
		{"height", "0.5", "LIM1", "", ""},
		{"height", "1e4000000", "DEC1", "digits with a point", ""},
		{"steps", "12.0", "INT1", "write 12", "12"},
		{"steps", "1,200", "INT1", "write 1200", ""},
		{"steps", "007", "INT1", "write 7", "7"},
		{"steps", "12 steps", "INT1", "write 12", ""},
		{"steps", "1234567890123456", "INT1", "digits alone", ""},
		{"steps", "many", "INT1", "digits alone", ""},
		{"is_staffed", "TRUE", "", "", ""},
		{"is_staffed", "Yes", "BOO1", "write true", "true"},
		{"is_staffed", "0", "BOO1", "write false", "false"},
		{"is_staffed", "perhaps", "BOO1", "true or false", ""},
		{"paint", "Red", "COD1", `did you mean "red"?`, "red"},
		{"paint", "Off white", "COD1", `did you mean "off-white"?`, "off-white"},
		{"paint", "redd", "COD1", `did you mean "red"?`, ""},
		{"paint", "green", "COD1", "write one of red, off-white", ""},
		{"page", "www.example.org", "FMT1", "https://", ""},
		{"name", "A  Light ", "TXT1", "remove the space", "A  Light"},
		{"name", "A\u200bLight", "TXT2", "remove it", "ALight"},
		{"name", "A\u202eLight", "TXT2", "remove it", ""},
		{"name", "=A1", "TXT3", "letter or a digit", ""},
		{"name", "n/a", "TXT4", "missing", ""},
		{"name", "Cafe\u0301", "TXT5", "Café", "Café"},
		{"name", strings.Repeat("long ", 9) + "x", "LIM1", "", ""},
		{"seen_from", "north; north", "LST1", "remove one", ""},
	}
	for _, tt := range tests {
		t.Run(tt.column+" "+tt.value, func(t *testing.T) {
			text := fmt.Sprintf("name,evidence_passage,%s\nFar Point,doc-p001,\"%s\"\n", tt.column, tt.value)
			column := 20
			if tt.column == "name" {
				text, column = fmt.Sprintf("name,evidence_passage\n\"%s\",doc-p001\n", tt.value), 1
			}
			got := check(t, contrib.Options{Table: "lights"}, "f.csv", text).Findings
			if tt.code == "" {
				if len(got) > 0 {
					t.Errorf("findings %v", got)
				}
				return
			}
			if len(got) != 1 || got[0].Code != tt.code || got[0].Place.Line != 2 || got[0].Place.Column != column {
				t.Fatalf("findings %v, want one %s at 2:%d", got, tt.code, column)
			}
			suggestion := got[0].Suggestion
			if !got[0].Sure {
				suggestion = ""
			}
			if !strings.Contains(got[0].Advice+got[0].Found, tt.advice) || suggestion != tt.sure {
				t.Errorf("%v\nsure %q, want %q and %q", got[0], suggestion, tt.advice, tt.sure)
			}
		})
	}
}

func TestTypesOfJSON(t *testing.T) {
	tests := []struct{ member, want string }{
		{`"height": 35.30`, ""},
		{`"height": 3.53e1`, ""},
		{`"height": 0.30000000000000004`, "LIM1"},
		{`"height": true`, "DEC1"},
		{`"steps": 12.0`, ""},
		{`"steps": 12.5`, "INT1"},
		{`"is_staffed": false`, ""},
		{`"lit": 1965`, ""},
		{`"lit": 19651`, "DAT2"},
		{`"coast_id": 7`, "TYP1"},
		{`"coast_id": {"a": 1}`, "TYP1"},
		{`"coast_id": ["north", "south"]`, "TYP1"},
		{`"seen_from": 7`, "TYP1"},
		{`"seen_from": [7]`, "TYP1"},
		{`"seen_from": ["a;b"]`, "TXT6 REF1"},
		{`"coast_id": null`, ""},
	}
	for _, tt := range tests {
		var codes []string
		for _, f := range check(t, contrib.Options{Table: "lights"}, "f.json", `[{"name": "Far Point", "evidence_passage": "doc-p001", `+tt.member+"}]").Findings {
			codes = append(codes, f.Code)
		}
		if got := strings.Join(codes, " "); got != tt.want {
			t.Errorf("%s: findings %q, want %q", tt.member, got, tt.want)
		}
	}
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

func TestLimits(t *testing.T) {
	limit := func(change func(*contrib.Limits)) contrib.Options {
		l := contrib.DefaultLimits
		change(&l)
		return contrib.Options{Limits: l, Table: "lights"}
	}
	tests := []struct {
		name    string
		options contrib.Options
		want    string
	}{
		{"bytes", limit(func(l *contrib.Limits) { l.FileBytes = 9 }), "FIL3@f.csv"},
		{"field", limit(func(l *contrib.Limits) { l.FieldUnits = 8 }), "FIL3@f.csv:2:1 FIL3@f.csv:3:1"},
		{"time", limit(func(l *contrib.Limits) { l.Time = time.Nanosecond }), "FIL4@f.csv"},
		{"findings", limit(func(l *contrib.Limits) { l.Findings = 1 }), "FIL6@f.csv COD1@f.csv:2:11"},
	}
	for _, tt := range tests {
		got := check(t, tt.options, "f.csv", "name,paint,evidence_passage\nFar Point,green,doc-p001\nNear Cliff,green,doc-p001\n").Findings
		if tt.name == "field" {
			got = slices.DeleteFunc(got, func(f contrib.Finding) bool { return f.Code != "FIL3" })
		}
		if tt.name == "findings" && check(t, tt.options, "f.csv", "name,paint\na,green\nb,green\nc,green\n").Errors != 4 {
			t.Error("errors that are not shown do not count")
		}
		if brief(got) != tt.want {
			t.Errorf("%s: findings %q, want %q", tt.name, brief(got), tt.want)
		}
	}
}

func TestAPanicOfAReaderIsAFinding(t *testing.T) {
	c := contrib.NewChecker(dataset(t), forms, contrib.Options{Limits: contrib.DefaultLimits})
	broken := func(context.Context, contrib.File, contrib.Limits, contrib.Sink) error { panic("library") }
	if err := c.File(context.Background(), broken, contribtest.File("f.csv", "x")); err != nil {
		t.Fatal(err)
	}
	if got := brief(c.Finish().Findings); got != "FIL1@f.csv" {
		t.Errorf("findings %q", got)
	}
}

func TestErrorsOfReadingAreErrors(t *testing.T) {
	c := contrib.NewChecker(dataset(t), forms, contrib.Options{Limits: contrib.DefaultLimits})
	disk := errors.New("disk")
	read := func(context.Context, contrib.File, contrib.Limits, contrib.Sink) error { return disk }
	if err := c.File(context.Background(), read, contribtest.File("f.csv", "x")); !errors.Is(err, disk) {
		t.Errorf("error %v", err)
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

package contrib_test

import (
	"context"
	"strings"
	"testing"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/yaml"
	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
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

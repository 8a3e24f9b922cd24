package describe_test

import (
	"fmt"
	"strings"
	"testing"

	"pakrus/schema"
)

type sparse struct {
	ID    string            `json:"sparse_id" key:"" own:"" doc:"Key."`
	Note  string            `json:"note,omitzero" kind:"text" own:"" doc:"Note."`
	None  string            `json:"none,omitzero" own:"" copy:"" doc:"Nothing."`
	Size  schema.Decimal    `json:"size,omitzero" unit:"metres" doc:"Size."`
	Whole schema.Opt[int64] `json:"whole,omitzero" doc:"Number." jsonschema:"minimum=1"`
	Many  []string          `json:"many,omitzero" doc:"Many."`
}

func TestCodebookShowsValues(t *testing.T) {
	long := strings.Repeat("ю", 39) + " and more"
	d, err := schema.New(lighthouses().Meta, schema.Of("sparses", "a row", []sparse{
		{ID: "a", Size: "9"}, {ID: "b", Note: long, Size: "-10.5", Many: []string{"x", "y"}}, {ID: "c", Note: "x|y", Whole: schema.Some[int64](7)},
	}))
	if err != nil {
		t.Fatal(err)
	}
	text := string(write(t, d, "codebook.md"))
	for _, want := range []string{
		"| `sparse_id` | Key. | string; key | ours | all | `a` | 1.2.0 |",
		"| `note` | Note. | text | ours | 2 of 3 (67%) | `" + strings.Repeat("ю", 39) + "…` | 1.2.0 |",
		"| `none` | Nothing. | string | copy | 0 of 3 (0%) |  | 1.2.0 |",
		"| `size` | Size. | decimal, in metres | document | 2 of 3 (67%) | `-10.5` to `9` | 1.2.0 |",
		"| `whole` | Number. | integer; minimum 1 | document | 1 of 3 (33%) | `7` | 1.2.0 |",
		"| `many` | Many. | list: string | document | 1 of 3 (33%) | `x; y` | 1.2.0 |",
	} {
		if !strings.Contains(text, "\n"+want+"\n") {
			t.Errorf("no %s in\n%.6000s", want, text)
		}
	}
}

// Codes are counted in the columns that hold them, and those of long lists shown where they occur.
func TestCodebookCountsCodes(t *testing.T) {
	text := string(write(t, lighthouses(), "codebook.md"))
	for _, want := range []string{
		"| code | label | `lighthouses.tower_colour` | `lighthouses.sector_colours` | `lighthouses.flag_colour` | when it applies |",
		"| `red` | Red | 1 | 1 | 1 | Any red. |",
		"| code | label | `lighthouses.built_precision` | `lighthouses.dark_precision` | when it applies |",
		"| `tower_colour` | Colour of the tower. | code of [colour](#codes-colour); required | document | all | `black` 1, `red` 1, `white` 1 | 1.2.0 |",
		"| `is_lit` | Whether it shows a light today. | boolean; required | document | all | `true` 2, `false` 1 | 1.2.0 |",
	} {
		if !strings.Contains(text, "\n"+want+"\n") {
			t.Errorf("no %s", want)
		}
	}
	d, err := schema.New(lighthouses().Meta, schema.Of("stars", "a star", []star{{"a", "c7", "c7", "c7", "c8"}}))
	if err != nil {
		t.Fatal(err)
	}
	text = string(write(t, d, "codebook.md"))
	want := "58 codes of 60 occur nowhere in the data and stand in the table `codelists` alone.\n\n| code | label | 4 columns |\n|---|---|--:|\n" +
		"| `c7` | C7 | 3 |\n| `c8` | C8 | 1 |\n"
	if !strings.Contains(text, want) {
		t.Errorf("no %s in\n%s", want, text[strings.Index(text, "### many_codes"):])
	}
}

type manyCode string

var manyCodes = func() *schema.CodeList {
	l := schema.CodeList{Name: "many_codes", Origin: "test"}
	for i := range 60 {
		l.Codes = append(l.Codes, schema.Code{Value: fmt.Sprintf("c%d", i), Label: fmt.Sprintf("C%d", i)})
	}
	return &l
}()

func (manyCode) CodeList() *schema.CodeList { return manyCodes }

type star struct {
	ID     string   `json:"star_id" key:"" own:"" doc:"Key."`
	First  manyCode `json:"first_code" doc:"First."`
	Second manyCode `json:"second_code" doc:"Second."`
	Third  manyCode `json:"third_code" doc:"Third."`
	Fourth manyCode `json:"fourth_code" doc:"Fourth."`
}

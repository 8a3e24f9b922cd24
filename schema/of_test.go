package schema_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pakrus/schema"
)

type light string

func (light) CodeList() *schema.CodeList {
	return &schema.CodeList{Name: "light", Origin: "test", Codes: []schema.Code{{Value: "fixed", Label: "Fixed"}, {Value: "flashing", Label: "Flashing"}}}
}

type port string

func (port) RefersTo() string { return "ports" }

// tower has a field of every kind.
type tower struct {
	ID       string            `json:"tower_id" key:"" own:"" doc:"Key." jsonschema:"pattern=^[a-z-]+$"`
	Name     string            `json:"name" lead:"" doc:"Name." jsonschema:"maxLength=40"`
	Story    string            `json:"story,omitzero" kind:"text" doc:"Story."`
	Built    schema.Date       `json:"built,omitzero" doc:"When it was built."`
	Seen     schema.Day        `json:"seen,omitzero" doc:"Day of the last visit."`
	Height   schema.Decimal    `json:"height,omitzero" unit:"metres" doc:"Height." jsonschema:"minimum=0"`
	Steps    int64             `json:"steps" doc:"Number of steps."`
	Keepers  schema.Opt[int64] `json:"keepers,omitzero" doc:"Number of keepers."`
	Manned   schema.Opt[bool]  `json:"manned,omitzero" doc:"Whether it is manned."`
	Open     bool              `json:"is_open" own:"" doc:"Whether visitors may enter."`
	Light    light             `json:"light" doc:"Kind of light."`
	Port     port              `json:"port_id,omitzero" doc:"Nearest port."`
	Names    []string          `json:"other_names,omitzero" doc:"Other names."`
	Ports    []port            `json:"ports,omitzero" doc:"Ports that it serves."`
	Internal string            `json:"-"`
	schema.Versions
}

func towers() []tower {
	return []tower{
		{ID: "skerryvore", Name: "Skerryvore", Steps: 151, Light: "flashing", Versions: schema.Versions{Added: "1.0.0"}},
		{
			ID: "bell-rock", Name: "Bell Rock", Story: "Built on a reef.", Built: "1807/1810", Seen: "2024-05-01", Height: "35.3",
			Steps: 96, Keepers: schema.Some[int64](0), Manned: schema.Some(false), Open: true, Light: "fixed", Port: "arbroath",
			Names: []string{"Inchcape"}, Ports: []port{"arbroath", "leith"}, Internal: "no column", Versions: schema.Versions{Added: "1.0.0"},
		},
	}
}

func TestColumnsComeFromFieldsInOrder(t *testing.T) {
	table := schema.Of("towers", "a tower", towers())
	var names []string
	for _, c := range table.Columns {
		names = append(names, c.Name)
	}
	want := []string{
		"tower_id", "name", "story", "built", "built_start", "built_end", "built_precision", "seen", "height", "steps", "keepers",
		"manned", "is_open", "light", "port_id", "other_names", "ports", "added_in", "changed_in",
	}
	if !slices.Equal(names, want) {
		t.Errorf("columns %v\nwant %v", names, want)
	}
}

func TestRowsAreOrderedByKey(t *testing.T) {
	table := schema.Of("towers", "a tower", towers())
	var got []string
	for _, row := range table.Rows() {
		for c := range table.Columns {
			got = append(got, table.Columns[c].Format(row[c]))
		}
	}
	want := []string{
		"bell-rock", "Bell Rock", "Built on a reef.", "1807/1810", "1807-01-01", "1810-12-31", "range", "2024-05-01", "35.3", "96", "0",
		"false", "true", "fixed", "arbroath", "Inchcape", "arbroath; leith", "1.0.0", "",
		"skerryvore", "Skerryvore", "", "", "", "", "", "", "", "151", "", "", "false", "flashing", "", "", "", "1.0.0", "",
	}
	if !slices.Equal(got, want) {
		t.Errorf("cells %q\nwant %q", got, want)
	}
}

func TestOrderTagComesBeforeTheKey(t *testing.T) {
	type step struct {
		ID     string `json:"step_id" key:"" doc:"Key."`
		Number int64  `json:"number" order:"1" doc:"Number."`
	}
	table := schema.Of("steps", "a step", []step{{"a", 10}, {"b", 9}})
	var got []string
	for _, row := range table.Rows() {
		got = append(got, table.Key(row))
	}
	if want := []string{"b", "a"}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v (by number, not by text)", got, want)
	}
}

func TestColumnsAgreeWithSchemaAndJSON(t *testing.T) {
	table := schema.Of("towers", "a tower", towers())
	var columns, fields []string
	for _, c := range table.Columns {
		columns = append(columns, c.Name)
		if c.DerivedFrom == "" {
			fields = append(fields, c.Name)
		}
	}
	var properties []string
	for p := table.JSONSchema(schema.Meta{}).Properties.Oldest(); p != nil; p = p.Next() {
		properties = append(properties, p.Key)
	}
	if !slices.Equal(columns, properties) {
		t.Errorf("columns %v\nproperties %v", columns, properties)
	}
	text, err := json.Marshal(towers()[1])
	if err != nil {
		t.Fatal(err)
	}
	var keys map[string]any
	if err := json.Unmarshal(text, &keys); err != nil {
		t.Fatal(err)
	}
	for _, f := range fields {
		if _, ok := keys[f]; !ok && f != "changed_in" {
			t.Errorf("column %s is no key of the record's JSON", f)
		}
	}
}

func TestMistakesInTagsAreToldAllAtOnce(t *testing.T) {
	type wrong struct {
		ID      string         `json:"wrong_id" key:"" doc:"Key."`
		Typo    string         `json:"typo" doc:"x" jsonschema:"patern=^a$"`
		Cut     string         `json:"cut" doc:"x" jsonschema:"pattern=^a{1,3}$"`
		Number  schema.Decimal `json:"number" doc:"x" jsonschema:"minimum=abc"`
		NoDoc   string         `json:"no_doc"`
		Date    schema.Date    `json:"built" doc:"x"`
		Twice   string         `json:"built_start" doc:"x"`
		Case    string         `json:"CamelCase" doc:"x"`
		Word    string         `json:"order" doc:"x"`
		Option  string         `json:"option,omitempty" doc:"x"`
		Tag     string         `json:"tag" docs:"x"`
		Type    float64        `json:"type_float" doc:"x"`
		Pointer *string        `json:"pointer" doc:"x"`
		Port    port           `json:"port_id" doc:"x"`
		Kind    int64          `json:"kind_tag" kind:"text" doc:"x"`
		After   schema.Day     `json:"after_nothing" after:"nothing" doc:"x"`
	}
	_, err := schema.New(schema.Meta{}, schema.Of[wrong]("wrong", "a mistake", nil))
	if err == nil {
		t.Fatal("no mistake was found")
	}
	for _, want := range []string{
		`schema_test.wrong.Typo: jsonschema tag has unknown keyword "patern"; write "pattern"`,
		`schema_test.wrong.Cut: jsonschema tag pattern: "^a{1" is not anchored; write ^...$ (a comma inside cuts it short)`,
		`schema_test.wrong.Cut: jsonschema tag has unknown keyword "3}$" (a pattern cannot hold a comma here`,
		`schema_test.wrong.Number: jsonschema tag minimum: "abc" is not a number`,
		`schema_test.wrong.no_doc: no meaning; add a doc:"..." tag`,
		`schema_test.wrong.built_start: two columns have this name; rename one`,
		`schema_test.wrong.CamelCase: the json name is not snake_case`,
		`schema_test.wrong.order: the name is a reserved word`,
		`schema_test.wrong.Option: json option "omitempty"; write omitzero`,
		`schema_test.wrong.Tag: has unknown tag key "docs"`,
		`schema_test.wrong.Type: type float64 is no kind of column`,
		`schema_test.wrong.Pointer: type *string is no kind of column`,
		`wrong.port_id: refers to table "ports", which is not in the dataset`,
		`schema_test.wrong.Kind: kind:"text"; only a string field may say kind:"text"`,
		`schema_test.wrong.after_nothing: after:"nothing" names no column of the table`,
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("missing: %s", want)
		}
	}
	if t.Failed() {
		t.Logf("got:\n%v", err)
	}
}

func TestTablesNeedKeysAndNamesOfTheirOwn(t *testing.T) {
	type keyless struct {
		Name string `json:"name" doc:"Name."`
	}
	_, err := schema.New(schema.Meta{}, schema.Of[keyless]("things", "a thing", nil), schema.Of[keyless]("things", "a thing", nil))
	for _, want := range []string{"schema_test.keyless: no key", `table "things": two tables have this name`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("missing %q in %v", want, err)
		}
	}
}

func TestUnknownTableIsAnsweredWithTheTables(t *testing.T) {
	type row struct {
		ID   string `json:"row_id" key:"" doc:"Key."`
		Port string `json:"port_id" ref:"portz" doc:"Port."`
	}
	type portRow struct {
		ID string `json:"port_id" key:"" doc:"Key."`
	}
	_, err := schema.New(schema.Meta{}, schema.Of[row]("rows", "a row", nil), schema.Of[portRow]("ports", "a port", nil))
	if err == nil || !strings.Contains(err.Error(), `rows.port_id: refers to table "portz", which is not in the dataset; tables are rows, ports, codelists, codebook`) {
		t.Errorf("error %v does not name the tables", err)
	}
}

func TestSchemaOfOptionalAndListColumns(t *testing.T) {
	text, err := schema.Of("towers", "a tower", towers()).MarshalSchema(schema.Meta{SchemaBase: "urn:test:", Version: "1.2.3"})
	if err != nil {
		t.Fatal(err)
	}
	var s struct {
		ID         string `json:"$id"`
		Draft      string `json:"$schema"`
		Required   []string
		Properties map[string]map[string]any
		Closed     any `json:"additionalProperties"`
	}
	if err := json.Unmarshal(text, &s); err != nil {
		t.Fatal(err)
	}
	if s.ID != "urn:test:1.2.3:towers" || s.Draft != "https://json-schema.org/draft/2020-12/schema" || s.Closed != false {
		t.Errorf("$id %s, $schema %s, additionalProperties %v", s.ID, s.Draft, s.Closed)
	}
	if want := []string{"tower_id", "name", "steps", "is_open", "light", "added_in"}; !slices.Equal(s.Required, want) {
		t.Errorf("required %v, want %v", s.Required, want)
	}
	for column, want := range map[string]map[string]any{
		"height": {"type": []any{"number", "null"}, "minimum": 0.0, "unit": "metres", "description": "Height."},
		"light":  {"type": "string", "enum": []any{"fixed", "flashing"}, "description": "Kind of light."},
		"seen":   {"type": []any{"string", "null"}, "format": "date", "description": "Day of the last visit."},
		"ports":  {"type": []any{"array", "null"}, "minItems": 1.0, "items": map[string]any{"type": "string", "minLength": 1.0}, "description": "Ports that it serves."},
		"manned": {"type": []any{"boolean", "null"}, "description": "Whether it is manned."},
	} {
		if !reflect.DeepEqual(s.Properties[column], want) {
			t.Errorf("property %s: %v\nwant %v", column, s.Properties[column], want)
		}
	}
}

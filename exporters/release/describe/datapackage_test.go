package describe_test

import (
	"bytes"
	"encoding/json"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/release/conform"
	"pakrus/exporters/release/describe"
	"pakrus/schema"
)

func parse(t *testing.T, text []byte) map[string]any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return v.(map[string]any)
}

func resources(t *testing.T, d *schema.Dataset) []map[string]any {
	t.Helper()
	var all []map[string]any
	for _, r := range parse(t, write(t, d, "datapackage.json"))["resources"].([]any) {
		all = append(all, r.(map[string]any))
	}
	return all
}

func awkward() *schema.Dataset {
	d := sample.Awkward()
	d.Meta.License.Text = "No rights reserved."
	return d
}

func TestDataPackageIsValid(t *testing.T) {
	for _, d := range []*schema.Dataset{lighthouses(), awkward(), limited(t)} {
		if err := conform.Document("datapackage.json", write(t, d, "datapackage.json")); err != nil {
			t.Error(err)
		}
	}
}

func TestProfileRefuses(t *testing.T) {
	valid := write(t, lighthouses(), "datapackage.json")
	for from, to := range map[string]string{
		`"sha256:`:         `"`,
		`"csv/coasts.csv"`: `"../csv/coasts.csv"`,
		`T00:00:00Z`:       ``,
		`"version": "1.2`:  `"version": 1.2, "x": "`,
		`"type": "table"`:  `"type": "file"`,
	} {
		if err := conform.Document("datapackage.json", bytes.Replace(valid, []byte(from), []byte(to), 1)); err == nil {
			t.Errorf("%s instead of %s passes", to, from)
		}
	}
}

// The profile checks form only; this is what it cannot see.
func TestDataPackageAgreesWithItself(t *testing.T) {
	d := lighthouses()
	all := resources(t, d)
	fields := map[string][]string{}
	var paths []string
	for _, r := range all {
		name := r["name"].(string)
		if _, twice := fields[name]; twice {
			t.Errorf("two resources are called %s", name)
		}
		fields[name] = fieldNames(r)
		paths = append(paths, r["path"].(string))
	}
	for _, f := range files(d) {
		if isTables(f.Name) && !slices.Contains(paths, f.Name) {
			t.Errorf("%s is no resource", f.Name)
		}
	}
	for _, table := range d.Tables {
		var want []string
		for _, c := range table.Columns {
			want = append(want, c.Name)
		}
		if !slices.Equal(fields[table.Name], want) {
			t.Errorf("%s: fields %v, want %v", table.Name, fields[table.Name], want)
		}
	}
	for _, r := range all {
		checkKeys(t, r, fields)
	}
}

// isTables reports whether a file holds tables and no program.
func isTables(name string) bool {
	ext := path.Ext(name)
	return slices.Contains([]string{".csv", ".parquet", ".xlsx", ".sqlite"}, ext) || strings.HasPrefix(name, "json/")
}

func fieldNames(r map[string]any) []string {
	names := []string{}
	if s, ok := r["schema"].(map[string]any); ok {
		for _, f := range s["fields"].([]any) {
			names = append(names, f.(map[string]any)["name"].(string))
		}
	}
	return names
}

func checkKeys(t *testing.T, r map[string]any, fields map[string][]string) {
	s, ok := r["schema"].(map[string]any)
	if !ok {
		return
	}
	name := r["name"].(string)
	hold := func(resource string, keys any) {
		for _, k := range keys.([]any) {
			if !slices.Contains(fields[resource], k.(string)) {
				t.Errorf("%s: key field %s is not in %s", name, k, resource)
			}
		}
	}
	hold(name, s["primaryKey"])
	foreign, _ := s["foreignKeys"].([]any)
	for _, f := range foreign {
		key := f.(map[string]any)
		to := key["reference"].(map[string]any)
		target, other := to["resource"].(string)
		if !other {
			target = name
		}
		hold(name, key["fields"])
		hold(target, to["fields"])
	}
}

type stoneID string

func (stoneID) RefersTo() string { return "stones" }

type stone struct {
	ID     stoneID        `json:"stone_id" key:"" own:"" doc:"ID." jsonschema:"pattern=^st-[0-9]+$"`
	Under  stoneID        `json:"lies_on,omitzero" doc:"Stone below it."`
	Page   string         `json:"page,omitzero" doc:"Where it is described." jsonschema:"format=uri,minLength=3,maxLength=99"`
	Year   int64          `json:"found_in" doc:"Year." jsonschema:"minimum=1800,maximum=2100"`
	Weight schema.Decimal `json:"weight,omitzero" unit:"kilograms" doc:"Weight." example:"2.5" jsonschema:"minimum=-0.5"`
	Near   []stoneID      `json:"near,omitzero" doc:"Stones near it."`
}

// limited is a dataset with each limit that a column can have, and a table that refers to itself.
func limited(t *testing.T) *schema.Dataset {
	t.Helper()
	d, err := schema.New(lighthouses().Meta, schema.Of("stones", "a stone", []stone{{ID: "st-1", Year: 1900}, {ID: "st-2", Under: "st-1", Year: 1901}}))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestTableSchema(t *testing.T) {
	got, err := json.Marshal(resources(t, limited(t))[0]["schema"])
	if err != nil {
		t.Fatal(err)
	}
	want := `{"fields":[` +
		`{"constraints":{"pattern":"^st-[0-9]+$","required":true},"description":"ID.","name":"stone_id","since":"1.2.0","type":"string"},` +
		`{"description":"Stone below it.","name":"lies_on","since":"1.2.0","type":"string"},` +
		`{"constraints":{"maxLength":99,"minLength":3},"description":"Where it is described.","format":"uri","name":"page","since":"1.2.0","type":"string"},` +
		`{"constraints":{"maximum":2100,"minimum":1800,"required":true},"description":"Year.","name":"found_in","since":"1.2.0","type":"integer"},` +
		`{"constraints":{"minimum":-0.5},"description":"Weight.","example":"2.5","name":"weight","since":"1.2.0","type":"number","unit":"kilograms"},` +
		`{"description":"Stones near it. Items are joined with \"; \".","name":"near","since":"1.2.0","type":"string"}],` +
		`"foreignKeys":[{"fields":["lies_on"],"reference":{"fields":["stone_id"]}}],"missingValues":[{"label":"missing: not known, or does not apply; the description of the column says which","value":""}],"primaryKey":["stone_id"]}`
	if string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestReadPackage(t *testing.T) {
	version, day, err := describe.ReadPackage(write(t, lighthouses(), "datapackage.json"))
	if version != "1.2.0" || day != "2020-02-29" || err != nil {
		t.Errorf("%q %q %v", version, day, err)
	}
	if _, _, err := describe.ReadPackage([]byte("{")); err == nil || !strings.HasPrefix(err.Error(), "datapackage.json: ") {
		t.Errorf("%v", err)
	}
}

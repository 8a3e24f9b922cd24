package conform

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// each calls test with the text of each file that the pattern names.
func each(t *testing.T, pattern string, want int, test func(t *testing.T, name string, text []byte)) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil || len(files) != want {
		t.Fatalf("%s: %d files, want %d; %v", pattern, len(files), want, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		test(t, filepath.Base(file), text)
	}
}

// cffDate is a date without quotes, which YAML takes for a point in time and the schema for
// none: its authors mean the text.
var cffDate = regexp.MustCompile(`(?m)^(\s*(?:- )?(?:date-[a-z]+|version): )([0-9][^\s'"]*)$`)

func TestExamplesOfCFF(t *testing.T) {
	quoted := func(text []byte) []byte { return cffDate.ReplaceAll(text, []byte(`$1"$2"`)) }
	each(t, "cff/pass/*.cff", 25, func(t *testing.T, name string, text []byte) {
		if err := Document("CITATION.cff", quoted(text)); err != nil {
			t.Errorf("%s is refused: %v", name, err)
		}
	})
	each(t, "cff/fail/*.cff", 4, func(t *testing.T, name string, text []byte) {
		if err := Document("CITATION.cff", quoted(text)); err == nil {
			t.Errorf("%s passes", name)
		}
	})
}

func TestExamplesOfDataCite(t *testing.T) {
	each(t, "datacite/*.json", 6, func(t *testing.T, name string, text []byte) {
		if err := Document("datacite.json", text); err != nil {
			t.Errorf("%s is refused: %v", name, err)
		}
	})
}

// tableSchema checks a Table Schema as that of a resource, among the tables that it refers to.
func tableSchema(t *testing.T, text []byte) error {
	t.Helper()
	one := &resource{Name: "one", Schema: text}
	var wrong faults
	wrong.schema(one)
	if len(wrong) > 0 {
		return wrong.err()
	}
	d := descriptor{Resources: []*resource{one}}
	for _, name := range []string{"the-resource", "positions"} {
		other := &resource{Name: name, table: &table{}}
		for _, field := range []string{"fk_id", "title_id", "id_1", "id", "title", "somethingelse", "name"} {
			other.table.Fields = append(other.table.Fields, struct{ Name string }{field})
		}
		d.Resources = append(d.Resources, other)
	}
	wrong.foreignKeys(d, one)
	return wrong.err()
}

// Two of the invalid ones pass the official schema. A third, schema-invalid.json, was wrong in
// version 1 of the standard and is right in version 2.
func TestExamplesOfTableSchema(t *testing.T) {
	each(t, "tableschema/*.json", 11, func(t *testing.T, name string, text []byte) {
		if !json.Valid(text) {
			t.Fatal(name)
		}
		err := tableSchema(t, text)
		if want := strings.HasPrefix(name, "schema-invalid-"); (err != nil) != want {
			t.Errorf("%s: %v; refused should be %v", name, err, want)
		}
	})
}

// mayPass are crates that break what RO-Crate recommends but does not require, and a sound one.
var mayPass = []string{
	"2_root_data_entity_metadata__missing_root_license_description.json", "2_root_data_entity_metadata__missing_root_license_name.json",
	"2_root_data_entity_metadata__valid_referenced_generic_data_entities.json",
}

// ofTheDocument leaves out what is said of the files, which the examples come without.
func ofTheDocument(err error) []string {
	var told []string
	if err == nil {
		return nil
	}
	for line := range strings.SplitSeq(err.Error(), "\n") {
		if !strings.Contains(line, "not in the release") && !strings.Contains(line, "is no part of the root") && !strings.Contains(line, "is referred to and not described") {
			told = append(told, line)
		}
	}
	return told
}

func TestExamplesOfROCrate(t *testing.T) {
	each(t, "ro-crate/*.json", 28, func(t *testing.T, name string, text []byte) {
		told := ofTheDocument(roCrate(nil, text, nil))
		if passes := len(told) == 0; passes != slices.Contains(mayPass, name) {
			t.Errorf("%s: told %q", name, told)
		}
	})
}

func TestExamplesOfCroissant(t *testing.T) {
	each(t, "croissant/*.json", 15, func(t *testing.T, name string, text []byte) {
		if told := ofTheDocument(croissant(nil, text, nil)); len(told) == 0 {
			t.Errorf("%s passes", name)
		}
	})
}

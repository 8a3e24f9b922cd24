package exporters_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/readertest"
)

// faults each make one file of a valid release invalid by its standard. Each is put in
// and taken out again.
var faults = []struct{ standard, file, from, to string }{
	{"croissant", "croissant.json", `"encodingFormat": "text/csv"`, `"was": "text/csv"`},
	{"croissant", "croissant.json", `"sha256": `, `"sum": `},
	{"croissant", "croissant.json", `"@id": "coasts/name"`, `"@id": "name of coast"`},
	{"croissant", "croissant.json", `"sc:Dataset"`, `"sc:Table"`},
	{"croissant", "croissant.json", `"column": "name"`, `"colour": "name"`},
	{"csvw", "csv/coasts.csv", "coast-south,", "coast-north,"},
	{"csvw", "csv/coasts.csv", "coast_id,name", "id,name"},
	{"csvw", "csv/coasts.csv", "coast-south,", "coast-west,"},
	{"csvw", "csv/lighthouses.csv", "1790-01-01", "in 1790"},
	{"csvw", "csv/lighthouses.csv", ",black,", ",blue,"},
	{"csvw", "csv/csv-metadata.json", `"name": "name"`, `"name": "coast_id"`},
	{"ro-crate", "ro-crate-metadata.json", `"datePublished": "2020-02-29"`, `"datePublished": "lately"`},
	{"ro-crate", "ro-crate-metadata.json", `"@id": "csv/coasts.csv",`, `"@id": "csv/beaches.csv",`},
	{"ro-crate", "ro-crate-metadata.json", `"@type": "Dataset"`, `"@type": "Collection"`},
	{"schema.org", "dataset.jsonld", `"Values that some`, `"Values", "was": "`},
	{"schema.org", "dataset.jsonld", `"url": "urn`, `"was": "urn`},
	{"schema.org", "dataset.jsonld", `"license": "`, `"licence": "`},
	{"cff", "CITATION.cff", `"2020-02-29"`, `"lately"`},
	{"cff", "CITATION.cff", "authors:", "writers:"},
}

// Valid releases pass in TestReadersOfTheSamples.
func TestValidatorsRefuse(t *testing.T) {
	folder := build(t, sample.Lighthouses())
	for _, standard := range readertest.Standards {
		t.Run(standard, func(t *testing.T) {
			for _, f := range faults {
				if f.standard == standard {
					refuses(t, folder, f.standard, f.file, f.from, f.to)
				}
			}
		})
	}
}

func refuses(t *testing.T, folder, standard, file, from, to string) {
	t.Helper()
	name := filepath.Join(folder, filepath.FromSlash(file))
	sound, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	broken := bytes.Replace(sound, []byte(from), []byte(to), 1)
	if bytes.Equal(broken, sound) {
		t.Fatalf("%s has no %s", file, from)
	}
	put(t, name, broken)
	defer put(t, name, sound)
	if err := readertest.Validate(t, standard, folder); err == nil {
		t.Errorf("%s passes with %s instead of %s", file, to, from)
	}
}

func put(t *testing.T, name string, text []byte) {
	t.Helper()
	if err := os.WriteFile(name, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

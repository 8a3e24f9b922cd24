package describe

import (
	"path"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
)

// Every file that a release can have is described, and each kind by its own line.
func TestEveryFileHasItsKind(t *testing.T) {
	d := sample.Lighthouses()
	for _, k := range fileKinds {
		name := strings.ReplaceAll(strings.ReplaceAll(k.names(d), "{table}", "coasts"), "*", "coasts.csv")
		if got := kindOfFile(d, name); got.pattern != k.pattern {
			t.Errorf("%s is described by the line %q, want %q", name, got.pattern, k.pattern)
		}
		if k.mediatype == "" || k.title == "" || (k.role == inTables || k.role == whole) != (k.format != "") {
			t.Errorf("%s: %+v is not whole", name, k)
		}
	}
	for name, want := range map[string]string{
		"csv/coasts.csv": "One row is a coast.", "csv/beaches.csv": "Further file of the release.", "coasts.csv": "Further file of the release.",
		"lighthouses-1.2.0.xlsx": "All tables, a sheet for each.", "lighthouses-1.1.0.xlsx": "Further file of the release.",
		"schemas/coasts.schema.json": "JSON Schema of a row.",
	} {
		if got := kindOfFile(d, name).title; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// New kinds of files appear in every description that lists files, by their role.
func TestDescriptionsListFilesByRole(t *testing.T) {
	d := sample.Lighthouses()
	var files []File
	for _, k := range fileKinds {
		if k.pattern == "SHA256SUMS" || strings.Contains(k.pattern, "*") {
			continue
		}
		files = append(files, File{Name: strings.ReplaceAll(k.names(d), "{table}", "coasts"), Bytes: 7, SHA256: strings.Repeat("ab", 32)})
	}
	listedBy := map[string][]role{
		"datapackage.json": {inTables, whole}, "croissant.json": {inTables, whole, software}, "dataset.jsonld": {inTables, whole, software},
		"ro-crate-metadata.json": {inTables, whole, software, other},
	}
	for _, doc := range documents {
		roles, ok := listedBy[doc.Name]
		if !ok {
			continue
		}
		text, err := doc.Write(d, files)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			want := false
			for _, r := range roles {
				want = want || kindOfFile(d, f.Name).role == r
			}
			if got := strings.Contains(string(text), `"`+f.Name+`"`); got != want {
				t.Errorf("%s lists %s: %v, want %v", doc.Name, path.Base(f.Name), got, want)
			}
		}
	}
}

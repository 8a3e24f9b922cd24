package describe_test

import (
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/release/describe"
	"pakrus/schema"
)

// lighthouses is the sample dataset with all that a release needs.
func lighthouses() *schema.Dataset {
	d := sample.Lighthouses()
	d.Meta.License.Text = "No rights reserved."
	return d
}

// files are the files that a release of d has before its documents, with made-up sums.
func files(d *schema.Dataset) []describe.File {
	release := d.Meta.Name + "-" + d.Meta.Version
	names := []string{
		release + ".xlsx", d.Meta.Name + ".sqlite", "load.py", "load.R", "load.sql", "digests.json",
		release + "-py3-none-any.whl", d.Meta.Name + "_" + d.Meta.Version + ".tar.gz",
	}
	for _, t := range d.Tables {
		names = append(names, "csv/"+t.Name+".csv", "json/"+t.Name+".json", "parquet/"+t.Name+".parquet", "schemas/"+t.Name+".schema.json")
	}
	all := make([]describe.File, len(names))
	for i, name := range names {
		all[i] = describe.File{Name: name, Bytes: int64(1000 + i), SHA256: strings.Repeat("0123456789abcdef", 4)}
	}
	return all
}

func write(t *testing.T, d *schema.Dataset, name string) []byte {
	t.Helper()
	all := describe.Of(d, files(d))
	i := slices.IndexFunc(all, func(doc describe.Document) bool { return doc.Name == name })
	text, err := all[i].Write(d, files(d))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestGolden(t *testing.T) {
	for _, doc := range describe.Of(lighthouses(), files(lighthouses())) {
		t.Run(doc.Name, func(t *testing.T) { sample.Golden(t, doc.Name, write(t, lighthouses(), doc.Name)) })
	}
}

// risEnd ends a record of RIS; its tag has the space, as the format asks.
const risEnd = "ER  - \n"

func TestDocumentsAreText(t *testing.T) {
	for _, doc := range describe.Of(lighthouses(), files(lighthouses())) {
		text := string(write(t, lighthouses(), doc.Name))
		if strings.Contains(text, "\r") || strings.Contains(text, "\n\n\n") || strings.Contains(strings.TrimSuffix(text, risEnd), " \n") {
			t.Errorf("%s has carriage returns, runs of empty lines, or spaces at the end of a line", doc.Name)
		}
		if !strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\n\n") {
			t.Errorf("%s does not end in one newline", doc.Name)
		}
	}
}

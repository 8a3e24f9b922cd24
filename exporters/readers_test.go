package exporters_test

import (
	"slices"
	"testing"

	"pakrus/exporters"
	"pakrus/exporters/internal/sample"
	"pakrus/exporters/readertest"
	"pakrus/exporters/release"
	"pakrus/schema"
)

// Every kind of column and 174 awkward values through all formats and readers.
func TestReadersOfTheSamples(t *testing.T) {
	for name, d := range map[string]*schema.Dataset{"awkward": sample.Awkward(), "lighthouses": sample.Lighthouses()} {
		t.Run(name, func(t *testing.T) {
			readertest.Check(t, build(t, d), d)
		})
	}
}

// build makes a release and returns its folder.
func build(t *testing.T, d *schema.Dataset) string {
	t.Helper()
	d.Meta.License.Text = "Do with it what you like.\n"
	d.Meta.Description = "Values that some program between the writer and the reader is known to change."
	built, err := release.Build(t.Context(), t.TempDir(), d, formats(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return built.Folder
}

func formats() []release.Format {
	var list []release.Format
	for _, f := range slices.Concat(exporters.Formats, exporters.Loaders) {
		list = append(list, release.Format{Name: f.Name, Write: f.Write})
	}
	return list
}

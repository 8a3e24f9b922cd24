package describe

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"pakrus/schema"
)

// mediatypes are the media types of the files of a release, by extension.
var mediatypes = map[string]string{
	".bib":     "application/x-bibtex",
	".cff":     "application/yaml",
	".csv":     "text/csv",
	".json":    "application/json",
	".jsonld":  "application/ld+json",
	".md":      "text/markdown",
	".parquet": "application/vnd.apache.parquet",
	".ris":     "application/x-research-info-systems",
	".txt":     "text/plain",
	".xlsx":    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

// mediatype of a file; text/plain, such as SHA256SUMS, where its extension says nothing.
func mediatype(name string) string {
	if strings.HasSuffix(name, "csv-metadata.json") {
		return "application/csvm+json"
	}
	return cmp.Or(mediatypes[path.Ext(name)], "text/plain")
}

// sorted returns the files in the order of their names.
func sorted(files []File) []File {
	return slices.SortedFunc(slices.Values(files), func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
}

// isData reports whether the file holds tables: the workbook, or a table in one format.
func isData(d *schema.Dataset, name string) bool {
	if name == workbook(d.Meta) {
		return true
	}
	dir, ext := path.Dir(name), path.Ext(name)
	return "."+dir == ext && formats[ext].name != "" && d.Table(strings.TrimSuffix(path.Base(name), ext)) != nil
}

// dataFiles are the files that hold tables, sorted by name.
func dataFiles(d *schema.Dataset, files []File) []File {
	return slices.DeleteFunc(sorted(files), func(f File) bool { return !isData(d, f.Name) })
}

// titleOf says in a line what a data file holds.
func titleOf(d *schema.Dataset, name string) string {
	if t := d.Table(strings.TrimSuffix(path.Base(name), path.Ext(name))); t != nil {
		return "One row is " + t.Title + "."
	}
	return "All tables, a sheet for each."
}

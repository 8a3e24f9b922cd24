package describe

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"pakrus/schema"
)

// role says what a file of a release is there for; each standard lists the files of some roles.
type role string

const (
	inTables role = "one table"             // in one format
	whole    role = "all tables"            // together in one file
	software role = "installable package"   // with the tables inside
	other    role = "code or documentation" // listed by RO-Crate alone, which lists everything
)

// fileKind is what is known of a kind of files. Data Package lists those of the roles inTables
// and whole; Croissant, schema.org and DataCite those and software; RO-Crate all.
type fileKind struct {
	pattern   string // path in the release, as path.Match takes it, with {table}, {name} and {version}
	role      role
	title     string // what it holds, in a line; for a single table the dataset says it better
	mediatype string // registered at IANA, or in use where nothing is
	format    string // of Data Package, see below
	encoding  string // of Data Package; texts only
	puid      string // identifier in the PRONOM registry, where there is one
}

// fileKinds describes every file that a release can have; the first that fits holds. A new
// file needs a line here, and then appears in every description.
//
// frictionless 5.21 reads each resource of format "parquet", "xlsx" or "sqlite" as a table: it
// fails on list columns of the first and takes the first sheet of the second for the data.
// With the names in capitals it checks size and hash.
var fileKinds = []fileKind{
	{"csv/{table}.csv", inTables, "A table as CSV.", "text/csv", "csv", "utf-8", "x-fmt/18"},
	{"json/{table}.json", inTables, "A table as JSON.", "application/json", "json", "utf-8", "fmt/817"},
	{"parquet/{table}.parquet", inTables, "A table as Parquet.", "application/vnd.apache.parquet", "Parquet", "", ""},
	{"{name}-{version}.xlsx", whole, "All tables, a sheet for each.", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", "", "fmt/214"},
	{"{name}.sqlite", whole, "All tables in a SQLite database, with keys and views.", "application/vnd.sqlite3", "SQLite", "", "fmt/729"},
	{"*-py3-none-any.whl", software, "Python package with the tables; install it with pip.", "application/zip", "", "", "x-fmt/263"},
	{"*.tar.gz", software, "R source package with the tables; install it with install.packages.", "application/gzip", "", "", "x-fmt/266"},
	{"load.py", other, "Loads the tables into Python with their types.", "text/x-python", "", "", "fmt/938"},
	{"load.R", other, "Loads the tables into R with their types.", "text/x-r", "", "", ""},
	{"load.sql", other, "Loads the tables into DuckDB with their types.", "application/sql", "", "", ""},
	{"csv/*-metadata.json", other, "CSVW description of CSV files.", "application/csvm+json", "", "", "fmt/817"},
	{"schemas/{table}.schema.json", other, "JSON Schema of a row.", "application/schema+json", "", "", "fmt/817"},
	{"README.md", other, "What the release is, how to load it and how to cite it.", "text/markdown", "", "", "fmt/1149"},
	{"codebook.md", other, "Every table, column and code, explained for people.", "text/markdown", "", "", "fmt/1149"},
	{"LICENSE.txt", other, "The licence.", "text/plain", "", "", "x-fmt/111"},
	{"CITATION.cff", other, "How to cite the release (Citation File Format).", "application/yaml", "", "", "fmt/818"},
	{"citation.bib", other, "How to cite the release (BibTeX).", "application/x-bibtex", "", "", ""},
	{"citation.ris", other, "How to cite the release (RIS).", "application/x-research-info-systems", "", "", ""},
	{"citation.csl.json", other, "How to cite the release (CSL-JSON).", "application/vnd.citationstyles.csl+json", "", "", "fmt/817"},
	{"datapackage.json", other, "Description of the release as a Data Package.", "application/json", "", "", "fmt/817"},
	{"croissant.json", other, "Description of the release in Croissant.", "application/ld+json", "", "", "fmt/880"},
	{"datacite.json", other, "Description of the release for DataCite.", "application/json", "", "", "fmt/817"},
	{"dataset.jsonld", other, "Description of the release in the terms of schema.org.", "application/ld+json", "", "", "fmt/880"},
	{"ro-crate-metadata.json", other, "Description of the release as an RO-Crate.", "application/ld+json", "", "", "fmt/880"},
	{"digests.json", other, "Digest of each table, the same for all formats.", "application/json", "", "", "fmt/817"},
	{"SHA256SUMS", other, "SHA-256 of every other file.", "text/plain", "", "", "x-fmt/111"},
	{"SHA256SUMS.minisig", other, "Signature of SHA256SUMS (minisign).", "text/plain", "", "", "x-fmt/111"},
}

// kindOfFile is the kind of the file of that name; one that no line describes is plain bytes.
// The title says what it holds.
func kindOfFile(d *schema.Dataset, name string) fileKind {
	for _, k := range fileKinds {
		if k.fits(d, name) {
			if k.role == inTables {
				k.title = "One row is " + tableIn(d, name).Title + "."
			}
			return k
		}
	}
	return fileKind{role: other, title: "Further file of the release.", mediatype: "application/octet-stream"}
}

func (k fileKind) fits(d *schema.Dataset, name string) bool {
	pattern := strings.ReplaceAll(k.names(d), "{table}", "*")
	ok, err := path.Match(pattern, name)
	return ok && err == nil && (pattern == k.names(d) || tableIn(d, name) != nil)
}

// names is the pattern of the files in releases of d, where {table} stands for any table.
func (k fileKind) names(d *schema.Dataset) string {
	return strings.NewReplacer("{name}", d.Meta.Name, "{version}", d.Meta.Version).Replace(k.pattern)
}

// tableIn is the table that a file is called after, or nil.
func tableIn(d *schema.Dataset, name string) *schema.Table {
	base, _, _ := strings.Cut(path.Base(name), ".")
	return d.Table(base)
}

// sorted returns the files in the order of their names.
func sorted(files []File) []File {
	return slices.SortedFunc(slices.Values(files), func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
}

// filesOf are the files of some roles, sorted by name.
func filesOf(d *schema.Dataset, files []File, roles ...role) []File {
	return slices.DeleteFunc(sorted(files), func(f File) bool { return !slices.Contains(roles, kindOfFile(d, f.Name).role) })
}

// downloads are the files that hold tables, in whatever form, sorted by name.
func downloads(d *schema.Dataset, files []File) []File {
	return filesOf(d, files, inTables, whole, software)
}

// HasTables reports whether any of the files holds tables.
func HasTables(d *schema.Dataset, files []File) bool { return len(downloads(d, files)) > 0 }

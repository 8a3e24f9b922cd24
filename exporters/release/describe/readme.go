package describe

import (
	"bytes"
	_ "embed"
	"slices"
	"strings"
	"text/template"

	"pakrus/schema"
	"pakrus/schema/digest"
)

//go:embed readme.md.tmpl
var readmeText string

var readmeTemplate = template.Must(template.New("README.md").Funcs(functions).Parse(readmeText))

// Readme is the README.md of a release: what it holds, how to load it, cite it and check it.
//
// Its fenced blocks of python, r and sql each load the first table from one format with
// every cell unchanged; tests extract and run them. Only formats among the files are shown.
func Readme(d *schema.Dataset, files []File) ([]byte, error) {
	var out bytes.Buffer
	err := readmeTemplate.Execute(&out, readme{d, files})
	return out.Bytes(), err
}

type readme struct {
	*schema.Dataset
	files []File
}

// Evidence is how many factual cells rest on a claim; nil for a dataset without claims.
func (r readme) Evidence() *evidence { return evidenceOf(r.Dataset) }

// First is the name of the table that the examples load.
func (r readme) First() string { return r.Tables[0].Name }

// Has reports whether the release has a file of that name.
func (r readme) Has(name string) bool {
	return slices.ContainsFunc(r.files, func(f File) bool { return f.Name == name })
}

// DigestAlgorithm is the algorithm of digests.json.
func (r readme) DigestAlgorithm() string { return digest.Algorithm }

// Workbook is the name of the workbook.
func (r readme) Workbook() string { return r.Meta.Name + "-" + r.Meta.Version + ".xlsx" }

// Listed is a kind of files as the readme lists it.
type Listed struct{ Names, Title, Mediatype string }

// Kinds are the kinds of files that the release has.
func (r readme) Kinds() []Listed {
	files := append(slices.Clone(r.files), File{Name: "README.md"}, File{Name: "ro-crate-metadata.json"}, File{Name: "SHA256SUMS"})
	var list []Listed
	for _, k := range fileKinds {
		fitting := slices.DeleteFunc(slices.Clone(files), func(f File) bool { return !k.fits(r.Dataset, f.Name) })
		names := strings.ReplaceAll(k.names(r.Dataset), "{table}", "TABLE")
		switch {
		case len(fitting) == 0:
			continue
		case len(fitting) == 1 && strings.Contains(names, "*"):
			names = fitting[0].Name
		}
		list = append(list, Listed{names, k.title, k.mediatype})
	}
	return list
}

// Wheel is the name of the package for Python; "" where the release has none.
func (r readme) Wheel() string { return r.ending(".whl") }

// RPackage is the name of the package for R; "" where the release has none.
func (r readme) RPackage() string { return r.ending(".tar.gz") }

// ending is the first file whose name ends so; "" for none.
func (r readme) ending(end string) string {
	for _, f := range r.files {
		if strings.HasSuffix(f.Name, end) {
			return f.Name
		}
	}
	return ""
}

// Database is the name of the SQLite database.
func (r readme) Database() string { return r.Meta.Name + ".sqlite" }

// Searched is the first table with a full-text index in the database, or nil.
func (r readme) Searched() *schema.Table {
	i := slices.IndexFunc(r.Tables, func(t *schema.Table) bool { return t.View == "" && len(t.Words()) > 0 })
	if i < 0 {
		return nil
	}
	return r.Tables[i]
}

// RObject is the name of the R package, and of the object that load.R makes.
func (r readme) RObject() string {
	name, _, _ := strings.Cut(r.RPackage(), "_")
	return name
}

// Rows counts the rows of all tables.
func (r readme) Rows() int {
	rows := 0
	for _, t := range r.Tables {
		rows += t.Len()
	}
	return rows
}

// PreRelease reports whether the version may still be replaced (SemVer 2.0.0, section 9).
func (r readme) PreRelease() bool { return strings.Contains(r.Meta.Version, "-") }

// Authors are the creators as a reference list names them.
func (r readme) Authors() string {
	names := make([]string, len(r.Meta.Creators))
	for i, c := range r.Meta.Creators {
		names[i] = c.Name
	}
	return strings.Join(names, "; ")
}

// Year of the release.
func (r readme) Year() string {
	year, _, _ := strings.Cut(string(r.Meta.Released), "-")
	return year
}

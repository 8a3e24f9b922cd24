// Package describe writes the documents that stand beside the tables of a release: for
// people a readme, a codebook and a licence, for programs a data package and a citation.
//
// Each is made of the dataset and of the list of files alone; none knows the clock or the machine.
package describe

import (
	"strings"

	"pakrus/schema"
)

// File is a file of a release.
type File struct {
	Name   string `json:"path"` // path inside the release, with "/"
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"` // 64 lower-case hexadecimal digits
}

// Document is one descriptive file of a release.
type Document struct {
	Name string
	// Write returns the text. It is given the files of the release that are written before it.
	Write func(d *schema.Dataset, files []File) ([]byte, error)
}

// Of returns the documents of a release with these data files, in the order of writing.
func Of(d *schema.Dataset, files []File) []Document {
	return append(csvwDocuments(d, files), documents...)
}

// documents lists the documents that every release has. To add one, write its function and
// add a line.
var documents = []Document{
	{"LICENSE.txt", License},
	{"CITATION.cff", Citation},
	{"citation.bib", BibTeX},
	{"citation.ris", RIS},
	{"citation.csl.json", CSL},
	{"codebook.md", Codebook},
	{"datapackage.json", DataPackage},
	{"croissant.json", Croissant},
	{"datacite.json", DataCite},
	{"dataset.jsonld", SchemaOrg},
	{"digests.json", Digests},
	{"README.md", Readme},
	{"ro-crate-metadata.json", ROCrate}, // last: it lists all others
}

// License is the text of the licence of the data.
func License(d *schema.Dataset, _ []File) ([]byte, error) {
	return []byte(strings.TrimRight(d.Meta.License.Text, "\n") + "\n"), nil
}

package describe

import (
	"strings"

	"pakrus/schema"
)

// schemaOrg is a Dataset of schema.org, as dataset search engines read it. The context is
// written out, so that no reader needs the network.
type schemaOrg struct {
	Context          map[string]string `json:"@context"`
	Type             string            `json:"@type"`
	ID               string            `json:"@id"`
	Name             string            `json:"name"`
	AlternateName    string            `json:"alternateName"`
	Description      string            `json:"description"`
	URL              string            `json:"url"`
	Identifier       string            `json:"identifier"`
	Version          string            `json:"version"`
	DatePublished    string            `json:"datePublished"`
	License          string            `json:"license"`
	Creator          []agent           `json:"creator"`
	Free             bool              `json:"isAccessibleForFree"`
	Keywords         []string          `json:"keywords,omitempty"`
	TemporalCoverage string            `json:"temporalCoverage,omitempty"`
	SpatialCoverage  string            `json:"spatialCoverage,omitempty"`
	Citation         string            `json:"citation,omitempty"`
	IsBasedOn        []schemaWork      `json:"isBasedOn,omitempty"`
	VariableMeasured []variable        `json:"variableMeasured,omitempty"`
	Distribution     []download        `json:"distribution"`
}

type schemaWork struct {
	Type          string   `json:"@type"`
	Name          string   `json:"name"`
	Author        []person `json:"author,omitempty"`
	DatePublished string   `json:"datePublished,omitempty"`
	IsPartOf      string   `json:"isPartOf,omitempty"`
	URL           string   `json:"url,omitempty"`
}

type person struct {
	Type   string `json:"@type"`
	Name   string `json:"name"`
	Given  string `json:"givenName,omitempty"`
	Family string `json:"familyName,omitempty"`
}

type variable struct {
	Type        string `json:"@type"`
	Name        string `json:"name"`
	Description string `json:"description"`
	Unit        string `json:"unitText,omitempty"`
}

type download struct {
	Type           string `json:"@type"`
	Name           string `json:"name"`
	Description    string `json:"description"`
	ContentURL     string `json:"contentUrl"`
	EncodingFormat string `json:"encodingFormat"`
	ContentSize    string `json:"contentSize"`
	SHA256         string `json:"sha256"`
}

// SchemaOrg is the dataset.jsonld of a release, to be put into the page that publishes it.
// Its names are those of http://schema.org/, for which the shapes of Google's guide are
// written. The addresses of files are relative; url is a URN (see identifier), and sameAs
// is left out, since no page about the dataset is known.
func SchemaOrg(d *schema.Dataset, files []File) ([]byte, error) {
	m := d.Meta
	s := schemaOrg{
		Context: map[string]string{"@vocab": "http://schema.org/"}, Type: "Dataset", ID: identifier(m),
		Name: m.Title, AlternateName: m.Name, Description: m.Description, URL: identifier(m), Identifier: identifier(m),
		Version: m.Version, DatePublished: string(m.Released), License: m.License.URL, Creator: agents(m), Free: true,
		Keywords: m.Keywords, TemporalCoverage: string(m.Coverage), SpatialCoverage: strings.Join(m.Places, "; "),
		VariableMeasured: variables(d),
	}
	var texts []string
	for _, w := range m.Sources {
		texts = append(texts, referenceTo(w))
		s.IsBasedOn = append(s.IsBasedOn, schemaWorkOf(w))
	}
	s.Citation = strings.Join(texts, " | ")
	for _, o := range fileObjects(d, files) {
		s.Distribution = append(s.Distribution, download{"DataDownload", o.Name, o.Description, o.ContentURL, kindOfFile(d, o.Name).mediatype, o.ContentSize, o.SHA256})
	}
	return marshal(s)
}

func schemaWorkOf(w schema.Work) schemaWork {
	work := schemaWork{Type: workType(w), Name: w.Title, DatePublished: isoDate(w.Issued), IsPartOf: w.Container, URL: address(w)}
	for _, a := range w.Authors {
		work.Author = append(work.Author, personOf(a))
	}
	return work
}

// personOf splits "Family, Given"; a name without a comma is that of a group.
func personOf(author string) person {
	family, given, split := strings.Cut(author, ", ")
	if !split {
		return person{Type: "Organization", Name: author}
	}
	return person{"Person", given + " " + family, given, family}
}

// variables are the columns that are taken from sources, each under table.column.
func variables(d *schema.Dataset) []variable {
	var list []variable
	for _, t := range d.Tables {
		for _, c := range t.Columns {
			if !c.Own && !c.Key && !c.Copy && c.DerivedFrom == "" {
				list = append(list, variable{"PropertyValue", t.Name + "." + c.Name, c.Meaning, c.Unit})
			}
		}
	}
	return list
}

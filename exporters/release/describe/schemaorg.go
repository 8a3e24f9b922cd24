package describe

import (
	"encoding/json"
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
	Language         string            `json:"inLanguage"`
	Publisher        agent             `json:"publisher"`
	Citation         string            `json:"citation,omitempty"`
	IsBasedOn        []schemaWork      `json:"isBasedOn,omitempty"`
	VariableMeasured []variable        `json:"variableMeasured,omitempty"`
	Distribution     []download        `json:"distribution"`
}

type schemaWork struct {
	Type          string      `json:"@type"`
	ID            string      `json:"@id,omitempty"`
	Name          string      `json:"name"`
	Author        []agent     `json:"author,omitempty"`
	DatePublished string      `json:"datePublished,omitempty"`
	IsPartOf      *schemaWork `json:"isPartOf,omitempty"`
	Pagination    string      `json:"pagination,omitempty"`
	URL           string      `json:"url,omitempty"`
}

type place struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

func places(m schema.Meta) []place {
	var list []place
	for _, name := range m.Places {
		list = append(list, place{"Place", name})
	}
	return list
}

// variable is a column as a PropertyValue; its codes are DefinedTerms.
type variable struct {
	Type        string        `json:"@type"`
	Name        string        `json:"name"`
	Description string        `json:"description"`
	Unit        string        `json:"unitText,omitempty"`
	UnitCode    string        `json:"unitCode,omitempty"`
	Minimum     json.Number   `json:"minValue,omitempty"`
	Maximum     json.Number   `json:"maxValue,omitempty"`
	Codes       []definedTerm `json:"valueReference,omitempty"`
}

type definedTerm struct {
	Type        string `json:"@type"`
	Code        string `json:"termCode"`
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
	Set         string `json:"inDefinedTermSet"`
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
// is left out, since no page about the dataset is known. The shapes allow one text of places
// and one of citations.
func SchemaOrg(d *schema.Dataset, files []File) ([]byte, error) {
	m := d.Meta
	s := schemaOrg{
		Context: map[string]string{"@vocab": "http://schema.org/"}, Type: "Dataset", ID: identifier(m),
		Name: m.Title, AlternateName: m.Name, Description: m.Description, URL: identifier(m), Identifier: identifier(m),
		Version: m.Version, DatePublished: string(m.Released), License: m.License.URL, Creator: agents(m), Free: true,
		Keywords: m.Keywords, TemporalCoverage: string(m.Coverage), SpatialCoverage: strings.Join(m.Places, "; "),
		Language: "en", Publisher: agents(m)[0],
		VariableMeasured: variables(d), IsBasedOn: schemaWorks(m),
	}
	texts := make([]string, len(m.Sources))
	for i, w := range m.Sources {
		texts[i] = Reference(w)
	}
	s.Citation = strings.Join(texts, " | ")
	for _, o := range fileObjects(d, files) {
		s.Distribution = append(s.Distribution, download{"DataDownload", o.Name, o.Description, o.ContentURL, kindOfFile(d, o.Name).mediatype, o.ContentSize, o.SHA256})
	}
	return marshal(s)
}

// schemaWorks are the works that the data are taken from.
func schemaWorks(m schema.Meta) []schemaWork {
	var list []schemaWork
	for _, w := range m.Sources {
		work := schemaWork{
			Type: workType(w), ID: address(w), Name: w.Title, Author: authors(w), DatePublished: isoDate(w.Issued),
			Pagination: w.Pages, URL: address(w),
		}
		if w.Container != "" {
			work.IsPartOf = &schemaWork{Type: containerType(w), Name: w.Container}
		}
		list = append(list, work)
	}
	return list
}

// variables are the columns that say something of the world: taken from sources, classified
// by a code, or measured in a unit; each under table.column. Copies and keys are none.
func variables(d *schema.Dataset) []variable {
	var list []variable
	for _, t := range d.Tables {
		for i := range t.Columns {
			c := &t.Columns[i]
			says := !c.Own || c.Unit != "" || c.CodeList != nil && !t.Made
			if !says || c.Key || c.Copy || c.DerivedFrom != "" {
				continue
			}
			list = append(list, variable{
				"PropertyValue", t.Name + "." + c.Name, c.Meaning, c.Unit, unitCodes[c.Unit],
				json.Number(c.Constraints.Minimum), json.Number(c.Constraints.Maximum), terms(c.CodeList),
			})
		}
	}
	return list
}

// maxTerms is the length of the longest code list that is written out in a page; longer ones
// are in the table codelists.
const maxTerms = 50

func terms(l *schema.CodeList) []definedTerm {
	if l == nil || len(l.Codes) > maxTerms {
		return nil
	}
	list := make([]definedTerm, len(l.Codes))
	for i, c := range l.Codes {
		list[i] = definedTerm{"DefinedTerm", c.Value, c.Label, c.Definition, l.Name}
	}
	return list
}

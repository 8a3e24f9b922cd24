package describe

import (
	"fmt"
	"strconv"

	"pakrus/schema"
)

// roCrate is the metadata of an RO-Crate 1.2 (w3id.org/ro/crate/1.2): a flat list of
// entities that refer to one another by their IDs.
type roCrate struct {
	Context string     `json:"@context"`
	Graph   []roEntity `json:"@graph"`
}

// roEntity is any entity of the graph; which properties it has depends on its type.
type roEntity struct {
	ID               string   `json:"@id"`
	Type             string   `json:"@type"`
	ConformsTo       *nodeID  `json:"conformsTo,omitempty"`
	About            *nodeID  `json:"about,omitempty"`
	Name             string   `json:"name,omitempty"`
	Description      string   `json:"description,omitempty"`
	Identifier       any      `json:"identifier,omitempty"` // text, or a reference
	PropertyID       string   `json:"propertyID,omitempty"`
	Value            string   `json:"value,omitempty"`
	Version          string   `json:"version,omitempty"`
	DatePublished    string   `json:"datePublished,omitempty"`
	License          *nodeID  `json:"license,omitempty"`
	Author           any      `json:"author,omitempty"` // one reference, or a list of several
	Publisher        *nodeID  `json:"publisher,omitempty"`
	Keywords         []string `json:"keywords,omitempty"`
	TemporalCoverage string   `json:"temporalCoverage,omitempty"`
	SpatialCoverage  []nodeID `json:"spatialCoverage,omitempty"`
	IsBasedOn        []nodeID `json:"isBasedOn,omitempty"`
	CreditText       string   `json:"creditText,omitempty"`
	EncodingFormat   any      `json:"encodingFormat,omitempty"`
	ContentSize      string   `json:"contentSize,omitempty"`
	SHA256           string   `json:"sha256,omitempty"`
	HasPart          []nodeID `json:"hasPart,omitempty"`
}

// ROCrate is the ro-crate-metadata.json of a release. It lists every other file with its
// size and sum; SHA256SUMS without, because that one holds the sum of this document.
func ROCrate(d *schema.Dataset, files []File) ([]byte, error) {
	m := d.Meta
	root := roEntity{
		ID: "./", Type: "Dataset", Name: m.Title, Description: m.Description, Identifier: nodeID{"#identifier"}, Version: m.Version,
		DatePublished: string(m.Released), License: &nodeID{m.License.URL}, Keywords: m.Keywords,
		TemporalCoverage: string(m.Coverage), Publisher: &nodeID{"#creator-1"},
	}
	others := []roEntity{
		{ID: m.License.URL, Type: "CreativeWork", Name: m.License.Title, Description: m.License.SPDX + "; the full text is in LICENSE.txt."},
		{ID: "#identifier", Type: "PropertyValue", Name: "URN of the release", PropertyID: "URN", Value: identifier(m)},
	}
	refer := func(to *[]nodeID, e roEntity) {
		*to = append(*to, nodeID{e.ID})
		others = append(others, e)
	}
	parts, formats := fileEntities(d, files)
	for _, e := range parts {
		refer(&root.HasPart, e)
	}
	others = append(others, formats...)
	var authors []nodeID
	for i, c := range m.Creators {
		refer(&authors, roEntity{ID: fmt.Sprintf("#creator-%d", i+1), Type: "Organization", Name: c.Name})
	}
	root.Author = single(authors)
	for i, p := range m.Places {
		refer(&root.SpatialCoverage, roEntity{ID: fmt.Sprintf("#place-%d", i+1), Type: "Place", Name: p})
	}
	for _, w := range m.Sources {
		refer(&root.IsBasedOn, workEntity(w))
	}
	descriptor := roEntity{
		ID: "ro-crate-metadata.json", Type: "CreativeWork", About: &nodeID{"./"}, ConformsTo: &nodeID{"https://w3id.org/ro/crate/1.2"},
	}
	return marshal(roCrate{"https://w3id.org/ro/crate/1.2/context", append([]roEntity{descriptor, root}, others...)})
}

// single is the list, or its one item: RO-Crate wants no list of one.
func single(list []nodeID) any {
	if len(list) == 1 {
		return list[0]
	}
	return list
}

// fileEntities are the files with their formats; each format is an entity once.
func fileEntities(d *schema.Dataset, files []File) (list, formats []roEntity) {
	seen := map[string]bool{}
	for _, f := range append(sorted(files), File{Name: "SHA256SUMS"}) {
		kind := kindOfFile(d, f.Name)
		e := roEntity{ID: f.Name, Type: "File", Name: f.Name, Description: kind.title, EncodingFormat: kind.mediatype, SHA256: f.SHA256}
		if f.SHA256 != "" {
			e.ContentSize = strconv.FormatInt(f.Bytes, 10)
		}
		if format := pronom(kind); kind.puid != "" {
			e.EncodingFormat = []any{kind.mediatype, nodeID{format.ID}}
			if !seen[format.ID] {
				seen[format.ID], formats = true, append(formats, format)
			}
		}
		list = append(list, e)
	}
	return list, formats
}

// pronom is the page of a format in the PRONOM registry, which archives know formats by.
func pronom(k fileKind) roEntity {
	return roEntity{ID: "https://www.nationalarchives.gov.uk/PRONOM/" + k.puid, Type: "WebPage", Name: "PRONOM format " + k.puid}
}

// workTypes are the types of schema.org for types of CSL; every other is a CreativeWork.
var workTypes = map[string]string{
	"article-journal": "ScholarlyArticle", "article-newspaper": "NewsArticle", "article-magazine": "Article", "post-weblog": "BlogPosting",
	"book": "Book", "chapter": "Chapter", "report": "Report", "thesis": "Thesis", "webpage": "WebPage", "dataset": "Dataset",
}

func workType(w schema.Work) string {
	if t, ok := workTypes[w.Type]; ok {
		return t
	}
	return "CreativeWork"
}

func workEntity(w schema.Work) roEntity {
	e := roEntity{ID: address(w), Type: workType(w), Name: w.Title, CreditText: referenceTo(w), DatePublished: isoDate(w.Issued)}
	if e.ID == "" {
		e.ID = "#" + w.ID
	}
	return e
}

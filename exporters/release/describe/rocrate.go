package describe

import (
	"cmp"
	"encoding/json"
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
	ID               string      `json:"@id"`
	Type             string      `json:"@type"`
	ConformsTo       *nodeID     `json:"conformsTo,omitempty"`
	About            *nodeID     `json:"about,omitempty"`
	Name             string      `json:"name,omitempty"`
	Description      string      `json:"description,omitempty"`
	Identifier       any         `json:"identifier,omitempty"` // text, or a reference
	PropertyID       string      `json:"propertyID,omitempty"`
	Value            string      `json:"value,omitempty"`
	Version          string      `json:"version,omitempty"`
	DatePublished    string      `json:"datePublished,omitempty"`
	License          *nodeID     `json:"license,omitempty"`
	Author           any         `json:"author,omitempty"` // one reference, or a list of several
	Publisher        *nodeID     `json:"publisher,omitempty"`
	Keywords         []string    `json:"keywords,omitempty"`
	TemporalCoverage string      `json:"temporalCoverage,omitempty"`
	SpatialCoverage  []nodeID    `json:"spatialCoverage,omitempty"`
	IsBasedOn        []nodeID    `json:"isBasedOn,omitempty"`
	CreditText       string      `json:"creditText,omitempty"`
	EncodingFormat   any         `json:"encodingFormat,omitempty"`
	ContentSize      string      `json:"contentSize,omitempty"`
	SHA256           string      `json:"sha256,omitempty"`
	HasPart          []nodeID    `json:"hasPart,omitempty"`
	Language         string      `json:"inLanguage,omitempty"`
	Given            string      `json:"givenName,omitempty"`
	Family           string      `json:"familyName,omitempty"`
	IsPartOf         *nodeID     `json:"isPartOf,omitempty"`
	Pagination       string      `json:"pagination,omitempty"`
	Citation         []nodeID    `json:"citation,omitempty"`
	Variables        []nodeID    `json:"variableMeasured,omitempty"`
	Unit             string      `json:"unitText,omitempty"`
	UnitCode         string      `json:"unitCode,omitempty"`
	Minimum          json.Number `json:"minValue,omitempty"`
	Maximum          json.Number `json:"maxValue,omitempty"`
	ValueReference   *nodeID     `json:"valueReference,omitempty"`
	Terms            []nodeID    `json:"hasDefinedTerm,omitempty"`
	TermCode         string      `json:"termCode,omitempty"`
	TermSet          *nodeID     `json:"inDefinedTermSet,omitempty"`
}

// crate is an RO-Crate at work: the entities beside descriptor and root.
type crate struct {
	others []roEntity
	seen   map[string]bool
}

// add adds the entity, once, and returns the reference to it.
func (c *crate) add(e roEntity) nodeID {
	if !c.seen[e.ID] {
		c.seen[e.ID] = true
		c.others = append(c.others, e)
	}
	return nodeID{e.ID}
}

// ROCrate is the ro-crate-metadata.json of a release. It lists every other file with its
// size and sum; SHA256SUMS without, because that one holds the sum of this document.
func ROCrate(d *schema.Dataset, files []File) ([]byte, error) {
	m := d.Meta
	c := &crate{seen: map[string]bool{}}
	license := c.add(roEntity{ID: m.License.URL, Type: "CreativeWork", Name: m.License.Title, Description: m.License.SPDX + "; the full text is in LICENSE.txt."})
	urn := c.add(roEntity{ID: "#identifier", Type: "PropertyValue", Name: "URN of the release", PropertyID: "URN", Value: identifier(m)})
	root := roEntity{
		ID: "./", Type: "Dataset", Name: m.Title, Description: m.Description, Identifier: urn, Version: m.Version,
		DatePublished: string(m.Released), License: &license, Keywords: m.Keywords, Language: "en",
		TemporalCoverage: string(m.Coverage), HasPart: c.files(d, files),
	}
	creators := c.agents("#creator", agents(m))
	root.Author, root.Publisher = single(creators), &creators[0]
	for i, p := range m.Places {
		root.SpatialCoverage = append(root.SpatialCoverage, c.add(roEntity{ID: fmt.Sprintf("#place-%d", i+1), Type: "Place", Name: p}))
	}
	for _, w := range m.Sources {
		id := c.work(w)
		root.IsBasedOn = append(root.IsBasedOn, id)
		if address(w) != "" { // a citation must be an absolute URI
			root.Citation = append(root.Citation, id)
		}
	}
	root.Variables = c.variables(d)
	descriptor := roEntity{
		ID: "ro-crate-metadata.json", Type: "CreativeWork", About: &nodeID{"./"}, ConformsTo: &nodeID{"https://w3id.org/ro/crate/1.2"},
	}
	return marshal(roCrate{"https://w3id.org/ro/crate/1.2/context", append([]roEntity{descriptor, root}, c.others...)})
}

// agents adds persons and groups; one without an identifier of its own is numbered.
func (c *crate) agents(prefix string, list []agent) []nodeID {
	var ids []nodeID
	for i, a := range list {
		id := cmp.Or(a.ID, fmt.Sprintf("%s-%d", prefix, i+1))
		ids = append(ids, c.add(roEntity{ID: id, Type: a.Type, Name: a.Name, Given: a.Given, Family: a.Family}))
	}
	return ids
}

// work adds a work with its authors and what it is part of.
func (c *crate) work(w schema.Work) nodeID {
	e := roEntity{
		ID: cmp.Or(address(w), "#"+w.ID), Type: workType(w), Name: w.Title, CreditText: Reference(w), DatePublished: isoDate(w.Issued),
		Author: single(c.agents("#author-"+w.ID, authors(w))), Pagination: w.Pages,
	}
	if w.Container != "" {
		part := c.add(roEntity{ID: "#container-" + w.ID, Type: containerType(w), Name: w.Container})
		e.IsPartOf = &part
	}
	return c.add(e)
}

// variables adds the variables and the code lists that they draw on.
func (c *crate) variables(d *schema.Dataset) []nodeID {
	var ids []nodeID
	for _, v := range variables(d) {
		e := roEntity{
			ID: "#variable-" + v.Name, Type: v.Type, Name: v.Name, Description: v.Description, Unit: v.Unit, UnitCode: v.UnitCode,
			Minimum: v.Minimum, Maximum: v.Maximum,
		}
		if len(v.Codes) > 0 {
			set := c.terms(v.Codes)
			e.ValueReference = &set
		}
		ids = append(ids, c.add(e))
	}
	return ids
}

// terms adds a code list with its codes.
func (c *crate) terms(codes []definedTerm) nodeID {
	set := roEntity{ID: "#codes-" + codes[0].Set, Type: "DefinedTermSet", Name: codes[0].Set}
	for _, t := range codes {
		set.Terms = append(set.Terms, c.add(roEntity{
			ID: set.ID + "-" + t.Code, Type: t.Type, Name: t.Name, Description: t.Description, TermCode: t.Code, TermSet: &nodeID{set.ID},
		}))
	}
	return c.add(set)
}

// single is the list, or its one item, or nil: RO-Crate wants no list of one.
func single(list []nodeID) any {
	switch len(list) {
	case 0:
		return nil
	case 1:
		return list[0]
	}
	return list
}

// files adds the files and their formats.
func (c *crate) files(d *schema.Dataset, files []File) []nodeID {
	var parts []nodeID
	for _, f := range append(sorted(files), File{Name: "SHA256SUMS"}) {
		kind := kindOfFile(d, f.Name)
		e := roEntity{ID: f.Name, Type: "File", Name: f.Name, Description: kind.title, EncodingFormat: kind.mediatype, SHA256: f.SHA256}
		if f.SHA256 != "" {
			e.ContentSize = strconv.FormatInt(f.Bytes, 10)
		}
		if kind.puid != "" {
			e.EncodingFormat = []any{kind.mediatype, c.add(pronom(kind))}
		}
		parts = append(parts, c.add(e))
	}
	return parts
}

// pronom is the page of a format in the PRONOM registry, which archives know formats by.
func pronom(k fileKind) roEntity {
	return roEntity{ID: "https://www.nationalarchives.gov.uk/PRONOM/" + k.puid, Type: "WebPage", Name: "PRONOM format " + k.puid}
}

package describe

import (
	"fmt"
	"strings"

	"pakrus/schema"
)

// dataCite is a record of the DataCite Metadata Schema 4.5, in the JSON of its schema.
type dataCite struct {
	SchemaVersion        string             `json:"schemaVersion"`
	Types                dataCiteType       `json:"types"`
	AlternateIdentifiers []dataCiteID       `json:"alternateIdentifiers"`
	Creators             []dataCiteName     `json:"creators"`
	Titles               []dataCiteTitle    `json:"titles"`
	Publisher            dataCitePublisher  `json:"publisher"`
	PublicationYear      string             `json:"publicationYear"`
	Version              string             `json:"version"`
	Language             string             `json:"language"`
	Dates                []dataCiteDate     `json:"dates"`
	Subjects             []dataCiteSubject  `json:"subjects,omitempty"`
	Descriptions         []dataCiteText     `json:"descriptions"`
	RightsList           []dataCiteRights   `json:"rightsList"`
	GeoLocations         []dataCitePlace    `json:"geoLocations,omitempty"`
	Sizes                []string           `json:"sizes"`
	Formats              []string           `json:"formats,omitempty"`
	RelatedIdentifiers   []dataCiteRelation `json:"relatedIdentifiers,omitempty"`
	RelatedItems         []dataCiteItem     `json:"relatedItems,omitempty"`
}

type dataCiteType struct {
	General string `json:"resourceTypeGeneral"`
	Type    string `json:"resourceType"`
}

type dataCiteID struct {
	ID   string `json:"alternateIdentifier"`
	Type string `json:"alternateIdentifierType"`
}

type dataCiteName struct {
	Name   string           `json:"name"`
	Type   string           `json:"nameType"`
	Given  string           `json:"givenName,omitempty"`
	Family string           `json:"familyName,omitempty"`
	IDs    []dataCiteNameID `json:"nameIdentifiers,omitempty"`
}

type dataCiteNameID struct {
	ID     string `json:"nameIdentifier"`
	Scheme string `json:"nameIdentifierScheme"`
}

type dataCiteTitle struct {
	Title string `json:"title"`
}

type dataCitePublisher struct {
	Name string `json:"name"`
}

type dataCiteDate struct {
	Date        string `json:"date"`
	Type        string `json:"dateType"`
	Information string `json:"dateInformation,omitempty"`
}

type dataCiteSubject struct {
	Subject string `json:"subject"`
}

type dataCiteText struct {
	Description string `json:"description"`
	Type        string `json:"descriptionType"`
}

type dataCiteRights struct {
	Rights     string `json:"rights"`
	URI        string `json:"rightsUri"`
	Identifier string `json:"rightsIdentifier"`
	Scheme     string `json:"rightsIdentifierScheme"`
	SchemeURI  string `json:"schemeUri"`
}

type dataCitePlace struct {
	Place string `json:"geoLocationPlace"`
}

type dataCiteRelation struct {
	Relation string `json:"relationType"`
	ID       string `json:"relatedIdentifier"`
	IDType   string `json:"relatedIdentifierType"`
	General  string `json:"resourceTypeGeneral"`
}

// dataCiteItem is a related work in full, for those that have no identifier.
type dataCiteItem struct {
	Relation  string          `json:"relationType"`
	General   string          `json:"relatedItemType"`
	Creators  []dataCiteName  `json:"creators,omitempty"`
	Titles    []dataCiteTitle `json:"titles"`
	Year      string          `json:"publicationYear,omitempty"`
	Volume    string          `json:"volume,omitempty"`
	Issue     string          `json:"issue,omitempty"`
	FirstPage string          `json:"firstPage,omitempty"`
	LastPage  string          `json:"lastPage,omitempty"`
}

// DataCite is the datacite.json of a release. It has no DOI and no url: the archive that
// registers the release adds them. The publisher is the first creator until then. The time
// that is covered is a date of type Other, because 4.5 has no type for it.
func DataCite(d *schema.Dataset, files []File) ([]byte, error) {
	m := d.Meta
	r := dataCite{
		SchemaVersion:        "http://datacite.org/schema/kernel-4",
		Types:                dataCiteType{"Dataset", "Dataset"},
		AlternateIdentifiers: []dataCiteID{{identifier(m), "URN"}},
		Titles:               []dataCiteTitle{{m.Title}},
		Publisher:            dataCitePublisher{m.Creators[0].Name},
		PublicationYear:      year(string(m.Released)),
		Version:              m.Version,
		Language:             "en",
		Dates:                []dataCiteDate{{Date: string(m.Released), Type: "Issued"}},
		Descriptions:         []dataCiteText{{m.Description, "Abstract"}},
		RightsList:           []dataCiteRights{{m.License.Title, m.License.URL, m.License.SPDX, "SPDX", "https://spdx.org/licenses/"}},
		Sizes:                sizes(d, files),
		Formats:              dataFormats(d, files),
	}
	if m.Coverage != "" {
		r.Dates = append(r.Dates, dataCiteDate{string(m.Coverage), "Other", "Coverage"})
	}
	for _, a := range agents(m) {
		r.Creators = append(r.Creators, dataCiteNameOf(a))
	}
	for _, k := range m.Keywords {
		r.Subjects = append(r.Subjects, dataCiteSubject{k})
	}
	for _, p := range m.Places {
		r.GeoLocations = append(r.GeoLocations, dataCitePlace{p})
	}
	for _, w := range m.Sources {
		r.derive(w)
	}
	return marshal(r)
}

// derive adds a work that the data are taken from: by its identifier, or else in full.
func (r *dataCite) derive(w schema.Work) {
	general := dataCiteTypeOf(w)
	switch {
	case w.DOI != "":
		r.RelatedIdentifiers = append(r.RelatedIdentifiers, dataCiteRelation{"IsDerivedFrom", w.DOI, "DOI", general})
		return
	case w.URL != "":
		r.RelatedIdentifiers = append(r.RelatedIdentifiers, dataCiteRelation{"IsDerivedFrom", w.URL, "URL", general})
		return
	}
	first, last, _ := strings.Cut(w.Pages, "-")
	item := dataCiteItem{
		Relation: "IsDerivedFrom", General: general, Titles: []dataCiteTitle{{w.Title}}, Year: year(string(w.Issued)),
		Volume: w.Volume, Issue: w.Issue, FirstPage: first, LastPage: last,
	}
	for _, a := range authors(w) {
		item.Creators = append(item.Creators, dataCiteNameOf(a))
	}
	r.RelatedItems = append(r.RelatedItems, item)
}

func dataCiteNameOf(a agent) dataCiteName {
	name := dataCiteName{Name: a.sortName(), Type: "Organizational", Given: a.Given, Family: a.Family}
	if a.isPerson() {
		name.Type = "Personal"
	}
	if a.ID != "" {
		name.IDs = []dataCiteNameID{{a.ID, idScheme(a.ID)}}
	}
	return name
}

// idScheme names the registry that a URL of a person or group belongs to.
func idScheme(id string) string {
	switch {
	case strings.HasPrefix(id, "https://orcid.org/"):
		return "ORCID"
	case strings.HasPrefix(id, "https://ror.org/"):
		return "ROR"
	}
	return "URL"
}

// dataCiteTypes are the general types of DataCite for types of CSL; every other is Text.
var dataCiteTypes = map[string]string{
	"article-journal": "JournalArticle", "book": "Book", "chapter": "BookChapter", "paper-conference": "ConferencePaper",
	"report": "Report", "thesis": "Dissertation", "dataset": "Dataset",
}

func dataCiteTypeOf(w schema.Work) string {
	if t, ok := dataCiteTypes[w.Type]; ok {
		return t
	}
	return "Text"
}

// sizes say how much the release holds.
func sizes(d *schema.Dataset, files []File) []string {
	rows, bytes := 0, int64(0)
	for _, t := range d.Tables {
		rows += t.Len()
	}
	list := downloads(d, files)
	for _, f := range list {
		bytes += f.Bytes
	}
	return []string{
		count(len(d.Tables), "table"), count(rows, "row"), fmt.Sprintf("%d bytes in %s", bytes, count(len(list), "file")),
	}
}

// dataFormats are the media types of the data files, each once, in the order of file names.
func dataFormats(d *schema.Dataset, files []File) []string {
	var list []string
	seen := map[string]bool{}
	for _, f := range downloads(d, files) {
		if t := kindOfFile(d, f.Name).mediatype; !seen[t] {
			seen[t] = true
			list = append(list, t)
		}
	}
	return list
}

// Package citation names works, releases of a dataset and single records of it, as a list of
// references does: one model of a reference, and one writer for each style.
//
// The two styles for people are written without italics, since they go through pipes. The types
// of works are those of CSL 1.0.2.
package citation

import (
	"regexp"
	"strconv"
	"strings"

	"pakrus/schema"
)

// Reference is a work, a release of a dataset, or one record of it. What is not known is empty.
type Reference struct {
	ID        string // key in a list of references
	Type      string // type of CSL 1.0.2, e.g. "article-journal"
	Genre     string // kind of work in words, e.g. "Data set"
	Title     string
	Authors   []Name
	Issued    schema.Date
	Container string // journal, site, book or dataset that it is part of
	Publisher string
	Volume    string
	Issue     string
	Pages     string
	Number    string // ID of a record in its dataset
	Version   string
	DOI, URL  string
	Abstract  string
	Keywords  []string
	License   string // identifier of SPDX
	Note      string // what the other fields do not say, such as the place that is cited
}

// Name is an author: a person with both parts, or a group whose name is taken whole.
type Name struct{ Family, Given string }

// person reads "Family, Given"; what has no comma is taken whole.
func person(text string) Name {
	family, given, _ := strings.Cut(text, ", ")
	return Name{family, given}
}

// Release is the reference of the release that m describes. Its ID is a URI, urn:lamps:1.2.0, which
// leads nowhere: no address of a release is known when it is made.
func Release(m schema.Meta) Reference {
	r := Reference{
		ID: "urn:" + m.Name + ":" + m.Version, Type: "dataset", Genre: "Data set", Title: m.Title, Issued: schema.Date(m.Released),
		Version: m.Version, Abstract: m.Description, Keywords: m.Keywords, License: m.License.SPDX,
	}
	for _, c := range m.Creators {
		name := Name{Family: c.Name}
		if c.Family != "" {
			name = Name{c.Family, c.Given}
		}
		r.Authors = append(r.Authors, name)
	}
	return r
}

// Record is the reference of one record of that release, by its ID and the name it has for people.
func Record(m schema.Meta, id, title string) Reference {
	r := Release(m)
	r.ID += ":" + id
	r.Container, r.Title, r.Number, r.Genre, r.Abstract, r.Keywords = r.Title, title, id, "Record", "", nil
	return r
}

// workColumns are the columns of a table of works, named after the variables of CSL.
var workColumns = []struct {
	name string
	set  func(r *Reference, text string)
}{
	{"type", func(r *Reference, s string) { r.Type = s }},
	{"title", func(r *Reference, s string) { r.Title = s }},
	{"issued", func(r *Reference, s string) { r.Issued = schema.Date(s) }},
	{"container_title", func(r *Reference, s string) { r.Container = s }},
	{"publisher", func(r *Reference, s string) { r.Publisher = s }},
	{"volume", func(r *Reference, s string) { r.Volume = s }},
	{"issue", func(r *Reference, s string) { r.Issue = s }},
	{"pages", func(r *Reference, s string) { r.Pages = s }},
	{"doi", func(r *Reference, s string) { r.DOI = s }},
	{"url", func(r *Reference, s string) { r.URL = s }},
}

// IsWorks tells whether the rows of a table are works: it has their title, type and authors.
func IsWorks(t *schema.Table) bool {
	authors := t.Column("authors")
	return authors >= 0 && t.Columns[authors].List && t.Column("title") >= 0 && t.Column("type") >= 0
}

// Work is the reference of a row of a table of works (see IsWorks).
func Work(t *schema.Table, row []schema.Value) Reference {
	r := Reference{ID: t.Key(row)}
	for _, c := range workColumns {
		if at := t.Column(c.name); at >= 0 {
			c.set(&r, t.Columns[at].Format(row[at]))
		}
	}
	for _, author := range row[t.Column("authors")].List {
		r.Authors = append(r.Authors, person(author))
	}
	return r
}

// address is where the work can be read: its DOI, else its URL; "" where neither is known.
func (r *Reference) address() string {
	if r.DOI != "" {
		return "https://doi.org/" + r.DOI
	}
	return r.URL
}

// date is what a style says of a date: a year, and perhaps a month and a day, or a season.
type date struct {
	year       string // "" where there is none
	month, day int    // 0 where not known
	season     int    // 1 to 4, spring first; 0 for none
}

var plainDate = regexp.MustCompile(`^([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?$`)

// readDate takes the parts of a plain date of EDTF; of any other it takes the year that it begins
// with, or else the whole text.
func readDate(d schema.Date) date {
	parts := plainDate.FindStringSubmatch(string(d))
	if parts == nil {
		if year := string(d[:min(4, len(d))]); plainDate.MatchString(year) {
			return date{year: year}
		}
		return date{year: string(d)}
	}
	month, _ := strconv.Atoi(parts[2])
	day, _ := strconv.Atoi(parts[3])
	switch {
	case month <= 12:
		return date{year: parts[1], month: month, day: day}
	case month <= 24:
		return date{year: parts[1], season: month - 20}
	}
	return date{year: parts[1]}
}

var (
	months  = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
	seasons = [...]string{"Spring", "Summer", "Autumn", "Winter"}
)

// within is the part of a date after its year: "June", "June 3", "Winter" or "".
func (d date) within() string {
	switch {
	case d.season > 0:
		return seasons[d.season-1]
	case d.month == 0:
		return ""
	case d.day == 0:
		return months[d.month-1]
	}
	return months[d.month-1] + " " + strconv.Itoa(d.day)
}

// yearOr is the year, or "n.d." (no date).
func (r *Reference) yearOr() string {
	if y := readDate(r.Issued).year; y != "" {
		return y
	}
	return "n.d."
}

// isArticle tells whether the work is an article of a journal, magazine or newspaper.
func (r *Reference) isArticle() bool { return strings.HasPrefix(r.Type, "article") }

// isPage tells whether the work is a page of a site.
func (r *Reference) isPage() bool { return r.Type == "webpage" || strings.HasPrefix(r.Type, "post") }

package describe

import (
	"regexp"
	"strings"

	"pakrus/exporters/citation"
	"pakrus/schema"
)

// identifier is the URI of a release, such as urn:lamps:1.2.0. It is a name and leads
// nowhere: no address of a release is known when its files are written. Where a standard
// requires a url, this stands there; whoever publishes a copy may put the address instead.
func identifier(m schema.Meta) string { return citation.Release(m).ID }

// year of a day or of an EDTF date that begins with one; "" where it does not.
func year(date string) string {
	y := date[:min(4, len(date))]
	if len(y) < 4 || strings.Trim(y, "0123456789") != "" {
		return ""
	}
	return y
}

// isoDate is a date of EDTF that ISO 8601 knows too (YYYY, YYYY-MM or YYYY-MM-DD), as it
// stands; of any other the year, where it begins with one.
func isoDate(d schema.Date) string {
	if isoDates.MatchString(string(d)) {
		return string(d)
	}
	return year(string(d))
}

var isoDates = regexp.MustCompile(`^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$`)

func creatorNames(m schema.Meta) []string {
	names := make([]string, len(m.Creators))
	for i, c := range m.Creators {
		names[i] = c.Name
	}
	return names
}

// agent is a creator or an author in the terms of schema.org.
type agent struct {
	Type   string `json:"@type"`
	ID     string `json:"@id,omitempty"`
	Name   string `json:"name"`
	Given  string `json:"givenName,omitempty"`
	Family string `json:"familyName,omitempty"`
}

func (a agent) isPerson() bool { return a.Type == "Person" }

// sortName is the name as bibliographies sort it: "Family, Given", or that of a group.
func (a agent) sortName() string {
	if a.isPerson() {
		return a.Family + ", " + a.Given
	}
	return a.Name
}

func agents(m schema.Meta) []agent {
	list := make([]agent, len(m.Creators))
	for i, c := range m.Creators {
		list[i] = agent{"Organization", c.ID, c.Name, c.Given, c.Family}
		if c.Family != "" {
			list[i].Type = "Person"
		}
	}
	return list
}

// authors of a work. A name without a comma is that of a group.
func authors(w schema.Work) []agent {
	list := make([]agent, len(w.Authors))
	for i, name := range w.Authors {
		list[i] = agent{Type: "Organization", Name: name}
		if family, given, split := strings.Cut(name, ", "); split {
			list[i] = agent{Type: "Person", Name: given + " " + family, Given: given, Family: family}
		}
	}
	return list
}

// unitCodes are the codes of UN/CEFACT Recommendation 20 for units that have one.
var unitCodes = map[string]string{
	"days": "DAY", "degrees": "DD", "degrees east": "DD", "degrees north": "DD", "hours": "HUR", "kilograms": "KGM", "kilometres": "KMT",
	"megawatts": "MAW", "metres": "MTR", "percent": "P1", "tonnes": "TNE", "years": "ANN",
}

// Reference is a work in one line, as a reference list names it.
func Reference(w schema.Work) string {
	var parts []string
	add := func(part string) {
		if part != "" {
			parts = append(parts, strings.TrimRight(part, "."))
		}
	}
	add(strings.Join(w.Authors, "; "))
	add(year(string(w.Issued)))
	add(w.Title)
	add(within(w))
	if id := address(w); id != "" {
		parts = append(parts, id)
	}
	return strings.Join(parts, ". ")
}

// within says where a work stands: journal or site, volume, issue and pages.
func within(w schema.Work) string {
	text := w.Container
	for _, part := range []struct{ label, value string }{{"vol.", w.Volume}, {"no.", w.Issue}, {"pp.", w.Pages}} {
		if part.value != "" {
			text += ", " + part.label + " " + part.value
		}
	}
	return strings.TrimLeft(text, " ,")
}

// address of a work: that of its DOI, else its URL; "" where neither is known.
func address(w schema.Work) string {
	if w.DOI != "" {
		return "https://doi.org/" + pathEscape.Replace(w.DOI)
	}
	return w.URL
}

// pathEscape percent-encodes what a DOI may hold and a URI path may not (RFC 3986, section 3.3).
var pathEscape = strings.NewReplacer("%", "%25", "#", "%23", "?", "%3F", "<", "%3C", ">", "%3E", `"`, "%22", " ", "%20",
	"[", "%5B", "]", "%5D", "{", "%7B", "}", "%7D", "|", "%7C", `\`, "%5C", "^", "%5E", "`", "%60")

package describe

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"strings"

	"pakrus/schema"
)

// Citation is a CITATION.cff (Citation File Format 1.2.0): how to cite the release, with the
// works that its data are taken from as references. The works that those cite are left to the
// data. Every text is quoted, so that a YAML reader takes none for a date, a number or a boolean.
func Citation(d *schema.Dataset, _ []File) ([]byte, error) {
	var out bytes.Buffer
	m := d.Meta
	writeFields(&out, "", []cffField{
		{"cff-version", "1.2.0"},
		{"message", "If you use this dataset, please cite it as below, with the version that you used."},
		{"type", "dataset"},
		{"title", m.Title},
		{"abstract", m.Description},
		{"version", m.Version},
		{"date-released", string(m.Released)},
		{"license", m.License.SPDX},
	})
	writeAgents(&out, "", agents(m))
	fmt.Fprintf(&out, "identifiers:\n  - type: other\n    value: %s\n    description: \"URN of the release\"\n", quote(identifier(m)))
	writeKeywords(&out, m.Keywords)
	writeReferences(&out, m.Sources)
	return out.Bytes(), nil
}

type cffField struct{ key, value string }

// writeFields writes the fields that have a value; at is the indent of all lines.
func writeFields(out *bytes.Buffer, at string, fields []cffField) {
	for _, f := range fields {
		if f.value != "" {
			fmt.Fprintf(out, "%s%s: %s\n", at, f.key, quote(f.value))
		}
	}
}

func writeAgents(out *bytes.Buffer, at string, list []agent) {
	fmt.Fprintf(out, "%sauthors:\n", at)
	for _, a := range list {
		fields := []cffField{{"name", a.Name}}
		if a.isPerson() {
			fields = []cffField{{"family-names", a.Family}, {"given-names", a.Given}}
		}
		if strings.HasPrefix(a.ID, "https://orcid.org/") {
			fields = append(fields, cffField{"orcid", a.ID})
		}
		writeItem(out, at+"  ", fields)
	}
}

// writeItem writes an item of a list.
func writeItem(out *bytes.Buffer, at string, fields []cffField) {
	var item bytes.Buffer
	writeFields(&item, at+"  ", fields)
	out.WriteString(at + "- " + strings.TrimPrefix(item.String(), at+"  "))
}

// cffTypes are the types of CFF for types of CSL; every other is generic.
var cffTypes = map[string]string{
	"article-journal": "article", "article-magazine": "magazine-article", "article-newspaper": "newspaper-article", "book": "book",
	"chapter": "book", "dataset": "data", "paper-conference": "conference-paper", "post-weblog": "blog", "report": "report",
	"thesis": "thesis", "treaty": "legal-rule", "webpage": "website",
}

func writeReferences(out *bytes.Buffer, works []schema.Work) {
	if len(works) > 0 {
		out.WriteString("references:\n")
	}
	for _, w := range works {
		writeItem(out, "  ", append([]cffField{{"type", cmp.Or(cffTypes[w.Type], "generic")}, {"title", w.Title}}, cffDetails(w)...))
		writers := authors(w)
		if len(writers) == 0 {
			writers = []agent{{Type: "Organization", Name: cmp.Or(w.Container, "anonymous")}}
		}
		writeAgents(out, "    ", writers)
	}
}

// cffDetails say where a work was published. Years are texts here; the schema takes either.
func cffDetails(w schema.Work) []cffField {
	fields := []cffField{{"journal", ""}, {"volume", w.Volume}, {"issue", w.Issue}}
	switch w.Type {
	case "article-journal", "article-magazine", "article-newspaper":
		fields[0].value = w.Container
	default:
		fields = append(fields, cffField{"collection-title", w.Container})
	}
	if start, end, ok := strings.Cut(w.Pages, "-"); ok {
		fields = append(fields, cffField{"start", start}, cffField{"end", end})
	}
	fields = append(fields, cffField{"doi", w.DOI}, cffField{"url", w.URL}, cffField{"year", year(string(w.Issued))})
	day := isoDate(w.Issued)
	if len(day) >= len("2006-01") {
		fields = append(fields, cffField{"month", strings.TrimLeft(day[5:7], "0")})
	}
	if len(day) == len("2006-01-02") {
		fields = append(fields, cffField{"date-published", day})
	}
	return fields
}

func writeKeywords(out *bytes.Buffer, keywords []string) {
	if len(keywords) == 0 {
		return
	}
	out.WriteString("keywords:\n")
	for _, k := range keywords {
		fmt.Fprintf(out, "  - %s\n", quote(k))
	}
}

// quote writes a text as a JSON string, which is a double-quoted scalar of YAML 1.2 too
// (section 1.2 of its specification).
func quote(s string) string {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		panic(err) // a string always encodes
	}
	return string(bytes.TrimRight(out.Bytes(), "\n"))
}

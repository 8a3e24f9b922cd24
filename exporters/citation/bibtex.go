package citation

import (
	"cmp"
	"fmt"
	"io"
	"strings"
)

// bibtexTypes are the entry types of BibTeX 0.99 and the field that holds the container; all other
// works are misc, the one for data that every style knows.
var bibtexTypes = map[string]struct{ entry, container, publisher string }{
	"article-journal":   {"article", "journal", "publisher"},
	"article-magazine":  {"article", "journal", "publisher"},
	"article-newspaper": {"article", "journal", "publisher"},
	"book":              {"book", "booktitle", "publisher"},
	"chapter":           {"incollection", "booktitle", "publisher"},
	"paper-conference":  {"inproceedings", "booktitle", "publisher"},
	"report":            {"techreport", "howpublished", "institution"},
	"thesis":            {"phdthesis", "howpublished", "school"},
}

// BibTeX writes an entry for each reference. Names of groups and titles are braced, so that none is split or put
// in lower case.
func BibTeX(w io.Writer, all []Reference) error {
	for i := range all {
		if i > 0 {
			fmt.Fprintln(w)
		}
		if err := all[i].bibtex(w); err != nil {
			return err
		}
	}
	return nil
}

func (r *Reference) bibtex(w io.Writer) error {
	kind, ok := bibtexTypes[r.Type]
	if !ok {
		kind.entry, kind.container, kind.publisher = "misc", "howpublished", "publisher"
	}
	d := readDate(r.Issued)
	month := ""
	if d.month > 0 {
		month = fmt.Sprintf("%02d", d.month)
	}
	container := tex(r.Container)
	if r.Type == "dataset" {
		container = tex(commas(r.Container, strings.TrimSpace(r.Genre+" "+r.Number), "version "+r.Version))
	}
	var out strings.Builder
	fmt.Fprintf(&out, "@%s{%s,\n", kind.entry, bibtexKey(r.ID))
	for _, f := range []struct{ key, value string }{
		{"author", r.bibtexNames()}, {"title", "{" + tex(r.Title) + "}"}, {kind.container, container},
		{kind.publisher, tex(r.Publisher)}, {"year", tex(d.year)}, {"month", month}, {"volume", tex(r.Volume)}, {"number", tex(cmp.Or(r.Number, r.Issue))},
		{"pages", tex(strings.ReplaceAll(fullPages(r.Pages), "–", "--"))}, {"version", tex(r.Version)}, {"doi", tex(r.DOI)}, {"url", tex(r.URL)},
		{"note", tex(joined(r.License, r.Note))},
	} {
		if f.value != "" {
			fmt.Fprintf(&out, "  %s = {%s},\n", f.key, f.value)
		}
	}
	_, err := io.WriteString(w, out.String()+"}\n")
	return err
}

func (r *Reference) bibtexNames() string {
	names := make([]string, len(r.Authors))
	for i, n := range r.Authors {
		names[i] = "{" + tex(n.Family) + "}"
		if n.Given != "" {
			names[i] = tex(n.Family) + ", " + tex(n.Given)
		}
	}
	return strings.Join(names, " and ")
}

// bibtexKey is an ID with what a key of BibTeX may hold; "urn:lamps:1.2.0" is lamps-1.2.0.
func bibtexKey(id string) string {
	return strings.Map(func(c rune) rune {
		if c == '-' || c == '.' || c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' {
			return c
		}
		return '-'
	}, strings.TrimPrefix(id, "urn:"))
}

func tex(text string) string { return texMarks.Replace(text) }

// texMarks writes what TeX gives a meaning to, each by a command that prints it.
var texMarks = strings.NewReplacer(`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "&", `\&`, "%", `\%`, "$", `\$`, "#", `\#`, "_", `\_`,
	"~", `\textasciitilde{}`, "^", `\textasciicircum{}`, "\n", " ")

package citation

import (
	"cmp"
	"fmt"
	"io"
	"strings"
)

// risTypes are the types of RIS; all other works are GEN.
var risTypes = map[string]string{
	"article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "book": "BOOK", "chapter": "CHAP", "dataset": "DATA",
	"paper-conference": "CPAPER", "personal_communication": "PCOMM", "post-weblog": "BLOG", "report": "RPRT", "thesis": "THES", "webpage": "ELEC",
}

// RIS writes a record for each reference. A value is one line.
func RIS(w io.Writer, all []Reference) error {
	for i := range all {
		if i > 0 {
			fmt.Fprintln(w)
		}
		if err := all[i].ris(w); err != nil {
			return err
		}
	}
	return nil
}

func (r *Reference) ris(w io.Writer) error {
	var out strings.Builder
	add := func(tag, value string) {
		if value != "" {
			fmt.Fprintf(&out, "%s  - %s\n", tag, strings.ReplaceAll(value, "\n", " "))
		}
	}
	add("TY", cmp.Or(risTypes[r.Type], "GEN"))
	add("ID", r.ID)
	for _, n := range r.Authors {
		add("AU", commas(n.Family, n.Given))
	}
	add("TI", r.Title)
	add("T2", r.Container)
	add("AB", r.Abstract)
	d := readDate(r.Issued)
	add("PY", d.year)
	add("DA", d.ris())
	add("PB", r.Publisher)
	add("VL", r.Volume)
	add("IS", r.Issue)
	first, last, ok := pageRange(r.Pages)
	if !ok {
		first = r.Pages
	}
	add("SP", first)
	add("EP", last)
	add("ET", r.Version)
	add("M1", r.Number)
	add("DO", r.DOI)
	add("UR", r.URL)
	for _, k := range r.Keywords {
		add("KW", k)
	}
	add("C1", r.License)
	add("N1", r.Note)
	_, err := io.WriteString(w, out.String()+"ER  - \n")
	return err
}

// ris is a date with slashes, as far as it is known; a season stands in the fourth place.
func (d date) ris() string {
	switch {
	case d.season > 0:
		return d.year + "///" + seasons[d.season-1]
	case d.month == 0:
		return ""
	case d.day == 0:
		return fmt.Sprintf("%s/%02d", d.year, d.month)
	}
	return fmt.Sprintf("%s/%02d/%02d", d.year, d.month, d.day)
}

package python

import (
	"errors"
	"fmt"
	"strings"

	"pakrus/exporters/release/describe"
	"pakrus/schema"
)

// citation is how to cite the release in a style.
type citation struct{ Style, Text string }

func citationsOf(d *schema.Dataset) ([]citation, error) {
	bib, errBib := describe.BibTeX(d, nil)
	ris, errRIS := describe.RIS(d, nil)
	csl, errCSL := describe.CSL(d, nil)
	return []citation{
		{"apa", apa(d.Meta)}, {"chicago", chicago(d.Meta)},
		{"bibtex", string(bib)}, {"ris", string(ris)}, {"csl", string(csl)},
	}, errors.Join(errBib, errRIS, errCSL)
}

// apa is a reference in the style of the American Psychological Association (7th edition,
// section 10.9).
func apa(m schema.Meta) string {
	return fmt.Sprintf("%s (%s). %s (Version %s) [Data set].", strings.TrimSuffix(authors(m, "& "), "."), year(m), line(m.Title), m.Version)
}

// chicago is a reference in the author-date style of the Chicago Manual of Style (17th
// edition, section 14.257).
func chicago(m schema.Meta) string {
	return fmt.Sprintf("%s. %s. %s. Version %s. Data set.", strings.TrimSuffix(authors(m, "and "), "."), year(m), line(m.Title), m.Version)
}

// authors are the creators, each a group whose name is taken whole.
func authors(m schema.Meta, last string) string {
	var text string
	for i, c := range m.Creators {
		switch {
		case i == 0:
		case i == len(m.Creators)-1:
			text += ", " + last
		default:
			text += ", "
		}
		text += line(c.Name)
	}
	return text
}

func year(m schema.Meta) string {
	year, _, _ := strings.Cut(string(m.Released), "-")
	return year
}

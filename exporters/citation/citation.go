package citation

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Citation is what cites a record, or the dataset as a whole: the entry itself, and what it rests on.
type Citation struct {
	Main      Reference
	Remark    string     // what a reader must know of it, such as that the release was withdrawn
	Dataset   *Reference // that records the work, where a work is cited
	Documents citedList  // that were read
	Works     citedList  // that those documents cite for it
}

// Cited is a work and the places that are cited: its own, or those of the documents that cite it.
type Cited struct {
	Reference
	Places []Place
	Via    citedList // documents that cite the work, each with its places; the work has none of its own
}

// Place is a section of a document and the paragraphs of it, from 1; without paragraphs, its heading.
type Place struct {
	Section    string
	Paragraphs []int64
}

// paragraphs lists the paragraphs; one and many are what a paragraph, and several, are called.
func (p Place) paragraphs(one, many string) string {
	if len(p.Paragraphs) > 1 {
		one = many
	}
	numbers := make([]string, len(p.Paragraphs))
	for i, n := range p.Paragraphs {
		numbers[i] = strconv.FormatInt(n, 10)
	}
	return strings.TrimSuffix(one+" "+strings.Join(numbers, ", "), one+" ")
}

// Style is a way to write a citation.
type Style struct {
	Name  string // as --style takes it
	Title string
	Write func(w io.Writer, c *Citation) error
}

// Styles lists all styles. To add one, write its function and add a line.
var Styles = []Style{
	{"apa", "APA, 7th edition", func(w io.Writer, c *Citation) error { return apaStyle.write(w, c) }},
	{"chicago", "Chicago author-date, 18th edition", func(w io.Writer, c *Citation) error { return chicagoStyle.write(w, c) }},
	{"bibtex", "BibTeX", func(w io.Writer, c *Citation) error { return writeAll(w, c, BibTeX) }},
	{"ris", "RIS", func(w io.Writer, c *Citation) error { return writeAll(w, c, RIS) }},
	{"csl", "CSL-JSON 1.0.2", func(w io.Writer, c *Citation) error { return writeAll(w, c, CSL) }},
}

// prose is a style for people.
type prose struct {
	entry  func(r *Reference) string
	inText func(r *Reference) string
	place  func(p Place) string
	citing string // what stands between a work and the document that cites it
}

var (
	apaStyle     = prose{(*Reference).apa, (*Reference).apaInText, apaPlaceInText, ", as cited in "}
	chicagoStyle = prose{(*Reference).chicago, (*Reference).chicagoInText, chicagoPlaceInText, ", cited in "}
)

// write lists the entries, and below each work, indented, how it is cited in a sentence.
func (s prose) write(w io.Writer, c *Citation) error {
	var out strings.Builder
	fmt.Fprintln(&out, s.entry(&c.Main))
	if c.Dataset != nil {
		fmt.Fprintf(&out, "\nRecorded in:\n\n%s\n", s.entry(c.Dataset))
	}
	if c.Remark != "" {
		fmt.Fprintf(&out, "    %s\n", c.Remark)
	}
	s.list(&out, "Documents that it rests on:", c.Documents)
	s.list(&out, "Works that these documents cite for it:", c.Works)
	_, err := io.WriteString(w, out.String())
	return err
}

func (s prose) list(out *strings.Builder, heading string, works citedList) {
	if len(works) == 0 {
		return
	}
	fmt.Fprintf(out, "\n%s\n", heading)
	for i := range works {
		fmt.Fprintf(out, "\n%s\n", s.entry(&works[i].Reference))
		for _, place := range s.places(&works[i]) {
			fmt.Fprintf(out, "    (%s)\n", place)
		}
	}
}

// places are the citations in a sentence, without parentheses.
func (s prose) places(w *Cited) []string {
	if len(w.Via) == 0 {
		return []string{s.at(w)}
	}
	all := make([]string, len(w.Via))
	for i := range w.Via {
		all[i] = s.inText(&w.Reference) + s.citing + s.at(&w.Via[i])
	}
	return all
}

// at is a work with the places in it.
func (s prose) at(w *Cited) string {
	text := s.inText(&w.Reference)
	for i, p := range w.Places {
		text += []string{", ", "; "}[min(i, 1)] + s.place(p)
	}
	return text
}

// inText is the short name of a work: one author, two, or the first of more and et al.
func inText(r *Reference, and, untitled string) string {
	switch n := len(r.Authors); n {
	case 0:
		return untitled
	case 1:
		return r.Authors[0].Family
	case 2:
		return r.Authors[0].Family + " " + and + " " + r.Authors[1].Family
	default:
		return r.Authors[0].Family + " et al."
	}
}

// writeAll writes all references of a citation in a format for programs, each with its places as a note.
func writeAll(w io.Writer, c *Citation, write func(w io.Writer, all []Reference) error) error {
	main := c.Main
	main.Note = commas(main.Note, c.Remark)
	all := []Reference{main}
	if c.Dataset != nil {
		all = append(all, *c.Dataset)
	}
	for _, cited := range slices.Concat(c.Documents, c.Works) {
		if at := slices.IndexFunc(all, func(r Reference) bool { return r.ID == cited.ID }); at >= 0 {
			all[at].Note = joined(all[at].Note, cited.note()) // a document that another one cites, too
			continue
		}
		r := cited.Reference
		r.Note = joined(r.Note, cited.note())
		all = append(all, r)
	}
	var out bytes.Buffer
	if err := write(&out, all); err != nil {
		return err
	}
	_, err := w.Write(out.Bytes())
	return err
}

// note says in words what is cited of a work, or where it is cited.
func (w *Cited) note() string {
	var parts []string
	for _, p := range w.Places {
		parts = append(parts, commas("section \""+p.Section+"\"", p.paragraphs("paragraph", "paragraphs")))
	}
	for _, v := range w.Via {
		parts = append(parts, "cited in "+v.ID+", "+v.note())
	}
	return strings.Join(parts, "; ")
}

// joined lists the parts that are not empty.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), "; ")
}

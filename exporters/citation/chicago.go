package citation

import (
	"slices"
	"strings"
)

// chicago is an entry of a reference list in the author-date system of the Chicago Manual of Style,
// 18th edition, chapters 13 and 14.
func (r *Reference) chicago() string {
	lead, title, container := chicagoNames(r.Authors), r.chicagoTitle(), headline(curled(r.Container, false))
	if lead == "" && r.isPeriodical() {
		lead, container = container, ""
	}

	if lead == "" {
		lead, title = title, ""
	}
	return withAddress(sentences(lead, r.yearOr(), title, r.chicagoRest(container)), r.address())
}

func withAddress(entry, address string) string {
	if address == "" {
		return entry
	}
	return entry + " " + ended(address)
}

// chicagoNames lists up to six authors; of more, three.
func chicagoNames(names []Name) string {
	var all []string
	for i, n := range names {
		switch {
		case n.Given == "":
			all = append(all, n.Family)
		case i == 0:
			all = append(all, n.Family+", "+n.Given)
		default:
			all = append(all, n.Given+" "+n.Family)
		}
	}
	switch n := len(all); {
	case n == 0:
		return ""
	case n == 1:
		return all[0]
	case n == 2 && names[0].Given == "":
		return all[0] + " and " + all[1]
	case n > 6:
		return strings.Join(all[:3], ", ") + ", et al."
	default:
		return strings.Join(all[:n-1], ", ") + ", and " + all[n-1]
	}
}

// isPeriodical tells whether the work appeared in a newspaper or magazine, which stands in for an author.
func (r *Reference) isPeriodical() bool {
	return r.Type == "article-newspaper" || r.Type == "article-magazine"
}

// chicagoTitle stands in quotation marks where the work is part of another, or is not published as a book is.
func (r *Reference) chicagoTitle() string {
	whole := r.Type == "book" || r.Type == "report" || r.isArticle()
	if whole && r.Container == "" {
		return headline(curled(r.Title, false))
	}
	return "“" + ended(headline(curled(r.Title, true))) + "”"
}

// chicagoRest is all between the title and the address.
func (r *Reference) chicagoRest(container string) string {
	day := readDate(r.Issued).within()
	publisher := curled(r.Publisher, false)
	switch {
	case r.Type == "dataset":
		return sentences(r.chicagoData(container), commas(publisher, day))
	case r.Type == "article-journal" && container != "":
		return r.chicagoJournal(container)
	case r.isArticle() || r.Type == "personal_communication":
		return commas(container, day)
	case r.isPage() && container == "":
		return commas(publisher, day)
	case r.isPage():
		return commas(container, day)
	case container != "":
		container = "In " + container
	}
	issue := ""
	if r.Issue != "" {
		issue = "No. " + r.Issue
	}
	return sentences(container, issue, publisher)
}

func (r *Reference) chicagoData(container string) string {
	if container == "" {
		return sentences(r.Genre, "Version "+r.Version)
	}
	return "In " + container + ", " + r.Genre + " " + r.Number + ", version " + r.Version
}

// chicagoJournal names volume, issue and pages; month or season where one of the first two is missing.
func (r *Reference) chicagoJournal(journal string) string {
	day := readDate(r.Issued).within()
	if r.Volume == "" && r.Issue == "" {
		return commas(journal, day, shortPages(r.Pages))
	}
	switch {
	case r.Volume != "" && r.Issue != "":
		journal += " " + r.Volume + " (" + r.Issue + ")"
	case r.Volume != "":
		journal += " " + r.Volume + bracketed("(", ")", day)
	default:
		journal += ", no. " + r.Issue + bracketed("(", ")", day)
	}
	if r.Pages != "" {
		journal += ": " + shortPages(r.Pages)
	}
	return journal
}

// commas joins the parts that are not empty.
func commas(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), ", ")
}

// chicagoInText is the work as it is cited in a sentence, without parentheses.
func (r *Reference) chicagoInText() string {
	untitled := r.chicagoTitle()
	if r.isPeriodical() && r.Container != "" {
		untitled = r.Container
	}
	return inText(r, "and", strings.Replace(untitled, ".”", "”", 1)) + " " + r.yearOr()
}

// chicagoPlaceInText names a section by its heading, and its paragraphs.
func chicagoPlaceInText(p Place) string {
	section := curled(p.Section, true)
	if len(p.Paragraphs) == 0 {
		return "under “" + section + "”"
	}
	return "under “" + closed(section, ",") + "” " + p.paragraphs("para.", "paras.")
}

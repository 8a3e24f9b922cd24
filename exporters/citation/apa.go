package citation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// apa is an entry of a reference list as the Publication Manual of the American Psychological
// Association asks, 7th edition, chapters 9 and 10. Titles keep the capitals that they have; those of journals are in headline style.
func (r *Reference) apa() string {
	lead, issued, title := apaNames(r.Authors), "("+r.apaDate()+")", r.apaTitle()
	if lead == "" {
		lead, title = title, ""
	}
	entry := sentences(lead, issued, title, r.apaContainer(), curled(r.apaPublisher(), false))
	if a := r.address(); a != "" {
		entry += " " + a
	}
	return entry
}

// apaNames lists up to twenty authors; of more, nineteen and the last (section 9.8).
func apaNames(names []Name) string {
	all := make([]string, len(names))
	for i, n := range names {
		all[i] = n.Family
		if n.Given != "" {
			all[i] += ", " + initials(n.Given)
		}
	}
	switch n := len(all); {
	case n == 0:
		return ""
	case n == 1:
		return all[0]
	case n == 2 && names[0].Given == "":
		return all[0] + " & " + all[1]
	case n > 20:
		return strings.Join(all[:19], ", ") + ", . . . " + all[n-1]
	default:
		return strings.Join(all[:n-1], ", ") + ", & " + all[n-1]
	}
}

// initials of given names: "Javed Ali" is "J. A.", "Jean-Paul" is "J.-P.".
func initials(given string) string {
	words := strings.Fields(given)
	for i, word := range words {
		var letters []string
		for part := range strings.SplitSeq(word, "-") {
			first, _ := utf8.DecodeRuneInString(part)
			if len(letters) == 0 || unicode.IsUpper(first) {
				letters = append(letters, string(first)+".")
			}
		}
		words[i] = strings.Join(letters, "-")
	}
	return strings.Join(words, " ")
}

// apaDate is the year; of what appears daily or monthly, also the day (section 9.14).
func (r *Reference) apaDate() string {
	daily := r.Type == "article-newspaper" || r.Type == "article-magazine" || r.Type == "personal_communication" || r.isPage()
	if within := readDate(r.Issued).within(); daily && within != "" {
		return r.yearOr() + ", " + within
	}
	return r.yearOr()
}

func (r *Reference) apaTitle() string {
	title := curled(r.Title, false)
	if r.Container == "" && !r.isArticle() && !r.isPage() {
		title += bracketed("(", ")", r.apaPlace())
	}
	switch {
	case r.Type == "dataset" && r.Number == "":
		title += bracketed("[", "]", r.Genre)
	case r.Type == "thesis":
		title += bracketed("[", "]", r.Publisher)
	}
	return title
}

// apaPlace is what stands in parentheses after the title of a book, report or dataset.
func (r *Reference) apaPlace() string {
	var parts []string
	add := func(label, value string) {
		if value != "" {
			parts = append(parts, label+" "+value)
		}
	}
	add(r.Genre, r.Number)
	add("Version", r.Version)
	add("Vol.", r.Volume)
	add("Issue", r.Issue)
	label := "p."
	if strings.ContainsAny(r.Pages, "-–,") {
		label = "pp."
	}
	add(label, fullPages(r.Pages))
	return strings.Join(parts, "; ")
}

func bracketed(left, right, text string) string {
	if text == "" {
		return ""
	}
	return " " + left + text + right
}

func (r *Reference) apaContainer() string {
	container := curled(r.Container, false)
	switch {
	case container == "" || r.isPage():
		return container
	case !r.isArticle():
		return "In " + container + bracketed("(", ")", r.apaPlace())
	}
	container = headline(container)
	volume := r.Volume
	if r.Issue != "" {
		volume += "(" + r.Issue + ")"
	}
	for _, part := range []string{volume, fullPages(r.Pages)} {
		if part != "" {
			container += ", " + part
		}
	}
	return container
}

func (r *Reference) apaPublisher() string {
	if r.isArticle() || r.Type == "thesis" {
		return ""
	}
	return r.Publisher
}

// apaInText is the work as it is cited in a sentence, without parentheses (section 8.17).
func (r *Reference) apaInText() string {
	return inText(r, "&", curled("\""+r.Title+"\"", false)) + ", " + r.yearOr()
}

// apaPlaceInText names a section and its paragraphs (section 8.28).
func apaPlaceInText(p Place) string {
	return commas(curled(p.Section, false)+" section", p.paragraphs("para.", "paras."))
}

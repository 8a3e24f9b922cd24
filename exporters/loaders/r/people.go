package r

import (
	"fmt"
	"strings"

	"pakrus/schema"
)

// person is a call of person() of R, with the arguments that are given beside the name. The name of a
// group is taken whole.
func person(c schema.Creator, name func(string) string, arguments string) string {
	if c.Family == "" {
		return "utils::person(" + quoted(name(c.Name)) + arguments + ")"
	}
	return fmt.Sprintf("utils::person(%s, %s%s)", quoted(name(c.Given)), quoted(name(c.Family)), arguments)
}

// Persons are the creators as authors of a bibliography, in code of R.
func (s source) Persons() string {
	people := make([]string, len(s.Creators))
	for i, c := range s.Creators {
		people[i] = person(c, tex, "")
	}
	return "c(" + strings.Join(people, ", ") + ")"
}

// address is that of the maintainer, which R asks for; the dataset has none, and no mail goes to
// the domain .invalid (RFC 2606, section 2).
func (s source) address() string { return s.Package() + "@no-address.invalid" }

// People is the field Authors@R: code of R for the creators. The first is also the maintainer.
func (s source) People() string {
	people := make([]string, len(s.Creators))
	for i, c := range s.Creators {
		arguments := `, role = "aut"`
		if i == 0 {
			arguments = `, role = c("aut", "cre"), email = ` + quoted(s.address())
		}
		if id, isORCID := strings.CutPrefix(c.ID, "https://orcid.org/"); isORCID {
			arguments += ", comment = c(ORCID = " + quoted(id) + ")"
		}
		people[i] = strings.TrimPrefix(person(c, oneLine, arguments), "utils::")
	}
	return "c(" + strings.Join(people, ",\n  ") + ")"
}

// Authors is the field Author, as R makes it of Authors@R.
func (s source) Authors() string {
	authors := make([]string, len(s.Creators))
	for i, c := range s.Creators {
		authors[i] = oneLine(c.Name) + " [aut]"
		if i == 0 {
			authors[i] = oneLine(c.Name) + " [aut, cre]"
		}
		if strings.HasPrefix(c.ID, "https://orcid.org/") {
			authors[i] += " (<" + c.ID + ">)"
		}
	}
	return strings.Join(authors, ", ")
}

// Maintainer is the field Maintainer.
func (s source) Maintainer() string { return oneLine(s.Creators[0].Name) + " <" + s.address() + ">" }

// Names of the creators, for people.
func (s source) Names() string {
	names := make([]string, len(s.Creators))
	for i, c := range s.Creators {
		names[i] = oneLine(c.Name)
	}
	return strings.Join(names, "; ")
}

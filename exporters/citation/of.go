package citation

import (
	"slices"

	"pakrus/schema"
	"pakrus/schema/lookup"
)

// Of cites one record in the release that m describes: the record, the documents that it rests on, each
// with section and paragraphs, and the works that those documents cite for it. A row of a table of works
// is cited as the work itself, with the release that records it.
func Of(x *lookup.Index, m schema.Meta, r lookup.Ref) *Citation {
	c := &Citation{Main: Record(m, r.ID(), x.Title(r))}
	if IsWorks(r.Table()) {
		release := Release(m)
		c.Main, c.Dataset = Work(r.Table(), r.Row()), &release
	}
	for _, claim := range x.Evidence(r) {
		place := Place{claim.Section, nil}
		if claim.Paragraph > 0 {
			place.Paragraphs = []int64{claim.Paragraph}
		}
		c.Documents = c.cite(c.Documents, claim.Document).at(claim.Document.ID(), place)
		if claim.Via == nil {
			continue
		}
		c.Works = c.cite(c.Works, *claim.Via)
		if i := find(c.Works, claim.Via.ID()); i >= 0 {
			c.Works[i].Via = list(c.Works[i].Via, claim.Document).at(claim.Document.ID(), place)
		}
	}
	return c
}

type citedList []Cited

// cite lists a work, unless it is what is cited.
func (c *Citation) cite(works citedList, r lookup.Ref) citedList {
	if r.ID() == c.Main.ID || !IsWorks(r.Table()) {
		return works
	}
	return list(works, r)
}

// list adds a work that the list lacks.
func list(works citedList, r lookup.Ref) citedList {
	if find(works, r.ID()) >= 0 {
		return works
	}
	return append(works, Cited{Reference: Work(r.Table(), r.Row())})
}

func find(works citedList, id string) int {
	return slices.IndexFunc(works, func(w Cited) bool { return w.ID == id })
}

// at adds a place to a work of the list, with those of the same section.
func (works citedList) at(id string, place Place) citedList {
	i := find(works, id)
	if i < 0 {
		return works
	}
	at := slices.IndexFunc(works[i].Places, func(p Place) bool { return p.Section == place.Section })
	if at < 0 {
		works[i].Places = append(works[i].Places, place)
		return works
	}
	p := &works[i].Places[at]
	p.Paragraphs = append(p.Paragraphs, place.Paragraphs...)
	slices.Sort(p.Paragraphs)
	p.Paragraphs = slices.Compact(p.Paragraphs)
	return works
}

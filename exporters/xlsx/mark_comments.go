package xlsx

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

const (
	spreadsheetNS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relationNS    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packageNS     = "http://schemas.openxmlformats.org/package/2006/"
	markAuthor    = "pakrus validate"
)

// addComments adds a comment to each marked cell, to the comments that the sheet has; it
// returns the relation of the drawing that shows them.
func (m *marker) addComments(sheet string, marks []*mark, drawing string, wide boxes) (string, error) {
	list, err := m.relationsOf(sheet)
	if err != nil {
		return "", err
	}
	comments, err := m.book.target(sheet, list, "comments")
	if err != nil {
		return "", err
	}
	var added []relation
	if comments == "" {
		comments = m.newName("xl/comments_marks%d.xml")
		added = append(added, relation{"markComments", "comments", "/" + comments, false})
		m.set(comments, []byte(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+"\n"+`<comments xmlns="`+spreadsheetNS+`"><authors></authors><commentList></commentList></comments>`))
		m.declare(`<Override PartName="/` + comments + `" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`)
	}
	if err := m.writeComments(comments, marks); err != nil {
		return "", err
	}
	shapes, at := "", slices.IndexFunc(list, func(r relation) bool { return drawing != "" && r.id == drawing })
	if at >= 0 {
		if shapes, err = m.book.resolve(sheet, list[at]); err != nil {
			return "", err
		}
	} else {
		drawing, shapes = "markDrawing", m.newName("xl/drawings/vmlDrawing_marks%d.vml")
		added = append(added, relation{drawing, "vmlDrawing", "/" + shapes, false})
		m.set(shapes, []byte(emptyDrawing))
		m.declareVML()
	}
	m.addRelations(sheet, added)
	return drawing, m.writeShapes(shapes, marks, wide)
}

func (m *marker) relationsOf(part string) ([]relation, error) {
	name := relationsOf(part)
	content := m.part(name)
	if content == nil {
		return nil, nil
	}
	var r relations
	err := walk(m.book.ctx, name, content, &r)
	return r.list, err
}

// newName is a name that no part has.
func (m *marker) newName(pattern string) string {
	for i := 1; ; i++ {
		if name := fmt.Sprintf(pattern, i); m.part(name) == nil {
			return name
		}
	}
}

func (m *marker) addRelations(part string, added []relation) {
	if len(added) == 0 {
		return
	}
	name := relationsOf(part)
	content := m.part(name)
	if content == nil {
		content = []byte(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<Relationships xmlns="` + packageNS + `relationships"></Relationships>`)
	}
	text := ""
	for _, r := range added {
		text += fmt.Sprintf(`<Relationship xmlns="%srelationships" Id="%s" Type="%s/%s" Target="%s"/>`, packageNS, r.id, relationNS, r.kind, r.target)
	}
	m.set(name, beforeLast(content, text))
}

// beforeLast inserts text before the last end tag, which is that of the root; a root without
// content gets an end tag.
func beforeLast(content []byte, text string) []byte {
	s := string(content)
	if at := strings.LastIndex(s, "</"); at >= 0 {
		return []byte(s[:at] + text + s[at:])
	}
	at := strings.LastIndex(s, "/>")
	start := strings.LastIndex(s[:at], "<")
	name := strings.Fields(strings.TrimSuffix(s[start+1:at], "/"))[0]
	return []byte(s[:at] + ">" + text + "</" + name + ">" + s[at+2:])
}

const typesPart = "[Content_Types].xml"

// declare adds the type of a part.
func (m *marker) declare(override string) {
	override = strings.Replace(override, " ", ` xmlns="`+packageNS+`content-types" `, 1)
	m.set(typesPart, beforeLast(m.part(typesPart), override))
}

// declareVML adds the type of all parts whose names end in .vml, unless it is there.
func (m *marker) declareVML() {
	if !strings.Contains(strings.ToLower(string(m.part(typesPart))), `extension="vml"`) {
		m.declare(`<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`)
	}
}

// commentSpans are the places in a part of comments.
type commentSpans struct {
	nothing
	authors             int
	authorsEnd, listEnd element
	textEnds            map[string]element // by cell
	current             string
}

func (c *commentSpans) start(at []byte, e element) error {
	switch string(at) {
	case "comments/authors/author":
		c.authors++
	case "comments/commentList/comment":
		c.current, _ = e.attr("ref")
	}
	return nil
}

func (c *commentSpans) end(at []byte, e element) error {
	switch string(at) {
	case "comments/authors":
		c.authorsEnd = e
	case "comments/commentList":
		c.listEnd = e
	case "comments/commentList/comment/text":
		c.textEnds[c.current] = e
	}
	return nil
}

// writeComments adds to the comment that a cell has, or adds one.
func (m *marker) writeComments(part string, marks []*mark) error {
	xml := m.part(part)
	c := &commentSpans{textEnds: map[string]element{}}
	if err := walk(m.book.ctx, part, xml, c); err != nil {
		return err
	}
	if c.authorsEnd.from == c.authorsEnd.to || c.listEnd.from == c.listEnd.to {
		return errors.New("its comments have no authors or no list")
	}
	p := prefixOf(xml, c.listEnd)
	edits := []edit{insertAt(c.authorsEnd.from, "<"+p+"author>"+markAuthor+"</"+p+"author>")}
	for _, one := range marks {
		if end, has := c.textEnds[one.ref]; has && end.from < end.to {
			one.commented = true
			edits = append(edits, insertAt(end.from, run(p, "\n\n"+one.text)))
			continue
		}
		edits = append(edits, insertAt(c.listEnd.from, fmt.Sprintf(`<%scomment ref="%s" authorId="%d"><%stext>%s</%stext></%scomment>`, p, one.ref, c.authors, p, run(p, one.text), p, p)))
	}
	m.set(part, splice(xml, edits))
	return nil
}

func run(p, text string) string {
	return fmt.Sprintf(`<%sr><%st xml:space="preserve">%s</%st></%sr>`, p, p, escaped(text), p, p)
}

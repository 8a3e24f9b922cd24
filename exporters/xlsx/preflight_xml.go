package xlsx

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

const (
	maxDepth = 64      // of elements in a part; Excel writes some 15
	maxToken = 1 << 20 // bytes of one tag or one text
)

// visitor takes the elements of a part. A path has the local names of the elements from
// the root, joined with "/"; an element of a foreign namespace is "~" there.
type visitor interface {
	start(path []byte, e element) error
	text(path []byte, text []byte) error
	end(path []byte, e element) error
}

// element is a start or end tag with its place in the part, in bytes.
type element struct {
	attrs    []xml.Attr
	from, to int64
}

// attr is the value of the attribute of that name without namespace.
func (e element) attr(name string) (value string, ok bool) {
	for _, a := range e.attrs {
		if a.Name.Space == "" && a.Name.Local == name {
			return a.Value, true
		}
	}
	return "", false
}

// relationID is the value of r:id.
func (e element) relationID() string {
	for _, a := range e.attrs {
		if a.Name.Local == "id" && strings.HasSuffix(a.Name.Space, "/relationships") {
			return a.Value
		}
	}
	return ""
}

// isTrue reads a boolean of XML Schema.
func (e element) isTrue(name string) bool {
	value, _ := e.attr(name)
	return value == "1" || value == "true"
}

// nothing visits a part to see that it is well-formed to its end.
type nothing struct{}

func (nothing) start([]byte, element) error { return nil }
func (nothing) text([]byte, []byte) error   { return nil }
func (nothing) end([]byte, element) error   { return nil }

// namespaces are those whose elements have their names in paths: transitional and strict
// (ECMA-376, part 1 and part 4), content types and relationships (part 2).
var namespaces = map[string]bool{
	"http://schemas.openxmlformats.org/spreadsheetml/2006/main":    true,
	"http://purl.oclc.org/ooxml/spreadsheetml/main":                true,
	"http://schemas.openxmlformats.org/package/2006/content-types": true,
	"http://schemas.openxmlformats.org/package/2006/relationships": true,
}

// walk visits a part from its first byte to its last.
func walk(ctx context.Context, name string, content []byte, v visitor) error {
	source := &source{data: bytes.TrimPrefix(content, []byte("\ufeff"))}
	w := walker{ctx: ctx, source: source, decoder: xml.NewDecoder(source), visitor: v}
	w.skipped = int64(len(content) - len(source.data))
	for {
		switch err := w.next(); {
		case err == nil:
		case err == io.EOF:
			return w.finish(name)
		case isMalformed(err):
			return damagedf("the part %.80q is damaged (%v)", name, err)
		default:
			return err
		}
	}
}

type walker struct {
	ctx     context.Context
	source  *source
	decoder *xml.Decoder
	visitor visitor
	path    []byte
	ends    []int // lengths of path up to each open element
	roots   int
	tokens  int
	skipped int64
}

func (w *walker) next() error {
	if w.tokens++; w.tokens%1024 == 0 {
		if err := w.ctx.Err(); err != nil {
			return err
		}
	}
	from := w.decoder.InputOffset()
	token, err := w.decoder.Token()
	if err != nil {
		return err
	}
	w.source.token = w.source.at
	e := element{from: from + w.skipped, to: w.decoder.InputOffset() + w.skipped}
	switch t := token.(type) {
	case xml.StartElement:
		e.attrs = t.Attr
		return w.open(t.Name, e)
	case xml.EndElement:
		err := w.visitor.end(w.path, e)
		w.path = w.path[:w.ends[len(w.ends)-1]]
		w.ends = w.ends[:len(w.ends)-1]
		return err
	case xml.CharData:
		return w.chars(t)
	case xml.Directive:
		return refusef("WBK2", "copy the rows into a new workbook", "a part has a document type declaration, which workbooks do not have")
	}
	return nil
}

func (w *walker) open(name xml.Name, e element) error {
	if len(w.ends) == 0 {
		if w.roots++; w.roots > 1 {
			return malformed("a second root element")
		}
	}
	if len(w.ends) >= maxDepth {
		return malformed(fmt.Sprintf("elements more than %d deep", maxDepth))
	}
	if twice := duplicate(e.attrs); twice != "" {
		return malformed(fmt.Sprintf("attribute %.40q stands twice", twice))
	}
	w.ends = append(w.ends, len(w.path))
	if len(w.path) > 0 {
		w.path = append(w.path, '/')
	}
	if namespaces[name.Space] {
		w.path = append(w.path, name.Local...)
	} else {
		w.path = append(w.path, '~')
	}
	return w.visitor.start(w.path, e)
}

func (w *walker) chars(text []byte) error {
	if len(w.ends) > 0 {
		return w.visitor.text(w.path, text)
	}
	if !isBlank(text) {
		return malformed("text outside the root element")
	}
	return nil
}

func (w *walker) finish(name string) error {
	if w.roots == 0 {
		return damagedf("the part %.80q is empty", name)
	}
	return nil
}

// duplicate is the name of an attribute that stands twice, which the decoder lets pass.
func duplicate(attrs []xml.Attr) string {
	if len(attrs) < 2 {
		return ""
	}
	if len(attrs) > 16 {
		return duplicateOfMany(attrs)
	}
	for i := range attrs {
		for j := range attrs[:i] {
			if attrs[i].Name == attrs[j].Name {
				return attrs[i].Name.Local
			}
		}
	}
	return ""
}

func duplicateOfMany(attrs []xml.Attr) string {
	seen := make(map[xml.Name]bool, len(attrs))
	for _, a := range attrs {
		if seen[a.Name] {
			return a.Name.Local
		}
		seen[a.Name] = true
	}
	return ""
}

// malformed is a fault that the decoder does not see.
type malformed string

func (m malformed) Error() string { return string(m) }

func isMalformed(err error) bool {
	var ours malformed
	var syntax *xml.SyntaxError
	return errors.As(err, &syntax) || errors.As(err, &ours) || strings.HasPrefix(err.Error(), "xml: ")
}

func isBlank(text []byte) bool { return len(strings.Trim(string(text), " \t\r\n")) == 0 }

// source hands a part to the decoder byte by byte and stops at an endless token.
type source struct {
	data      []byte
	at, token int
}

func (s *source) ReadByte() (byte, error) {
	if s.at >= len(s.data) {
		return 0, io.EOF
	}
	if s.at-s.token > maxToken {
		return 0, malformed(fmt.Sprintf("a tag or text has more than %d bytes", maxToken))
	}
	s.at++
	return s.data[s.at-1], nil
}

func (s *source) Read(p []byte) (int, error) {
	n := copy(p, s.data[s.at:])
	if s.at += n; n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

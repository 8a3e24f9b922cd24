package xlsx

import (
	"archive/zip"
	"bytes"
	"cmp"
	"html"
	"slices"
	"strings"

	"pakrus/exporters/internal/archive"
)

// edit replaces the bytes from from to to of a part.
type edit struct {
	from, to int64
	text     string
}

func insertAt(at int64, text string) edit { return edit{at, at, text} }

// splice makes all edits, which must not overlap; those at one place keep their order.
func splice(content []byte, edits []edit) []byte {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.from, b.from) })
	var out bytes.Buffer
	last := int64(0)
	for _, e := range edits {
		out.Write(content[last:e.from])
		out.WriteString(e.text)
		last = e.to
	}
	out.Write(content[last:])
	return out.Bytes()
}

// prefixOf is the namespace prefix of a tag with its colon, such as "x:", or "".
func prefixOf(content []byte, e element) string {
	name := strings.TrimLeft(string(content[e.from:e.to]), "</")
	end := strings.IndexAny(name, " \t\r\n/>")
	if colon := strings.IndexByte(name[:end], ':'); colon >= 0 {
		return name[:colon+1]
	}
	return ""
}

// escaped is text as character data, in which a reader takes _xHHHH_ for what it is.
func escaped(text string) string { return string(appendEscaped(nil, clean(text))) }

func attribute(text string) string { return html.EscapeString(clean(text)) }

// clean replaces what XML cannot hold.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if refused(r) {
			return '?'
		}
		return r
	}, strings.ToValidUTF8(text, "?"))
}

// save writes the copy: parts in their order, those without marks as they are compressed.
func (m *marker) save() ([]byte, error) {
	book, err := zip.NewReader(bytes.NewReader(m.book.data), int64(len(m.book.data)))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, entry := range book.File {
		if content, changed := m.changed[entry.Name]; changed {
			err = writeEntry(w, entry.Name, content)
		} else {
			err = w.Copy(entry)
		}
		if err != nil {
			return nil, err
		}
	}
	for _, name := range m.added {
		if err := writeEntry(w, name, m.changed[name]); err != nil {
			return nil, err
		}
	}
	err = w.Close()
	return out.Bytes(), err
}

func writeEntry(w *zip.Writer, name string, content []byte) error {
	part, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, ModifiedDate: archive.FirstDay})
	if err == nil {
		_, err = part.Write(content)
	}
	return err
}

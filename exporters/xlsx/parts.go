package xlsx

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// parts takes the parts of a workbook (the entries of its zip file) from the library,
// in place of the zip writer that the library would use. All of them are small: the
// cells are not in them yet.
type parts map[string]*bytes.Buffer

func (p parts) Create(name string) (io.Writer, error) {
	p[name] = new(bytes.Buffer)
	return p[name], nil
}

func (p parts) AddFS(fs.FS) error { return errors.ErrUnsupported }

func (p parts) Close() error { return nil }

// insertion is text that goes into a part before a closing tag, the last one of its name.
type insertion struct {
	before string
	write  func(io.Writer) error
}

// workbook is everything that goes into the file.
type workbook struct {
	parts      parts
	insertions map[string][]insertion // by part, in order of their place
}

func (b *workbook) insert(part, before string, write func(io.Writer) error) {
	b.insertions[part] = append(b.insertions[part], insertion{before, write})
}

// writePart writes the part with all that goes into it.
func (b *workbook) writePart(name string, w io.Writer) error {
	rest := b.parts[name].Bytes()
	for _, in := range b.insertions[name] {
		at := bytes.Index(rest, []byte(in.before))
		if at < 0 {
			return fmt.Errorf("part %s has no %s; the library writes it otherwise than this package was tested with", name, in.before)
		}
		if _, err := w.Write(rest[:at]); err != nil {
			return err
		}
		if err := in.write(w); err != nil {
			return err
		}
		rest = rest[at:]
	}
	_, err := w.Write(rest)
	return err
}

package python

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"

	"pakrus/exporters/internal/archive"
	"pakrus/exporters/loaders"
	"pakrus/schema"
)

// writeWheel writes the wheel (binary distribution format, version 1.0, PEP 427): the module as
// a package with the tables inside, and its metadata.
func writeWheel(create create, d *schema.Dataset, source []byte, tables Tables) (err error) {
	file, err := create(wheelName(d.Meta))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	w := &wheel{zip: archive.NewZip(file), data: d}
	for _, step := range []func() error{
		func() error { return w.add(module(d.Meta)+"/__init__.py", source) },
		w.addTypes,
		func() error { return w.addTables(tables) },
		w.addMetadata,
		w.zip.Close,
	} {
		if err := step(); err != nil {
			return fmt.Errorf("wheel: %w", err)
		}
	}
	return nil
}

type wheel struct {
	zip    *archive.Zip
	data   *schema.Dataset
	record bytes.Buffer // a line for each file: name, hash, bytes
}

func (w *wheel) add(name string, text []byte) error {
	entry, err := w.open(name)
	if err != nil {
		return err
	}
	_, err = entry.Write(text)
	return errors.Join(err, entry.Close())
}

// addTypes writes what type checkers and editors ask for (PEP 561): that the package is
// typed, and for each function that it gives a DataFrame of the library that is named.
func (w *wheel) addTypes() error {
	m, err := newModule(w.data)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	if err := m.write(&text, "init.pyi.tmpl"); err != nil {
		return err
	}
	return errors.Join(w.add(module(w.data.Meta)+"/__init__.pyi", text.Bytes()), w.add(module(w.data.Meta)+"/py.typed", nil))
}

// addTables writes the tables one by one: a zip file has one open entry at a time.
func (w *wheel) addTables(tables Tables) error {
	open := func(name string) (io.WriteCloser, error) { return w.open(module(w.data.Meta) + "/" + name) }
	for _, t := range w.data.Tables {
		if err := tables(open, &schema.Dataset{Meta: w.data.Meta, Tables: []*schema.Table{t}}); err != nil {
			return err
		}
	}
	return nil
}

func (w *wheel) addMetadata() error {
	info := distribution(w.data.Meta) + ".dist-info/"
	readme, err := readmeOf(w.data)
	if err != nil {
		return err
	}
	for _, f := range []struct{ name, text string }{
		{dataLicense, strings.TrimRight(w.data.Meta.License.Text, "\n") + "\n"},
		{codeLicense, loaders.CodeLicense},
		{"METADATA", metadata(w.data.Meta, readme)},
		{"WHEEL", "Wheel-Version: 1.0\nGenerator: " + line(w.data.Meta.Generator) + "\nRoot-Is-Purelib: true\nTag: py3-none-any\n"},
	} {
		if err := w.add(info+f.name, []byte(f.text)); err != nil {
			return err
		}
	}
	fmt.Fprintf(&w.record, "%sRECORD,,\n", info)
	return w.add(info+"RECORD", bytes.Clone(w.record.Bytes()))
}

// open begins an entry, which enters itself in the record when it is closed.
func (w *wheel) open(name string) (io.WriteCloser, error) {
	to, err := w.zip.Create(name)
	return &entry{to: to, name: name, wheel: w, content: sha256.New()}, err
}

type entry struct {
	to      io.Writer
	name    string
	wheel   *wheel
	content hash.Hash
	size    int
}

func (e *entry) Write(p []byte) (int, error) {
	n, err := e.to.Write(p)
	e.content.Write(p[:n])
	e.size += n
	return n, err
}

func (e *entry) Close() error {
	sum := base64.RawURLEncoding.EncodeToString(e.content.Sum(nil))
	fmt.Fprintf(&e.wheel.record, "%s,sha256=%s,%d\n", e.name, sum, e.size)
	return nil
}

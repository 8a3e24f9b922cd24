// Package yaml reads contributed YAML files and writes tables as YAML.
package yaml

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"

	"pakrus/schema/contrib"
)

// Read reads a contributed YAML file; it is a contrib.Reader. The file is a list of records, one
// record, or an object with a list of records for each table. Values keep their literal text:
// YAML's own opinion of what is a number, a date or a boolean is not asked. The file
// is held in memory as a tree, so limits.YAMLBytes bounds it.
//
// It uses go.yaml.in/yaml/v4 for its nodes, which know their places, and because it refuses deep
// and damaged text fast, where other libraries hang.
func Read(ctx context.Context, f contrib.File, limits contrib.Limits, to contrib.Sink) error {
	if f.Size > limits.YAMLBytes {
		to.Report(contrib.New("FIL3", contrib.Place{File: f.Name}, fmt.Sprintf("the file has %d bytes, %d are allowed for YAML", f.Size, limits.YAMLBytes), "split it, send it as JSON or CSV, or "+contrib.Raise("yaml-bytes")))
		return nil
	}
	text, err := contrib.OpenText(f, to)
	if text == nil || err != nil {
		return err
	}
	content, err := io.ReadAll(text)
	if err != nil {
		return err
	}
	if most := int(limits.YAMLBytes / bytesOfValue); values(content) > most {
		to.Report(contrib.New("FIL3", contrib.Place{File: f.Name}, fmt.Sprintf("the file has more than %d values and lines", most), "split it, send it as JSON or CSV, or "+contrib.Raise("yaml-bytes")))
		return nil
	}
	r := &reader{ctx: ctx, file: f.Name, limits: limits, to: to}
	if r.readable(content) {
		r.documents(content)
	}
	return ctx.Err()
}

// bytesOfValue is what a value of a file that a person has written takes, at the least, on average.
// A value takes about a kilobyte in memory.
const bytesOfValue = 8

// values is about how many values the text has: what begins or separates them.
func values(content []byte) (n int) {
	for _, c := range content {
		if c == '[' || c == '{' || c == ',' || c == '\n' {
			n++
		}
	}
	return n
}

type reader struct {
	ctx    context.Context
	file   string
	limits contrib.Limits
	to     contrib.Sink
	deep   bool // a finding has said that the nesting is too deep
}

func (r *reader) report(code string, at contrib.Place, found, advice string) {
	r.to.Report(contrib.New(code, at, found, advice))
}

// readable reports characters that YAML does not allow (YAML 1.2.2, section 5.1), for which the
// library gives no place.
func (r *reader) readable(content []byte) bool {
	text := contrib.NewRunes(bytes.NewReader(content), r.file)
	ok := bytes.Equal(content, bytes.ToValidUTF8(content, nil))
	for {
		at := text.Here()
		c, err := text.Next()
		if err != nil {
			text.Flush(r.to)
			return ok
		}
		if c < ' ' && !strings.ContainsRune("\t\n\r", c) || c >= 0x7f && c <= 0x9f && c != 0x85 {
			r.report("YML1", at, fmt.Sprintf("the character %U stands in the file", c), "remove it")
			ok = false
		}
	}
}

func (r *reader) documents(content []byte) {
	loader, err := yaml.NewLoader(bytes.NewReader(knownVersion(content)))
	if err != nil {
		r.broken(err)
		return
	}
	var first, second yaml.Node
	switch err := loader.Load(&first); {
	case err == io.EOF || err == nil && len(first.Content) == 0:
		r.report("FIL5", contrib.Place{File: r.file, Line: 1}, "the file holds no record", "write a list of records; a line that begins with # is a comment")
		return
	case err != nil:
		r.broken(err)
		return
	}
	switch err := loader.Load(&second); {
	case err == nil:
		r.report("YML3", r.place(&second, ""), "a second document begins here", "remove the line --- and write all records into one list")
	case err != io.EOF:
		r.broken(err)
	}
	r.document(first.Content[0])
}

// knownVersion is the text with a first line that the library knows: it refuses version 1.2 by name,
// though in all that a contribution can have it reads both versions alike.
func knownVersion(content []byte) []byte {
	if rest, ok := bytes.CutPrefix(content, []byte("%YAML 1.2")); ok {
		return append([]byte("%YAML 1.1"), rest...)
	}
	return content
}

// broken words an error of the library.
func (r *reader) broken(err error) {
	at, what := contrib.Place{File: r.file, Line: 1}, err.Error()
	var located *yaml.LoadError
	if errors.As(err, &located) {
		mark := located.Mark
		if strings.Contains(located.Message, "end of stream") {
			mark = located.ContextMark // what was opened, rather than the end of the file
		}
		at.Line, at.Column, what = max(mark.Line, 1), mark.Column, located.Message
	}
	for _, h := range hints {
		if strings.Contains(what, h.part) {
			r.report(h.code, at, what, h.advice)
			return
		}
	}
	r.report("YML1", at, what, "check the indentation and the quotation marks near this line")
}

// hints say what to do about an error of the library, by a part of its text.
var hints = []struct{ part, code, advice string }{
	{"mapping values are not allowed", "YML1", "put text that has a colon followed by a space into quotation marks, or mend the indentation"},
	{"did not find expected key", "YML1", "mend the indentation: all keys of a record begin in the same column"},
	{"did not find expected '-'", "YML1", "mend the indentation: all records of a list begin with a dash in the same column"},
	{"tab character", "YML1", "indent with spaces"},
	{"directive", "YML1", "remove the line that begins with %"},
	{"incompatible YAML document", "YML1", "remove the line that begins with %"},
	{"cannot start any token", "YML1", "indent with spaces, and put text that begins with @, ` or % into quotation marks"},
	{"end of stream", "YML1", "close the quotation mark or bracket that is opened here"},
	{"could not find expected ':'", "YML1", "write a colon and a space after the key"},
	{"unknown escape character", "YML1", `put the text into single quotation marks, or write a backslash as \\`},
	{"did not find expected alphabetic or nume", "YML2", "put text that begins with & or * into quotation marks"},
	{"unknown anchor", "YML2", "write the value out; aliases (*name) are not taken"},
	{"exceeded max depth", "FIL3", "write a record as keys with plain values"},
}

var _ contrib.Reader = Read

package gosource

import (
	"fmt"
	"path"
	"strconv"
	"strings"

	"pakrus/schema"
	"pakrus/schema/evidence"
)

// express writes a value of a field as Go, by a constant where there is one; "" is the zero value.
func (w *Writer) express(f *file, kind goType, c *schema.Column, v schema.Value) (string, error) {
	switch {
	case !v.Valid:
		return "", nil
	case kind.option:
		f.adds["pakrus/schema"] = true
		return "schema.Some(" + c.Format(v) + ")", nil
	case kind.list:
		return w.expressList(f, kind, c, v.List)
	case c.Kind == schema.Boolean || c.Kind == schema.Integer:
		if v.Int == 0 {
			return "", nil
		}
		return c.Format(v), nil
	}
	return w.named(f, kind, c, v.Text)
}

func (w *Writer) expressList(f *file, kind goType, c *schema.Column, items []string) (string, error) {
	words := make([]string, len(items))
	for i, item := range items {
		word, err := w.named(f, kind, c, item)
		if err != nil {
			return "", err
		}
		words[i] = word
	}
	return "[]" + f.nameOf(kind) + "{" + strings.Join(words, ", ") + "}", nil
}

// nameOf is how the file names the type.
func (f *file) nameOf(kind goType) string {
	if kind.path == "" || kind.path == f.pkg.path {
		return kind.name
	}
	f.adds[kind.path] = true
	return path.Base(kind.path) + "." + kind.name
}

// named is a text of a column. A reference is a constant, which is declared where there is none yet.
func (w *Writer) named(f *file, kind goType, c *schema.Column, text string) (string, error) {
	if c.Kind == schema.Reference && !c.Key && kind.path != "" {
		if err := w.declareReference(kind, c.References, text); err != nil {
			return "", err
		}
	}
	return w.word(f, kind, text)
}

// word is a text of that type: a constant of it, or a literal.
func (w *Writer) word(f *file, kind goType, text string) (string, error) {
	if kind.path == "" {
		return strconv.Quote(text), nil
	}
	k, err := w.project.load(kind.path)
	if err != nil {
		return "", err
	}
	name, known := k.consts[kind.name][text]
	if !known {
		return strconv.Quote(text), nil
	}
	return f.nameOf(goType{path: kind.path, name: name}), nil
}

// item writes a citation in one line.
func (w *Writer) item(f *file, i evidence.Item) (string, error) {
	parts := []string{"Passage: " + strconv.Quote(i.Passage)}
	if i.Fields != "" {
		parts = append(parts, "Fields: "+strconv.Quote(i.Fields))
	}
	if i.AsStated != "" {
		parts = append(parts, "AsStated: "+strconv.Quote(i.AsStated))
	}
	if i.Via != "" {
		via, err := w.word(f, w.sources, string(i.Via))
		if err != nil {
			return "", err
		}
		parts = append(parts, "Via: "+via)
	}
	if i.Added != "" {
		parts = append(parts, "Added: "+strconv.Quote(i.Added))
	}
	return "{" + strings.Join(parts, ", ") + "}", nil
}

// evidence writes citations, each in a line.
func (w *Writer) evidence(f *file, list evidence.List) (string, error) {
	var items strings.Builder
	for _, i := range list {
		item, err := w.item(f, i)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&items, "%s,\n", item)
	}
	return "{\n" + items.String() + "}", nil
}

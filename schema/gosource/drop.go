package gosource

import (
	"bytes"
	"go/ast"
	"slices"
	"strconv"
	"strings"

	"pakrus/schema/takeover"
)

// drop removes a field from a literal, and the line that it leaves empty.
func (w *Writer) drop(at place, name string) {
	if pair := fields(at.literal)[name]; pair != nil {
		at.file.cut(pair)
	}
}

// cut removes an element of a literal with one of the commas beside it.
func (f *file) cut(n ast.Node) {
	start, end := f.offset(n.Pos()), f.offset(n.End())
	line := bytes.LastIndexByte(f.text[:start], '\n')
	before := bytes.TrimRight(f.text[:start], " \t")
	switch behind := bytes.TrimSpace(f.text[end:f.lineEnd(end)]); {
	case len(before) == line+1 && string(behind) == ",":
		start, end = line, f.lineEnd(end)
	case bytes.HasSuffix(before, []byte(",")):
		start = len(before) - 1
	case f.text[end] == ',':
		end++
	}
	f.edits = append(f.edits, edit{start, end, ""})
}

// forget takes the columns that a correction empties out of the citations of the record's own
// values: what a document says otherwise, in an item with a Value, it still says.
func (w *Writer) forget(at place, s *takeover.Step) {
	emptied := map[string]bool{}
	for _, c := range s.Changed {
		emptied[s.Table.Columns[c].Name] = !s.Row[c].Valid
	}
	list := fields(at.literal)[evidenceField]
	if list == nil {
		return
	}
	for _, item := range list.Value.(*ast.CompositeLit).Elts {
		if have := fields(item); have["Fields"] != nil && have["Value"] == nil {
			w.forgetIn(at.file, item, have["Fields"].Value, emptied)
		}
	}
}

func (w *Writer) forgetIn(f *file, item, names ast.Expr, emptied map[string]bool) {
	all := strings.Fields(w.project.text(f, names))
	left := slices.DeleteFunc(slices.Clone(all), func(name string) bool { return emptied[name] })
	switch {
	case len(left) == len(all):
	case len(left) == 0:
		f.cut(item)
	default:
		f.edits = append(f.edits, edit{f.offset(names.Pos()), f.offset(names.End()), strconv.Quote(strings.Join(left, " "))})
	}
}

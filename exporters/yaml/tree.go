package yaml

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"pakrus/schema/contrib"
)

// document gives the records of the file's tree.
func (r *reader) document(top *yaml.Node) {
	switch {
	case r.refused(top, ""):
	case top.Kind == yaml.SequenceNode:
		r.to.Section(contrib.Section{Place: r.place(top, "")})
		r.records(top, "")
	case top.Kind == yaml.MappingNode && holdsTables(top):
		r.tables(top)
	case top.Kind == yaml.MappingNode:
		r.to.Section(contrib.Section{Place: r.place(top, "")})
		r.to.Row(&contrib.Row{Cells: r.cells(top, ""), Place: r.place(top, "")})
	default:
		r.report("FRM1", r.place(top, ""), "the file holds a plain value", "write a list of records, each with a dash before its first key")
	}
}

// holdsTables tells by the first key that does not begin with $ whether an object has lists of records.
func holdsTables(top *yaml.Node) bool {
	for i := 0; i+1 < len(top.Content); i += 2 {
		if value := top.Content[i+1]; !strings.HasPrefix(top.Content[i].Value, "$") {
			return value.Kind == yaml.SequenceNode && (len(value.Content) == 0 || value.Content[0].Kind == yaml.MappingNode)
		}
	}
	return false
}

func (r *reader) tables(top *yaml.Node) {
	r.members(top, "", func(key, value *yaml.Node, pointer string) {
		switch {
		case strings.HasPrefix(key.Value, "$") || r.refused(value, pointer):
		case value.Kind != yaml.SequenceNode:
			r.report("FRM1", r.place(value, pointer), fmt.Sprintf("under %q stands no list, where the other keys have lists of records", key.Value), "write a list of records, each with a dash before its first key")
		default:
			r.to.Section(contrib.Section{Name: key.Value, Place: r.place(key, pointer)})
			r.records(value, pointer)
		}
	})
}

func (r *reader) records(list *yaml.Node, pointer string) {
	for i, item := range list.Content {
		at := r.place(item, pointer+"/"+strconv.Itoa(i))
		switch {
		case r.ctx.Err() != nil:
			return
		case i == r.limits.Rows:
			r.report("FIL3", at, fmt.Sprintf("the list has more than %d records", r.limits.Rows), "split it, or "+contrib.Raise("rows"))
			return
		case r.refused(item, at.Pointer):
		case item.Kind != yaml.MappingNode:
			r.report("FRM1", at, "this item of the list is no record", "write the names of columns and their values, each in a line: title: ...")
		default:
			r.to.Row(&contrib.Row{Cells: r.cells(item, at.Pointer), Place: at})
		}
	}
}

func (r *reader) cells(object *yaml.Node, pointer string) []contrib.Cell {
	var cells []contrib.Cell
	r.members(object, pointer, func(key, value *yaml.Node, pointer string) {
		cells = append(cells, contrib.Cell{Name: key.Value, Head: r.place(key, pointer), Value: r.value(value, pointer)})
	})
	return cells
}

// members calls f for each key of an object.
func (r *reader) members(object *yaml.Node, pointer string, f func(key, value *yaml.Node, pointer string)) {
	seen := map[string]bool{}
	for i := 0; i+1 < len(object.Content); i += 2 {
		key, value := object.Content[i], object.Content[i+1]
		at := pointer + "/" + escapePointer.Replace(key.Value)
		if i/2 == r.limits.Columns {
			r.report("FIL3", r.place(key, at), fmt.Sprintf("the record has more than %d keys", r.limits.Columns), "leave out the keys that the table does not have, or "+contrib.Raise("columns"))
			return
		}
		switch {
		case r.refused(key, at):
			continue
		case key.Kind != yaml.ScalarNode:
			r.report("FRM1", r.place(key, at), "a key is a list or an object", "write the name of a column")
			continue
		case seen[key.Value]:
			r.report("HED1", r.place(key, at), fmt.Sprintf("the key %q stands twice in this record", key.Value), "remove one of the two")
		}
		seen[key.Value] = true
		f(key, value, at)
	}
}

var escapePointer = strings.NewReplacer("~", "~0", "/", "~1")

func (r *reader) value(n *yaml.Node, pointer string) contrib.Value {
	v := contrib.Value{Kind: contrib.Null, Place: r.place(n, pointer)}
	if r.refused(n, pointer) || r.tooDeep(v.Place) {
		return v
	}
	switch n.Kind {
	case yaml.MappingNode:
		v.Kind, v.Fields = contrib.Object, r.cells(n, pointer)
	case yaml.SequenceNode:
		v.Kind, v.Items = contrib.List, r.items(n, pointer)
	default:
		v.Quoted = n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0
		if v.Quoted || n.ShortTag() != "!!null" {
			v.Kind, v.Text = contrib.Text, n.Value
		}
	}
	return v
}

func (r *reader) items(list *yaml.Node, pointer string) []contrib.Value {
	var items []contrib.Value
	for i, item := range list.Content {
		at := pointer + "/" + strconv.Itoa(i)
		if i == r.limits.Items {
			r.report("FIL3", r.place(item, at), fmt.Sprintf("the list has more than %d items", r.limits.Items), "write fewer, or "+contrib.Raise("items"))
			break
		}
		items = append(items, r.value(item, at))
	}
	return items
}

// tooDeep reports lists and objects that stand too deep in one another, once a file.
func (r *reader) tooDeep(at contrib.Place) bool {
	if strings.Count(at.Pointer, "/") <= r.limits.Depth {
		return false
	}
	if !r.deep {
		at.Pointer = ""
		r.report("FIL3", at, fmt.Sprintf("lists and objects stand more than %d deep in one another", r.limits.Depth), "write a record as keys with plain values")
	}
	r.deep = true
	return true
}

// refused reports what makes a small file mean a large one, or a text mean something else.
func (r *reader) refused(n *yaml.Node, pointer string) bool {
	at := r.place(n, pointer)
	switch {
	case n.Kind == yaml.AliasNode:
		r.report("YML2", at, fmt.Sprintf("the alias *%s stands for a value elsewhere", n.Value), "write the value out here")
	case n.Anchor != "":
		r.report("YML2", at, fmt.Sprintf("the anchor &%s names the value", n.Anchor), "remove it, and write the value out where it was used again; put text that begins with & into quotation marks")
	case n.Style&yaml.TaggedStyle != 0:
		r.report("YML2", at, fmt.Sprintf("the tag %s gives the value a type", n.Tag), "remove it; the column knows the type; put text that begins with ! into quotation marks")
	case n.Tag == "!!merge":
		r.report("YML2", at, "the merge key << takes in the keys of another record", "write the keys out here")
	default:
		return false
	}
	return true
}

func (r *reader) place(n *yaml.Node, pointer string) contrib.Place {
	p := contrib.Place{File: r.file, Line: n.Line, Column: n.Column, Pointer: pointer}
	if n.Kind == yaml.ScalarNode && !strings.Contains(n.Value, "\n") && n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) == 0 {
		p.Width = utf8.RuneCountInString(n.Value)
		if n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 {
			p.Width += 2
		}
	}
	return p
}

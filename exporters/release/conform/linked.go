package conform

import (
	"encoding/json"
	"io/fs"
	"slices"
	"strings"

	"pakrus/exporters/release/describe"
)

// node is a node of JSON-LD.
type node map[string]any

func (n node) text(key string) string {
	s, _ := n[key].(string)
	return s
}

// is reports whether the node has that type, among others or alone.
func (n node) is(kind string) bool {
	if list, ok := n["@type"].([]any); ok {
		return slices.Contains(list, any(kind))
	}
	return n["@type"] == kind
}

// graph is a document of JSON-LD taken apart.
type graph struct {
	root  node
	nodes map[string]node // that are described, by @id
	refs  []string        // @ids that are only referred to
	all   []node          // that are described, in order
	twice []string        // @ids that are described more than once
}

func readGraph(text []byte) (*graph, error) {
	g := &graph{nodes: map[string]node{}}
	if err := json.Unmarshal(text, &g.root); err != nil {
		return nil, err
	}
	for key, value := range g.root {
		if key != "@context" {
			g.visit(value)
		}
	}
	g.enter(g.root)
	slices.Sort(g.refs)
	g.refs = slices.Compact(g.refs)
	return g, nil
}

func (g *graph) visit(value any) {
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			g.visit(v)
		}
	case map[string]any:
		g.enter(value)
		for _, v := range value {
			g.visit(v)
		}
	}
}

// enter notes what an object describes; one with nothing but an @id is a reference.
func (g *graph) enter(n node) {
	id := n.text("@id")
	if id != "" && len(n) == 1 {
		g.refs = append(g.refs, id)
		return
	}
	g.all = append(g.all, n)
	if id == "" {
		return
	}
	if g.nodes[id] != nil && n["@type"] != nil {
		g.twice = append(g.twice, id)
	}
	g.nodes[id] = n
}

// names checks that each @id is described once, and each that is referred to is described.
func (g *graph) names(f *faults) {
	slices.Sort(g.twice)
	for _, id := range slices.Compact(g.twice) {
		f.add("%s is described twice", id)
	}
	for _, id := range g.refs {
		if g.nodes[id] == nil && !strings.Contains(id, "://") {
			f.add("%s is referred to and not described", id)
		}
	}
}

// required checks that a node has properties.
func (f *faults) required(what string, n node, properties ...string) {
	for _, p := range properties {
		if v, ok := n[p]; !ok || v == "" || v == nil {
			f.add("%s has no %s", what, p)
		}
	}
}

// croissant checks what the specification of Croissant 1.0 requires, that references lead
// somewhere and that files are what is said of them.
func croissant(_ fs.FS, text []byte, files []describe.File) error {
	g, err := readGraph(text)
	if err != nil {
		return err
	}
	var wrong faults
	if !g.root.is("sc:Dataset") {
		wrong.add("the type of the document is not sc:Dataset")
	}
	wrong.required("the dataset", g.root, "@context", "conformsTo", "name", "description", "license", "url", "creator", "datePublished", "distribution")
	g.names(&wrong)
	for _, n := range g.all {
		switch {
		case n.is("cr:FileObject"):
			wrong.required(n.text("@id"), n, "@id", "name", "contentUrl", "encodingFormat", "sha256")
			wrong.file(n.text("contentUrl"), -1, n.text("sha256"), files)
		case n.is("cr:RecordSet"):
			wrong.required("record set "+n.text("@id"), n, "@id", "name", "field")
		case n.is("cr:Field"):
			wrong.required("field "+n.text("@id"), n, "@id", "name", "dataType")
			g.source(&wrong, n)
		}
	}
	return wrong.err()
}

// source checks that a field has a source: a file of the distribution, or data in place.
func (g *graph) source(f *faults, field node) {
	source, ok := field["source"].(map[string]any)
	if !ok {
		if set, _, _ := strings.Cut(strings.TrimPrefix(field.text("@id"), "codes/"), "/"); g.nodes["codes/"+set]["data"] == nil {
			f.add("field %s has no source", field.text("@id"))
		}
		return
	}
	file, _ := source["fileObject"].(map[string]any)
	if object := g.nodes[node(file).text("@id")]; !object.is("cr:FileObject") {
		f.add("the source of field %s is no file of the distribution", field.text("@id"))
	}
}

// roCrate checks what RO-Crate 1.2 requires of the descriptor, the root and the files.
func roCrate(_ fs.FS, text []byte, files []describe.File) error {
	g, err := readGraph(text)
	if err != nil {
		return err
	}
	var wrong faults
	g.names(&wrong)
	descriptor, root := g.nodes["ro-crate-metadata.json"], g.nodes["./"]
	wrong.required("the descriptor", descriptor, "@type", "about", "conformsTo")
	if !root.is("Dataset") {
		wrong.add("the root ./ is no Dataset")
	}
	wrong.required("the root", root, "name", "description", "datePublished", "license", "hasPart")
	parts := partsOf(root)
	for _, n := range g.all {
		if !n.is("File") {
			continue
		}
		wrong.file(n.text("@id"), -1, n.text("sha256"), files)
		if !slices.Contains(parts, n.text("@id")) {
			wrong.add("the file %s is no part of the root", n.text("@id"))
		}
	}
	for _, f := range files {
		if f.Name != "ro-crate-metadata.json" && !slices.Contains(parts, f.Name) {
			wrong.add("the file %s is not listed", f.Name)
		}
	}
	return wrong.err()
}

func partsOf(root node) []string {
	list, _ := root["hasPart"].([]any)
	var ids []string
	for _, part := range list {
		if n, ok := part.(map[string]any); ok {
			ids = append(ids, node(n).text("@id"))
		}
	}
	return ids
}

// schemaOrg checks what Google's guide requires of a Dataset, and that the files exist.
func schemaOrg(_ fs.FS, text []byte, files []describe.File) error {
	g, err := readGraph(text)
	if err != nil {
		return err
	}
	var wrong faults
	if !g.root.is("Dataset") {
		wrong.add("the type of the document is not Dataset")
	}
	wrong.required("the dataset", g.root, "@context", "name", "description", "url", "license", "creator", "distribution")
	for _, n := range g.all {
		if n.is("DataDownload") {
			wrong.required(n.text("name"), n, "contentUrl", "encodingFormat")
			wrong.file(n.text("contentUrl"), -1, n.text("sha256"), files)
		}
	}
	return wrong.err()
}

package conform

import (
	"encoding/json"
	"io/fs"
	"regexp"
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
	wrong.items(g.root, "distribution", "cr:FileObject", func(n node) {
		wrong.required(n.text("@id"), n, "@id", "name", "contentUrl", "encodingFormat", "sha256")
		wrong.file(n.text("contentUrl"), -1, n.text("sha256"), files)
	})
	wrong.items(g.root, "recordSet", "cr:RecordSet", func(set node) {
		wrong.required("record set "+set.text("@id"), set, "@id", "name", "field")
		wrong.items(set, "field", "cr:Field", func(field node) {
			wrong.required("field "+field.text("@id"), field, "@id", "name", "dataType")
			g.source(&wrong, set, field)
		})
	})
	return wrong.err()
}

// items checks that all items of a property are nodes of that type, whose @id has no space,
// and calls check for each.
func (f *faults) items(n node, property, kind string, check func(node)) {
	list, isList := n[property].([]any)
	if !isList {
		list = []any{n[property]}
	}
	for _, item := range list {
		value, _ := item.(map[string]any)
		if !node(value).is(kind) || strings.Contains(node(value).text("@id"), " ") {
			f.add("an item of %s, %q, is no %s, or has a space in its @id", property, node(value).text("@id"), kind)
			continue
		}
		check(value)
	}
}

// source checks that a field has a source: a column of a file of the distribution, or data in
// the record set itself.
func (g *graph) source(f *faults, set, field node) {
	source, ok := field["source"].(map[string]any)
	if !ok {
		if set["data"] == nil {
			f.add("field %s has no source", field.text("@id"))
		}
		return
	}
	for _, file := range node(source).refersTo("fileObject") {
		if !g.nodes[file].is("cr:FileObject") {
			f.add("the source of field %s is no file of the distribution", field.text("@id"))
		}
	}
	if extract, _ := source["extract"].(map[string]any); node(extract).text("column") == "" {
		f.add("the source of field %s names no column", field.text("@id"))
	}
}

// isoDay is what RO-Crate takes for a date: ISO 8601, to the day or finer.
var isoDay = regexp.MustCompile(`^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T.*)?$`)

// roCrate checks what RO-Crate 1.2 requires of the form, the descriptor, the root and the files.
func roCrate(_ fs.FS, text []byte, files []describe.File) error {
	g, err := readGraph(text)
	if err != nil {
		return err
	}
	var wrong faults
	wrong.flat(g.root)
	g.names(&wrong)
	root := wrong.descriptor(g)
	if !root.is("Dataset") {
		wrong.add("the root is no Dataset")
	}
	if !isoDay.MatchString(root.text("datePublished")) {
		wrong.add("datePublished of the root is %q, which is no day of ISO 8601", root.text("datePublished"))
	}
	wrong.required("the root", root, "name", "description", "datePublished", "license", "hasPart")
	parts := root.refersTo("hasPart")
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

// descriptor checks the entity that describes the document, and finds the root that it names.
func (f *faults) descriptor(g *graph) node {
	descriptor := g.nodes["ro-crate-metadata.json"]
	f.required("the descriptor", descriptor, "@type", "about", "conformsTo")
	if !descriptor.is("CreativeWork") {
		f.add("the descriptor is no CreativeWork")
	}
	isProfile := func(id string) bool { return strings.HasPrefix(id, "https://w3id.org/ro/crate/1.") }
	if !slices.ContainsFunc(descriptor.refersTo("conformsTo"), isProfile) {
		f.add("the descriptor conforms to %q, which is no version of RO-Crate 1", descriptor.refersTo("conformsTo"))
	}
	id := strings.Join(descriptor.refersTo("about"), " ")
	if !strings.HasSuffix(id, "/") {
		f.add("the root has the @id %q, which does not end with /", id)
	}
	return g.nodes[id]
}

// refersTo are the @ids that a property refers to.
func (n node) refersTo(property string) []string {
	values, isList := n[property].([]any)
	if !isList {
		values = []any{n[property]}
	}
	var ids []string
	for _, v := range values {
		if target, ok := v.(map[string]any); ok {
			ids = append(ids, node(target).text("@id"))
		}
	}
	return ids
}

// flat checks that the document is flattened and compacted: a list of entities with @id and
// @type whose values are plain, lists, or references.
func (f *faults) flat(root node) {
	if context, err := json.Marshal(root["@context"]); err != nil || !strings.Contains(string(context), "https://w3id.org/ro/crate/1.") {
		f.add("the context is not that of RO-Crate")
	}
	entities, _ := root["@graph"].([]any)
	for _, e := range entities {
		entity, _ := e.(map[string]any)
		f.required("the entity "+node(entity).text("@id"), entity, "@id", "@type")
		for key, value := range entity {
			if strings.Contains(key, "://") {
				f.add("the property %s is not compacted", key)
			}
			f.plain(key, value)
		}
	}
}

func (f *faults) plain(key string, value any) {
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			f.plain(key, v)
		}
	case map[string]any:
		_, refers := value["@id"].(string)
		_, literal := value["@value"]
		if !literal && (!refers || len(value) != 1) {
			f.add("a value of %s is neither plain nor a reference", key)
		}
	}
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

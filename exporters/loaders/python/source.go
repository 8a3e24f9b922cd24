package python

import (
	"bytes"
	"cmp"
	"embed"
	"fmt"
	"slices"
	"strings"
	"text/template"

	"pakrus/schema"
)

//go:embed *.py.tmpl *.pyi.tmpl module/*.py
var texts embed.FS

var templates = template.Must(template.New("").Funcs(template.FuncMap{
	"quote": quote, "doc": inDocstring, "line": line, "kind": kindOf,
}).ParseFS(texts, "*.py.tmpl", "*.pyi.tmpl"))

// order is what load.py is put together from: what a user calls comes first.
var order = []string{"head.py.tmpl", "functions.py.tmpl", "tables.py", "evidence.py", "edtf.py", "reading.py", "frames.py", "schema.py.tmpl"}

// Source is the text of load.py. It is the same for every build, and ASCII or printable
// letters only: whatever the dataset says of itself is escaped.
func Source(d *schema.Dataset) ([]byte, error) {
	m, err := newModule(d)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	for i, name := range order {
		if name == "evidence.py" && !m.Evidence {
			continue
		}
		if i > 0 {
			out.WriteString("\n\n")
		}
		if err := m.write(&out, name); err != nil {
			return nil, fmt.Errorf("load.py: %w", err)
		}
	}
	return out.Bytes(), nil
}

func (m *moduleOf) write(out *bytes.Buffer, name string) error {
	var text bytes.Buffer
	if strings.HasSuffix(name, ".tmpl") {
		if err := templates.ExecuteTemplate(&text, name, m); err != nil {
			return err
		}
	} else {
		part, err := texts.ReadFile("module/" + name)
		if err != nil {
			return err
		}
		text.Write(part)
	}
	out.Write(bytes.TrimSpace(text.Bytes()))
	out.WriteByte('\n')
	return nil
}

// moduleOf is a dataset as the templates see it.
type moduleOf struct {
	Meta      schema.Meta
	Tables    []tableOf
	CodeLists []*schema.CodeList
	Citations []cited
	Evidence  bool // the dataset has claims, their passages and their sources
}

type tableOf struct {
	*schema.Table
	Function  string
	Key       []string
	Parts     []part
	Docstring string
}

// IsCodebook reports whether the table describes the columns of the others.
func (t tableOf) IsCodebook() bool { return t.Name == "codebook" }

func newModule(d *schema.Dataset) (*moduleOf, error) {
	cites, err := citations(d.Meta)
	m := &moduleOf{Meta: d.Meta, CodeLists: codeLists(d), Citations: cites, Evidence: hasEvidence(d)}
	for _, t := range d.Tables {
		entry := tableOf{Table: t, Function: function(t.Name), Parts: partsOf(d, t)}
		for _, k := range t.KeyColumns {
			entry.Key = append(entry.Key, t.Columns[k].Name)
		}
		entry.Docstring = docstring(entry)
		m.Tables = append(m.Tables, entry)
	}
	return m, err
}

// First is the name of the table that the examples load, FirstFunction that of its function.
func (m *moduleOf) First() string { return m.Tables[0].Name }

// FirstFunction loads it.
func (m *moduleOf) FirstFunction() string { return m.Tables[0].Function }

// Module is the name of the package.
func (m *moduleOf) Module() string { return module(m.Meta) }

// Wheel is the name of the wheel.
func (m *moduleOf) Wheel() string { return wheelName(m.Meta) }

// Styles are the names of the styles that the release can be cited in.
func (m *moduleOf) Styles() string {
	var names []string
	for _, c := range m.Citations {
		names = append(names, c.Style)
	}
	return strings.Join(names, ", ")
}

// Public lists the functions that are there for users.
func (m *moduleOf) Public() []string {
	var names []string
	for _, t := range m.Tables {
		names = append(names, t.Function)
	}
	names = append(names, "tables", "table", "join", "codes", "cite", "edtf", "Edtf")
	if m.Evidence {
		names = append(names, "claims_for", "sources_for")
	}
	return names
}

// codeLists are the code lists of all columns, by name.
func codeLists(d *schema.Dataset) []*schema.CodeList {
	var lists []*schema.CodeList
	for _, t := range d.Tables {
		for _, c := range t.Columns {
			if c.CodeList != nil && !slices.Contains(lists, c.CodeList) {
				lists = append(lists, c.CodeList)
			}
		}
	}
	slices.SortFunc(lists, func(a, b *schema.CodeList) int { return cmp.Compare(a.Name, b.Name) })
	return lists
}

// kindOf says what the values of a column are, as load.py reads it.
func kindOf(c schema.Column) string {
	kind := string(c.Kind)
	switch {
	case c.CodeList != nil:
		kind = "code of " + c.CodeList.Name
	case c.References != "":
		kind = "key of " + c.References
	}
	if c.List {
		kind = "list of " + kind
	}
	return kind
}

// evidenceColumns are the columns of the tables that claims_for and sources_for join.
var evidenceColumns = map[string][]string{
	"claims": {"claim_id", "record_table", "record_id", "field", "value", "as_stated", "source_id", "passage_id", "via_source_id", "rank", "rationale"},
	// The keys of these two come first; each must be the key.
	"passages": {"passage_id", "section", "paragraph"},
	"sources":  {"source_id", "title", "authors", "issued"},
}

func hasEvidence(d *schema.Dataset) bool {
	for name, columns := range evidenceColumns {
		t := d.Table(name)
		if t == nil || len(t.KeyColumns) != 1 || t.KeyColumns[0] != t.Column(columns[0]) {
			return false
		}
		if slices.ContainsFunc(columns, func(c string) bool { return t.Column(c) < 0 }) {
			return false
		}
	}
	return true
}

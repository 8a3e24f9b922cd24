package r

import (
	"bytes"
	"embed"
	"fmt"
	"slices"
	"strings"
	"text/template"

	"pakrus/exporters/citation"
	"pakrus/schema"
)

//go:embed source
var sources embed.FS

var templates = template.Must(template.New("").Funcs(template.FuncMap{
	"string": quoted, "vector": vector, "name": name, "indent": indent, "oneLine": oneLine, "rd": rd, "tex": tex, "count": count,
	"sentence": sentence, "trim": strings.TrimSpace,
	"say": func(code, what string) string { return fmt.Sprintf("  %-46s %s", code, what) },
}).ParseFS(sources, "source/*.tmpl", "source/man/*.tmpl"))

// source is what the templates draw on.
type source struct {
	schema.Meta
	Tables []*schema.Table
	data   *schema.Dataset
}

func newSource(d *schema.Dataset) source { return source{d.Meta, d.Tables, d} }

// execute fills in a template.
func (s source) execute(name string) (string, error) {
	var out bytes.Buffer
	err := templates.ExecuteTemplate(&out, name, s)
	return out.String(), err
}

func loader(d *schema.Dataset) ([]byte, error) {
	text, err := newSource(d).execute("loader.R.tmpl")
	return []byte(text), err
}

// read returns the text of a file of the folder source.
func read(name string) (string, error) {
	text, err := sources.ReadFile("source/" + name)
	return strings.TrimRight(string(text), "\n"), err
}

// Files is the code that reads the CSV files.
func (s source) Files() (string, error) { return read("files.R") }

// Shared is the code that load.R and the package have in common.
func (s source) Shared() (string, error) {
	names := []string{"tables.R", "edtf.R"}
	if s.HasClaims() {
		names = append(names, "claims.R")
	}
	var parts []string
	for _, name := range names {
		text, err := read(name)
		if err != nil {
			return "", err
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "\n\n"), nil
}

// Citation is an expression that gives the entry of the release in a bibliography.
func (s source) Citation() (string, error) { return s.execute("citation.R.tmpl") }

// Reference is the release as a list of references in the style of APA names it.
func (s source) Reference() (string, error) {
	var out strings.Builder
	apa := slices.IndexFunc(citation.Styles, func(s citation.Style) bool { return s.Name == "apa" })
	err := citation.Styles[apa].Write(&out, &citation.Citation{Main: citation.Release(s.Meta)})
	return oneLine(out.String()), err
}

// Package is the name of the package, and of the object that load.R makes.
func (s source) Package() string { return packageName(s.Meta) }

// RVersion is the version of the package.
func (s source) RVersion() string { return version(s.Version) }

// First is the name of the table that examples load.
func (s source) First() string { return s.Tables[0].Name }

// TableNames lists the tables.
func (s source) TableNames() []string {
	names := make([]string, len(s.Tables))
	for i, t := range s.Tables {
		names[i] = t.Name
	}
	return names
}

// Functions lists what load.R offers beside a function for each table.
func (s source) Functions() []string { return append(slices.Clone(functionsOf(s.data)), "cite") }

// Exports lists the functions of the package.
func (s source) Exports() []string { return functionsOf(s.data) }

// HasClaims reports whether the dataset says which documents its values rest on.
func (s source) HasClaims() bool { return s.data.Table("claims") != nil }

// Year of the release.
func (s source) Year() string { return string(s.Released)[:4] }

// column of a table, for an example.
type column struct{ Table, Column string }

// Coded is the first column of codes; nil where there is none.
func (s source) Coded() *column {
	for _, t := range s.Tables {
		for _, c := range t.Columns {
			if c.CodeList != nil {
				return &column{t.Name, c.Name}
			}
		}
	}
	return nil
}

// Claimed is the key of the first record that a claim is about.
func (s source) Claimed() string {
	t := s.data.Table("claims")
	at := t.Column("record_id")
	for _, row := range t.Rows() {
		return row[at].Text
	}
	return ""
}

package schema

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Meta describes a dataset as a whole. All of it is curated: nothing is read from the
// clock or from the machine.
type Meta struct {
	Name        string // short, lower case, e.g. "pakrus"
	Title       string
	Description string            // a paragraph in plain text
	Version     string            // SemVer 2.0.0 of the data
	First       string            // version of the first release; empty where this is the first
	Since       map[string]string // versions that introduced later tables ("bells"), and later columns of codelists and codebook ("codebook.unit")
	Released    Day               // date of the release
	License     License
	Creators    []Creator
	Keywords    []string
	Coverage    Date     // the time that the data cover
	Places      []string // names of the places that the data are about
	Sources     []Work   // works that the data are taken from
	SchemaBase  string   // prefix of the $id of each table's JSON Schema, e.g. "urn:pakrus:schema:"
	Generator   string   // program and version that write the files; same for every build of a version
}

// License of the data.
type License struct {
	SPDX  string // identifier, e.g. "CC-BY-4.0"
	Title string
	URL   string
	Text  string // the full text, shipped with every release
}

// Creator is who answers for the dataset; the first one publishes it. The name of a group is
// taken whole, never split; a person has Given and Family beside it.
type Creator struct {
	Name          string
	Given, Family string
	ID            string // URL of an ORCID or ROR identifier; may be empty
}

// Work is a work that the data are taken from; what is not known of it is empty.
type Work struct {
	ID                             string // its key in the dataset
	Type                           string // type of CSL 1.0.2, e.g. "article-journal"
	Title                          string
	Authors                        []string // "Family, Given", or the name of a group
	Issued                         Date
	Container                      string // journal or website that it is part of
	Volume, Issue, Pages, DOI, URL string
}

// Dataset is what every exporter writes: tables, and what they are together.
type Dataset struct {
	Meta   Meta
	Tables []*Table
}

// New joins tables to a dataset and adds the two tables that describe it, codelists and
// codebook. The error lists every mistake in the tags of all tables, each with its cure.
func New(meta Meta, tables ...*Table) (*Dataset, error) {
	d := &Dataset{Meta: meta, Tables: slices.Clone(tables)}
	d.Tables = append(d.Tables, codeListTable(d.Tables), codebookTable(nil))
	wrong := d.settleSince()
	d.describeColumns()
	for _, t := range d.Tables {
		for _, problem := range append(t.wrong, d.checkReferences(t)...) {
			wrong = append(wrong, errors.New(problem))
		}
	}
	return d, errors.Join(append(wrong, d.checkNames()...)...)
}

// Table returns the table of that name, or nil.
func (d *Dataset) Table(name string) *Table {
	for _, t := range d.Tables {
		if t.Name == name {
			return t
		}
	}
	return nil
}

// Made are the names of the tables that the program makes from others.
func (d *Dataset) Made() []string {
	var names []string
	for _, t := range d.Tables {
		if t.Made {
			names = append(names, t.Name)
		}
	}
	return names
}

func (d *Dataset) checkReferences(t *Table) []string {
	var wrong []string
	for _, from := range t.From {
		if d.Table(from) == nil {
			wrong = append(wrong, fmt.Sprintf("%s: made from table %q, which is not in the dataset; tables are %s", t.Name, from, strings.Join(d.names(), ", ")))
		}
	}
	for _, c := range t.Columns {
		if c.Kind != Reference {
			continue
		}
		target := d.Table(c.References)
		switch {
		case target == nil:
			wrong = append(wrong, fmt.Sprintf("%s.%s: refers to table %q, which is not in the dataset; tables are %s",
				t.Name, c.Name, c.References, strings.Join(d.names(), ", ")))
		case len(target.KeyColumns) != 1:
			wrong = append(wrong, fmt.Sprintf("%s.%s: refers to %s, which has no key of one column; refer to another table", t.Name, c.Name, target.Name))
		}
	}
	return wrong
}

func (d *Dataset) names() []string {
	names := make([]string, len(d.Tables))
	for i, t := range d.Tables {
		names[i] = t.Name
	}
	return names
}

func (d *Dataset) checkNames() []error {
	var wrong []error
	seen := map[string]bool{}
	for _, name := range d.names() {
		if !columnName.MatchString(name) || len(name) > 29 {
			wrong = append(wrong, fmt.Errorf("table %q: a table name is snake_case of at most 29 letters (a sheet name holds 31)", name))
		}
		if seen[name] {
			wrong = append(wrong, fmt.Errorf("table %q: two tables have this name; rename one", name))
		}
		seen[name] = true
	}
	return wrong
}

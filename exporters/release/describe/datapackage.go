package describe

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"pakrus/schema"
	"pakrus/schema/check"
)

// dataPackage is a descriptor of Data Package v2 (datapackage.org/standard/data-package).
type dataPackage struct {
	Schema       string        `json:"$schema"`
	ID           string        `json:"id"`
	Name         string        `json:"name"`
	Title        string        `json:"title"`
	Description  string        `json:"description"`
	Version      string        `json:"version"`
	Created      string        `json:"created"`
	Keywords     []string      `json:"keywords,omitempty"`
	Contributors []contributor `json:"contributors"`
	Licenses     []licence     `json:"licenses"`
	Sources      []source      `json:"sources,omitempty"`
	Evidence     *evidence     `json:"evidence,omitempty"`
	Resources    []resource    `json:"resources"`
}

type contributor struct {
	Title  string   `json:"title"`
	Given  string   `json:"givenName,omitempty"`
	Family string   `json:"familyName,omitempty"`
	Path   string   `json:"path,omitempty"`
	Roles  []string `json:"roles"`
}

// source is a work that data are taken from.
type source struct {
	Title string `json:"title"`
	Path  string `json:"path,omitempty"`
}

type licence struct {
	Name  string `json:"name"`
	Path  string `json:"path"`
	Title string `json:"title"`
}

// resource is a Data Resource; only those of CSV files are tables with a schema.
type resource struct {
	Name        string       `json:"name"`
	Type        string       `json:"type,omitempty"`
	Title       string       `json:"title,omitempty"`
	Description string       `json:"description,omitempty"`
	Path        string       `json:"path"`
	Format      string       `json:"format"`
	Mediatype   string       `json:"mediatype"`
	Encoding    string       `json:"encoding,omitempty"`
	Bytes       int64        `json:"bytes"`
	Hash        string       `json:"hash"`
	Sources     []source     `json:"sources,omitempty"` // where they are fewer than those of the package
	Since       string       `json:"since,omitempty"`   // not of the standard: version that introduced the table
	Made        bool         `json:"isMade,omitempty"`  // not of the standard: made by the program from the tables of madeFrom
	From        []string     `json:"madeFrom,omitempty"`
	Schema      *tableSchema `json:"schema,omitempty"`
}

// evidence is a property of ours: how many factual cells rest on a claim.
type evidence struct {
	FactualCells   int `json:"factualCells"`
	CellsWithClaim int `json:"cellsWithClaim"`
}

// evidenceOf counts them; nil for a dataset without claims.
func evidenceOf(d *schema.Dataset) *evidence {
	if d.Table("claims") == nil {
		return nil
	}
	factual, claimed := check.Share(d)
	return &evidence{factual, claimed}
}

// DataPackage is a datapackage.json (Data Package v2). Each CSV file is a table with a
// Table Schema; the same table in other formats is a further resource with the format in
// its name, since several paths in one resource would mean parts to be joined.
//
// Field matching is left at its default, exact: the standard's text and its profile
// disagree on how to write it.
func DataPackage(d *schema.Dataset, files []File) ([]byte, error) {
	m := d.Meta
	p := dataPackage{
		Schema: "https://datapackage.org/profiles/2.0/datapackage.json",
		ID:     identifier(m),
		Name:   m.Name, Title: m.Title, Description: m.Description, Version: m.Version, Keywords: m.Keywords,
		Created:   string(m.Released) + "T00:00:00Z",
		Licenses:  []licence{{Name: m.License.SPDX, Path: m.License.URL, Title: m.License.Title}},
		Sources:   sourcesOf(m.Sources),
		Evidence:  evidenceOf(d),
		Resources: resources(d, files),
	}
	roles := []string{"creator", "publisher"}
	for _, c := range m.Creators {
		p.Contributors = append(p.Contributors, contributor{c.Name, c.Given, c.Family, c.ID, roles})
		roles = roles[:1]
	}
	return marshal(p)
}

func sourcesOf(works []schema.Work) []source {
	var list []source
	for _, w := range works {
		list = append(list, source{Reference(w), address(w)})
	}
	return list
}

// resources lists the data files: the CSV tables in the order of the dataset, then the rest.
func resources(d *schema.Dataset, files []File) []resource {
	var tables, others []resource
	works := worksByTable(d)
	byName := map[string]File{}
	for _, f := range files {
		byName[f.Name] = f
	}
	for _, t := range d.Tables {
		for _, name := range []string{"csv/" + t.Name + ".csv", "json/" + t.Name + ".json", "parquet/" + t.Name + ".parquet"} {
			f, ok := byName[name]
			switch {
			case ok && path.Ext(name) == ".csv":
				table := csvResource(d, t, f)
				table.Sources = sourcesOf(works[t.Name])
				tables = append(tables, table)
			case ok:
				others = append(others, fileResource(d, t.Name, f))
			}
		}
	}
	for _, f := range filesOf(d, files, whole) {
		others = append(others, fileResource(d, d.Meta.Name, f))
	}
	return append(tables, others...)
}

func workbook(m schema.Meta) string { return m.Name + "-" + m.Version + ".xlsx" }

func csvResource(d *schema.Dataset, t *schema.Table, f File) resource {
	r := fileResource(d, t.Name, f)
	r.Name, r.Type, r.Title = t.Name, "table", t.Title
	r.Since, r.Made, r.From = t.Since, t.Made, t.From
	r.Schema = schemaOf(d, t)
	return r
}

func fileResource(d *schema.Dataset, base string, f File) resource {
	kind := kindOfFile(d, f.Name)
	return resource{
		Name: base + "-" + strings.TrimPrefix(path.Ext(f.Name), "."), Description: kind.title, Path: f.Name,
		Format: kind.format, Mediatype: kind.mediatype, Encoding: kind.encoding,
		Bytes: f.Bytes, Hash: "sha256:" + f.SHA256,
	}
}

// ReadPackage reads the version and the day of release from a datapackage.json of any release
// of ours.
func ReadPackage(text []byte) (version, day string, err error) {
	var p struct{ Version, Created string }
	if err := json.Unmarshal(text, &p); err != nil {
		return "", "", fmt.Errorf("datapackage.json: %w", err)
	}
	day, _, _ = strings.Cut(p.Created, "T")
	return p.Version, day, nil
}

// ReadName reads the name of the dataset from a datapackage.json of any release of ours.
func ReadName(text []byte) (string, error) {
	var p struct{ Name string }
	if err := json.Unmarshal(text, &p); err != nil {
		return "", fmt.Errorf("datapackage.json: %w", err)
	}
	return p.Name, nil
}

// marshal writes indented JSON with a final newline and leaves <, > and & as they are.
func marshal(v any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return out.Bytes(), err
}

package describe

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"

	"pakrus/schema"
)

// csvwGroup is a table group of CSVW (W3C, Metadata Vocabulary for Tabular Data, 2015).
type csvwGroup struct {
	Context any `json:"@context"`
	csvwAbout
	Tables []csvwTable `json:"tables"`
}

// csvwTable describes a CSV file in the folder of the description.
type csvwTable struct {
	Context     any      `json:"@context,omitempty"`
	URL         string   `json:"url"`
	Title       string   `json:"dc:title"`
	Description string   `json:"dc:description"`
	License     *nodeID  `json:"dc:license,omitempty"`
	Version     string   `json:"schema:version,omitempty"`
	Creators    []string `json:"dc:creator,omitempty"`
	Sources     []string `json:"dc:source,omitempty"`
	TableSchema struct {
		Columns     []csvwColumn     `json:"columns"`
		PrimaryKey  []string         `json:"primaryKey"`
		ForeignKeys []csvwForeignKey `json:"foreignKeys,omitempty"`
	} `json:"tableSchema"`
}

type csvwAbout struct {
	Title       string   `json:"dc:title"`
	Description string   `json:"dc:description"`
	License     nodeID   `json:"dc:license"`
	Creators    []string `json:"dc:creator"`
	Issued      string   `json:"dc:issued"`
	Identifier  string   `json:"dc:identifier"`
	Version     string   `json:"schema:version"`
	Sources     []string `json:"dc:source,omitempty"`
}

type csvwColumn struct {
	Name        string       `json:"name"`
	Titles      string       `json:"titles"`
	Description string       `json:"dc:description"`
	Unit        string       `json:"schema:unitText,omitempty"`
	UnitCode    string       `json:"schema:unitCode,omitempty"`
	Since       string       `json:"skos:historyNote,omitempty"`
	Required    bool         `json:"required,omitempty"`
	Separator   string       `json:"separator,omitempty"`
	Datatype    csvwDatatype `json:"datatype"`
}

type csvwDatatype struct {
	ID        string      `json:"@id,omitempty"`
	Base      string      `json:"base"`
	Format    string      `json:"format,omitempty"`
	MinLength json.Number `json:"minLength,omitempty"`
	MaxLength json.Number `json:"maxLength,omitempty"`
	Minimum   json.Number `json:"minimum,omitempty"`
	Maximum   json.Number `json:"maximum,omitempty"`
}

type csvwForeignKey struct {
	ColumnReference string `json:"columnReference"`
	Reference       struct {
		Resource        string `json:"resource"`
		ColumnReference string `json:"columnReference"`
	} `json:"reference"`
}

var csvwContext = []any{"http://www.w3.org/ns/csvw", map[string]string{"@language": "en"}}

// csvwDocuments are the descriptions of the CSV files: one for each, where validators look
// for it, and csv/csv-metadata.json for all. Only that one has the foreign keys, since a
// key may refer to tables of its own group alone (section 5.6 of the Metadata Vocabulary).
func csvwDocuments(d *schema.Dataset, files []File) []Document {
	var list []Document
	works := worksByTable(d)
	for _, t := range csvTables(d, files) {
		list = append(list, Document{"csv/" + t.Name + ".csv-metadata.json", func(d *schema.Dataset, _ []File) ([]byte, error) {
			table := csvwTableOf(t, works[t.Name])
			table.Creators = creatorNames(d.Meta)
			table.Context, table.License, table.Version = csvwContext, &nodeID{d.Meta.License.URL}, d.Meta.Version
			return marshal(table)
		}})
	}
	if len(list) > 0 {
		list = append(list, Document{"csv/csv-metadata.json", CSVW})
	}
	return list
}

func csvTables(d *schema.Dataset, files []File) []*schema.Table {
	return slices.DeleteFunc(slices.Clone(d.Tables), func(t *schema.Table) bool {
		return !slices.ContainsFunc(files, func(f File) bool { return f.Name == "csv/"+t.Name+".csv" })
	})
}

// CSVW is the csv/csv-metadata.json of a release: all its CSV files as one table group.
func CSVW(d *schema.Dataset, files []File) ([]byte, error) {
	m := d.Meta
	g := csvwGroup{Context: csvwContext, csvwAbout: csvwAbout{
		Title: m.Title, Description: m.Description, License: nodeID{m.License.URL}, Creators: creatorNames(m),
		Issued: string(m.Released), Identifier: identifier(m), Version: m.Version,
	}}
	for _, w := range m.Sources {
		g.Sources = append(g.Sources, Reference(w))
	}
	tables, works := csvTables(d, files), worksByTable(d)
	for _, t := range tables {
		table := csvwTableOf(t, works[t.Name])
		table.TableSchema.ForeignKeys = csvwForeignKeys(d, t, tables)
		g.Tables = append(g.Tables, table)
	}
	return marshal(g)
}

func csvwTableOf(t *schema.Table, works []schema.Work) csvwTable {
	table := csvwTable{URL: t.Name + ".csv", Title: t.Name, Description: "One row is " + t.Title + "."}
	for _, w := range works {
		table.Sources = append(table.Sources, Reference(w))
	}
	s := &table.TableSchema
	for i := range t.Columns {
		s.Columns = append(s.Columns, csvwColumnOf(&t.Columns[i]))
	}
	for _, k := range t.KeyColumns {
		s.PrimaryKey = append(s.PrimaryKey, t.Columns[k].Name)
	}
	return table
}

func csvwForeignKeys(d *schema.Dataset, t *schema.Table, among []*schema.Table) []csvwForeignKey {
	var keys []csvwForeignKey
	for _, c := range t.Columns {
		target := d.Table(c.References)
		if target == nil || c.List || !slices.Contains(among, target) {
			continue
		}
		key := csvwForeignKey{ColumnReference: c.Name}
		key.Reference.Resource = target.Name + ".csv"
		key.Reference.ColumnReference = target.Columns[target.KeyColumns[0]].Name
		keys = append(keys, key)
	}
	return keys
}

// csvwTypes are the datatypes of CSVW; every other kind is a string.
var csvwTypes = map[schema.Kind]string{
	schema.Integer: "integer", schema.Decimals: "decimal", schema.Boolean: "boolean", schema.Days: "date",
}

func csvwColumnOf(c *schema.Column) csvwColumn {
	k := c.Constraints
	column := csvwColumn{
		Name: c.Name, Titles: c.Name, Description: inWords(c), Unit: c.Unit, UnitCode: unitCodes[c.Unit], Since: sinceNote(c), Required: !c.Nullable,
		Datatype: csvwDatatype{
			Base: "string", Minimum: json.Number(k.Minimum), Maximum: json.Number(k.Maximum),
			MinLength: json.Number(k.MinLength), MaxLength: json.Number(k.MaxLength),
		},
	}
	if c.List {
		column.Separator = "; "
	}
	t := &column.Datatype
	switch base, typed := csvwTypes[c.Kind]; {
	case typed:
		t.Base = base
	case c.Kind == schema.EDTF:
		t.ID = edtfType
	case c.CodeList != nil:
		t.Format = oneOf(c.CodeList.Values())
	default:
		t.Format = k.Pattern
	}
	return column
}

// oneOf is a regular expression that matches each of the values and nothing else.
func oneOf(values []string) string {
	quoted := make([]string, len(values))
	for i, v := range values {
		quoted[i] = regexp.QuoteMeta(v)
	}
	return "^(" + strings.Join(quoted, "|") + ")$"
}

// sinceNote says since when a column is there.
func sinceNote(c *schema.Column) string { return "In the dataset since version " + c.Since + "." }

package describe

import (
	_ "embed"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"pakrus/schema"
)

// croissantContext is the JSON-LD context of Croissant 1.1, which holds that of 1.0.
//
//go:embed croissant-context.json
var croissantContext []byte

// croissant is a dataset of Croissant (docs.mlcommons.org/croissant).
type croissant struct {
	Context          json.RawMessage `json:"@context"`
	Type             string          `json:"@type"`
	ConformsTo       []string        `json:"conformsTo"`
	Name             string          `json:"name"`
	Description      string          `json:"description"`
	URL              string          `json:"url"`
	Identifier       string          `json:"identifier"`
	Version          string          `json:"version"`
	License          string          `json:"license"`
	DatePublished    string          `json:"datePublished"`
	Creator          []agent         `json:"creator"`
	Keywords         []string        `json:"keywords,omitempty"`
	TemporalCoverage string          `json:"temporalCoverage,omitempty"`
	SpatialCoverage  []place         `json:"spatialCoverage,omitempty"`
	Language         string          `json:"inLanguage"`
	Publisher        agent           `json:"publisher"`
	IsBasedOn        []schemaWork    `json:"isBasedOn,omitempty"`
	CiteAs           string          `json:"citeAs"`
	IsLiveDataset    bool            `json:"isLiveDataset"`
	Distribution     []fileObject    `json:"distribution"`
	RecordSet        []recordSet     `json:"recordSet"`
}

type fileObject struct {
	Type           string `json:"@type"`
	ID             string `json:"@id"`
	Name           string `json:"name"`
	Description    string `json:"description"`
	ContentURL     string `json:"contentUrl"`
	ContentSize    string `json:"contentSize"`
	EncodingFormat string `json:"encodingFormat"`
	SHA256         string `json:"sha256"`
}

type recordSet struct {
	Type        string              `json:"@type"`
	ID          string              `json:"@id"`
	Name        string              `json:"name"`
	Description string              `json:"description"`
	DataType    string              `json:"dataType,omitempty"`
	Key         []nodeID            `json:"key,omitempty"`
	Field       []croissantField    `json:"field"`
	Data        []map[string]string `json:"data,omitempty"`
}

type nodeID struct {
	ID string `json:"@id"`
}

type croissantField struct {
	Type        string       `json:"@type"`
	ID          string       `json:"@id"`
	Name        string       `json:"name"`
	Description string       `json:"description"`
	DataType    []string     `json:"dataType"`
	Repeated    bool         `json:"repeated,omitempty"`
	IsArray     bool         `json:"isArray,omitempty"`
	ArrayShape  string       `json:"arrayShape,omitempty"`
	References  any          `json:"references,omitempty"`
	Source      *fieldSource `json:"source,omitempty"`
}

type fieldSource struct {
	FileObject nodeID `json:"fileObject"`
	Extract    struct {
		Column string `json:"column"`
	} `json:"extract"`
}

// Croissant is a croissant.json that satisfies Croissant 1.0 and 1.1.
//
// Each table is a record set, read from its Parquet file: mlcroissant lets pandas guess
// the types of CSV, which turns the code 012 into a number. A dataset without Parquet is
// read from CSV. Each code list is an enumeration. Foreign keys are left to
// datapackage.json: mlcroissant joins the tables of a reference, and refuses references
// that form a circle, such as those between an event and the agreement signed at it.
func Croissant(d *schema.Dataset, files []File) ([]byte, error) {
	m := d.Meta
	cite, err := BibTeX(d, nil)
	if err != nil {
		return nil, err
	}
	return marshal(croissant{
		Context: croissantContext, Type: "sc:Dataset",
		ConformsTo: []string{"http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/1.0"},
		Name:       m.Title, Description: m.Description, URL: identifier(m), Identifier: identifier(m), Version: m.Version,
		License: m.License.URL, DatePublished: string(m.Released), Creator: agents(m), Keywords: m.Keywords,
		TemporalCoverage: string(m.Coverage), SpatialCoverage: places(m), Language: "en", Publisher: agents(m)[0], IsBasedOn: schemaWorks(m), CiteAs: string(cite),
		Distribution: fileObjects(d, files), RecordSet: recordSets(d, files),
	})
}

func fileObjects(d *schema.Dataset, files []File) []fileObject {
	var list []fileObject
	for _, f := range downloads(d, files) {
		kind := kindOfFile(d, f.Name)
		format := kind.mediatype
		if strings.HasSuffix(f.Name, ".parquet") {
			format = "application/x-parquet" // the name that Croissant gives it
		}
		list = append(list, fileObject{
			Type: "cr:FileObject", ID: f.Name, Name: f.Name, Description: kind.title, ContentURL: f.Name,
			ContentSize: strconv.FormatInt(f.Bytes, 10) + " B", EncodingFormat: format, SHA256: f.SHA256,
		})
	}
	return list
}

func recordSets(d *schema.Dataset, files []File) []recordSet {
	var sets []recordSet
	for _, t := range d.Tables {
		for _, name := range []string{"parquet/" + t.Name + ".parquet", "csv/" + t.Name + ".csv"} {
			if slices.ContainsFunc(files, func(f File) bool { return f.Name == name }) {
				sets = append(sets, recordSetOf(t, name))
				break
			}
		}
	}
	for _, l := range codeLists(d, nil) {
		sets = append(sets, enumeration(l.CodeList))
	}
	return sets
}

func recordSetOf(t *schema.Table, file string) recordSet {
	s := recordSet{Type: "cr:RecordSet", ID: t.Name, Name: t.Name, Description: "One row is " + t.Title + "."}
	for _, k := range t.KeyColumns {
		s.Key = append(s.Key, nodeID{t.Name + "/" + t.Columns[k].Name})
	}
	for i := range t.Columns {
		s.Field = append(s.Field, croissantFieldOf(t, &t.Columns[i], file))
	}
	return s
}

// croissantTypes are the data types of Croissant; every other kind is sc:Text.
var croissantTypes = map[schema.Kind][]string{
	schema.Integer: {"sc:Integer"}, schema.Decimals: {"sc:Float"}, schema.Boolean: {"sc:Boolean"}, schema.Days: {"sc:Date"},
	schema.EDTF: {"sc:Text", edtfType},
}

// edtfType is the URI of the datatype EDTF at the Library of Congress.
const edtfType = "http://id.loc.gov/datatypes/edtf/EDTF"

func croissantFieldOf(t *schema.Table, c *schema.Column, file string) croissantField {
	f := croissantField{
		Type: "cr:Field", ID: t.Name + "/" + c.Name, Name: c.Name, Description: inWords(c),
		DataType: croissantTypes[c.Kind], Source: &fieldSource{FileObject: nodeID{file}},
	}
	if f.DataType == nil {
		f.DataType = []string{"sc:Text"}
	}
	f.Source.Extract.Column = c.Name
	if c.CodeList != nil && !c.List {
		f.References = map[string]any{"field": nodeID{"codes/" + c.CodeList.Name + "/code"}}
	}
	if c.List && !strings.HasSuffix(file, ".csv") {
		f.Repeated, f.IsArray, f.ArrayShape = true, true, "-1"
	}
	return f
}

// inWords is the meaning of a column with what a format has no property for.
func inWords(c *schema.Column) string {
	text := c.Meaning
	if c.Unit != "" {
		text += " Unit: " + c.Unit + "."
	}
	if c.References != "" {
		text += " Key of " + c.References + "."
	}
	if c.CodeList != nil {
		text += " Code of " + c.CodeList.Name + "."
	}
	return text
}

func enumeration(l *schema.CodeList) recordSet {
	id := "codes/" + l.Name
	s := recordSet{
		Type: "cr:RecordSet", ID: id, Name: l.Name, Description: "Codes of " + l.Name + ", defined by " + l.Origin + ".",
		DataType: "sc:Enumeration", Key: []nodeID{{id + "/code"}},
	}
	for _, name := range []string{"code", "label"} {
		s.Field = append(s.Field, croissantField{
			Type: "cr:Field", ID: id + "/" + name, Name: name, Description: "The " + name + ".", DataType: []string{"sc:Text"},
		})
	}
	for _, c := range l.Codes {
		s.Data = append(s.Data, map[string]string{id + "/code": c.Value, id + "/label": c.Label})
	}
	return s
}

package describe

import (
	"encoding/json"

	"pakrus/schema"
)

// tableSchema is a Table Schema of Data Package v2.
type tableSchema struct {
	Fields        []field      `json:"fields"`
	PrimaryKey    []string     `json:"primaryKey"`
	ForeignKeys   []foreignKey `json:"foreignKeys,omitempty"`
	MissingValues []category   `json:"missingValues"`
}

type field struct {
	Name        string      `json:"name"`
	Type        string      `json:"type"`
	Format      string      `json:"format,omitempty"`
	Description string      `json:"description"`
	Example     string      `json:"example,omitempty"`
	RDFType     string      `json:"rdfType,omitempty"`
	Unit        string      `json:"unit,omitempty"`  // not of the standard, which allows further properties
	Since       string      `json:"since,omitempty"` // likewise: version that introduced the column
	Categories  []category  `json:"categories,omitempty"`
	Constraints constraints `json:"constraints,omitzero"`
}

type category struct {
	Value string `json:"value"`
	Label string `json:"label"`
}

type constraints struct {
	Required  bool        `json:"required,omitempty"`
	Enum      []string    `json:"enum,omitempty"`
	Pattern   string      `json:"pattern,omitempty"`
	MinLength json.Number `json:"minLength,omitempty"`
	MaxLength json.Number `json:"maxLength,omitempty"`
	Minimum   json.Number `json:"minimum,omitempty"`
	Maximum   json.Number `json:"maximum,omitempty"`
}

type foreignKey struct {
	Fields    []string  `json:"fields"`
	Reference reference `json:"reference"`
}

// reference names a table and its key; without a resource it is the same table.
type reference struct {
	Resource string   `json:"resource,omitempty"`
	Fields   []string `json:"fields"`
}

func schemaOf(d *schema.Dataset, t *schema.Table) *tableSchema {
	s := &tableSchema{MissingValues: []category{{"", "missing: not known, or does not apply; the description of the column says which"}}}
	for i := range t.Columns {
		c := &t.Columns[i]
		s.Fields = append(s.Fields, fieldOf(c))
		if c.References != "" && !c.List {
			s.ForeignKeys = append(s.ForeignKeys, foreignKeyOf(d, t, c))
		}
	}
	for _, k := range t.KeyColumns {
		s.PrimaryKey = append(s.PrimaryKey, t.Columns[k].Name)
	}
	return s
}

func foreignKeyOf(d *schema.Dataset, t *schema.Table, c *schema.Column) foreignKey {
	target := d.Table(c.References)
	r := reference{Fields: []string{target.Columns[target.KeyColumns[0]].Name}}
	if target != t {
		r.Resource = target.Name
	}
	return foreignKey{Fields: []string{c.Name}, Reference: r}
}

// fieldTypes are the types of Table Schema; every other kind is a string.
var fieldTypes = map[schema.Kind]string{
	schema.Integer: "integer", schema.Decimals: "number", schema.Boolean: "boolean", schema.Days: "date",
}

// fieldOf describes a column as it stands in CSV. A list is one string there, so that
// limits and codes of its items cannot be said of it.
func fieldOf(c *schema.Column) field {
	f := field{Name: c.Name, Type: "string", Description: c.Meaning, Example: c.Example, Unit: c.Unit, Since: c.Since}
	if c.Kind == schema.EDTF {
		f.RDFType = edtfType
	}
	k := &f.Constraints
	k.Required = !c.Nullable
	switch kind, typed := fieldTypes[c.Kind]; {
	case c.List:
		f.Description += ` Items are joined with "; ".`
	case typed:
		f.Type = kind
		k.Minimum, k.Maximum = json.Number(c.Constraints.Minimum), json.Number(c.Constraints.Maximum)
	default:
		f.limitText(c)
	}
	return f
}

func (f *field) limitText(c *schema.Column) {
	k := &f.Constraints
	k.Pattern = c.Constraints.Pattern
	k.MinLength, k.MaxLength = json.Number(c.Constraints.MinLength), json.Number(c.Constraints.MaxLength)
	if format := c.Constraints.Format; format == "uri" || format == "email" {
		f.Format = format
	}
	if c.CodeList == nil {
		return
	}
	k.Enum = c.CodeList.Values()
	for _, code := range c.CodeList.Codes {
		f.Categories = append(f.Categories, category{code.Value, code.Label})
	}
}

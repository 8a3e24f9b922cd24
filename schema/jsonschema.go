package schema

import (
	"encoding/json"
	"reflect"

	"github.com/invopop/jsonschema"
)

// JSONSchema describes one row of the table as it stands in the JSON files of a release
// (draft 2020-12). A missing value is null; a contribution may leave such a key out. The
// columns computed from a date are readOnly and need not be given.
func (t *Table) JSONSchema(meta Meta) *jsonschema.Schema {
	reflector := jsonschema.Reflector{
		Anonymous: true, ExpandedStruct: true, DoNotReference: true, Mapper: mapType,
	}
	s := reflector.ReflectFromType(t.record.Type)
	s.ID = jsonschema.ID(meta.SchemaBase + meta.Version + ":" + t.Name)
	s.Title = t.Name
	s.Description = "One row: " + t.Title + "."
	reflected := s.Properties
	s.Properties, s.Required = jsonschema.NewProperties(), nil
	for i := range t.Columns {
		c := &t.Columns[i]
		p, _ := reflected.Get(c.Name)
		s.Properties.Set(c.Name, c.property(p))
		if !c.Nullable && c.DerivedFrom == "" {
			s.Required = append(s.Required, c.Name)
		}
	}
	return s
}

// mapType gives the reflector the JSON type of the types that are defined here.
func mapType(t reflect.Type) *jsonschema.Schema {
	switch t {
	case optInt:
		return &jsonschema.Schema{Type: "integer"}
	case optBool:
		return &jsonschema.Schema{Type: "boolean"}
	case decimalType:
		return &jsonschema.Schema{Type: "number"}
	case dayType:
		return &jsonschema.Schema{Type: "string", Format: "date"}
	}
	return nil
}

// property completes what the reflector read from the struct field (nil for the columns
// that follow a date) with what only the column knows.
func (c *Column) property(p *jsonschema.Schema) *jsonschema.Schema {
	if p == nil {
		p = &jsonschema.Schema{Type: "string", ReadOnly: true}
	}
	p.Description = c.Meaning
	value := p
	if c.List {
		value = p.Items
		one := uint64(1)
		p.MinItems = &one
	}
	c.limitText(value)
	if c.CodeList != nil {
		for _, code := range c.CodeList.Codes {
			value.Enum = append(value.Enum, code.Value)
		}
	}
	p.Extras = map[string]any{}
	if c.Unit != "" {
		p.Extras["unit"] = c.Unit
	}
	if c.Since != "" {
		p.Extras["since"] = c.Since
	}
	if c.Nullable {
		allowNull(p)
	}
	return p
}

func (c *Column) limitText(value *jsonschema.Schema) {
	switch {
	case c.Kind == Days:
		value.Format = "date"
	case value.Type == "string" && value.MinLength == nil && c.CodeList == nil:
		one := uint64(1)
		value.MinLength = &one
	}
}

func allowNull(p *jsonschema.Schema) {
	p.Extras["type"] = []string{p.Type, "null"}
	p.Type = ""
	if p.Enum != nil {
		p.Enum = append(p.Enum, nil)
	}
}

// MarshalSchema is the JSON Schema of a table as text, indented, with a final newline.
func (t *Table) MarshalSchema(meta Meta) ([]byte, error) {
	text, err := json.MarshalIndent(t.JSONSchema(meta), "", "  ")
	if err != nil {
		return nil, err
	}
	return append(text, '\n'), nil
}

package contrib

import (
	"encoding/json"
	"maps"
	"strings"

	"pakrus/schema"
)

// node is a JSON Schema, or a part of one.
type node = map[string]any

const newID = `new-[a-z0-9][a-z0-9-]{0,39}`

// TemplateSchema is the JSON Schema (draft 2020-12) of a contribution in JSON or YAML to the
// tables of the templates: an object with a list of records for each. An editor completes
// and checks by it while somebody types; `pakrus validate` checks more.
func TemplateSchema(d *schema.Dataset, forms *Forms, templates []*Template) ([]byte, error) {
	tables := node{"$schema": node{"type": "string"}}
	for _, t := range templates {
		item, err := t.record(d, forms, "")
		if err != nil {
			return nil, err
		}
		tables[t.Table.Name] = node{"type": "array", "items": item, "description": "One item is " + t.Table.Title + "."}
	}
	text, err := json.MarshalIndent(node{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Contribution to " + d.Meta.Title,
		"type": "object", "properties": tables, "additionalProperties": false,
	}, "", "  ")
	return append(text, '\n'), err
}

// record is the schema of a record; parent is a column that it must not have, since its record is inside another.
func (t *Template) record(d *schema.Dataset, forms *Forms, parent string) (node, error) {
	columns, err := properties(t.Table, d.Meta)
	if err != nil {
		return nil, err
	}
	found, needed := node{}, []string{}
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Name == parent || strings.HasPrefix(f.Name, "evidence_") {
			continue
		}
		found[f.Name] = f.property(columns)
		if f.Required {
			needed = append(needed, f.Name)
		}
	}
	if t.Form.Factual(t.Table) {
		found[evidenceList] = t.evidence()
		if parent == "" {
			needed = append(needed, evidenceList)
		}
	}
	if err := t.addMembers(d, forms, found); err != nil {
		return nil, err
	}
	return t.conditions(node{"type": "object", "properties": found, "additionalProperties": false}, needed), nil
}

// conditions asks for the columns that new records need; a correction has an ID that was allocated.
func (t *Template) conditions(record node, needed []string) node {
	if t.Form.IDPrefix == "" {
		record["required"] = needed
		return record
	}
	id := t.Fields[0].Name
	record["if"] = node{"properties": node{id: node{"pattern": "^" + t.Form.IDPrefix}}, "required": []string{id}}
	record["else"] = node{"required": needed}
	return record
}

func properties(t *schema.Table, meta schema.Meta) (map[string]node, error) {
	text, err := json.Marshal(t.JSONSchema(meta))
	if err != nil {
		return nil, err
	}
	var whole struct{ Properties map[string]node }
	err = json.Unmarshal(text, &whole)
	return whole.Properties, err
}

// property is the schema of one column. A reference is an existing ID, or that of a new record.
func (f *Field) property(columns map[string]node) node {
	if f.Column == nil {
		return node{"type": "string", "description": f.Meaning}
	}
	p := maps.Clone(columns[f.Name])
	description := f.Meaning
	if allowed := f.Allowed(); allowed != "" && !f.List {
		description += " Write: " + allowed + "."
	}
	p["description"] = description
	if pattern, ok := p["pattern"].(string); ok && f.Column.Key {
		p["pattern"] = "^(" + strings.TrimSuffix(strings.TrimPrefix(pattern, "^"), "$") + "|" + newID + ")$"
	}
	switch {
	case f.Keys == nil:
	case f.List:
		p["items"] = f.reference()
	default:
		p = node{"description": description, "anyOf": append(f.reference()["anyOf"].([]node), node{"type": "null"})}
	}
	if f.Example != "" && !f.List && f.IsText() {
		p["examples"] = []string{f.Example}
	}
	if f.Column.Nullable && !f.Column.Key {
		p = node{"description": description, "anyOf": []node{p, {"const": Emptied}}}
	}
	return p
}

func (f *Field) reference() node {
	ids := []string{}
	for _, row := range f.Keys.Rows() {
		ids = append(ids, f.Keys.Key(row))
	}
	return node{"anyOf": []node{{"enum": ids}, {"type": "string", "pattern": "^" + newID + "$"}}}
}

// evidence is the schema of the list of what a record rests on.
func (t *Template) evidence() node {
	parts, short := node{}, ""
	for i := range t.Fields {
		f := &t.Fields[i]
		name, ok := strings.CutPrefix(f.Name, "evidence_")
		if !ok {
			continue
		}
		p := node{"type": "string", "description": f.Meaning}
		if f.Keys != nil {
			p = node{"description": f.Meaning, "anyOf": f.reference()["anyOf"]}
		}
		if f.List {
			p = node{"description": f.Meaning, "type": "array", "items": f.reference()}
		}
		parts[name] = p
		if short == "" {
			short = name
		}
	}
	return node{"type": "array", "minItems": 1, "description": "Passages that say so.",
		"items": node{"type": "object", "properties": parts, "required": []string{short}, "additionalProperties": false}}
}

func (t *Template) addMembers(d *schema.Dataset, forms *Forms, found node) error {
	for _, m := range t.Form.Members {
		member := NewTemplate(d, forms, forms.Of(m.Table), nil)
		item, err := member.record(d, forms, m.Parent)
		if err != nil {
			return err
		}
		found[m.Name] = node{"type": "array", "items": item, "description": "Each item is " + member.Table.Title + "."}
	}
	return nil
}

// Example is the worked example as the objects of JSON and YAML have it: names and values in
// the order of the template, lists as lists, evidence as a list of objects.
func (t *Template) Example() []Cell {
	var cells, cited []Cell
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Example == "" {
			continue
		}
		if name, ok := strings.CutPrefix(f.Name, "evidence_"); ok {
			cited = append(cited, Cell{Name: name, Value: f.exampleValue()})
			continue
		}
		cells = append(cells, Cell{Name: f.Name, Value: f.exampleValue()})
	}
	if len(cited) > 0 {
		cells = append(cells, Cell{Name: evidenceList, Value: Value{Kind: List, Items: []Value{{Kind: Object, Fields: cited}}}})
	}
	return cells
}

func (f *Field) exampleValue() Value {
	switch {
	case f.List:
		v := Value{Kind: List}
		for item := range strings.SplitSeq(f.Example, "; ") {
			v.Items = append(v.Items, Value{Kind: Text, Text: item})
		}
		return v
	case f.IsText():
		return Value{Kind: Text, Text: f.Example}
	case f.Column.Kind == schema.Boolean:
		return Value{Kind: Boolean, Text: f.Example}
	}
	return Value{Kind: Number, Text: f.Example}
}

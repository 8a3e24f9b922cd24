package check

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"

	"pakrus/schema"
)

// bySchema validates each row by the JSON Schema of its table.
func bySchema(d *schema.Dataset, t *schema.Table) ([]Finding, error) {
	compiled, err := compile(d, t)
	if err != nil {
		return nil, err
	}
	var found []Finding
	instance := map[string]any{}
	for i, row := range t.Rows() {
		fill(t, row, instance)
		var invalid *jsonschema.ValidationError
		if errors.As(compiled.Validate(instance), &invalid) {
			explain(t, invalid, func(code string, c int, what, advice string) {
				found = append(found, at(t, i, c, code, what, advice))
			})
		}
	}
	return found, nil
}

func compile(d *schema.Dataset, t *schema.Table) (*jsonschema.Schema, error) {
	text, err := t.MarshalSchema(d.Meta)
	if err != nil {
		return nil, fmt.Errorf("JSON Schema of %s: %w", t.Name, err)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
	if err != nil {
		return nil, fmt.Errorf("JSON Schema of %s: %w", t.Name, err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	name := "mem:///" + t.Name + ".schema.json" // a bare name would be taken for a file in the working directory
	if err := c.AddResource(name, doc); err != nil {
		return nil, fmt.Errorf("JSON Schema of %s: %w", t.Name, err)
	}
	return c.Compile(name)
}

// fill makes the JSON instance of a row. Columns computed from others are left out: what is
// wrong with them is wrong with their origin.
func fill(t *schema.Table, row []schema.Value, instance map[string]any) {
	for c := range t.Columns {
		if column := &t.Columns[c]; column.DerivedFrom == "" {
			instance[column.Name] = instanceOf(column, row[c])
		}
	}
}

func instanceOf(c *schema.Column, v schema.Value) any {
	switch {
	case !v.Valid:
		return nil
	case c.List:
		list := make([]any, len(v.List))
		for i, s := range v.List {
			list[i] = s
		}
		return list
	case c.Kind == schema.Integer:
		return json.Number(strconv.FormatInt(v.Int, 10))
	case c.Kind == schema.Boolean:
		return v.Int == 1
	case c.Kind == schema.Decimals:
		if schema.Decimal(v.Text).Check() != nil {
			return json.Number("0") // DEC1 reports the figure
		}
		return json.Number(v.Text)
	}
	return v.Text
}

// explain flattens an error to its leaves, in words of our own.
func explain(t *schema.Table, e *jsonschema.ValidationError, report func(code string, c int, found, advice string)) {
	if len(e.Causes) > 0 {
		for _, cause := range e.Causes {
			explain(t, cause, report)
		}
		return
	}
	c := -1
	if len(e.InstanceLocation) > 0 {
		c = t.Column(e.InstanceLocation[0])
	}
	code, what, advice := word(t, c, e)
	report(code, c, what, advice)
}

func word(t *schema.Table, c int, e *jsonschema.ValidationError) (code, what, advice string) {
	switch k := e.ErrorKind.(type) {
	case *kind.Type:
		if k.Got == "null" {
			return "REQ1", "the value is missing", "every row needs one"
		}
		return "SCH1", fmt.Sprintf("a value of type %s stands here", k.Got), "write a " + strings.Join(k.Want, " or ")
	case *kind.Enum:
		return "COD1", fmt.Sprintf("%q is no code of %s", k.Got, codeListName(t, c)), nearestCode(t, c, fmt.Sprint(k.Got))
	case *kind.Pattern:
		return "PAT1", fmt.Sprintf("%q has not the form that the column asks for", k.Got), "write text that matches " + k.Want
	case *kind.Format:
		return "FMT1", fmt.Sprintf("%q is no %s", k.Got, k.Want), formatAdvice[k.Want]
	case *kind.Minimum, *kind.Maximum, *kind.MaxLength, *kind.MinLength:
		return "LIM1", limit(k), ""
	case *kind.UniqueItems:
		return "LST1", "an item of the list stands twice", "remove one"
	}
	return "SCH1", fmt.Sprint(e.ErrorKind.KeywordPath()), "see the JSON Schema of the table"
}

var formatAdvice = map[string]string{
	"date": "write YYYY-MM-DD", "uri": "write an address that begins with https:// or http://", "email": "write name@example.org",
}

func limit(k any) string {
	switch k := k.(type) {
	case *kind.Minimum:
		return fmt.Sprintf("%s is less than %s", schema.DecimalOf(k.Got, 10), schema.DecimalOf(k.Want, 10))
	case *kind.Maximum:
		return fmt.Sprintf("%s is more than %s", schema.DecimalOf(k.Got, 10), schema.DecimalOf(k.Want, 10))
	case *kind.MaxLength:
		return fmt.Sprintf("the text has %d characters, %d are allowed", k.Got, k.Want)
	case *kind.MinLength:
		return fmt.Sprintf("the text has %d characters, %d are needed", k.Got, k.Want)
	}
	return ""
}

func codeListName(t *schema.Table, c int) string {
	if c < 0 || t.Columns[c].CodeList == nil {
		return "the allowed values"
	}
	return "the list " + t.Columns[c].CodeList.Name
}

func nearestCode(t *schema.Table, c int, got string) string {
	if c < 0 || t.Columns[c].CodeList == nil {
		return ""
	}
	codes := t.Columns[c].CodeList.Values()
	if near := schema.NearestSorted(got, slices.Clone(codes)); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	if len(codes) > 20 {
		return "see the table codelists"
	}
	return "write one of " + strings.Join(codes, ", ")
}

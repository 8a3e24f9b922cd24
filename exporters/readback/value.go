package readback

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"pakrus/schema"
	"pakrus/schema/contrib"
)

// kindOf is the kind that a value of the column has in a format with types.
func kindOf(c *schema.Column) contrib.Kind {
	switch {
	case c.List:
		return contrib.List
	case c.Kind == schema.Integer || c.Kind == schema.Decimals:
		return contrib.Number
	case c.Kind == schema.Boolean:
		return contrib.Boolean
	}
	return contrib.Text
}

// value converts a value as it is written.
func (f Form) value(c *schema.Column, v *contrib.Value) (schema.Value, error) {
	want := kindOf(c)
	if !f.Typed || want == contrib.List && !f.Lists {
		want = contrib.Text
	}
	switch {
	case v.Kind == contrib.Null || v.Text == "" && !f.Typed:
		return schema.Value{}, nil
	case v.Kind != want:
		return schema.Value{}, fmt.Errorf("a %s stands where a %s should", v.Kind, want)
	case c.List && f.Lists:
		return listOf(v.Items)
	case c.List:
		return schema.Value{Valid: true, List: strings.Split(v.Text, "; ")}, nil
	}
	return single(c, v.Text)
}

func listOf(items []contrib.Value) (schema.Value, error) {
	list := make([]string, len(items))
	for i := range items {
		if items[i].Kind != contrib.Text {
			return schema.Value{}, fmt.Errorf("a %s stands in a list of texts", items[i].Kind)
		}
		list[i] = items[i].Text
	}
	return schema.Value{Valid: true, List: list}, nil
}

// single converts the text of a value that is no list.
func single(c *schema.Column, text string) (schema.Value, error) {
	switch c.Kind {
	case schema.Integer:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return schema.Value{}, fmt.Errorf("%.40q is no integer", text)
		}
		return schema.IntValue(n), nil
	case schema.Decimals:
		if _, err := strconv.ParseFloat(text, 64); err != nil {
			return schema.Value{}, fmt.Errorf("%.40q is no number", text)
		}
	case schema.Boolean:
		if text != "true" && text != "false" {
			return schema.Value{}, errors.New("a boolean is true or false")
		}
		return schema.BoolValue(text == "true"), nil
	}
	return schema.Value{Valid: true, Text: text}, nil
}

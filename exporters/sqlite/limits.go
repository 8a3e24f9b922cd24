package sqlite

import (
	"fmt"
	"strings"

	"pakrus/schema"
)

// limits is the condition that holds the values of a column, or the items of a list, to what the
// column allows, as far as SQL can say it; a pattern it cannot. It is not false for NULL.
func limits(c *schema.Column, name string) string {
	if c.List {
		return isText(name, c.Nullable) + " AND length(" + name + ") >= 1"
	}
	switch c.Kind {
	case schema.Boolean:
		return name + " IN (0, 1)"
	case schema.Days:
		return name + " IS date(" + name + ")"
	case schema.Integer:
		return strings.Join(append([]string{isOf(name, "integer", c.Nullable)}, bounds(c, name)...), " AND ")
	case schema.Decimals:
		return strings.Join(append([]string{isOf(name, "real", c.Nullable)}, bounds(c, name)...), " AND ")
	}
	return textLimits(c, name, c.Nullable)
}

func textLimits(c *schema.Column, name string, nullable bool) string {
	switch {
	case c.CodeList != nil:
		return name + " IN (" + codes(c.CodeList) + ")"
	case c.Kind == schema.EDTF:
		return isText(name, nullable) + " AND " + name + " GLOB '?*' AND " + name + " NOT GLOB '" + notEDTF + "'"
	}
	return isText(name, nullable) + " AND " + lengths(c, name)
}

// notEDTF matches a text with a character that no date of EDTF has.
const notEDTF = "*[^]0-9XYSETZ:+.,?~%/{}[-]*"

func isText(name string, nullable bool) string { return isOf(name, "text", nullable) }

// isOf holds a value to a type, as a STRICT table would.
func isOf(name, kind string, nullable bool) string {
	if nullable {
		return fmt.Sprintf("typeof(%s) IN ('%s', 'null')", name, kind)
	}
	return fmt.Sprintf("typeof(%s) = '%s'", name, kind)
}

func bounds(c *schema.Column, name string) []string {
	var all []string
	if c.Constraints.Minimum != "" {
		all = append(all, name+" >= "+c.Constraints.Minimum)
	}
	if c.Constraints.Maximum != "" {
		all = append(all, name+" <= "+c.Constraints.Maximum)
	}
	return all
}

// lengths counts characters, as JSON Schema does. No text is empty.
func lengths(c *schema.Column, name string) string {
	least := c.Constraints.MinLength
	if least == "" {
		least = "1"
	}
	if most := c.Constraints.MaxLength; most != "" {
		return "length(" + name + ") BETWEEN " + least + " AND " + most
	}
	return "length(" + name + ") >= " + least
}

func codes(l *schema.CodeList) string {
	values := l.Values()
	for i, v := range values {
		values[i] = literal(v)
	}
	return strings.Join(values, ", ")
}

// orderLines hold a column that has an After to that column: of dates, the latest day of the one
// to the earliest of the other.
func orderLines(t *schema.Table) []line {
	var lines []line
	for i := range t.Columns {
		c := &t.Columns[i]
		if c.After == "" {
			continue
		}
		last, first := c.Name, c.After
		if c.Kind == schema.EDTF {
			last, first = last+"_end", first+"_start"
		}
		lines = append(lines, line{sql: "CONSTRAINT " + quote(c.Name+"_after_"+c.After) + " CHECK (" + quote(last) + " >= " + quote(first) + ")"})
	}
	return lines
}

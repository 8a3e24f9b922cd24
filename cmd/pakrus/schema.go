package main

import (
	"encoding/json"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/findings"
	"pakrus/exporters/show"
	"pakrus/schema"
)

func (c *console) schemaCommand() *cli.Command {
	return &cli.Command{
		Name:      "schema",
		Usage:     "print the JSON Schema of a table, or of all",
		ArgsUsage: "[TABLE]",
		Description: "Prints the JSON Schema (draft 2020-12) of a row of the table; without a table, one object with all.\n" +
			"findings is what validate --format json prints, lookup what show and find print.\n\n" +
			"Example: pakrus schema events",
		Action: c.schema,
	}
}

func (c *console) schema(ctx *cli.Context) error {
	d, err := c.definitions()
	if err != nil {
		return err
	}
	switch ctx.NArg() {
	case 0:
		return c.allSchemas(d)
	case 1:
		return c.oneSchema(d, ctx.Args().First())
	}
	return usagef("schema takes one table, %d were given", ctx.NArg())
}

func (c *console) oneSchema(d *schema.Dataset, name string) error {
	if name == "findings" {
		c.printf("%s", findings.JSONSchema)
		return nil
	}
	if name == "lookup" {
		c.printf("%s", show.JSONSchema)
		return nil
	}
	t := d.Table(name)
	if t == nil {
		return noTable(d, name)
	}
	text, err := t.MarshalSchema(d.Meta)
	if err != nil {
		return err
	}
	c.printf("%s", text)
	return nil
}

func (c *console) allSchemas(d *schema.Dataset) error {
	c.printf("{")
	for i, t := range d.Tables {
		text, err := json.Marshal(t.JSONSchema(d.Meta))
		if err != nil {
			return err
		}
		if i > 0 {
			c.printf(",")
		}
		c.printf("\n%q: %s", t.Name, text)
	}
	c.printf("\n}\n")
	return nil
}

func noTable(d *schema.Dataset, name string) error {
	names := make([]string, len(d.Tables))
	for i, t := range d.Tables {
		names[i] = t.Name
	}
	if near := schema.NearestSorted(name, names); near != "" {
		return usagef("there is no table %q; did you mean %q?", name, near)
	}
	return usagef("there is no table %q; tables are %s", name, strings.Join(names, ", "))
}

package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/citation"
	"pakrus/schema"
	"pakrus/schema/lookup"
)

func (c *console) citeCommand() *cli.Command {
	return &cli.Command{
		Name:      "cite",
		Usage:     "print the citation of the dataset, of a release, or of one record",
		ArgsUsage: "[ID]",
		Description: "Without ID, cites the dataset in the version of the records; --version names a release instead. With the ID of\n" +
			"a record, cites that record, the documents that it rests on, each with section and paragraph, and the works\n" +
			"which those documents cite for it. The ID of a source cites the source itself. TABLE/ID tells apart records\n" +
			"of several tables that share an ID.\n\n" +
			"Styles:\n" + listStyles() + "\n" +
			"The exit code is 1 where there is no such record.\n\n" +
			"Example: pakrus cite\n" +
			"Example: pakrus cite --style bibtex ev-0042\n" +
			"Example: pakrus cite --version 0.2.0 --style chicago",
		Flags: []cli.Flag{
			distFlag(),
			&cli.StringFlag{Name: "style", Value: citation.Styles[0].Name, Usage: "`STYLE` of the citation"},
			&cli.StringFlag{Name: "version", Usage: "cite release `VERSION`, as the index of the folder of releases lists it"},
		},
		Action: c.cite,
	}
}

func listStyles() string {
	var out strings.Builder
	for _, s := range citation.Styles {
		fmt.Fprintf(&out, "  %-8s %s\n", s.Name, s.Title)
	}
	return out.String()
}

func (c *console) cite(ctx *cli.Context) error {
	style, err := citationStyle(ctx.String("style"))
	if err != nil {
		return err
	}
	if ctx.NArg() > 1 {
		return usagef("cite takes one ID, %d were given", ctx.NArg())
	}
	d, err := c.definitions()
	if err != nil {
		return err
	}
	meta, remark, err := citedRelease(ctx, d.Meta)
	if err != nil {
		return err
	}
	cited := &citation.Citation{Main: citation.Release(meta)}
	if ctx.NArg() == 1 {
		x := lookup.New(d)
		if id := ctx.Args().First(); releaseNumber.MatchString(id) {
			return usagef("%s is a version and no ID; write pakrus cite --version %s", id, id)
		}
		found, err := c.findOne(x, ctx.Args().First())
		if err != nil {
			return err
		}
		gone, err := c.inRelease(x, found, meta.Version)
		if err != nil {
			return err
		}
		cited = citation.Of(x, meta, found)
		remark = strings.TrimSpace(gone + " " + remark)
	}
	cited.Remark = remark
	var out strings.Builder
	if err := style.Write(&out, cited); err != nil {
		return err
	}
	c.printf("%s", printable(out.String()))
	return nil
}

func citationStyle(name string) (*citation.Style, error) {
	var names []string
	for i := range citation.Styles {
		if citation.Styles[i].Name == name {
			return &citation.Styles[i], nil
		}
		names = append(names, citation.Styles[i].Name)
	}
	if near := schema.NearestSorted(name, names); near != "" {
		return nil, usagef("there is no style %q; did you mean %s?", name, near)
	}
	return nil, usagef("there is no style %q; styles are %s", name, strings.Join(names, ", "))
}

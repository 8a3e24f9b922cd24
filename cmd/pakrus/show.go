package main

import (
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/show"
	"pakrus/schema/lookup"
)

func (c *console) showCommand() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "print a record with its claims, doubts and changes",
		ArgsUsage: "ID...",
		Description: "Prints a record of any table: its values with the labels of codes and the names of what they refer to, its\n" +
			"parts, what each passage of a document says of it, discrepancies, changes, and what refers to it; of an ID\n" +
			"that is no longer in use, what became of it. TABLE/ID tells apart records of several tables that share an\n" +
			"ID; without the table all are shown. pakrus schema lookup describes the JSON.\n\n" +
			"The exit code is 1 where one of the IDs does not exist; the others are shown nevertheless.\n\n" +
			"Example: pakrus show ev-0042\n" +
			"Example: pakrus show --format json ev-0042 lavrov",
		Flags: append(pageFlags(),
			&cli.BoolFlag{Name: "all", Usage: "list all records that refer to it, not just the first", DisableDefaultText: true}),
		Action: c.show,
	}
}

func (c *console) show(ctx *cli.Context) error {
	page, json, err := c.page(ctx)
	if err != nil {
		return err
	}
	if ctx.NArg() == 0 {
		return usagef("show needs an ID; write pakrus show ev-0042, or look for one with pakrus find")
	}
	d, err := c.definitions()
	if err != nil {
		return err
	}
	x := lookup.New(d)
	records, missing := collect(x, ctx.Args().Slice())
	var out strings.Builder
	if json {
		err = show.JSON(&out, page, d.Meta, records, missing)
	} else {
		err = show.Text(&out, page, records)
	}
	if err != nil {
		return err
	}
	c.printf("%s", out.String())
	for i, m := range missing {
		if !json {
			if i == 0 && len(records) > 0 {
				c.printf("\n")
			}
			c.noRecord(m.ID, m.Near)
		}
	}
	if len(missing) > 0 {
		return errFindings
	}
	return nil
}

// collect finds the records of some IDs, each once.
func collect(x *lookup.Index, ids []string) (records []*show.Shown, missing []show.Missing) {
	seen := map[lookup.Ref]bool{}
	for _, id := range ids {
		found := x.Find(id)
		for _, r := range found {
			if !seen[r] {
				records = append(records, show.New(x, r))
			}
			seen[r] = true
		}
		if len(found) == 0 {
			missing = append(missing, show.Missing{ID: id, Near: x.Near(id, nearest)})
		}
	}
	return records, missing
}

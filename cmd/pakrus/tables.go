package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/urfave/cli/v2"
)

func (c *console) tablesCommand() *cli.Command {
	return &cli.Command{
		Name:  "tables",
		Usage: "list the tables with their rows and columns",
		Description: "Prints a line a table: name, rows, columns and what one row is.\n\n" +
			"Example: pakrus tables",
		Action: noArguments(c.tables),
	}
}

func (c *console) tables(*cli.Context) error {
	d, err := c.definitions()
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(c.out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "table\trows\tcolumns\tone row is")
	for _, t := range d.Tables {
		fmt.Fprintf(w, "%s\t%d\t%d\t%s\n", t.Name, t.Len(), len(t.Columns), t.Title)
	}
	return w.Flush()
}

package main

import (
	"os"

	"github.com/urfave/cli/v2"

	"pakrus/exporters"
	"pakrus/exporters/xlsx"
	"pakrus/schema/contrib"
)

func markFlag() cli.Flag {
	return &cli.BoolFlag{Name: "mark", Usage: "write a copy of each workbook, NAME.marked.xlsx, whose wrong cells are coloured and say what to write"}
}

// mark writes the marked copies of the workbooks among the files. One that cannot be read
// cannot be marked: its finding, shown already, says why.
func (c *console) mark(ctx *cli.Context, names []string, found []contrib.Finding) error {
	for _, name := range names {
		if input := exporters.InputOf(name); input == nil || input.Name != "xlsx" {
			c.printf("%s: only workbooks are marked\n", printable(name))
			continue
		}
		if err := c.markOne(ctx, name, found); err != nil {
			return err
		}
	}
	return nil
}

func (c *console) markOne(ctx *cli.Context, name string, found []contrib.Finding) error {
	var mine []contrib.Finding
	for _, f := range found {
		if f.Place.File == name && f.Place.Sheet != "" {
			mine = append(mine, f)
		}
	}
	if len(mine) == 0 {
		c.printf("%s: no cell to mark\n", printable(name))
		return nil
	}
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	content, cells, err := xlsx.Mark(ctx.Context, contrib.File{Name: name, Size: info.Size(), ReaderAt: file}, limits(ctx), mine)
	if err != nil {
		c.printf("%s\n", printable(err.Error()))
		return nil
	}
	copied, err := writeCopy(name, "marked", ".xlsx", content)
	if err != nil {
		return err
	}
	c.printf("%s: written, with %s\n", printable(copied), counted(cells, "marked cell"))
	return nil
}

package main

import (
	"os"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"pakrus/exporters/show"
)

// pageFlags are those of commands that print text for people or JSON.
func pageFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "format", Value: "text", Usage: "`FORMAT` of the output: text or json"},
		&cli.StringFlag{Name: "color", Value: "auto", Usage: "`WHEN` to mark words: auto (on a terminal, unless NO_COLOR is set), always or never"},
		&cli.IntFlag{Name: "width", Usage: "wrap lines at `COLUMNS`; 0 wraps none", DefaultText: "width of the terminal, 80 without one"},
	}
}

// page reads the flags of pageFlags; json tells the format.
func (c *console) page(ctx *cli.Context) (page show.Page, json bool, err error) {
	page = show.Page{Width: c.width(), Escape: printable, Strong: c.bold, All: ctx.Bool("all")}
	if ctx.IsSet("width") {
		page.Width = ctx.Int("width")
	}
	format := ctx.String("format")
	switch ctx.String("color") {
	case "always":
		page.Strong = bold
	case "never":
		page.Strong = func(text string) string { return text }
	case "auto":
	default:
		return page, false, usagef("--color is %q; write auto, always or never", ctx.String("color"))
	}
	switch {
	case page.Width < 0:
		return page, false, usagef("--width is %d; write a number of columns, or 0 for no limit", page.Width)
	case format != "text" && format != "json":
		return page, false, usagef("--format is %q; formats are text and json", format)
	}
	return page, format == "json", nil
}

// width is that of the terminal; 80 where the output goes elsewhere.
func (c *console) width() int {
	const usual = 80
	if f, ok := c.out.Writer.(*os.File); ok && isTerminal(f) {
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil && columns > 0 {
			return columns
		}
	}
	return usual
}

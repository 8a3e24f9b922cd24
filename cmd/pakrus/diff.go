package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/mod/semver"

	"pakrus/exporters/release/diff"
)

// diffFormats are the formats in which a difference can be shown.
var diffFormats = []struct {
	name  string
	write func(d *diff.Diff, w io.Writer, all bool) error
}{
	{"text", (*diff.Diff).Text}, {"json", (*diff.Diff).JSON}, {"markdown", (*diff.Diff).Markdown},
}

func (c *console) diffCommand() *cli.Command {
	return &cli.Command{
		Name:      "diff",
		Usage:     "compare two releases and say which version number the difference asks for",
		ArgsUsage: "A [B]",
		Description: "Lists tables, columns, rows and cells that were added, removed, renamed or changed from A to B, each with\n" +
			"its reason from the tables changes and retired_ids. A and B are versions in the folder of releases, or\n" +
			"folders of releases (./0.1.0 is a folder). With --working, B is what the records give now. JSON has all\n" +
			"differences, with or without --all. The exit code is 0 whether A and B differ or not.\n\n" +
			"What a version number promises to a script that reads columns by name:\n" +
			"  major  a table, column or code is removed or renamed; a column has another kind, unit, code list or target,\n" +
			"         joins or leaves the key, or may be missing now; an ID is gone without a row in retired_ids\n" +
			"  minor  a table, column, code or row is added, an ID is retired, or a column has other limits\n" +
			"  patch  only cells, or what the codebook says of a column, changed, and changes and retired_ids say why\n" +
			"Before 1.0.0 what is major counts as minor.\n\n" +
			"Example: pakrus diff 0.1.0 0.2.0\n" +
			"Example: pakrus diff --working --format markdown 0.2.0",
		Flags: []cli.Flag{
			distFlag(),
			&cli.BoolFlag{Name: "working", Usage: "compare A with what the records give now", DisableDefaultText: true},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "`FORMAT` of the difference: text, json or markdown"},
			&cli.BoolFlag{Name: "all", Usage: "show every difference, also computed cells and tables made from others", DisableDefaultText: true},
		},
		Action: c.diff,
	}
}

func (c *console) diff(ctx *cli.Context) error {
	write, err := diffFormat(ctx.String("format"))
	if err != nil {
		return err
	}
	folders, err := diffFolders(ctx)
	if err != nil {
		return err
	}
	a, err := readRelease(folders[0])
	if err != nil {
		return err
	}
	b, err := c.second(ctx, folders[1:])
	if err != nil {
		return err
	}
	d, err := c.curated()
	if err != nil {
		return err
	}
	var text strings.Builder
	if err := write(diff.Compare(a, b, d.Made()...), &text, ctx.Bool("all")); err != nil {
		return err
	}
	c.printf("%s", printable(text.String()))
	return nil
}

func diffFormat(name string) (func(*diff.Diff, io.Writer, bool) error, error) {
	for _, f := range diffFormats {
		if f.name == name {
			return f.write, nil
		}
	}
	return nil, usagef("--format is %q; formats are text, json and markdown", name)
}

// diffFolders are the folders of the releases that the arguments name.
func diffFolders(ctx *cli.Context) ([]string, error) {
	switch n := ctx.NArg(); {
	case ctx.Bool("working") && n != 1:
		return nil, usagef("diff --working takes one release, %d were given; write pakrus diff --working A", n)
	case !ctx.Bool("working") && n != 2:
		return nil, usagef("diff takes two releases, %d were given; write pakrus diff A B, or pakrus diff --working A", n)
	}
	dist, err := folder("--dist", ctx.String("dist"))
	if err != nil {
		return nil, err
	}
	var folders []string
	for _, argument := range ctx.Args().Slice() {
		name, err := folder("a release", argument)
		if err != nil {
			return nil, err
		}
		if semver.IsValid("v" + name) {
			name = filepath.Join(dist, name)
		}
		folders = append(folders, name)
	}
	return folders, nil
}

func readRelease(dir string) (*diff.Release, error) {
	r, err := diff.Read(dir)
	if errors.Is(err, fs.ErrNotExist) {
		err = fmt.Errorf("%w; name the folder of a release, or a version in the folder of releases (--dist)", err)
	}
	return r, err
}

// second is the release that the second argument names, else what the records give now.
func (c *console) second(ctx *cli.Context, folders []string) (*diff.Release, error) {
	if len(folders) > 0 {
		return readRelease(folders[0])
	}
	d, err := c.dataset()
	if err != nil {
		return nil, err
	}
	return diff.Of(d)
}

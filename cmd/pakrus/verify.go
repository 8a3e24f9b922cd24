package main

import (
	"path/filepath"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/release"
	"pakrus/records"
)

func (c *console) verifyCommand() *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "check the files of a release against its checksums",
		ArgsUsage: "[DIR]",
		Description: "Checks every file of a release against SHA256SUMS and lists all faults: changed, missing and surplus files.\n" +
			"Without DIR, the release of the version that the records have. With --rebuild the records are compiled\n" +
			"again, and every file must have the same bytes.\n\n" +
			"Example: pakrus verify\n" +
			"Example: pakrus verify --rebuild dist/0.1.0",
		Flags: []cli.Flag{
			distFlag(),
			&cli.BoolFlag{Name: "rebuild", Usage: "compare with what the records give now"},
		},
		Action: c.verify,
	}
}

func (c *console) verify(ctx *cli.Context) error {
	if ctx.NArg() > 1 {
		return usagef("verify takes one folder, %d were given", ctx.NArg())
	}
	dir := ctx.Args().First()
	if dir == "" {
		d, err := records.Dataset()
		if err != nil {
			return err
		}
		dir = filepath.Join(ctx.String("dist"), d.Meta.Version)
	}
	faults, err := release.Verify(dir)
	if err != nil {
		return err
	}
	for _, f := range faults {
		c.printf("%s\n", printable(f.String()))
	}
	if len(faults) > 0 {
		c.printf("%s: %d faults\n", printable(dir), len(faults))
		return errFindings
	}
	c.printf("%s: every file is as its checksum says\n", printable(dir))
	if ctx.Bool("rebuild") {
		return c.rebuild(ctx, dir)
	}
	return nil
}

func (c *console) rebuild(ctx *cli.Context, dir string) error {
	d, err := c.dataset()
	if err != nil {
		return err
	}
	differences, err := release.Rebuild(ctx.Context, dir, d, formats(), c.progress)
	c.progress("")
	if err != nil {
		return err
	}
	for _, difference := range differences {
		c.printf("%s\n", printable(difference.String()))
	}
	if len(differences) > 0 {
		c.printf("%s: %d files differ from what the records give\n", printable(dir), len(differences))
		return errFindings
	}
	c.printf("%s: the records give the same bytes\n", printable(dir))
	return nil
}

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/release"
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
			&cli.BoolFlag{Name: "rebuild", Usage: "compare with what the records give now", DisableDefaultText: true},
		},
		Action: c.verify,
	}
}

func (c *console) verify(ctx *cli.Context) error {
	dir, err := c.releaseFolder(ctx)
	if err != nil {
		return err
	}
	if err := c.checksums(dir); err != nil {
		return err
	}
	if ctx.Bool("rebuild") {
		return c.rebuild(ctx, dir)
	}
	return nil
}

// releaseFolder is the folder that the argument names, else that of the version of the records.
func (c *console) releaseFolder(ctx *cli.Context) (string, error) {
	switch {
	case ctx.NArg() > 1:
		return "", usagef("verify takes one folder, %d were given", ctx.NArg())
	case ctx.NArg() == 1 && ctx.IsSet("dist"):
		return "", usagef("--dist and DIR name a release each; write pakrus verify --dist DIR, or pakrus verify DIR")
	case ctx.NArg() == 1:
		return folder("DIR", ctx.Args().First())
	}
	dist, err := folder("--dist", ctx.String("dist"))
	if err != nil {
		return "", err
	}
	d, err := c.definitions()
	if err != nil {
		return "", err
	}
	return filepath.Join(dist, d.Meta.Version), nil
}

func (c *console) checksums(dir string) error {
	faults, err := release.Verify(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w; name the folder of a release, or make one with pakrus build", err)
	}
	if err != nil {
		return err
	}
	for _, f := range faults {
		c.printf("%s\n", line(f))
	}
	if len(faults) > 0 {
		c.printf("%s: %s\n", printable(dir), counted(len(faults), "fault"))
		return errFindings
	}
	c.printf("%s: every file is as its checksum says\n", printable(dir))
	withdrawn, err := release.Withdrawn(dir)
	if withdrawn != nil {
		c.printf("%s: %s\n", printable(dir), line(withdrawn))
	}
	return err
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
		c.printf("%s\n", line(difference))
	}
	if len(differences) > 0 {
		c.printf("%s: other than what the records give in %s\n", printable(dir), counted(len(differences), "file"))
		return errFindings
	}
	c.printf("%s: the records give the same bytes\n", printable(dir))
	return nil
}

package main

import (
	"errors"
	"slices"

	"github.com/urfave/cli/v2"

	"pakrus/exporters"
	"pakrus/exporters/release"
)

// distFlag is the folder of all releases.
func distFlag() cli.Flag {
	return &cli.StringFlag{Name: "dist", Value: "dist", Usage: "`DIR` of the releases"}
}

func (c *console) buildCommand() *cli.Command {
	return &cli.Command{
		Name:  "build",
		Usage: "check the records and write a release of them",
		Description: "Checks all records and writes dist/<version>/ in all formats, with schemas, codebook, citation and checksums.\n" +
			"With any finding, nothing is written. A release that stands is never changed: building it again to other\n" +
			"bytes stops and names the files that differ.\n\n" +
			"A new release is compared with the newest older one in dist that is not withdrawn. A changed cell without\n" +
			"a row in changes, a lost ID without one in retired_ids, a record that is new or changed and not stamped with\n" +
			"the version, and a version lower than the difference asks for (see help diff) stop the build. In a\n" +
			"pre-release such as 0.4.0-dev, which promises nothing yet, they are warnings.\n\n" +
			"Example: pakrus build",
		Flags:  []cli.Flag{distFlag()},
		Action: noArguments(c.build),
	}
}

func (c *console) build(ctx *cli.Context) error {
	dist, err := folder("--dist", ctx.String("dist"))
	if err != nil {
		return err
	}
	d, err := c.dataset()
	if err != nil {
		return err
	}
	result, err := release.Build(ctx.Context, dist, d, formats(), c.progress)
	c.progress("")
	var differs *release.Differs
	var damaged *release.Damaged
	var unexplained *release.Unexplained
	if errors.As(err, &differs) || errors.As(err, &damaged) || errors.As(err, &unexplained) {
		c.printf("%s\n", printable(err.Error()))
		return errFindings
	}
	if err != nil {
		return err
	}
	for _, warning := range result.Warnings {
		c.printf("warning: %s\n", printable(warning))
	}
	var bytes int64
	for _, f := range result.Files {
		bytes += f.Bytes
	}
	c.printf("%s %s: %s, %d files, %d bytes\n", d.Meta.Name, result.Version, result.Status, len(result.Files), bytes)
	c.printf("%s\n", printable(result.Folder))
	return nil
}

// formats are the formats of a release with what loads them, as the release takes them.
func formats() []release.Format {
	var list []release.Format
	for _, f := range slices.Concat(exporters.Formats, exporters.Loaders) {
		list = append(list, release.Format{Name: f.Name, Write: f.Write})
	}
	return list
}

package main

import (
	"github.com/urfave/cli/v2"

	"pakrus/exporters/release"
	"pakrus/exporters/release/history"
)

// project is the project that pakrus is called in.
var project = history.Project{Dir: ".", Program: "./cmd/pakrus", Dist: "dist"}

// rebuild builds a release again and compares it: one of the version of the records from them,
// any other from the sources of its version.
func (c *console) rebuild(ctx *cli.Context, dir string) error {
	version, err := release.VersionOf(dir)
	if err != nil {
		return err
	}
	d, err := c.definitions()
	if err != nil {
		return err
	}
	if version != d.Meta.Version {
		return c.rebuildOld(ctx, dir, version)
	}
	if d, err = c.dataset(); err != nil {
		return err
	}
	differences, err := release.Rebuild(ctx.Context, dir, d, formats(), c.progress)
	return c.rebuilt(dir, "the records", differences, err)
}

func (c *console) rebuildOld(ctx *cli.Context, dir, version string) error {
	source, err := project.Find(ctx.Context, version)
	if err != nil {
		return err
	}
	differences, err := release.RebuildWith(dir, func(dist string) (string, error) {
		return project.Build(ctx.Context, source, version, dist, c.progress)
	})
	return c.rebuilt(dir, "the sources of "+source.By, differences, err)
}

// rebuilt says what came of a rebuild from those sources.
func (c *console) rebuilt(dir, sources string, differences []release.Difference, err error) error {
	c.progress("")
	if err != nil {
		return err
	}
	for _, difference := range differences {
		c.printf("%s\n", line(difference))
	}
	if len(differences) > 0 {
		c.printf("%s: other than what %s give in %s\n", printable(dir), sources, counted(len(differences), "file"))
		return errFindings
	}
	c.printf("%s: %s give the same bytes\n", printable(dir), sources)
	return nil
}

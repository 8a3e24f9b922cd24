package main

import (
	"github.com/urfave/cli/v2"
)

func (c *console) versionCommand() *cli.Command {
	return &cli.Command{
		Name:        "version",
		Usage:       "print the version and date of the dataset",
		Description: "Prints the version of the dataset that the records make, and its date.\n\nExample: pakrus version",
		Action:      noArguments(c.version),
	}
}

func (c *console) version(*cli.Context) error {
	d, err := c.definitions()
	if err != nil {
		return err
	}
	c.printf("%s %s (%s)\n", d.Meta.Name, d.Meta.Version, d.Meta.Released)
	return nil
}

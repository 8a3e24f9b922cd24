package main

import (
	"errors"
	"slices"

	"github.com/urfave/cli/v2"
)

// errShown ends a command line that asked for help or for the version.
var errShown = errors.New("shown")

// The library's own --help takes an argument for the name of a command and fails on others.
func init() { cli.HelpFlag = nil }

func helpFlag() cli.Flag {
	return &cli.BoolFlag{Name: "help", Aliases: []string{"h"}, Usage: "show this help", DisableDefaultText: true}
}

func versionFlag() cli.Flag {
	return &cli.BoolFlag{Name: "version", Usage: "print the version and date of the dataset", DisableDefaultText: true}
}

// helpAsFlag turns "pakrus help build" into "pakrus build --help".
func helpAsFlag(args []string) []string {
	if len(args) < 2 || args[1] != "help" {
		return args
	}
	return slices.Concat(args[:1], args[2:], []string{"--help"})
}

// beforeCommands answers the flags that stand before the command.
func (c *console) beforeCommands(ctx *cli.Context) error {
	switch {
	case ctx.Bool("help"):
		return errors.Join(cli.ShowAppHelp(ctx), errShown)
	case ctx.Bool("version"):
		return errors.Join(c.version(ctx), errShown)
	}
	return nil
}

func (c *console) showHelp(command *cli.Command) error {
	template := cli.CommandHelpTemplate
	if len(command.Subcommands) > 0 {
		template = cli.SubcommandHelpTemplate
	}
	cli.HelpPrinter(c.out, template, command)
	return errShown
}

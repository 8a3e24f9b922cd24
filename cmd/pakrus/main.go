// Command pakrus checks the curated records and makes releases of them.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"
)

// The exit codes of every command.
const (
	exitDone     = 0
	exitFindings = 1 // something is wrong with the data
	exitUsage    = 2 // the command was called wrongly
	exitIO       = 3 // something could not be read or written
)

// errFindings ends a command that has printed its findings.
var errFindings = errors.New("findings")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	os.Exit(run(ctx, os.Args, os.Stdout, os.Stderr))
}

// run runs the command line and returns its exit code: results go to stdout, all else to stderr.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	return newConsole(stdout, stderr).run(ctx, args)
}

func (c *console) run(ctx context.Context, args []string) int {
	app := newApp(c)
	args = flagsFirst(app, helpAsFlag(args))
	c.literal = argumentsAfterDashes(args)
	err := app.RunContext(ctx, args)
	if c.out.err != nil {
		err = fmt.Errorf("the results could not be written: %w", c.out.err)
	}
	return c.exitCode(err)
}

func newApp(c *console) *cli.App {
	app := &cli.App{
		Name:  "pakrus",
		Usage: "check the curated records and make releases of them",
		Description: "Curated records in Go are checked and written to dist/<version>/ as CSV, JSON, Parquet, SQLite and XLSX.\n\n" +
			"Example: pakrus build\n" +
			"Example: pakrus help verify\n\n" +
			"Exit codes: 0 done, 1 findings, 2 wrong use, 3 could not read or write.",
		Writer:                    c.out,
		ErrWriter:                 c.err,
		HideVersion:               true,
		HideHelpCommand:           true,
		DisableSliceFlagSeparator: true,
		ExitErrHandler:            func(*cli.Context, error) {},
		OnUsageError:              onUsageError,
		Flags:                     []cli.Flag{helpFlag(), versionFlag()},
		Commands:                  c.commands(),
	}
	app.Before = c.beforeCommands
	app.Action = unknownCommand
	return app
}

func (c *console) commands() []*cli.Command {
	commands := []*cli.Command{
		c.buildCommand(), c.checkCommand(), c.verifyCommand(), c.keygenCommand(), c.signCommand(), c.diffCommand(), c.releaseCommand(), c.withdrawCommand(), c.evidenceCommand(),
		c.templateCommand(), c.validateCommand(), c.explainCommand(), c.convertCommand(), c.importCommand(),
		c.showCommand(), c.findCommand(), c.citeCommand(), c.schemaCommand(), c.tablesCommand(), c.versionCommand(),
	}
	for _, command := range commands {
		c.strict(command)
	}
	return commands
}

func (c *console) exitCode(err error) int {
	var usage usageError
	switch {
	case err == nil, errors.Is(err, errShown):
		return exitDone
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, context.Canceled):
		err = errors.New("interrupted; no release was written or changed")
	case errors.As(err, &usage):
		c.complain(err)
		return exitUsage
	}
	c.complain(err)
	return exitIO
}

// Command pakrus checks the curated records and makes releases of them.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/schema"
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

// usageError says how the command was called wrongly, and how to call it.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func usagef(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run runs the command line and returns its exit code: results go to stdout, all else to stderr.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	app := newApp(&console{out: stdout, err: stderr, literal: argumentsAfterDashes(args)})
	return exitCode(app.RunContext(ctx, args), stderr)
}

func argumentsAfterDashes(args []string) int {
	if at := slices.Index(args, "--"); at >= 0 {
		return len(args) - at - 1
	}
	return 0
}

func newApp(c *console) *cli.App {
	app := &cli.App{
		Name:  "pakrus",
		Usage: "check the curated records and make releases of them",
		Description: "Curated records in Go are checked and written to dist/<version>/ as CSV, XLSX, Parquet and JSON.\n\n" +
			"Example: pakrus build\n\n" +
			"Exit codes: 0 done, 1 findings, 2 wrong use, 3 could not read or write.",
		Writer:                    c.out,
		ErrWriter:                 c.err,
		HideVersion:               true,
		HideHelpCommand:           true,
		DisableSliceFlagSeparator: true,
		ExitErrHandler:            func(*cli.Context, error) {},
		OnUsageError:              onUsageError,
		Commands:                  c.commands(),
	}
	app.Action = unknownCommand(app.Commands)
	return app
}

func (c *console) commands() []*cli.Command {
	commands := []*cli.Command{
		c.buildCommand(), c.checkCommand(), c.verifyCommand(), c.evidenceCommand(),
		c.schemaCommand(), c.tablesCommand(), c.versionCommand(),
	}
	for _, command := range commands {
		c.strict(command)
	}
	return commands
}

// strict makes a command and those below it refuse what the library would ignore: a flag
// after an argument, more arguments than the command takes, a misspelt subcommand.
func (c *console) strict(command *cli.Command) {
	command.OnUsageError = onUsageError
	command.HideHelpCommand = true
	command.Before = func(ctx *cli.Context) error { return c.refuse(ctx, command) }
	for _, sub := range command.Subcommands {
		c.strict(sub)
	}
}

func (c *console) refuse(ctx *cli.Context, command *cli.Command) error {
	args := ctx.Args().Slice()
	isSubcommand := func(sub *cli.Command) bool { return len(args) > 0 && sub.HasName(args[0]) }
	if slices.ContainsFunc(command.Subcommands, isSubcommand) {
		return nil // the subcommand looks after its own
	}
	for i, a := range args {
		if strings.HasPrefix(a, "-") && a != "-" && i < len(args)-c.literal {
			return usagef("%s stands after an argument, where it would be ignored; write it before: %s %s ...", a, ctx.Command.HelpName, a)
		}
	}
	return nil
}

func onUsageError(ctx *cli.Context, err error, _ bool) error {
	name := "pakrus"
	if ctx.Command != nil && ctx.Command.Name != "" && ctx.Command.Name != name {
		name += " " + ctx.Command.Name
	}
	return usagef("%v; see %s --help", err, name)
}

func unknownCommand(commands []*cli.Command) cli.ActionFunc {
	return func(ctx *cli.Context) error {
		if !ctx.Args().Present() {
			return usagef("no command was given; try pakrus build, or pakrus --help")
		}
		names := make([]string, len(commands))
		for i, command := range commands {
			names[i] = command.Name
		}
		typed := ctx.Args().First()
		if near := schema.NearestSorted(typed, names); near != "" {
			return usagef("there is no command %q; did you mean %q?", typed, near)
		}
		return usagef("there is no command %q; commands are %s", typed, strings.Join(names, ", "))
	}
}

func exitCode(err error, stderr io.Writer) int {
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.As(err, &usage):
		fmt.Fprintln(stderr, "pakrus:", printable(err.Error()))
		return exitUsage
	}
	fmt.Fprintln(stderr, "pakrus:", printable(err.Error()))
	return exitIO
}

// noArguments is an action that takes none.
func noArguments(action func(ctx *cli.Context) error) cli.ActionFunc {
	return func(ctx *cli.Context) error {
		if ctx.Args().Present() {
			return usagef("%s takes no argument, %q was given", ctx.Command.Name, ctx.Args().First())
		}
		return action(ctx)
	}
}

package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/urfave/cli/v2"

	"pakrus/schema"
)

// usageError says how the command was called wrongly, and how to call it.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func usagef(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

func argumentsAfterDashes(args []string) int {
	if at := slices.Index(args, "--"); at >= 0 {
		return len(args) - at - 1
	}
	return 0
}

// strict makes a command and those below it refuse what the library would ignore: a flag
// after an argument, a misspelt subcommand.
func (c *console) strict(command *cli.Command) {
	command.OnUsageError = onUsageError
	command.HideHelpCommand = true
	command.Flags = append(command.Flags, helpFlag())
	command.Before = func(ctx *cli.Context) error { return c.refuse(ctx, command) }
	for _, sub := range command.Subcommands {
		c.strict(sub)
	}
}

func (c *console) refuse(ctx *cli.Context, command *cli.Command) error {
	args := ctx.Args().Slice()
	switch {
	case ctx.Bool("help"):
		return c.showHelp(command)
	case len(args) > 0 && command.Command(args[0]) != nil:
		return nil // the subcommand looks after its own
	case len(args) > 0 && len(command.Subcommands) > 0:
		return unknownCommand(ctx)
	}
	for _, a := range args[:max(0, len(args)-c.literal)] {
		if strings.HasPrefix(a, "-") && a != "-" {
			return usagef("%q stands after an argument, where it would be ignored; write it before: %s %s ...", a, command.HelpName, oneLine(a))
		}
	}
	return nil
}

// unknownCommand is the action where only the name of a command can stand.
func unknownCommand(ctx *cli.Context) error {
	parent := ctx.Command.HelpName
	if !ctx.Args().Present() {
		return usagef("no command was given; try pakrus build, or pakrus --help")
	}
	var names []string
	for _, command := range ctx.Command.Subcommands {
		names = append(names, command.Name)
	}
	typed := ctx.Args().First()
	wrong := strings.TrimPrefix(parent+" "+typed, "pakrus ")
	if near := schema.NearestSorted(typed, names); near != "" {
		return usagef("there is no command %q; did you mean %s %s?", wrong, parent, near)
	}
	return usagef("there is no command %q; commands are %s", wrong, strings.Join(names, ", "))
}

// called is the command as it is called after the word pakrus.
func called(ctx *cli.Context) string { return strings.TrimPrefix(ctx.Command.HelpName, "pakrus ") }

// onUsageError says in our words what the library found wrong with the flags.
func onUsageError(ctx *cli.Context, err error, _ bool) error {
	text := err.Error()
	if flag, ok := strings.CutPrefix(text, "flag provided but not defined: -"); ok {
		text = unknownFlag(ctx.Command, flag)
	}
	if flag, ok := strings.CutPrefix(text, "flag needs an argument: -"); ok {
		text = fmt.Sprintf("--%s needs a value; write --%s VALUE", flag, flag)
	}
	return usagef("%s (see %s --help)", text, ctx.Command.HelpName)
}

func unknownFlag(command *cli.Command, typed string) string {
	var names []string
	for _, flag := range command.Flags {
		names = append(names, flag.Names()[0])
	}
	if near := schema.NearestSorted(typed, names); near != "" {
		return fmt.Sprintf("there is no flag %q; did you mean --%s?", dashed(typed), near)
	}
	list := strings.Join(names, ", --")
	if command.HelpName == "pakrus" {
		list += "; flags of a command stand after it"
	}
	return fmt.Sprintf("there is no flag %q; flags are --%s", dashed(typed), list)
}

// dashed is the name of a flag as it is written.
func dashed(flag string) string {
	if len(flag) == 1 {
		return "-" + flag
	}
	return "--" + flag
}

// noArguments is an action that takes none.
func noArguments(action func(ctx *cli.Context) error) cli.ActionFunc {
	return func(ctx *cli.Context) error {
		if ctx.NArg() > 0 {
			return usagef("%s takes no argument, %q was given", called(ctx), ctx.Args().First())
		}
		return action(ctx)
	}
}

// folder is the name of a folder that a flag or an argument gives. An empty one is most
// often a shell variable that was not set.
func folder(what, name string) (string, error) {
	if name == "" {
		return "", usagef("%s is empty; name a folder", what)
	}
	if strings.ContainsFunc(name, unicode.IsControl) {
		return "", usagef("%s %q has a control character in it; name a folder without", what, name)
	}
	return name, nil
}

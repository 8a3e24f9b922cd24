package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// flagsAnywhere are the commands whose flags may stand after their arguments: those that are called
// with a file or table first. The library stops to look for flags at the first argument.
var flagsAnywhere = []string{"cite", "convert", "find", "import", "keygen", "show", "sign", "template", "validate", "withdraw"}

// flagsFirst moves the flags of such a command before its arguments; what stands after "--" is an argument.
func flagsFirst(app *cli.App, args []string) []string {
	if len(args) < 2 || !slices.Contains(flagsAnywhere, args[1]) {
		return args
	}
	flags, rest := slices.Clone(args[:2]), []string(nil)
	for i := 2; i < len(args); i++ {
		switch {
		case args[i] == "--":
			return slices.Concat(flags, args[i:i+1], rest, args[i+1:])
		case !strings.HasPrefix(args[i], "-") || args[i] == "-":
			rest = append(rest, args[i])
		case takesValue(app.Command(args[1]), args[i]) && i+1 < len(args):
			flags = append(flags, args[i], args[i+1])
			i++
		default:
			flags = append(flags, args[i])
		}
	}
	return append(flags, rest...)
}

// takesValue reports whether the argument after a flag is its value.
func takesValue(command *cli.Command, typed string) bool {
	i := slices.IndexFunc(command.Flags, func(f cli.Flag) bool {
		return slices.Contains(f.Names(), strings.TrimPrefix(strings.TrimPrefix(typed, "-"), "-"))
	})
	if i < 0 {
		return false
	}
	_, isSwitch := command.Flags[i].(*cli.BoolFlag)
	return !isSwitch
}

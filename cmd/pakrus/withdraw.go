package main

import (
	"errors"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/release"
	"pakrus/schema"
)

func (c *console) withdrawCommand() *cli.Command {
	return &cli.Command{
		Name:      "withdraw",
		Usage:     "mark a release as one that should not be used any more",
		ArgsUsage: "VERSION",
		Description: "Marks the release in dist/index.json as withdrawn, with the reason. Nothing is deleted: its files stay and verify,\n" +
			"and its number is not used again. verify and build say that it is withdrawn, and the next release is compared\n" +
			"with the one before it. With --undo the mark is taken away again.\n\n" +
			"Example: pakrus withdraw 0.2.0 --reason \"Two columns are exchanged in events.csv; use 0.2.1.\"\n" +
			"Example: pakrus withdraw 0.2.0 --undo",
		Flags: []cli.Flag{
			distFlag(),
			&cli.StringFlag{Name: "reason", Usage: "`TEXT` that tells users why, in one line of at most 500 characters"},
			&cli.StringFlag{Name: "date", Usage: "`DAY` of the withdrawal, YYYY-MM-DD", DefaultText: "none"},
			&cli.BoolFlag{Name: "undo", Usage: "take the mark away again", DisableDefaultText: true},
		},
		Action: c.withdraw,
	}
}

func (c *console) withdraw(ctx *cli.Context) error {
	if ctx.NArg() != 1 {
		return usagef("withdraw takes one version, %d were given; write pakrus withdraw VERSION --reason TEXT", ctx.NArg())
	}
	dist, err := folder("--dist", ctx.String("dist"))
	if err != nil {
		return err
	}
	mark, err := withdrawal(ctx)
	if err != nil {
		return err
	}
	version := ctx.Args().First()
	err = release.Withdraw(dist, version, mark)
	switch wrong := (*release.WrongWithdrawal)(nil); {
	case errors.As(err, &wrong):
		return usagef("%s", err)
	case err != nil:
		return err
	case mark == nil:
		c.printf("release %s is not withdrawn any more\n", printable(version))
	default:
		c.printf("release %s is %s\n", printable(version), line(mark))
	}
	return nil
}

// withdrawal is what the flags say; nil with --undo.
func withdrawal(ctx *cli.Context) (*release.Withdrawal, error) {
	switch {
	case ctx.Bool("undo") && (ctx.IsSet("reason") || ctx.IsSet("date")):
		return nil, usagef("--undo takes the mark away and needs no --reason and no --date")
	case ctx.Bool("undo"):
		return nil, nil
	case !ctx.IsSet("reason"):
		return nil, usagef("withdraw needs a reason; write pakrus withdraw VERSION --reason TEXT")
	}
	return &release.Withdrawal{Reason: ctx.String("reason"), Date: schema.Day(ctx.String("date"))}, nil
}

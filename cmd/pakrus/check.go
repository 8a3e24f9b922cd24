package main

import (
	"runtime/debug"
	"slices"

	"github.com/urfave/cli/v2"

	"pakrus/schema"
	"pakrus/schema/check"
)

func (c *console) checkCommand() *cli.Command {
	return &cli.Command{
		Name:  "check",
		Usage: "check all records and show every finding",
		Description: "Validates each record by its JSON Schema and all tables by the rules, and prints every finding as\n" +
			"table[key].column: what stands there; what to write instead (CODE).\n\n" +
			"Example: pakrus check\n" +
			"Example: pakrus check --rules     lists the rules",
		Flags:  []cli.Flag{&cli.BoolFlag{Name: "rules", Usage: "list the rules and stop", DisableDefaultText: true}},
		Action: noArguments(c.check),
	}
}

func (c *console) check(ctx *cli.Context) error {
	if ctx.Bool("rules") {
		for _, rule := range slices.Concat(check.Rules, c.rules) {
			c.printf("%s  %s\n", c.bold(rule.Code), rule.Sentence)
		}
		return nil
	}
	d, err := c.dataset()
	if err != nil {
		return err
	}
	factual, claimed := check.Share(d)
	c.printf("%d tables, %d rows, no findings\n", len(d.Tables), rows(d))
	c.printf("%d of %d factual cells rest on a claim (%.1f %%)\n", claimed, factual, percent(claimed, factual))
	return nil
}

// definitions compiles the records; mistakes in the tables' definitions are printed and end the command.
func (c *console) definitions() (*schema.Dataset, error) { return c.defined(c.compile) }

// defined compiles the records as asked. What is compiled stays, so collecting garbage
// meanwhile would only take time.
func (c *console) defined(compile func() (*schema.Dataset, error)) (*schema.Dataset, error) {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	d, err := compile()
	if err != nil {
		c.printf("%s\n", printable(err.Error()))
		return nil, errFindings
	}
	return d, nil
}

// dataset compiles the records and checks them; findings are printed and end the command.
func (c *console) dataset() (*schema.Dataset, error) {
	c.progress("checking")
	defer c.progress("")
	d, err := c.definitions()
	if err != nil {
		return nil, err
	}
	return d, c.checked(d)
}

// checked checks a dataset; findings are printed and are an error.
func (c *console) checked(d *schema.Dataset) error {
	found, err := check.Run(d, c.rules...)
	if err != nil {
		return err
	}
	for _, f := range found {
		c.printf("%s\n", line(f))
	}
	if len(found) > 0 {
		c.printf("%s\n", counted(len(found), "finding"))
		return errFindings
	}
	return nil
}

func rows(d *schema.Dataset) int {
	n := 0
	for _, t := range d.Tables {
		n += t.Len()
	}
	return n
}

func percent(part, whole int) float64 {
	if whole == 0 {
		return 100
	}
	return 100 * float64(part) / float64(whole)
}

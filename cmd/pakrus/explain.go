package main

import (
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/schema"
	"pakrus/schema/contrib"
)

func (c *console) explainCommand() *cli.Command {
	return &cli.Command{
		Name:      "explain",
		Usage:     "say more of a finding of validate, with a wrong and a right example",
		ArgsUsage: "[CODE]",
		Description: "Says what must hold, why, and how it looks when wrong and when right; without CODE, lists all codes.\n\n" +
			"Example: pakrus explain DAT1",
		Action: c.explain,
	}
}

func (c *console) explain(ctx *cli.Context) error {
	switch ctx.NArg() {
	case 0:
		for _, rule := range contrib.Rules() {
			c.printf("%s  %-7s  %s\n", c.bold(rule.Code), rule.Severity, rule.Sentence)
		}
		return nil
	case 1:
		return c.explainRule(strings.ToUpper(ctx.Args().First()))
	}
	return usagef("explain takes one code, %d were given", ctx.NArg())
}

func (c *console) explainRule(code string) error {
	rule := contrib.Explain(code)
	if rule == nil {
		return noRule(code)
	}
	c.printf("%s (%s): %s\n\n%s\n\n", c.bold(rule.Code), rule.Severity, rule.Sentence, rule.Why)
	c.printf("Wrong:\n%s\n\nRight:\n%s\n", indented(rule.Wrong), indented(rule.Right))
	return nil
}

func noRule(code string) error {
	var codes []string
	for _, rule := range contrib.Rules() {
		codes = append(codes, rule.Code)
	}
	if near := schema.NearestSorted(code, codes); near != "" {
		return usagef("there is no code %q; did you mean %s?", code, near)
	}
	return usagef("there is no code %q; pakrus explain lists all", code)
}

func indented(text string) string { return "    " + strings.ReplaceAll(text, "\n", "\n    ") }

package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/exporters"
	"pakrus/exporters/findings"
	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/contrib"
)

func (c *console) validateCommand() *cli.Command {
	return &cli.Command{
		Name:      "validate",
		Usage:     "check contributed files before they are taken over",
		ArgsUsage: "FILE...",
		Description: "Reads CSV, XLSX, JSON, JSON Lines and YAML files and tells everything that is wrong with them, where, and what\n" +
			"to write instead. The files of one contribution are checked together: a record may refer to one in another file.\n" +
			"Errors stop a contribution; warnings are for a person to look at. `pakrus explain CODE` says more of a finding.\n\n" +
			"Example: pakrus validate visits.csv\n" +
			"Example: pakrus validate --fix visits.csv\n" +
			"Example: pakrus validate --format github --strict contributions/events.yaml",
		Flags:  append([]cli.Flag{tableFlag(), formatFlag(), strictFlag(), documentsFlag(), fixFlag(), markFlag()}, limitFlags()...),
		Action: c.validate,
	}
}

func tableFlag() cli.Flag {
	return &cli.StringFlag{Name: "table", Usage: "`TABLE` that the records belong to, where their columns leave it open"}
}

func formatFlag() cli.Flag {
	return &cli.StringFlag{Name: "format", Value: "text", Usage: "`FORMAT` of the findings: " + strings.Join(reportFormats(), ", ")}
}

func strictFlag() cli.Flag {
	return &cli.BoolFlag{Name: "strict", Usage: "let warnings stop a contribution, too"}
}

func reportFormats() []string {
	var names []string
	for _, f := range findings.Formats {
		names = append(names, f.Name)
	}
	return names
}

const limitFlag = "limit"

func limitFlags() []cli.Flag {
	var usage []string
	for _, b := range contrib.Bounds {
		usage = append(usage, fmt.Sprintf("%s=%s (%s)", b.Name, b.Value(contrib.DefaultLimits), b.Meaning))
	}
	return []cli.Flag{&cli.StringSliceFlag{
		Name:  limitFlag,
		Usage: "raise or lower a limit, `NAME=VALUE`, once or more: " + strings.Join(usage, ", "),
		Action: func(_ *cli.Context, texts []string) error {
			l := contrib.DefaultLimits
			for _, text := range texts {
				if err := l.Set(text); err != nil {
					return usagef("--%s: %v", limitFlag, err)
				}
			}
			return nil
		},
	}}
}

// limits are the limits that the flags raise or lower.
func limits(ctx *cli.Context) contrib.Limits {
	l := contrib.DefaultLimits
	for _, text := range ctx.StringSlice(limitFlag) {
		_ = l.Set(text) // the flag has refused what is none
	}
	return l
}

func (c *console) validate(ctx *cli.Context) error {
	format := slices.IndexFunc(findings.Formats, func(f findings.Format) bool { return f.Name == ctx.String("format") })
	if format < 0 {
		return usagef("there is no format %q; formats are %s", ctx.String("format"), strings.Join(reportFormats(), ", "))
	}
	if ctx.Bool("fix") && format > 0 {
		return usagef("--fix lists what it mended as text; leave --format out")
	}
	if ctx.Bool("mark") && format > 0 {
		return usagef("--mark says as text which copies it wrote; leave --format out")
	}
	names := ctx.Args().Slice()
	if err := wantFiles("validate", names); err != nil {
		return err
	}
	report, err := c.examine(ctx, names, nil)
	if err != nil {
		return err
	}
	if err := findings.Formats[format].Write(c.out, report); err != nil {
		return err
	}
	if ctx.Bool("fix") {
		if err := c.fix(ctx, names, report.Findings); err != nil {
			return err
		}
	}
	if ctx.Bool("mark") {
		if err := c.mark(ctx, names, report.Findings); err != nil {
			return err
		}
	}
	if report.Errors > 0 || report.Warnings > 0 && ctx.Bool("strict") {
		return errFindings
	}
	return nil
}

func wantFiles(command string, names []string) error {
	if len(names) == 0 {
		return usagef("%s needs files; write pakrus %s FILE...", command, command)
	}
	for i, name := range names {
		if slices.Contains(names[:i], name) {
			return usagef("the file %q is named twice", name)
		}
	}
	return nil
}

// examine checks the files against the dataset; take takes each record, unless it is nil.
func (c *console) examine(ctx *cli.Context, names []string, take func(contrib.Record)) (*findings.Report, error) {
	checker, err := c.checker(ctx, take)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := checkFile(ctx.Context, checker, name); err != nil {
			return nil, err
		}
	}
	meta := checker.Dataset().Meta
	return &findings.Report{
		Result: checker.Finish(), Tool: meta.Name, Version: meta.Version, Files: names,
		Open: func(name string) (io.ReadCloser, error) { return os.Open(name) }, Bold: c.bold,
	}, nil
}

// checker is a check against the dataset, as the flags ask for it.
func (c *console) checker(ctx *cli.Context, take func(contrib.Record)) (*contrib.Checker, error) {
	d, err := c.defined(c.curated)
	if err != nil {
		return nil, err
	}
	options := contrib.Options{Limits: limits(ctx), Table: ctx.String("table"), Hand: take}
	if err := wantTable(d, options.Table); err != nil {
		return nil, err
	}
	if ctx.String("documents") != "" {
		if options.Documents, err = corpus(ctx); err != nil {
			return nil, err
		}
	}
	return contrib.NewChecker(d, records.Contributions, options), nil
}

func wantTable(d *schema.Dataset, name string) error {
	switch {
	case name == "" || records.Contributions.Of(name) != nil:
		return nil
	case d.Table(name) == nil:
		return noTable(d, name)
	}
	return usagef("the table %s takes no contributions; it is made from others", name)
}

// checkFile reads one file; only a plain file is opened.
func checkFile(ctx context.Context, checker *contrib.Checker, name string) error {
	file, size, err := openPlain(name)
	if err != nil {
		return err
	}
	defer file.Close()
	input := exporters.InputOf(name)
	if input == nil {
		checker.Report(unknownFormat(name))
		return nil
	}
	return checker.File(ctx, input.Read, contrib.File{Name: name, Size: size, ReaderAt: file})
}

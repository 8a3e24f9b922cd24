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
	"pakrus/schema/spool"
)

func (c *console) convertCommand() *cli.Command {
	return &cli.Command{
		Name:      "convert",
		Usage:     "write the records of a table in another file format",
		ArgsUsage: "FILE",
		Description: "Reads a contribution or a file of a release (CSV, XLSX, JSON, JSON Lines, YAML) and writes its records of one\n" +
			"table to OUT, in the form of a release and in the order of FILE. Of a file with several tables, records of the\n" +
			"others are counted and left. Whatever is wrong with the form or a value of FILE is shown as `pakrus validate` shows\n" +
			"it, and then nothing is written; keys, references and evidence are looked at by `pakrus validate` alone.\n" +
			"A Parquet file is read if it is that of this release, byte for byte; of another one take the CSV file beside it.\n\n" +
			"Example: pakrus convert --table events --to yaml -o visits.yaml visits.csv",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "table", Usage: "`TABLE` whose records are written; required"},
			&cli.StringFlag{Name: "to", Usage: "`FORMAT` of OUT: " + strings.Join(outputNames(), ", ") + "; required"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "file `OUT` to write; required; replaced if it is there, unless it is FILE"},
		}, limitFlags()...),
		Action: c.convert,
	}
}

func outputNames() []string {
	var names []string
	for _, f := range exporters.Outputs {
		names = append(names, f.Name)
	}
	return names
}

// conversion is what a call of convert does.
type conversion struct {
	from, to string
	format   exporters.Format
	dataset  *schema.Dataset
	table    *schema.Table
}

func (c *console) convert(ctx *cli.Context) error {
	job, err := c.conversion(ctx)
	if err != nil {
		return err
	}
	checker := contrib.NewChecker(job.dataset, records.Contributions, contrib.Options{Limits: limits(ctx)})
	source, err := job.read(ctx.Context, checker)
	if err != nil {
		return err
	}
	defer source.Close()
	if err := c.showFindings(job, checker); err != nil {
		return err
	}
	rows, err := job.write(ctx.Context, source)
	if err != nil {
		return err
	}
	for _, left := range source.left() {
		c.printf("%s: %s not converted; name the table with --table\n", printable(job.from), left)
	}
	c.printf("%s: written, with %s of %s\n", printable(job.to), counted(rows, "record"), job.table.Name)
	return nil
}

func (c *console) conversion(ctx *cli.Context) (*conversion, error) {
	if ctx.NArg() != 1 {
		return nil, usagef("convert takes one file, %d were given; write pakrus convert --table TABLE --to FORMAT -o OUT FILE", ctx.NArg())
	}
	for _, flag := range []string{"table", "to", "output"} {
		if ctx.String(flag) == "" {
			return nil, usagef("convert needs --%s; write pakrus convert --table TABLE --to FORMAT -o OUT FILE", flag)
		}
	}
	i := slices.IndexFunc(exporters.Outputs, func(f exporters.Format) bool { return f.Name == ctx.String("to") })
	if i < 0 {
		return nil, usagef("there is no format %q; formats are %s", ctx.String("to"), strings.Join(outputNames(), ", "))
	}
	d, err := c.definitions()
	if err != nil {
		return nil, err
	}
	job := &conversion{from: ctx.Args().First(), to: ctx.String("output"), format: exporters.Outputs[i], dataset: d, table: d.Table(ctx.String("table"))}
	if job.table == nil {
		return nil, noTable(d, ctx.String("table"))
	}
	return job, job.target()
}

// target refuses an output that is the input, or no plain file.
func (j *conversion) target() error {
	to, err := os.Stat(j.to)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	if from, err := os.Stat(j.from); err == nil && os.SameFile(from, to) {
		return usagef("%q is the file that is read; write to another one", j.to)
	}
	if !to.Mode().IsRegular() {
		return fmt.Errorf("%s is no plain file; name a file to write", j.to)
	}
	return nil
}

// source is where the rows of a conversion come from.
type source struct {
	meta  schema.Meta
	table *schema.Table
	rows  *spool.Spool // nil where the rows are those of the dataset
	taken *contrib.Taken
}

// Close removes what was kept on disk.
func (s *source) Close() error {
	if s.rows == nil {
		return nil
	}
	return s.rows.Close()
}

// left says how many records of which other tables stand in the file, too.
func (s *source) left() []string {
	if s.taken == nil {
		return nil
	}
	var left []string
	for table, n := range s.taken.Left {
		left = append(left, fmt.Sprintf("%s of %s", counted(n, "record"), table))
	}
	slices.Sort(left)
	return left
}

// read reads the file into a spool: a writer goes over the rows more than once, and must know
// their number and the columns first, while a file has as many rows as it likes.
func (j *conversion) read(ctx context.Context, checker *contrib.Checker) (*source, error) {
	file, size, err := openPlain(j.from)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if strings.HasSuffix(strings.ToLower(j.from), ".parquet") {
		return j.ownParquet(file, size, checker)
	}
	input := exporters.InputOf(j.from)
	if input == nil {
		checker.Report(unknownFormat(j.from))
		return &source{}, nil
	}
	return j.spool(ctx, checker, j.reader(input, size), contrib.File{Name: j.from, Size: size, ReaderAt: file})
}

// reader reads the table; an empty file is what JSON Lines makes of a table without rows.
func (j *conversion) reader(input *exporters.Input, size int64) contrib.Reader {
	switch {
	case input.ReadTable != nil:
		return input.ReadTable(j.table.Name)
	case input.Name == "jsonl" && size == 0:
		return func(context.Context, contrib.File, contrib.Limits, contrib.Sink) error { return nil }
	}
	return input.Read
}

func (j *conversion) spool(ctx context.Context, checker *contrib.Checker, read contrib.Reader, file contrib.File) (*source, error) {
	rows, err := spool.New()
	if err != nil {
		return nil, err
	}
	s := &source{meta: j.dataset.Meta, rows: rows}
	if s.taken, err = checker.Take(ctx, read, file, j.table, rows.Add); err == nil {
		err = rows.Flush()
	}
	if err != nil {
		s.Close()
		return nil, err
	}
	s.table = s.tableOf(j.table)
	if !s.taken.Complete {
		s.meta.Title = "Contribution to " + s.meta.Title
		s.meta.Description = fmt.Sprintf("Records for the table %s, as a contributor sent them.", j.table.Name)
	}
	return s, nil
}

// tableOf is a table of the columns that the file gives.
func (s *source) tableOf(t *schema.Table) *schema.Table {
	columns, at := s.taken.Columns()
	width := s.taken.Width()
	return t.WithRows(columns, s.rows.Len(), func(i int, row []schema.Value) {
		whole := make([]schema.Value, width)
		s.rows.Read(i, whole)
		for c := range at {
			row[c] = whole[at[c]]
		}
	})
}

// write writes the rows to the output and returns their number.
func (j *conversion) write(ctx context.Context, s *source) (int, error) {
	d := &schema.Dataset{Meta: s.meta, Tables: []*schema.Table{s.table}}
	return s.table.Len(), publishFile(j.to, func(w io.Writer) error {
		if err := j.format.WriteOne(cancelled{ctx, w}, d); err != nil || s.rows == nil {
			return err
		}
		return s.rows.Err()
	})
}

// showFindings shows what is wrong with the file; an error ends the command.
func (c *console) showFindings(j *conversion, checker *contrib.Checker) error {
	report := &findings.Report{
		Result: checker.Finish(), Tool: j.dataset.Meta.Name, Version: j.dataset.Meta.Version, Files: []string{j.from},
		Open: func(name string) (io.ReadCloser, error) { return os.Open(name) }, Bold: c.bold,
	}
	if len(report.Findings) == 0 {
		return nil
	}
	if err := findings.Text(c.out, report); err != nil {
		return err
	}
	if report.Errors > 0 {
		return errFindings
	}
	return nil
}

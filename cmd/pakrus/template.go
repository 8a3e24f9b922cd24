package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/xlsx"
	"pakrus/exporters/yaml"
	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/contrib"
)

const allTables = "all"

func (c *console) templateCommand() *cli.Command {
	return &cli.Command{
		Name:      "template",
		Usage:     "write a template for contributions to a table, or to all",
		ArgsUsage: "TABLE|all",
		Description: "Writes files to be filled in: a workbook with drop-downs, meanings and a worked example; a CSV file with a\n" +
			"dictionary of its columns; a JSON or YAML file with the JSON Schema by which an editor completes and checks.\n" +
			"A file that stands is never overwritten. `pakrus validate` checks what was filled in.\n\n" +
			"Example: pakrus template events\n" +
			"Example: pakrus template --format yaml --into contribution all",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "xlsx", Usage: "`FORMAT` of the template: " + strings.Join(templateFormats(), ", ")},
			&cli.StringFlag{Name: "into", Value: ".", Usage: "`DIR` to write to"},
		},
		Action: c.template,
	}
}

func (c *console) template(ctx *cli.Context) error {
	if ctx.NArg() != 1 {
		return usagef("template takes one table, or all, %d were given; write pakrus template events", ctx.NArg())
	}
	job, err := c.templateJob(ctx.Args().First())
	if err != nil {
		return err
	}
	write := job.writer(ctx.String("format"))
	if write == nil {
		return usagef("there is no format %q for templates; formats are %s", ctx.String("format"), strings.Join(templateFormats(), ", "))
	}
	dir, err := folder("--into", ctx.String("into"))
	if err != nil {
		return err
	}
	if err := write(); err != nil {
		return err
	}
	return c.save(dir, job.files)
}

// templateJob is what a call of template writes.
type templateJob struct {
	dataset   *schema.Dataset
	name      string // of the files, without the end
	templates []*contrib.Template
	files     []*madeFile
}

type madeFile struct {
	name string
	bytes.Buffer
}

// Close does nothing: the file is written when all are made.
func (*madeFile) Close() error { return nil }

func (c *console) templateJob(table string) (*templateJob, error) {
	d, err := c.definitions()
	if err != nil {
		return nil, err
	}
	job := &templateJob{dataset: d, name: table}
	if table == allTables {
		job.name = d.Meta.Name
	} else if err := wantTable(d, table); err != nil {
		return nil, err
	}
	claims := records.Claims()
	for i := range records.Contributions.Tables {
		form := &records.Contributions.Tables[i]
		if table == allTables || table == form.Table {
			job.templates = append(job.templates, contrib.NewTemplate(d, records.Contributions, form, claims))
		}
	}
	return job, nil
}

func templateFormats() []string { return []string{"xlsx", "csv", "json", "yaml"} }

func (j *templateJob) writer(format string) func() error {
	return map[string]func() error{"xlsx": j.xlsx, "csv": j.csv, "json": j.json, "yaml": j.yaml}[format]
}

func (j *templateJob) create(name string) *madeFile {
	j.files = append(j.files, &madeFile{name: name})
	return j.files[len(j.files)-1]
}

func (j *templateJob) xlsx() error {
	create := func(name string) (io.WriteCloser, error) { return j.create(name), nil }
	return xlsx.WriteTemplate(create, j.name+".xlsx", &j.dataset.Meta, j.templates)
}

func (j *templateJob) csv() error {
	for _, t := range j.templates {
		if err := csv.WriteTemplate(j.create(t.Table.Name+".csv"), t); err != nil {
			return err
		}
		if err := csv.WriteDictionary(j.create(t.Table.Name+".columns.csv"), t); err != nil {
			return err
		}
	}
	return nil
}

func (j *templateJob) json() error {
	name, err := j.addSchema()
	if err != nil {
		return err
	}
	return json.WriteTemplate(j.create(j.name+".json"), name, j.templates)
}

func (j *templateJob) yaml() error {
	name, err := j.addSchema()
	if err != nil {
		return err
	}
	return yaml.WriteTemplate(j.create(j.name+".yaml"), name, j.templates)
}

// addSchema makes the JSON Schema that the template names.
func (j *templateJob) addSchema() (name string, err error) {
	text, err := contrib.TemplateSchema(j.dataset, records.Contributions, j.templates)
	if err != nil {
		return "", err
	}
	f := j.create(j.name + ".schema.json")
	_, err = f.Write(text)
	return f.name, err
}

// save writes all files or none; a file that stands with the same content is left.
func (c *console) save(dir string, files []*madeFile) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for i := range files {
		path := filepath.Join(dir, files[i].name)
		old, err := os.ReadFile(path)
		if err == nil && !bytes.Equal(old, files[i].Bytes()) {
			return fmt.Errorf("%s is there already and is not overwritten; move it away, or write elsewhere with --into DIR", path)
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	for i := range files {
		if err := c.saveNew(filepath.Join(dir, files[i].name), files[i].Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// saveNew writes a file that is not there; through a link that somebody put in its place nothing is written.
func (c *console) saveNew(path string, content []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		c.printf("%s is there already, the same\n", printable(path))
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := f.Write(content); err != nil {
		return errors.Join(err, f.Close())
	}
	if err := f.Close(); err != nil {
		return err
	}
	c.printf("%s\n", printable(path))
	return nil
}

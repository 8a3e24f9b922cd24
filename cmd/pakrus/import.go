package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/mod/semver"

	"pakrus/exporters/findings"
	"pakrus/exporters/release"
	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/gosource"
	"pakrus/schema/takeover"
)

// module is the module whose records are imported into.
const module = "pakrus"

// mostLines is the size up to which a file of records is easy to read.
const mostLines = 300

func (c *console) importCommand() *cli.Command {
	return &cli.Command{
		Name:      "import",
		Usage:     "take contributed files over into the records",
		ArgsUsage: "FILE...",
		Description: "Refuses what validate refuses. Shows what each record adds or changes, writes the records as Go into the files\n" +
			"of records/ in which their like stand, and gives new ones their IDs. Before a file is written the changed project\n" +
			"is built and checked with the Go toolchain; where that fails, nothing is written. A changed value gets a row in\n" +
			"changes with its reason. If the version of the dataset is released already, the next one begins.\n" +
			"Records that are there as they are stay as they are.\n\n" +
			"Example: go run ./cmd/pakrus import --dry-run visits.csv\n" +
			"Example: go run ./cmd/pakrus import visits.csv participants.csv",
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "dry-run", Usage: "show and check what would change, and write nothing", DisableDefaultText: true},
			&cli.StringFlag{Name: "project", Value: ".", Usage: "`DIR` of the project, with its go.mod"},
			&cli.StringFlag{Name: "for", Usage: "`VERSION` of the dataset that the records are for", DefaultText: "the present one, or the next if that is released"},
			tableFlag(), strictFlag(), documentsFlag(),
		}, limitFlags()...),
		Action: c.imports,
	}
}

func (c *console) imports(ctx *cli.Context) error {
	names := ctx.Args().Slice()
	if err := wantFiles("import", names); err != nil {
		return err
	}
	i, err := c.importer(ctx)
	if err != nil {
		return err
	}
	var taken []contrib.Record
	report, err := c.examine(ctx, names, func(r contrib.Record) { taken = append(taken, r) })
	if err != nil {
		return err
	}
	if report.Errors > 0 {
		return c.tellFindings(report)
	}
	steps, err := i.plan(taken)
	if err != nil {
		c.printf("%s\n", printable(err.Error()))
		return errFindings
	}
	if report.Warnings > 0 && ctx.Bool("strict") && slices.ContainsFunc(steps, changes) {
		return c.tellFindings(report)
	}
	for _, f := range report.Findings {
		c.printf("%s\n", line(f))
	}
	return c.takeOver(ctx, i, steps)
}

// tellFindings shows why a contribution is refused.
func (c *console) tellFindings(report *findings.Report) error {
	if err := findings.Formats[0].Write(c.out, report); err != nil {
		return err
	}
	return errFindings
}

// changes reports whether the records change by the step.
func changes(s takeover.Step) bool { return !s.Same() }

func (c *console) takeOver(ctx *cli.Context, i *importer, steps []takeover.Step) error {
	c.showSteps(i.dataset, steps)
	for _, key := range i.uncovered(steps) {
		c.printf("- coverage[%s]: records rest on the passage now\n", key)
	}
	if !slices.ContainsFunc(steps, changes) {
		c.printf("the records have all of it; nothing was changed\n")
		return nil
	}
	changed, err := i.write(steps)
	if err != nil {
		return err
	}
	c.progress("building and checking the changed project")
	said, err := runChanged(ctx.Context, i.root, changed, "check")
	c.progress("")
	if err != nil {
		c.printf("%s", printable(said))
		return err
	}
	return c.keep(ctx, i, changed)
}

func (c *console) keep(ctx *cli.Context, i *importer, changed map[string][]byte) error {
	done := "written"
	if ctx.Bool("dry-run") {
		done = "would be written"
	} else if err := replaceFiles(i.root, changed); err != nil {
		return err
	}
	c.printf("\nThe changed project builds and has no findings. ")
	if present := i.dataset.Meta.Version; i.version != present {
		c.printf("%s is released; this begins %s, for which day and CHANGELOG.md are to be written.\n", present, i.version)
	} else {
		c.printf("For version %s:\n", i.version)
	}
	for _, name := range slices.Sorted(maps.Keys(changed)) {
		c.printf("  %s %s\n", name, done)
		if lines := bytes.Count(changed[name], []byte("\n")); lines > mostLines {
			c.printf("    it has %d lines; move some of its records, such as those of a year, to a file of their own beside it\n", lines)
		}
	}
	return nil
}

// importer takes records over into a project.
type importer struct {
	dataset *schema.Dataset
	root    string
	version string
	project *gosource.Project
	writer  *gosource.Writer
}

func (c *console) importer(ctx *cli.Context) (*importer, error) {
	d, err := c.definitions()
	if err != nil {
		return nil, err
	}
	root, err := folder("--project", ctx.String("project"))
	if err != nil {
		return nil, err
	}
	i := &importer{dataset: d, root: root}
	if i.version, err = versionFor(ctx.String("for"), d.Meta.Version, root); err != nil {
		return nil, err
	}
	if i.project, err = sourcesOf(d, root); err != nil {
		return nil, err
	}
	i.writer, err = gosource.NewWriter(i.project, d, records.Contributions, i.version)
	return i, err
}

// sourcesOf opens the project whose records the program was built of.
func sourcesOf(d *schema.Dataset, root string) (*gosource.Project, error) {
	if err := release.Unfinished(filepath.Join(root, "dist")); err != nil {
		return nil, err
	}
	project, err := gosource.Open(root, module)
	if err != nil {
		return nil, err
	}
	found, err := project.Text(module+"/records", "meta", "Version")
	if err == nil && found != d.Meta.Version {
		err = fmt.Errorf("the records in %s are of version %q, the program is of %s; build the program again from this folder", root, found, d.Meta.Version)
	}
	return project, err
}

// versionFor is the version that the records are for: the one that was asked for, else the
// present one, else, where dist has that already, the next.
func versionFor(asked, present, root string) (string, error) {
	_, err := os.Stat(filepath.Join(root, "dist", present))
	released := err == nil
	switch {
	case asked == "" && !released:
		return present, nil
	case asked == "":
		return nextVersion(present), nil
	case !semver.IsValid("v"+asked) || strings.Count(asked, ".") < 2:
		return "", usagef("--for %q is no version; write one such as %s", asked, nextVersion(present))
	case schema.CompareVersions(asked, present) < 0 || released && asked == present:
		return "", usagef("--for %s: the dataset is at %s; write a later version such as %s", asked, present, nextVersion(present))
	}
	return asked, nil
}

// nextVersion raises the second number: new records are no mere repair (SemVer 2.0.0, item 7).
func nextVersion(v string) string {
	parts := strings.SplitN(strings.TrimPrefix(semver.MajorMinor("v"+v), "v"), ".", 2)
	minor, _ := strconv.Atoi(parts[1])
	return fmt.Sprintf("%s.%d.0", parts[0], minor+1)
}

func (i *importer) plan(taken []contrib.Record) ([]takeover.Step, error) {
	last := map[string]int{}
	for _, r := range taken {
		keys, err := i.keys(r.Table)
		if err != nil {
			return nil, err
		}
		prefix := records.Contributions.Of(r.Table).IDPrefix
		for _, key := range keys {
			if number, err := strconv.Atoi(strings.TrimPrefix(key, prefix)); err == nil && prefix != "" && strings.HasPrefix(key, prefix) {
				last[prefix] = max(last[prefix], number)
			}
		}
	}
	return takeover.Plan(i.dataset, records.Contributions, taken, func(prefix string) string {
		last[prefix]++
		return fmt.Sprintf("%s%04d", prefix, last[prefix])
	})
}

// keys are the keys of a table, and all IDs that were ever retired.
func (i *importer) keys(table string) ([]string, error) {
	retired := i.dataset.Table("retired_ids")
	var keys []string
	for _, row := range retired.Rows() {
		keys = append(keys, retired.Key(row))
	}
	if records.Contributions.Of(table).IDPrefix == "" {
		return keys, nil
	}
	more, err := i.writer.Keys(i.dataset.Table(table))
	return append(keys, more...), err
}

// write makes the changed files.
func (i *importer) write(steps []takeover.Step) (map[string][]byte, error) {
	all := append(slices.Clone(steps), i.changes(steps)...)
	if err := i.writer.Write(all); err != nil {
		return nil, err
	}
	for _, key := range i.uncovered(steps) {
		if err := i.writer.Remove(i.dataset.Table("coverage"), key); err != nil {
			return nil, err
		}
	}
	if i.version != i.dataset.Meta.Version {
		if err := i.project.SetText(module+"/records", "meta", "Version", i.version); err != nil {
			return nil, err
		}
	}
	return i.project.Files()
}

// uncovered are the passages on which records now rest, of which coverage says why none do.
func (i *importer) uncovered(steps []takeover.Step) []string {
	cited := map[string]bool{}
	for _, s := range steps {
		for _, item := range s.Evidence {
			cited[item.Passage] = cited[item.Passage] || !s.Same()
		}
	}
	coverage := i.dataset.Table("coverage")
	outcome := coverage.Column("outcome")
	var keys []string
	for _, row := range coverage.Rows() {
		if key := coverage.Key(row); cited[key] && row[outcome].Text != "recorded" {
			keys = append(keys, key)
		}
	}
	return keys
}

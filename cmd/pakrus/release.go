package main

import (
	"context"
	"errors"
	"path/filepath"
	"regexp"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/release"
	"pakrus/exporters/release/diff"
	"pakrus/schema"
	"pakrus/schema/edtf"
	"pakrus/schema/gosource"
)

func (c *console) releaseCommand() *cli.Command {
	return &cli.Command{
		Name:  "release",
		Usage: "give the records the version that they ask for, and release them",
		Description: "Compares the records with the last release that is not withdrawn and computes the next version (see help diff).\n" +
			"Writes version and date into records/meta.go, moves the stamps of a version that was never released to it,\n" +
			"enters it in CHANGELOG.md (a section of that version or [Unreleased] is kept and gets a list of what changed in\n" +
			"the records), in CITATION.cff and in dist/index.json, and writes dist/<version>/. Records of an unreleased version\n" +
			"keep that version, unless the difference asks for a higher one. Before a file is written, the changed project is\n" +
			"built and checked with the Go toolchain. All of it comes into place, or nothing: a release that is killed once it\n" +
			"is decided is brought to its end by the next call. The date is an argument and never that of the clock.\n" +
			"With nothing to release, it says so.\n\n" +
			"Example: go run ./cmd/pakrus release --date 2026-11-22 --dry-run\n" +
			"Example: go run ./cmd/pakrus release --date 2026-11-22\n" +
			"Example: go run ./cmd/pakrus release --date 2026-12-01 --version 1.0.0",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "date", Usage: "`DAY` of the release, YYYY-MM-DD"},
			&cli.StringFlag{Name: "dist", Usage: "`DIR` of the releases", DefaultText: "dist in the project"},
			&cli.BoolFlag{Name: "dry-run", Usage: "build and check, show what would be written, and write nothing", DisableDefaultText: true},
			&cli.StringFlag{Name: "project", Value: ".", Usage: "`DIR` of the project, with its go.mod"},
			&cli.StringFlag{Name: "version", Usage: "`VERSION` to give, where it shall be higher than the records ask for"},
		},
		Action: noArguments(c.release),
	}
}

// releasing is a release at work.
type releasing struct {
	*console
	ctx          context.Context
	root, dist   string
	date, asked  string
	dry          bool
	cut          *release.Cut
	dataset      *schema.Dataset
	version      string            // to be released
	published    bool              // the records are of a version that is released
	difference   *diff.Diff        // from the last release; nil where there is none to compare with
	folder       string            // of the release that was built
	sources, old map[string][]byte // files of the project that change, by name, and as they were
}

var releaseNumber = regexp.MustCompile(`^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$`)

func (c *console) release(ctx *cli.Context) (err error) {
	r := &releasing{console: c, ctx: ctx.Context, date: ctx.String("date"), asked: ctx.String("version"), dry: ctx.Bool("dry-run")}
	if r.root, err = folder("--project", ctx.String("project")); err != nil {
		return err
	}
	if r.dist = filepath.Join(r.root, "dist"); ctx.IsSet("dist") {
		if r.dist, err = folder("--dist", ctx.String("dist")); err != nil {
			return err
		}
	}
	if err := r.checkFlags(); err != nil {
		return err
	}
	if _, err := gosource.Open(r.root, module); err != nil {
		return err
	}
	if r.cut, err = release.Begin(r.dist, r.root, r.dry); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.cut.End()) }()
	if r.cut.Finished != "" {
		c.printf("release %s was cut short when it was decided already; it is brought to its end now\n", r.cut.Finished)
		c.showNext(r.dist, r.cut.Finished)
		return nil
	}
	return r.run()
}

func (r *releasing) checkFlags() error {
	_, err := edtf.ParseDay(r.date)
	switch {
	case r.date == "":
		return usagef("release needs the date of the release; write pakrus release --date YYYY-MM-DD")
	case err != nil:
		return usagef("--date %q is no day; write YYYY-MM-DD", r.date)
	case r.asked != "" && !releaseNumber.MatchString(r.asked):
		return usagef("--version %q is no number of a release; write one such as 1.2.0", r.asked)
	}
	return nil
}

func (r *releasing) run() (err error) {
	if r.dataset, err = r.definitions(); err != nil {
		return err
	}
	if _, err = sourcesOf(r.dataset, r.root); err != nil {
		return err
	}
	if r.date < r.cut.Date {
		return usagef("--date %s is before %s, the date of the last release", r.date, r.cut.Date)
	}
	if err = r.number(); err != nil || r.version == "" {
		return err
	}
	if err = r.make(); err == nil && r.difference != nil && r.difference.IsTooLow() {
		if err = r.atLeast(r.version); err == nil {
			err = r.make() // what only the changed project shows has asked for more
		}
	}
	if err != nil {
		return err
	}
	if r.nothing() {
		return nil
	}
	if err := r.explained(); err != nil {
		return err
	}
	return r.publish()
}

// number settles the version; it is empty where there is nothing to release.
func (r *releasing) number() error {
	present := core(r.dataset.Meta.Version)
	r.published = present == r.cut.Newest
	if r.cut.Newest != "" && schema.CompareVersions(present, r.cut.Newest) < 0 {
		return usagef("the records are of version %s, and %s is released already; release from the newest records", present, r.cut.Newest)
	}
	if r.published {
		next, err := r.prepared()
		if err != nil || next != "" {
			r.version = next
			return err
		}
	}
	if err := r.compare(); err != nil || r.nothing() {
		return err
	}
	return r.atLeast(present)
}

// prepared is the next version that records are stamped with, where that of the dataset is released.
func (r *releasing) prepared() (string, error) {
	project, err := sourcesOf(r.dataset, r.root)
	if err != nil {
		return "", err
	}
	stamps, err := project.Stamps(recordsFolder, r.cut.Newest)
	if err != nil || len(stamps) == 0 {
		return "", err
	}
	next := core(stamps[0])
	if r.asked != "" && schema.CompareVersions(r.asked, next) > 0 {
		next = r.asked
	}
	return next, nil
}

// compare checks the records as they are and compares them with the last release, so that what is
// wrong is told before anything is built.
func (r *releasing) compare() (err error) {
	r.progress("checking")
	defer r.progress("")
	if err = r.checked(r.dataset); err != nil {
		return err
	}
	if r.difference, err = r.cut.Compare(r.dataset); err != nil {
		return err
	}
	return r.explained()
}

// explained tells what the difference leaves unexplained.
func (r *releasing) explained() error {
	if r.difference == nil || len(r.difference.Unexplained()) == 0 {
		return nil
	}
	r.printf("%s\n", printable((&release.Unexplained{Diff: r.difference}).Error()))
	return errFindings
}

// nothing tells whether there is nothing to release, and says so.
func (r *releasing) nothing() bool {
	if r.difference == nil || r.difference.Differs() || !r.published || r.asked != "" {
		return false
	}
	r.version = ""
	r.printf("the tables are as in %s: nothing to release\n", r.cut.Last)
	r.printf("where only documents or formats changed, --version %s releases them\n", diff.Next(r.cut.Newest, diff.Patch))
	return true
}

// atLeast settles the version: the given one, where it is not released yet, or one that is higher since
// the difference asks for it, since that is withdrawn, or since the caller wants it.
func (r *releasing) atLeast(version string) error {
	level := diff.Patch
	if r.difference != nil {
		version = higher(version, r.difference.Asks)
		if r.difference.Differs() {
			level = r.difference.Level
		}
	}
	if r.cut.Newest != "" && schema.CompareVersions(version, r.cut.Newest) <= 0 {
		version = diff.Next(r.cut.Newest, level)
	}
	if r.asked != "" && schema.CompareVersions(r.asked, version) < 0 {
		return usagef("--version %s is lower than %s, which the records ask for", r.asked, version)
	}
	r.version = higher(version, r.asked)
	return nil
}

func higher(a, b string) string {
	if b != "" && schema.CompareVersions(b, a) > 0 {
		return b
	}
	return a
}

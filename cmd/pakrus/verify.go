package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/mod/semver"

	"pakrus/exporters"
	"pakrus/exporters/release"
	"pakrus/exporters/release/signature"
)

func (c *console) verifyCommand() *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "check the files and tables of a release",
		ArgsUsage: "[VERSION|DIR]",
		Description: "Checks every file of a release against SHA256SUMS and lists all faults: changed, missing and surplus files.\n" +
			"Then each table is read from every format; all must say the same, and what digests.json says (releases\n" +
			"before 0.3.0 have none). Without an argument, the release of the version that the records have.\n\n" +
			"With --rebuild the release is built again, and every file must have the same bytes: from the records, or, where\n" +
			"it is of another version, from the sources of that version in the git history (tag v<version>, else the last\n" +
			"commit that changed the release). That compiles and runs the code of that version.\n\n" +
			"Example: pakrus verify\n" +
			"Example: pakrus verify --rebuild 0.1.0",
		Flags: []cli.Flag{
			distFlag(),
			&cli.StringFlag{Name: "public-key", Usage: "check that the release is signed with `KEY`, a public key of minisign or a file with it"},
			&cli.BoolFlag{Name: "no-tables", Usage: "check the files alone", DisableDefaultText: true},
			&cli.BoolFlag{Name: "rebuild", Usage: "build the release again and compare all bytes; runs the code of its version", DisableDefaultText: true},
		},
		Action: c.verify,
	}
}

func (c *console) verify(ctx *cli.Context) error {
	dir, err := c.releaseFolder(ctx)
	if err != nil {
		return err
	}
	key, err := publicKey(ctx)
	if err != nil {
		return err
	}
	if err := c.checkFiles(dir, key); err != nil {
		return err
	}
	if !ctx.Bool("no-tables") {
		if err := c.compareTables(ctx, dir); err != nil {
			return err
		}
	}
	if ctx.Bool("rebuild") {
		return c.rebuild(ctx, dir)
	}
	return nil
}

// releaseFolder is the folder of the release that the argument names, by version or folder, else
// that of the version of the records.
func (c *console) releaseFolder(ctx *cli.Context) (string, error) {
	name := ctx.Args().First()
	isVersion := semver.IsValid("v" + name)
	switch {
	case ctx.NArg() > 1:
		return "", usagef("%s takes one release, %d were given", called(ctx), ctx.NArg())
	case ctx.NArg() == 1 && !isVersion && ctx.IsSet("dist"):
		return "", usagef("--dist and DIR name a release each; write pakrus %[1]s --dist DIR VERSION, or pakrus %[1]s DIR", called(ctx))
	case ctx.NArg() == 1 && !isVersion:
		return folder("DIR", name)
	}
	dist, err := folder("--dist", ctx.String("dist"))
	if err != nil || isVersion {
		return filepath.Join(dist, name), err
	}
	d, err := c.definitions()
	if err != nil {
		return "", err
	}
	return filepath.Join(dist, d.Meta.Version), nil
}

// checkFiles checks the files of a release and its signature; without a key, only the form of that.
func (c *console) checkFiles(dir string, key *signature.Public) error {
	faults, err := fileFaults(dir)
	if err != nil {
		return err
	}
	said, more, err := checkSignature(dir, key)
	if err != nil {
		return err
	}
	if err := c.showFaults(dir, append(faults, more...)); err != nil {
		return err
	}
	c.printf("%s: every file is as its checksum says\n", printable(dir))
	if said != "" {
		c.printf("%s: %s\n", printable(dir), printable(said))
	}
	withdrawn, err := release.Withdrawn(dir)
	if withdrawn != nil {
		c.printf("%s: %s\n", printable(dir), line(withdrawn))
	}
	return err
}

// fileFaults are the faults of the files of a release.
func fileFaults(dir string) ([]release.Fault, error) {
	faults, err := release.Verify(dir)
	if errors.Is(err, fs.ErrNotExist) {
		err = fmt.Errorf("%w; name the folder of a release, or make one with pakrus build", err)
	}
	return faults, err
}

// showFaults lists faults of a release; any ends the command.
func (c *console) showFaults(dir string, faults []release.Fault) error {
	for _, f := range faults {
		c.printf("%s\n", line(f))
	}
	if len(faults) == 0 {
		return nil
	}
	c.printf("%s: %s\n", printable(dir), counted(len(faults), "fault"))
	return errFindings
}

// compareTables compares the tables of all formats with one another and with digests.json.
func (c *console) compareTables(ctx *cli.Context, dir string) error {
	done, faults, err := release.VerifyTables(ctx.Context, dir, readers(), c.progress)
	c.progress("")
	if err != nil {
		return err
	}
	if err := c.showFaults(dir, faults); err != nil {
		return err
	}
	as := "and as digests.json says"
	if !done.Digests {
		as = "(the release has no digests.json)"
	}
	c.printf("%s: %s, the same in %s %s\n", printable(dir), counted(done.Tables, "table"), strings.Join(done.Formats, ", "), as)
	return nil
}

// readers are the formats of a release as they are read back.
func readers() []release.Source {
	list := make([]release.Source, len(exporters.Sources))
	for i, s := range exporters.Sources {
		list[i] = release.Source{Name: s.Name, File: s.File, Read: s.Read}
	}
	return list
}

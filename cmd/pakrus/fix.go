package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/exporters"
	"pakrus/exporters/repair"
	"pakrus/schema/contrib"
)

func fixFlag() cli.Flag {
	return &cli.BoolFlag{Name: "fix", Usage: "write a copy, NAME.fixed.EXT, in which is mended what needs no guessing"}
}

// mostRounds bounds how often a value with several findings is mended.
const mostRounds = 5

// fixable is a contributed file that --fix mends.
type fixable struct {
	name    string
	input   *exporters.Input
	text    []byte
	repairs []repair.Repair
}

// fix mends the files, checks them again as long as that helps, and writes the copies.
func (c *console) fix(ctx *cli.Context, names []string, found []contrib.Finding) error {
	files, err := fixables(names, limits(ctx).FileBytes)
	if err != nil {
		return err
	}
	for range mostRounds {
		changed, err := apply(ctx, files, found)
		if err != nil {
			return err
		}
		if !changed {
			break
		}
		checker, err := c.checker(ctx, nil)
		if err != nil {
			return err
		}
		for _, f := range files {
			if err := checker.File(ctx.Context, f.input.Read, f.file()); err != nil {
				return err
			}
		}
		found = checker.Finish().Findings
	}
	return c.writeFixed(files)
}

// file is what there is of the file by now.
func (f *fixable) file() contrib.File {
	return contrib.File{Name: f.name, Size: int64(len(f.text)), ReaderAt: bytes.NewReader(f.text)}
}

// fixables reads the files that can be mended; a file that is too large was not read.
func fixables(names []string, most int64) ([]*fixable, error) {
	var files []*fixable
	for _, name := range names {
		input := exporters.InputOf(name)
		if info, err := os.Stat(name); err != nil || input == nil || info.Size() > most {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		files = append(files, &fixable{name: name, input: input, text: text})
	}
	return files, nil
}

func apply(ctx *cli.Context, files []*fixable, found []contrib.Finding) (changed bool, err error) {
	for _, f := range files {
		mine := slices.DeleteFunc(slices.Clone(found), func(finding contrib.Finding) bool { return finding.Place.File != f.name })
		if !repair.Possible(mine) {
			continue
		}
		text, done, err := f.input.Mend(ctx.Context, f.file(), limits(ctx), mine)
		if err != nil {
			return false, err
		}
		f.text, f.repairs = text, append(f.repairs, done...)
		changed = changed || len(done) > 0
	}
	return changed, nil
}

func (c *console) writeFixed(files []*fixable) error {
	c.printf("\n")
	for _, f := range files {
		if len(f.repairs) == 0 {
			c.printf("%s: nothing in it can be mended without guessing\n", printable(f.name))
			continue
		}
		name, err := writeCopy(f.name, "fixed", filepath.Ext(f.name), f.text)
		if err != nil {
			return err
		}
		c.printf("%s: written, with %s\n", printable(name), counted(len(f.repairs), "repair"))
		for _, r := range f.repairs {
			c.printf("  %s\n", line(r))
		}
	}
	return nil
}

// mostCopies bounds how many copies of a file are kept side by side.
const mostCopies = 99

// writeCopy writes what became of a file to NAME.KIND.EXT beside it, or where that is there
// already to NAME.KIND-2.EXT and so on, and returns that name. No file is ever replaced.
func writeCopy(of, kind, end string, text []byte) (name string, err error) {
	stem := strings.TrimSuffix(of, filepath.Ext(of)) + "." + kind
	name = stem + end
	for n := 2; n <= mostCopies; n++ {
		if err = writeNew(name, text); !errors.Is(err, fs.ErrExist) {
			return name, err
		}
		name = fmt.Sprintf("%s-%d%s", stem, n, end)
	}
	return name, fmt.Errorf("%s and %d more copies are there already; remove those that you need no more", stem+end, mostCopies-1)
}

// writeNew writes a file that must not be there yet; after an error there is none.
func writeNew(name string, text []byte) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		os.Remove(name)
	}
	return err
}

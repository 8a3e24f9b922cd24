package main

import (
	"bytes"
	"fmt"
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
	files, err := fixables(names, ctx.Int64("limit-bytes"))
	if err != nil {
		return err
	}
	for range mostRounds {
		if !apply(files, found) {
			break
		}
		checker, err := c.checker(ctx, nil)
		if err != nil {
			return err
		}
		for _, f := range files {
			in := contrib.File{Name: f.name, Size: int64(len(f.text)), ReaderAt: bytes.NewReader(f.text)}
			if err := checker.File(ctx.Context, f.input.Read, in); err != nil {
				return err
			}
		}
		found = checker.Finish().Findings
	}
	return c.writeFixed(files)
}

// fixables reads the files that can be mended; a workbook is mended in a spreadsheet, and a file
// that is too large was not read.
func fixables(names []string, most int64) ([]*fixable, error) {
	var files []*fixable
	for _, name := range names {
		input := exporters.InputOf(name)
		if info, err := os.Stat(name); err != nil || input == nil || input.Literal == nil || info.Size() > most {
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

func apply(files []*fixable, found []contrib.Finding) (changed bool) {
	for _, f := range files {
		mine := slices.DeleteFunc(slices.Clone(found), func(finding contrib.Finding) bool { return finding.Place.File != f.name })
		text, done := repair.Apply(f.text, mine, f.input.Literal)
		f.text, f.repairs = text, append(f.repairs, done...)
		changed = changed || len(done) > 0
	}
	return changed
}

func (c *console) writeFixed(files []*fixable) error {
	c.printf("\n")
	for _, f := range files {
		if len(f.repairs) == 0 {
			c.printf("%s: nothing in it can be mended without guessing\n", printable(f.name))
			continue
		}
		name := fixedName(f.name)
		if err := writeNew(name, f.text); err != nil {
			return err
		}
		c.printf("%s: written, with %s\n", printable(name), counted(len(f.repairs), "repair"))
		for _, r := range f.repairs {
			c.printf("  %s\n", line(r))
		}
	}
	return nil
}

func fixedName(name string) string {
	end := filepath.Ext(name)
	return strings.TrimSuffix(name, end) + ".fixed" + end
}

// writeNew writes a file that must not be there yet; after an error there is none.
func writeNew(name string, text []byte) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if os.IsExist(err) {
		return fmt.Errorf("%s is there already; remove it or give it another name", name)
	}
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

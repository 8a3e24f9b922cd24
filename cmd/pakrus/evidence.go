package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/records"
	"pakrus/schema/evidence"
)

func (c *console) evidenceCommand() *cli.Command {
	documents := &cli.StringFlag{Name: "documents", Usage: "`DIR` with the source documents", EnvVars: []string{"PAKRUS_DOCUMENTS"}}
	return &cli.Command{
		Name:  "evidence",
		Usage: "check every claim against the source documents",
		Description: "Checks that each passage has the fingerprint that is on record, and that the wording of each claim\n" +
			"stands in its passage. The documents are recognised by their SHA-256, whatever their names.\n\n" +
			"Example: pakrus evidence --documents DIR\n" +
			"Example: pakrus evidence locate --documents DIR steel mill\n" +
			"Example: pakrus evidence index --documents DIR",
		Flags:  []cli.Flag{documents},
		Action: c.evidence,
		Subcommands: []*cli.Command{
			{
				Name: "index", Usage: "cut the documents into passages and write the table of passages",
				Description: "Writes the Go files of the table of passages, without their text.\n\nExample: pakrus evidence index --documents DIR",
				Flags: []cli.Flag{documents, &cli.StringFlag{
					Name: "into", Value: filepath.Join("records", "passage"), Usage: "`DIR` of the Go package to write",
				}},
				Action: noArguments(c.index),
			},
			{
				Name: "locate", Usage: "find the passages that hold some words", ArgsUsage: "WORDS",
				Description: "Prints ID, section, paragraph and the words around each place; the phrase first, then all words anywhere.\n\n" +
					"Example: pakrus evidence locate --documents DIR steel mill",
				Flags: []cli.Flag{documents}, Action: c.locate,
			},
		},
	}
}

// corpus reads the documents from the folder that the flag names.
func corpus(ctx *cli.Context) (evidence.Corpus, error) {
	dir := ctx.String("documents")
	if dir == "" {
		return nil, usagef("%s needs the source documents; write --documents DIR, or set PAKRUS_DOCUMENTS", ctx.Command.Name)
	}
	if _, err := fs.Stat(os.DirFS(dir), "."); err != nil {
		return nil, fmt.Errorf("%s: %w; name the folder that holds the source documents", dir, err)
	}
	return evidence.Open(os.DirFS(dir), records.Documents())
}

func (c *console) evidence(ctx *cli.Context) error {
	if ctx.Args().Present() {
		return usagef("evidence has no subcommand %q; it has index and locate", ctx.Args().First())
	}
	texts, err := corpus(ctx)
	if err != nil {
		return err
	}
	claims := records.Claims()
	problems := evidence.Check(texts, records.Passages(), slices.Values(claims))
	for _, p := range problems {
		c.printf("%s\n", printable(p.String()))
	}
	if len(problems) > 0 {
		c.printf("%d problems\n", len(problems))
		return errFindings
	}
	c.printf("%d passages and %d claims agree with the documents\n", len(records.Passages()), len(claims))
	return nil
}

func (c *console) locate(ctx *cli.Context) error {
	if !ctx.Args().Present() {
		return usagef("locate needs words to look for; write pakrus evidence locate --documents DIR steel mill")
	}
	texts, err := corpus(ctx)
	if err != nil {
		return err
	}
	hits := texts.Locate(strings.Join(ctx.Args().Slice(), " "))
	for _, h := range hits {
		window := printable(h.Window[:h.Start]) + c.bold(printable(h.Window[h.Start:h.End])) + printable(h.Window[h.End:])
		c.printf("%s  %s, paragraph %d\n    %s\n", c.bold(h.Passage), printable(h.Section), h.Paragraph, window)
	}
	if len(hits) == 0 {
		c.printf("no passage holds these words\n")
		return errFindings
	}
	return nil
}

func (c *console) index(ctx *cli.Context) error {
	texts, err := corpus(ctx)
	if err != nil {
		return err
	}
	files, err := evidence.GoFiles("passage", texts)
	if err != nil {
		return err
	}
	dir := ctx.String("into")
	for _, f := range files {
		if err := replaceFile(filepath.Join(dir, f.Name), f.Content); err != nil {
			return err
		}
	}
	c.printf("%d passages written to %d files in %s\n", len(texts), len(files), dir)
	return removeStale(dir, files)
}

// replaceFile writes a file whole or not at all.
func replaceFile(path string, content []byte) error {
	temporary := path + ".tmp"
	if err := os.WriteFile(temporary, content, 0o644); err != nil {
		return err
	}
	return os.Rename(temporary, path)
}

// removeStale removes generated files of an earlier cut that this one has no use for.
func removeStale(dir string, files []evidence.File) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		current := slices.ContainsFunc(files, func(f evidence.File) bool { return f.Name == e.Name() })
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil || current || !strings.HasPrefix(string(text), evidence.GeneratedMark) {
			continue
		}
		if err := os.Remove(filepath.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

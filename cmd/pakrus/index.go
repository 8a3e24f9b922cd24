package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/schema/evidence"
)

func (c *console) indexCommand() *cli.Command {
	return &cli.Command{
		Name:  "index",
		Usage: "cut the documents into passages and write the table of passages",
		Description: "Writes the Go files of the table of passages, without their text.\n\n" +
			"Example: pakrus evidence index --documents DIR",
		Flags: []cli.Flag{
			documentsFlag(),
			&cli.StringFlag{Name: "into", Value: filepath.Join("records", "passage"), Usage: "`DIR` of the Go package to write"},
		},
		Action: noArguments(c.index),
	}
}

func (c *console) index(ctx *cli.Context) error {
	dir, err := folder("--into", ctx.String("into"))
	if err != nil {
		return err
	}
	texts, err := corpus(ctx)
	if err != nil {
		return err
	}
	files, err := evidence.GoFiles("passage", texts)
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := replaceFile(filepath.Join(dir, f.Name), f.Content); err != nil {
			return err
		}
	}
	if err := removeStale(dir, files); err != nil {
		return err
	}
	c.printf("%d passages written to %d files in %s\n", len(texts), len(files), printable(dir))
	return nil
}

// replaceFile writes a file whole or not at all.
func replaceFile(path string, content []byte) error {
	temporary := path + ".tmp"
	err := os.WriteFile(temporary, content, 0o644)
	if err == nil {
		err = os.Rename(temporary, path)
	}
	if err != nil {
		os.Remove(temporary)
	}
	return err
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

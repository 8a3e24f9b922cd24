package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"pakrus/records"
	"pakrus/schema/evidence"
)

// documentsVariable names the documents folder where no flag does.
const documentsVariable = "PAKRUS_DOCUMENTS"

func documentsFlag() cli.Flag {
	return &cli.StringFlag{Name: "documents", Usage: "`DIR` with the source documents; without the flag, what " + documentsVariable + " names"}
}

func (c *console) evidenceCommand() *cli.Command {
	return &cli.Command{
		Name:  "evidence",
		Usage: "check every claim against the source documents",
		Description: "Checks that each passage has the fingerprint that is on record, and that the wording of each claim\n" +
			"stands in its passage. The documents are recognised by their SHA-256, whatever their names.\n\n" +
			"Example: pakrus evidence --documents DIR\n" +
			"Example: pakrus evidence locate --documents DIR steel mill\n" +
			"Example: pakrus evidence index --documents DIR",
		Flags:       []cli.Flag{documentsFlag()},
		Action:      c.evidence,
		Subcommands: []*cli.Command{c.indexCommand(), c.locateCommand()},
	}
}

func (c *console) locateCommand() *cli.Command {
	return &cli.Command{
		Name:      "locate",
		Usage:     "find the passages that hold some words",
		ArgsUsage: "WORDS",
		Description: "Prints ID, section, paragraph and the words around each place; the phrase first, then all words anywhere.\n" +
			"Words that begin with a hyphen stand after --.\n\n" +
			"Example: pakrus evidence locate --documents DIR steel mill",
		Flags:  []cli.Flag{documentsFlag()},
		Action: c.locate,
	}
}

// documentsFolder is what the nearest --documents names; one may stand before a subcommand, too.
func documentsFolder(ctx *cli.Context) (string, error) {
	for _, level := range ctx.Lineage() {
		if level.Command != nil && slices.Contains(level.LocalFlagNames(), "documents") {
			return folder("--documents", level.String("documents"))
		}
	}
	if dir := os.Getenv(documentsVariable); dir != "" {
		return folder(documentsVariable, dir)
	}
	return "", usagef("%s needs the source documents; write --documents DIR, or set %s", called(ctx), documentsVariable)
}

// corpus reads the documents.
func corpus(ctx *cli.Context) (evidence.Corpus, error) {
	dir, err := documentsFolder(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := os.ReadDir(dir); err != nil {
		return nil, fmt.Errorf("%w; name the folder that holds the source documents", err)
	}
	return evidence.Open(os.DirFS(dir), records.Documents())
}

func (c *console) evidence(ctx *cli.Context) error {
	texts, err := corpus(ctx)
	if err != nil {
		return err
	}
	claims := c.claims()
	problems := evidence.Check(texts, records.Passages(), slices.Values(claims))
	for _, p := range problems {
		c.printf("%s\n", line(p))
	}
	if len(problems) > 0 {
		c.printf("%s\n", counted(len(problems), "problem"))
		return errFindings
	}
	c.printf("%d passages and %d claims agree with the documents\n", len(records.Passages()), len(claims))
	return nil
}

func (c *console) locate(ctx *cli.Context) error {
	words := strings.Join(ctx.Args().Slice(), " ")
	if strings.TrimSpace(words) == "" {
		return usagef("evidence locate needs words to look for; write pakrus evidence locate --documents DIR steel mill")
	}
	texts, err := corpus(ctx)
	if err != nil {
		return err
	}
	hits := texts.Locate(words)
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

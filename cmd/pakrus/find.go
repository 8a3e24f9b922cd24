package main

import (
	"strings"
	"unicode"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/show"
	"pakrus/schema"
	"pakrus/schema/edtf"
	"pakrus/schema/lookup"
)

// actorsTable is the table whose records --actor names.
const actorsTable = "actors"

func (c *console) findCommand() *cli.Command {
	return &cli.Command{
		Name:      "find",
		Usage:     "find records by words, dates, kind and actor",
		ArgsUsage: "[WORDS]",
		Description: "Searches titles, names, descriptions, notes, labels of codes and the names of what a record refers to, its\n" +
			"participants among them. All words must be found, in any case, with or without accents; a word may be the\n" +
			"beginning of a longer one. A phrase stands in quotation marks: '\"free trade\"'. The best come first: those\n" +
			"with the words in the title, then in names and labels, then in long texts. Tables that the program makes\n" +
			"from others are searched only with --table. pakrus schema lookup describes the JSON.\n\n" +
			"The exit code is 1 where nothing is found.\n\n" +
			"Example: pakrus find steel mill\n" +
			"Example: pakrus find --kind visit --from 1991 --to 2001 --actor rus",
		Flags: append(pageFlags(),
			&cli.StringFlag{Name: "from", Usage: "only records with a date that may lie on or after `DATE`, a year or any date of EDTF"},
			&cli.StringFlag{Name: "to", Usage: "only records with a date that may lie on or before `DATE`"},
			&cli.StringFlag{Name: "kind", Usage: "only records that have `CODE` in one of their columns"},
			&cli.StringFlag{Name: "actor", Usage: "only records in which an actor takes part, by `ID` or name"},
			&cli.StringFlag{Name: "table", Usage: "only records of `TABLE`"},
			&cli.IntFlag{Name: "limit", Value: 20, Usage: "show the best `N`; 0 shows all"},
		),
		Action: c.findRecords,
	}
}

func (c *console) findRecords(ctx *cli.Context) error {
	page, json, err := c.page(ctx)
	if err != nil {
		return err
	}
	d, err := c.definitions()
	if err != nil {
		return err
	}
	x := lookup.New(d)
	q, err := query(ctx, d, x)
	if err != nil {
		return err
	}
	hits := x.Search(q)
	all := len(hits)
	if limit := ctx.Int("limit"); limit > 0 {
		hits = hits[:min(all, limit)]
	}
	var out strings.Builder
	switch {
	case json:
		err = show.HitsJSON(&out, page, d.Meta, hits, all)
	case all == 0:
		out.WriteString("no record has all of this; " + widen(ctx) + "\n")
	default:
		err = show.Hits(&out, page, hits, all)
	}
	if err != nil {
		return err
	}
	c.printf("%s", out.String())
	if all == 0 {
		return errFindings
	}
	return nil
}

// narrowing are the flags that leave records out.
var narrowing = []string{"from", "to", "kind", "actor", "table"}

// widen says how to find more.
func widen(ctx *cli.Context) string {
	var set []string
	for _, name := range narrowing {
		if ctx.IsSet(name) {
			set = append(set, "--"+name)
		}
	}
	if len(set) > 0 {
		return "look without " + strings.Join(set, ", ") + ", or for fewer words"
	}
	return "look for fewer words, or for their beginnings"
}

// query reads the flags and the words.
func query(ctx *cli.Context, d *schema.Dataset, x *lookup.Index) (q lookup.Query, err error) {
	q = lookup.Query{Words: strings.Join(ctx.Args().Slice(), " "), Table: ctx.String("table"), Code: ctx.String("kind")}
	named := false
	for _, name := range narrowing {
		named = named || ctx.IsSet(name)
	}
	switch {
	case strings.TrimSpace(q.Words) == "" && !named:
		return q, usagef("find needs words to look for, or one of --%s", strings.Join(narrowing, ", --"))
	case strings.TrimSpace(q.Words) != "" && !strings.ContainsFunc(q.Words, isOfWord):
		return q, usagef("there is no letter or digit in %q to look for; write words, or none beside --%s", q.Words, strings.Join(narrowing, ", --"))
	case ctx.Int("limit") < 0:
		return q, usagef("--limit is %d; write a number of records, or 0 for all", ctx.Int("limit"))
	case q.Table != "" && d.Table(q.Table) == nil:
		return q, noTable(d, q.Table)
	}
	if q.Code != "" {
		if q.Code, err = codeOf(x, q.Code); err != nil {
			return q, err
		}
	}
	if ctx.IsSet("actor") {
		if q.Of, err = actorOf(x, ctx.String("actor")); err != nil {
			return q, err
		}
	}
	return q, between(ctx, &q)
}

func isOfWord(r rune) bool {
	return r != unicode.ReplacementChar && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// between reads --from and --to.
func between(ctx *cli.Context, q *lookup.Query) (err error) {
	if q.From, err = end(ctx, "from", edtf.Date.Earliest); err != nil {
		return err
	}
	if q.To, err = end(ctx, "to", edtf.Date.Latest); err != nil {
		return err
	}
	if q.From != nil && q.To != nil && *q.From > *q.To {
		return usagef("--from %s is after --to %s", ctx.String("from"), ctx.String("to"))
	}
	return nil
}

// end is the number of the first or last day of the date in a flag; nil where the flag is not set.
func end(ctx *cli.Context, flag string, of func(edtf.Date) (edtf.Day, bool)) (*int64, error) {
	if !ctx.IsSet(flag) {
		return nil, nil
	}
	date, err := edtf.Parse(ctx.String(flag))
	if err != nil {
		return nil, usagef("--%s: %v", flag, err)
	}
	day, ok := of(date)
	if !ok {
		return nil, usagef("--%s is %q, which has no such end; write a year or a day", flag, ctx.String(flag))
	}
	n := day.Unix()
	return &n, nil
}

func codeOf(x *lookup.Index, text string) (string, error) {
	codes := x.Codes()
	for _, code := range codes {
		if strings.EqualFold(code, text) {
			return code, nil
		}
	}
	if near := schema.NearestSorted(text, codes); near != "" {
		return "", usagef("there is no code %q; did you mean %s?", text, near)
	}
	return "", usagef("there is no code %q; pakrus find --table codelists lists all", text)
}

// actorOf is the actor with that ID, or the only one with that name.
func actorOf(x *lookup.Index, text string) (*lookup.Ref, error) {
	var names, same []string
	for _, r := range x.Table(actorsTable) {
		if r.ID() == text {
			return &r, nil
		}
		if strings.EqualFold(x.Title(r), text) {
			same = append(same, r.ID())
		}
		names = append(names, r.ID(), x.Title(r))
	}
	switch {
	case len(same) == 1:
		return actorOf(x, same[0])
	case len(same) > 1:
		return nil, usagef("several actors are called %q; write one of %s", text, strings.Join(same, ", "))
	}
	if near := schema.NearestSorted(text, names); near != "" {
		return nil, usagef("there is no actor %q; did you mean %q?", text, near)
	}
	return nil, usagef("there is no actor %q; pakrus find --table actors NAME looks for one", text)
}

package main

import (
	"context"
	"encoding/csv"
	stdjson "encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters"
	"pakrus/records"
	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// pair is a column with the text of its value; a bare value is no text in JSON.
type pair struct {
	name, text string
	bare, list bool
}

// mistake is what a person may write into a column of some kind instead of a right value.
type mistake struct {
	kind schema.Kind
	text func(right string) string
	code string
}

func always(text string) func(string) string { return func(string) string { return text } }

var mistakes = []mistake{
	{schema.EDTF, always("12/05/2003"), "DAT1"},
	{schema.EDTF, always("May 2003"), "DAT1"},
	{schema.EDTF, always("2003-13-01"), "DAT1"},
	{schema.EDTF, always("c. 1965"), "DAT1"},
	{schema.EDTF, always("37653"), "DAT2"},
	{schema.Days, always("2003-02-30"), "FMT1"},
	{schema.Days, always("5 May 2003"), "FMT1"},
	{schema.CodeOf, always("qqqqqqq"), "COD1"},
	{schema.CodeOf, func(s string) string { return s + "x" }, "COD1"},
	{schema.Reference, always("nobody-knows-it"), "REF1"},
	{schema.Reference, always("new-unsaid"), "REF1"},
	{schema.Decimals, always("1,250.50 USD"), "DEC1"},
	{schema.Decimals, always("about 12"), "DEC1"},
	{schema.Integer, always("1st"), "INT1"},
	{schema.Integer, always("1,250"), "INT1"},
	{schema.Boolean, always("maybe"), "BOO1"},
	{schema.String, func(s string) string { return s + " " }, "TXT1"},
	{schema.String, always("=HYPERLINK(1)"), "TXT3"},
	{schema.String, always("N/A"), "TXT4"},
	{schema.String, func(s string) string { return s + "\u202ex" }, "TXT2"},
	{schema.Text, func(s string) string { return s + "\u200b" }, "TXT2"},
	{schema.Text, always("Cafe\u0301"), "TXT5"},
	{schema.Text, always("-dash"), "TXT3"},
}

// newRow makes a contribution of an existing row: a record that is new and has no mistake.
func newRow(d *schema.Dataset, form *contrib.Form, i int) []pair {
	t := d.Table(form.Table)
	row := make([]schema.Value, len(t.Columns))
	t.Row(i, row)
	last := t.KeyColumns[len(t.KeyColumns)-1]
	var pairs []pair
	for c := range t.Columns {
		column := &t.Columns[c]
		text := column.Format(row[c])
		switch {
		case !form.Takes(column) || form.Maintained[column.Name] != "" || text == "" || column.Key && form.IDPrefix != "":
			continue
		case c == last && column.Kind == schema.String:
			text += "-z"
		case column.Key && column.Kind == schema.Reference && c > 0:
			text = unusedIn(d.Table(column.References), t, text)
		}
		pairs = append(pairs, pair{column.Name, text, column.Kind == schema.Integer || column.Kind == schema.Boolean || column.Kind == schema.Decimals, column.List})
	}
	return append(pairs, pair{name: "evidence_passage", text: firstKey(d.Table("passages"))})
}

func firstKey(t *schema.Table) string {
	for _, row := range t.Rows() {
		return t.Key(row)
	}
	return ""
}

// unusedIn is a key of target that no row of t refers to.
func unusedIn(target, t *schema.Table, otherwise string) string {
	used := map[string]bool{}
	for _, row := range t.Rows() {
		for _, v := range row {
			used[v.Text] = true
		}
	}
	for _, row := range target.Rows() {
		if key := target.Key(row); !used[key] {
			return key
		}
	}
	return otherwise
}

// The ways to write one record; each value stands in a line or a cell of its own but in CSV and JSON Lines.
var renderings = map[string]func([]pair) string{
	".csv": func(pairs []pair) string {
		var names, texts []string
		for _, p := range pairs {
			names, texts = append(names, p.name), append(texts, p.text)
		}
		var b strings.Builder
		w := csv.NewWriter(&b)
		_ = w.Write(names)
		_ = w.Write(texts)
		w.Flush()
		return b.String()
	},
	".json":  func(pairs []pair) string { return "[{" + jsonMembers(pairs, ",\n") + "}]\n" },
	".jsonl": func(pairs []pair) string { return "{" + jsonMembers(pairs, ",") + "}\n" },
	".yaml": func(pairs []pair) string {
		lines := make([]string, len(pairs))
		for i, p := range pairs {
			lines[i] = p.name + ": " + jsonValue(pair{text: p.text, list: p.list})
		}
		return "- " + strings.Join(lines, "\n  ") + "\n"
	},
	".xlsx": inWorkbook,
}

func jsonMembers(pairs []pair, separator string) string {
	members := make([]string, len(pairs))
	for i, p := range pairs {
		members[i] = fmt.Sprintf("%q: %s", p.name, jsonValue(p))
	}
	return strings.Join(members, separator)
}

func jsonValue(p pair) string {
	if p.bare && stdjson.Valid([]byte(p.text)) {
		return p.text
	}
	var value any = p.text
	if p.list {
		value = strings.Split(p.text, "; ")
	}
	var b strings.Builder
	e := stdjson.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		panic(err)
	}
	return strings.TrimSpace(b.String())
}

func findingsIn(t *testing.T, d *schema.Dataset, table, name, content string) []contrib.Finding {
	t.Helper()
	checker := contrib.NewChecker(d, records.Contributions, contrib.Options{Limits: contrib.DefaultLimits, Table: table})
	if err := checker.File(context.Background(), exporters.InputOf(name).Read, contribtest.File(name, content)); err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(checker.Finish().Findings, func(f contrib.Finding) bool {
		return f.Code == "DUP1" || f.Code == "USE1" // the record is like its original, and stands alone
	})
}

// Each mistake that a person may make is put into each column of each table in each format: it
// must be found, once, with the right code, at the right place, and nothing else.
func TestSeededMistakesAreFound(t *testing.T) {
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	seeded, found := 0, 0
	for i := range records.Contributions.Tables {
		form := &records.Contributions.Tables[i]
		for n := 0; n < d.Table(form.Table).Len(); n += d.Table(form.Table).Len()/2 + 1 {
			right := newRow(d, form, n)
			for end, render := range renderings {
				if got := findingsIn(t, d, form.Table, "f"+end, render(right)); len(got) > 0 {
					t.Errorf("%s%s unharmed: %v\n%.2000q", form.Table, end, got, render(right))
					continue
				}
				s, f := seedInto(t, d, form, right, end)
				seeded, found = seeded+s, found+f
			}
		}
	}
	t.Logf("%d mistakes seeded, %d found at their place", seeded, found)
	if seeded < 300 || found < seeded {
		t.Errorf("%d of %d mistakes found", found, seeded)
	}
}

func seedInto(t *testing.T, d *schema.Dataset, form *contrib.Form, right []pair, end string) (seeded, found int) {
	for p := range right {
		c := d.Table(form.Table).Column(right[p].name)
		if c < 0 || right[p].list || d.Table(form.Table).Columns[c].Key {
			continue
		}
		for _, m := range mistakes {
			if column := d.Table(form.Table).Columns[c]; m.kind != column.Kind || m.code == "TXT4" && column.Constraints.Pattern != "" {
				continue
			}
			wrong := slices.Clone(right)
			wrong[p].text = m.text(right[p].text)
			text := renderings[end](wrong)
			seeded++
			if got := findingsIn(t, d, form.Table, "f"+end, text); wantOne(got, m.code, wrong[p], text, end) {
				found++
			} else {
				t.Errorf("%s%s: %s: %q (%s): %v\n%.2000q", form.Table, end, right[p].name, wrong[p].text, m.code, got, text)
			}
		}
	}
	return seeded, found
}

// wantOne tells whether there is one finding: about the value, with the code.
func wantOne(got []contrib.Finding, code string, p pair, text, end string) bool {
	place := placeOf(p, text, end)
	return len(got) == 1 && got[0].Code == code && got[0].Column == p.name &&
		got[0].Place.Line == place.Line && got[0].Place.Column == place.Column && got[0].Place.Cell == place.Cell
}

// placeOf finds the value in the text.
func placeOf(p pair, text, end string) contrib.Place {
	at := strings.Index(text, fmt.Sprintf("%q: ", p.name)) + len(p.name) + 4
	switch end {
	case ".yaml":
		at = strings.Index(text, " "+p.name+": ") + len(p.name) + 3
	case ".csv":
		return placeInCSV(p, text)
	case ".xlsx":
		return placeInWorkbook(p, text)
	}
	before := text[:at]
	line := strings.LastIndex(before, "\n") + 1
	return contrib.Place{Line: strings.Count(before, "\n") + 1, Column: len([]rune(before[line:])) + 1}
}

func placeInCSV(p pair, text string) contrib.Place {
	r := csv.NewReader(strings.NewReader(text))
	header, _ := r.Read()
	_, _ = r.Read()
	line, column := r.FieldPos(slices.Index(header, p.name))
	row := strings.Split(text, "\n")[line-1]
	return contrib.Place{Line: line, Column: len([]rune(row[:column-1])) + 1}
}

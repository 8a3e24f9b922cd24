package sample

import (
	"fmt"
	"strings"

	"pakrus/schema"
)

// Case is one row of the table awkward.
type Case struct {
	ID   string            // key of the row
	Want map[string]string // column to value as the CSV file shows it, unquoted; other columns are missing
	row  awkward
}

type awkward struct {
	ID     string            `json:"case_id" key:"" own:"" doc:"Identifier of the case."`
	Words  string            `json:"words,omitzero" kind:"text" doc:"Awkward text."`
	Whole  schema.Opt[int64] `json:"whole,omitzero" unit:"units" doc:"Awkward integer."`
	Figure schema.Decimal    `json:"figure,omitzero" unit:"metres" doc:"Awkward decimal."`
	Flag   schema.Opt[bool]  `json:"flag,omitzero" doc:"Awkward boolean."`
	Time   schema.Date       `json:"moment,omitzero" doc:"Awkward date."`
	Day    schema.Day        `json:"day,omitzero" doc:"Awkward day."`
	Paint  colour            `json:"paint,omitzero" doc:"Awkward code."`
	Items  []string          `json:"items,omitzero" doc:"Awkward list."`
	Paints []colour          `json:"paints,omitzero" doc:"Awkward list of codes."`
}

// Awkward is a dataset whose table awkward has the rows of Cases, in that order.
func Awkward() *schema.Dataset {
	cases := Cases()
	rows := make([]awkward, len(cases))
	for i, c := range cases {
		rows[i] = c.row
	}
	return must(schema.New(meta, schema.Of("awkward", "an awkward value", rows)))
}

// Cases are values that some program between writer and reader is known to change. No
// format and no reader of it may change them, although schema/check refuses some of them
// in a release. Text like _x0041_ is not among them: openpyxl cannot read it unchanged
// from any workbook.
func Cases() []Case {
	var cases []Case
	for _, s := range words {
		cases = append(cases, Case{Want: map[string]string{"words": s}, row: awkward{Words: s}})
	}
	for _, s := range figures {
		cases = append(cases, Case{Want: map[string]string{"figure": s}, row: awkward{Figure: schema.Decimal(s)}})
	}
	for _, s := range days {
		cases = append(cases, Case{Want: map[string]string{"day": s}, row: awkward{Day: schema.Day(s)}})
	}
	for _, d := range dates {
		cases = append(cases, Case{Want: d.want(), row: awkward{Time: schema.Date(d.text)}})
	}
	cases = append(cases, others...)
	for i := range cases {
		cases[i].ID = fmt.Sprintf("case-%03d", i+1)
		cases[i].row.ID, cases[i].Want["case_id"] = cases[i].ID, cases[i].ID
	}
	return cases
}

var words = []string{
	// What CSV quotes, and what it does not.
	`a "quoted" word`, `"`, `""`, `"all quoted"`, `one, two`, `,`, "two\nlines", "a blank\n\nline", `\.`, `\n is no newline`,
	`semi; colon`, "a\ttab", `'single'`, "`back`", `|`, `#`, `# no comment`, `a,"b",c`, "\"\n\"", `ends in "`, "ends in \\",
	// What spreadsheets and readers take for something else.
	`007`, `0987`, `TRUE`, `false`, `T`, `yes`, `no`, `1e5`, `1E5`, `1/2`, `1-2`, `MARCH1`, `SEPT2`, `2-3-2004`, `1.10`, `1,5`, `0x1F`,
	`12:30`, `2024-05-01`, `5%`, `€5`, `$1`, `Inf`, `none`, `None`, `missing`, `nil`, `undefined`, `.`, `..`, `?`, `*`, `~`, `1_000`,
	`9007199254740993`, `12345678901234567890`, `#N/A`, `#REF!`, `N.A.`, `_x0041`, `x000D_`, `_xABCD`,
	// What markup, paths and queries give a meaning to.
	`<b>bold</b>`, `a & b`, `&amp;`, `&#65;`, `]]>`, `<!-- no comment -->`, `</script>`, `${HOME}`, `%s %d %n`, `{{.}}`, `C:\temp`, `../up`,
	`https://example.org/?a=1&b=2#c`, `Robert'); DROP TABLE words;`, `a\u0041`, `a\"b`, `{"a": [1]}`, `[1, 2]`,
	// Scripts, marks and signs.
	`naïve café`, `Ω Å`, `Владивосток`, `پاکستان`, `شمال، جنوب`, `עברית`, `abc پاک 123`, `日本`, `한국어`, `ไทย`, `हिन्दी`, "می\u200cشود",
	`é́`, `ạ̈`, `👩‍🚀`, `🇵🇰🇷🇺`, `😀`, `𝒳`, `ﬁ`, `ß`, `İı`, `“typographic” – ‘signs’ …`, "no\u00a0break", "line\u2028separator", "\ufffd", "\U0010fffd",
	`٣`, `½`, `−5`, `№ 7`,
	// Length.
	strings.Repeat("long text, ", 2909) + "x", strings.Repeat("ю", 32000), strings.Repeat("😀", 16000), `x`,
}

var figures = []string{
	"0", "0.1", "0.3", "93.34", "-0.5", "1000000", "0.00000000000001", "-0.00000000000001", "999999999999999", "-999999999999999",
	"99999999999999.9", "100000000000000", "123456789.012345", "0.000001", "5.05", "2.675", "1.005",
}

var days = []string{
	"0001-01-01", "1582-10-10", "1600-02-29", "1850-06-01", "1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "1904-01-01",
	"1969-12-31", "1970-01-01", "1970-01-02", "2000-02-29", "2038-01-19", "2262-04-12", "9999-12-31",
}

type date struct{ text, start, end, precision string }

var dates = []date{
	{"0001", "0001-01-01", "0001-12-31", "year"},
	{"9999-12-31", "9999-12-31", "9999-12-31", "day"},
	{"1850-06", "1850-06-01", "1850-06-30", "month"},
	{"1900-02", "1900-02-01", "1900-02-28", "month"},
	{"195X", "1950-01-01", "1959-12-31", "decade"},
	{"1984?", "1984-01-01", "1984-12-31", "year"},
	{"1985-04-12~", "1985-04-12", "1985-04-12", "day"},
	{"1964/2008", "1964-01-01", "2008-12-31", "range"},
	{"2011/..", "2011-01-01", "", "open"},
	{"../1985-04", "", "1985-04-30", "open"},
	{"1985/", "1985-01-01", "", "unknown"},
}

func (d date) want() map[string]string {
	want := map[string]string{"moment": d.text, "moment_precision": d.precision}
	if d.start != "" {
		want["moment_start"] = d.start
	}
	if d.end != "" {
		want["moment_end"] = d.end
	}
	return want
}

var others = []Case{
	{Want: map[string]string{}}, // nothing but its key
	{Want: map[string]string{"whole": "0"}, row: awkward{Whole: schema.Some[int64](0)}},
	{Want: map[string]string{"whole": "-1"}, row: awkward{Whole: schema.Some[int64](-1)}},
	{Want: map[string]string{"whole": "2147483648"}, row: awkward{Whole: schema.Some[int64](1 << 31)}},
	{Want: map[string]string{"whole": "999999999999999"}, row: awkward{Whole: schema.Some[int64](999999999999999)}},
	{Want: map[string]string{"whole": "-999999999999999"}, row: awkward{Whole: schema.Some[int64](-999999999999999)}},
	{Want: map[string]string{"flag": "true"}, row: awkward{Flag: schema.Some(true)}},
	{Want: map[string]string{"flag": "false"}, row: awkward{Flag: schema.Some(false)}},
	{Want: map[string]string{"paint": "black"}, row: awkward{Paint: "black"}},
	{Want: map[string]string{"items": "single"}, row: awkward{Items: []string{"single"}}},
	{Want: map[string]string{"items": `one; two, "three"; 007; پاک`}, row: awkward{Items: []string{"one", `two, "three"`, "007", "پاک"}}},
	{Want: map[string]string{"items": "same; same"}, row: awkward{Items: []string{"same", "same"}}},
	{Want: map[string]string{}, row: awkward{Items: []string{}}}, // an empty list is missing
	{Want: map[string]string{"paints": "red; white; red"}, row: awkward{Paints: []colour{"red", "white", "red"}}},
	{Want: map[string]string{"paints": "red"}, row: awkward{Paints: []colour{"red"}}},
}

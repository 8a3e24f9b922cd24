package sample

import (
	"pakrus/schema"
	"pakrus/schema/evidence"
)

// Nasty is text that ends, or steers, whatever it is written into without being escaped: strings of
// Python, SQL and R, comments, templates, terminals.
const Nasty = "it's \"so\" \\ \"\"\" ''' \\\\n {x} {{.}} %s %(a)s ${b} -- /* */ # ; DROP TABLE claims; <b> & `c` \u202e\u2028 E\u0301 😀 \\"

type bellID string

func (bellID) RefersTo() string { return "import" }

type tone string

var tones = &schema.CodeList{Name: "tone", Origin: Nasty, Codes: []schema.Code{
	{Value: `it's "low" \ {x}`, Label: Nasty, Definition: Nasty}, {Value: `\`, Label: "high"}, {Value: "%s", Label: "high"}, {Value: "'", Label: "'"},
}}

func (tone) CodeList() *schema.CodeList { return tones }

type bell struct {
	ID     string      `json:"bell_id" key:"" own:"" doc:"Identifier."`
	Tone   tone        `json:"type,omitzero" doc:"Tone."`
	Tones  []tone      `json:"list,omitzero" doc:"Tones."`
	Within bellID      `json:"str,omitzero" doc:"Larger bell."`
	Names  []string    `json:"labels,omitzero" doc:"Names."`
	Cast   schema.Date `json:"lists,omitzero" doc:"When it was cast."`
}

type rope struct {
	Bell bellID `json:"bell_id" key:"" doc:"Bell."`
	Name string `json:"engine" key:"" doc:"Name."`
}

type passage struct {
	ID        string `json:"passage_id" key:"" own:"" doc:"Identifier."`
	Section   string `json:"section" own:"" doc:"Section."`
	Paragraph int64  `json:"paragraph" own:"" doc:"Number."`
}

type work struct {
	ID      string      `json:"source_id" key:"" own:"" doc:"Identifier."`
	Title   string      `json:"title" own:"" doc:"Title."`
	Authors []string    `json:"authors,omitzero" own:"" doc:"Authors."`
	Issued  schema.Date `json:"issued,omitzero" own:"" doc:"Year."`
}

// Hostile is a dataset whose every name is a word of some language and whose every text is Nasty.
// Its tables are bells (import), their ropes (bell_lists), and the evidence of both.
func Hostile() *schema.Dataset {
	m := meta
	m.Title, m.Description, m.Keywords = Nasty, Nasty+"\n\n"+Nasty, []string{Nasty, "\""}
	m.Creators = []schema.Creator{{Name: Nasty}, {Name: "Nobody"}}
	m.License.Title = Nasty
	v := schema.Versions{Added: "1.0.0"}
	d := must(schema.New(m,
		schema.Of("import", Nasty, []bell{
			{ID: "bell-1", Tone: "'", Tones: []tone{"%s", `\`}, Names: []string{"NA", "it's \\", "\"\"\""}, Cast: "17XX"},
			{ID: "bell-2", Tone: `it's "low" \ {x}`, Within: "bell-1", Cast: "[1801-02,1803]"},
			{ID: "bell-10", Tone: "%s"},
		}),
		schema.Of("bell_lists", Nasty, []rope{{"bell-1", "a"}, {"bell-1", "b"}}),
		schema.Of("class", "nothing", []rope(nil)),
		schema.Of("order", "a bell again", []rope{{"bell-2", Nasty}}),
		schema.Of("passages", "a passage", []passage{{"book-p001", Nasty, 1}, {"book-p002", "Two", 2}}),
		schema.Of("sources", "a work", []work{{"book", Nasty, []string{"Keeper, A.", "B."}, "1999~"}}),
		schema.Of("claims", "a claim", []evidence.Claim{
			{ID: "cl-01", Table: "import", Record: "bell-1", Field: "lists", Value: "17XX", Versions: v, Source: "book", Passage: "book-p002", Rank: "normal"},
			{ID: "cl-02", Table: "import", Record: "bell-1", Field: "type", Value: "'", AsStated: Nasty, Versions: v, Source: "book", Passage: "book-p001", Via: "book", Rank: "preferred"},
			{ID: "cl-03", Table: "bell_lists", Record: "bell-1/a", Field: "engine", Value: "a", Versions: v, Source: "book", Passage: "book-p001", Rank: "preferred"},
			{ID: "cl-04", Table: "import", Record: "bell-2", Field: "type", Value: "x", Versions: v, Source: "book", Passage: "book-p001", Rank: "preferred"},
			{ID: "cl-05", Table: "import", Record: "bell-10", Field: "type", Value: "x", Versions: v, Source: "book", Passage: "book-p001", Rank: "preferred"},
		})))
	for _, t := range d.Tables {
		for i := range t.Columns {
			t.Columns[i].Meaning += " " + Nasty
			t.Columns[i].Unit = Nasty
		}
	}
	return d
}

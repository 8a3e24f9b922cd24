package xlsx

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/schema"
)

type note struct {
	ID    string            `json:"note_id" key:"" doc:"Note."`
	Text  string            `json:"words,omitzero" kind:"text" doc:"Words."`
	Items []string          `json:"items,omitzero" doc:"Items."`
	Count schema.Opt[int64] `json:"figure,omitzero" doc:"Figure."`
}

func notes(rows ...note) *schema.Dataset {
	d, err := schema.New(sample.Lighthouses().Meta, schema.Of("notes", "a note", rows))
	if err != nil {
		panic(err)
	}
	return d
}

// refusal is the error of Write, which must not create a file then.
func refusal(t *testing.T, d *schema.Dataset) string {
	t.Helper()
	err := Write(func(name string) (io.WriteCloser, error) {
		t.Errorf("%s was created", name)
		return nil, errors.New("not needed")
	}, d)
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestCellsThatWouldChangeAreRefused(t *testing.T) {
	for want, n := range map[string]note{
		"column words: the text has 32768 UTF-16 units":             {Text: strings.Repeat("x", 32_768)},
		"column words: the text has 32769 UTF-16 units":             {Text: strings.Repeat("😀", 16_384) + "x"},
		"column items: the text has 32770 UTF-16 units":             {Items: []string{strings.Repeat("ю", 32_767), "x"}},
		"column words: the text has the character U+000D at byte 1": {Text: "a\r\n"},
		"column words: the text has the character U+0000 at byte 0": {Text: "\x00"},
		"column words: the text has the character U+001B at byte 2": {Text: "é\x1b"},
		"column items: the text has the character U+FFFE at byte 3": {Items: []string{"a", "\uFFFE"}},
		"column words: the text has the character U+FFFF at byte 0": {Text: "\uFFFF"},
		"column figure: 1000000000000000 has more than 15 digits":   {Count: schema.Some[int64](1e15)},
		"column figure: -1000000000000000 has more than 15 digits":  {Count: schema.Some[int64](-1e15)},
	} {
		n.ID = "note-2"
		got := refusal(t, notes(note{ID: "note-1"}, n))
		if want = "notes: row note-2, " + want; !strings.HasPrefix(got, want) {
			t.Errorf("error %.200q, want %q", got, want)
		}
	}
}

func TestCellsAtTheLimitAreKept(t *testing.T) {
	texts := []string{strings.Repeat("x", 32_767), strings.Repeat("😀", 16_383) + "x", "\t\n \u0085\u2028\uFFFD\U0010FFFF\u007f ", "_x0041_ _x005F_x0041_ _x000d_"}
	for _, want := range texts {
		got, err := opened(t, notes(note{ID: "note-1", Text: want})).GetCellValue("notes", "B2")
		if err != nil || got != want {
			t.Errorf("%.40q (%d bytes), error %v; want %.40q (%d bytes)", got, len(got), err, want, len(want))
		}
	}
}

func TestEveryTableIsChecked(t *testing.T) {
	d := notes(note{ID: "note-1", Text: "\r"})
	d.Tables = append(d.Tables, notes(note{ID: "note-1", Text: "\a"}).Tables[0])
	got := refusal(t, d)
	for _, want := range []string{"U+000D", "U+0007", "notes: a workbook cannot have"} {
		if !strings.Contains(got, want) {
			t.Errorf("error %q, want one with %q", got, want)
		}
	}
}

func TestNamesOfSheets(t *testing.T) {
	for name, want := range map[string]string{
		"readme": "readme: a workbook cannot have a sheet of this name", "History": "History: a workbook cannot have", "Codebook": "codebook: a workbook cannot have",
		"a/b": "a/b: ", strings.Repeat("n", 32): "nnn: ", "": ": ", "a_x0041_b": "",
	} {
		d := notes()
		d.Tables[0].Name = name
		got := refusalOrNone(t, d)
		if (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%q: error %q, want one with %q", name, got, want)
		}
	}
}

func refusalOrNone(t *testing.T, d *schema.Dataset) string {
	t.Helper()
	files := sample.Files{}
	if err := Write(files.Create, d); err != nil {
		if len(files) > 0 {
			t.Error("a file was created")
		}
		return err.Error()
	}
	return ""
}

func TestMetaIsChecked(t *testing.T) {
	for want, change := range map[string]func(*schema.Meta){
		`Meta.Released is "2020-02-30", not a day; write it as YYYY-MM-DD`: func(m *schema.Meta) { m.Released = "2020-02-30" },
		"sheet README: the text has the character U+0001":                  func(m *schema.Meta) { m.Description = "\x01" },
		"sheet README: the text has 40000 UTF-16 units":                    func(m *schema.Meta) { m.Title = strings.Repeat("x", 40_000) },
	} {
		d := notes()
		change(&d.Meta)
		if got := refusal(t, d); !strings.HasPrefix(got, want) {
			t.Errorf("error %.200q, want %q", got, want)
		}
	}
}

func TestRowsOfASheet(t *testing.T) {
	tooMany := schema.Of("notes", "a note", make([]note, 1_048_576))
	got := refusal(t, &schema.Dataset{Meta: sample.Lighthouses().Meta, Tables: []*schema.Table{tooMany}})
	if want := "notes: 1048576 rows; a sheet holds 1048575 below its header: split the table"; got != want {
		t.Errorf("error %q, want %q", got, want)
	}
}

func TestEmptyTablesHaveAHeader(t *testing.T) {
	f := opened(t, notes())
	rows, err := f.GetRows("notes")
	if err != nil || len(rows) != 1 || strings.Join(rows[0], " ") != "note_id words items figure" {
		t.Errorf("rows %q, error %v", rows, err)
	}
}

func TestHeaderIsEscaped(t *testing.T) {
	d := notes(note{ID: "note-1"})
	d.Tables[0].Columns[1].Name = "a_x0041_b"
	if got, err := opened(t, d).GetCellValue("notes", "B1"); err != nil || got != "a_x0041_b" {
		t.Errorf("%q, error %v", got, err)
	}
	d.Tables[0].Columns[1].Meaning = "\v"
	if got, want := refusal(t, d), `notes: column "a_x0041_b": the text has the character U+000B`; !strings.HasPrefix(got, want) {
		t.Errorf("error %q, want %q", got, want)
	}
}

func TestPartsOverTheLimitAreRefused(t *testing.T) {
	b := &workbook{parts: parts{"p": bytes.NewBufferString("0123456789")}}
	for limit, want := range map[int64]string{9: "more than 4 GiB; split the table", 10: ""} {
		var got string
		if err := b.compress("p", io.Discard, limit); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("limit %d: error %q, want %q", limit, got, want)
		}
	}
}

func TestInsertionNeedsItsPlace(t *testing.T) {
	b := &workbook{parts: parts{"p": bytes.NewBufferString("<a></a><b></b>")}, insertions: map[string][]insertion{}}
	add := func(text string) func(io.Writer) error {
		return func(w io.Writer) error { _, err := io.WriteString(w, text); return err }
	}
	b.insert("p", "</a>", add("1"))
	b.insert("p", "</b>", add("2"))
	var out bytes.Buffer
	if err := b.writePart("p", &out); err != nil || out.String() != "<a>1</a><b>2</b>" {
		t.Errorf("%s, error %v", out.String(), err)
	}
	b.insert("p", "</c>", add("3"))
	if err := b.writePart("p", io.Discard); err == nil || !strings.HasPrefix(err.Error(), "part p has no </c>") {
		t.Errorf("error %v", err)
	}
}

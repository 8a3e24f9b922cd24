package describe_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/release/describe"
	"pakrus/schema"
)

// blocks counts the fenced blocks of a text by their language.
func blocks(text string) map[string]int {
	found := map[string]int{}
	for _, m := range regexp.MustCompile("(?m)^```([a-z]+)$").FindAllStringSubmatch(text, -1) {
		found[m[1]]++
	}
	return found
}

func TestReadmeShowsTheFormatsThatAreThere(t *testing.T) {
	d := lighthouses()
	for _, test := range []struct {
		has                string
		python, r, sql, sh int
	}{{"", 6, 5, 3, 3}, {"load.py", 1, 0, 0, 1}, {"load.R", 0, 1, 0, 1}, {".csv", 1, 1, 1, 1}, {".json", 1, 1, 1, 1}, {".parquet", 1, 0, 1, 1}, {".xlsx", 1, 1, 0, 1}, {".sqlite", 1, 1, 0, 3}, {".none", 0, 0, 0, 1}} {
		some := slices.DeleteFunc(files(d), func(f describe.File) bool { return !strings.HasSuffix(f.Name, test.has) })
		text, err := describe.Readme(d, some)
		if err != nil {
			t.Fatal(err)
		}
		got := blocks(string(text))
		if got["python"] != test.python || got["r"] != test.r || got["sql"] != test.sql || got["sh"] != test.sh {
			t.Errorf("files %q: blocks %v", test.has, got)
		}
	}
}

func TestReadmeWarnsOfPreRelease(t *testing.T) {
	d := lighthouses()
	if strings.Contains(string(write(t, d, "README.md")), "pre-release") {
		t.Error("a release calls itself a pre-release")
	}
	d.Meta.Version = "1.3.0-dev"
	if !strings.Contains(string(write(t, d, "README.md")), "This is a pre-release: it may be replaced") {
		t.Error("a pre-release does not say so")
	}
}

func TestLinksOfCodebookLeadSomewhere(t *testing.T) {
	text := string(write(t, lighthouses(), "codebook.md"))
	for _, m := range regexp.MustCompile(`\]\(#([^)]*)\)`).FindAllStringSubmatch(text, -1) {
		if !strings.Contains(text, `<a id="`+m[1]+`"></a>`) {
			t.Errorf("no anchor %s", m[1])
		}
	}
}

type odd struct {
	ID string `json:"odd_id" key:"" own:"" doc:"A | bar, a *star*, <b>, a ~tilde~, a \\ and a [link](x)." jsonschema:"pattern=^(a|b)$"`
}

// A text of a column must stay one cell of its line, and no markup.
func TestCodebookEscapes(t *testing.T) {
	d, err := schema.New(lighthouses().Meta, schema.Of("odds", "a | b", []odd{{ID: "a"}}))
	if err != nil {
		t.Fatal(err)
	}
	text := string(write(t, d, "codebook.md"))
	for _, want := range []string{
		"\n| `odd_id` | A \\| bar, a \\*star\\*, \\<b>, a \\~tilde\\~, a \\\\ and a \\[link\\](x). | string; key, `^(a\\|b)$` | ours | all | `a` | 1.2.0 |\n",
		"\nOne row is a \\| b. 1 row.\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%.1500s", want, text)
		}
	}
}

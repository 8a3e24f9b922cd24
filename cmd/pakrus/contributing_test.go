package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"pakrus/records"
)

// guide is CONTRIBUTING.md, and block the first fenced part of it that begins so.
func guide(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

var fence = regexp.MustCompile("(?s)```[a-z]*\n(.*?)```")

func block(t *testing.T, begin string) string {
	t.Helper()
	for _, m := range fence.FindAllStringSubmatch(guide(t), -1) {
		if strings.HasPrefix(m[1], begin) {
			return m[1]
		}
	}
	t.Fatalf("CONTRIBUTING.md has no example that begins with %q", begin)
	return ""
}

func put(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// The screens in CONTRIBUTING.md are what the program prints.
func TestTheGuideShowsWhatIsPrinted(t *testing.T) {
	workbook := block(t, "events.xlsx, events: read as")
	csv := block(t, "$ go run ./cmd/pakrus validate --fix events.csv\n")
	yaml := block(t, "events:\n")
	d, err := records.Dataset()
	must(err)
	f := templateOf(t, d, records.Contributions.Of("events"))
	row := func(number int, pairs ...pair) { fillRow(f, "events", number, inOrderOf(t, f, "events", pairs)) }
	mission := []pair{
		{name: "date", text: "May 2003"}, {name: "kind", text: "vist"}, {name: "cameo_code", text: "042"}, {name: "title", text: "A trade mission visits Karachi"},
		{name: "place_id", text: "Karachi"}, {name: "setting", text: "bilateral"}, {name: "domain", text: "economic"}, {name: "status", text: "held"}, {name: "evidence_passage", text: "rabbi-2021-p027"},
	}
	row(4, mission...)
	row(5, pair{name: "event_id", text: "ev-0030"}, pair{name: "date", text: "2003-03"}, pair{name: "evidence_passage", text: "rabbi-2021-p027"})
	t.Chdir(t.TempDir())
	put(t, "events.xlsx", saved(f))
	if got := here("validate", "events.xlsx"); got.out != workbook {
		t.Errorf("CONTRIBUTING.md shows\n%s\nthe program prints\n%s%s", workbook, got.out, got.stderr)
	}
	mission[1].text = "visit"
	put(t, "events.csv", renderings[".csv"](mission))
	if got := here("validate", "--fix", "events.csv"); "$ go run ./cmd/pakrus validate --fix events.csv\n"+got.out != csv {
		t.Errorf("CONTRIBUTING.md shows\n%s\nthe program prints\n%s%s", csv, got.out, got.stderr)
	}
	put(t, "events.yaml", yaml)
	if got := here("validate", "events.yaml"); got.code != exitDone {
		t.Errorf("the example in YAML: %s%s", got.out, got.stderr)
	}
	if marked := here("validate", "--mark", "events.xlsx"); !strings.Contains(marked.out, "events.marked.xlsx") {
		t.Errorf("no marked copy: %s", marked.out)
	} else if _, err := os.Stat(filepath.Join(".", "events.marked.xlsx")); err != nil {
		t.Error(err)
	}
}

// Each command of this program in the guide is one that it has, with flags that it has.
func TestTheGuideNamesCommandsThatThereAre(t *testing.T) {
	lines := regexp.MustCompile("(?m)(?:go run ./cmd/pakrus|`pakrus) ([a-z]+)([^\n`#]*)").FindAllStringSubmatch(guide(t), -1)
	if len(lines) < 10 {
		t.Fatalf("only %d commands", len(lines))
	}
	app := newApp(newConsole(os.Stdout, os.Stderr))
	for _, m := range lines {
		command := app.Command(m[1])
		if m[1] == "help" {
			continue
		}
		if command == nil {
			t.Errorf("there is no command %s", m[1])
			continue
		}
		for _, flag := range regexp.MustCompile(`--([a-z-]+)`).FindAllStringSubmatch(m[2], -1) {
			known := false
			for _, f := range command.Flags {
				known = known || f.Names()[0] == flag[1]
			}
			for _, c := range command.Subcommands {
				for _, f := range c.Flags {
					known = known || f.Names()[0] == flag[1]
				}
			}
			if !known {
				t.Errorf("%s has no flag --%s", m[1], flag[1])
			}
		}
	}
}

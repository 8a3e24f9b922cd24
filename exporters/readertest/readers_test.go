package readertest

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

func TestDifferencesAreFound(t *testing.T) {
	want := table{name: "coasts", columns: []string{"coast_id", "name"}, rows: [][]string{{"north", "Northern coast"}, {"south", ""}}}
	for text, told := range map[string]string{
		"coast_id\x1fname\x1enorth\x1fNorthern coast\x1esouth\x1f":   "",
		"coast_id\x1fname\x1enorth\x1fNorthern Coast\x1esouth\x1f":   "coasts: row 1 (north,Northern coast), name: got \"Northern Coast\"",
		"coast_id\x1fname\x1enorth\x1fNorthern coast\x1esouth\x1fNA": "coasts: row 2 (south,), name: got \"NA\", want \"\"",
		"coast_id\x1fname\x1enorth\x1fNorthern coast":                "coasts: 1 rows, want 2",
		"coast_id\x1fname\x1enorth\x1fNorthern coast\x1esouth":       "coasts: row 2 (south,) has 1 cells, want 2",
		"name\x1fcoast_id":                 "coasts: columns [\"name\" \"coast_id\"], want",
		"":                                 "coasts: columns [], want",
		strings.Repeat("\x1fx", 2)[1:]:     "coasts: columns [\"x\" \"x\"], want",
		"coast_id\x1fname\x1e\x1f\x1e\x1f": "coasts: row 1 (north,Northern coast), coast_id: got \"\", want \"north\"",
	} {
		got := strings.Join(differences(parse("coasts", text), want), "\n")
		if (told == "") != (got == "") || !strings.HasPrefix(got, told) {
			t.Errorf("%q: told %q, want %q", text, got, told)
		}
	}
}

func TestManyDifferencesAreCounted(t *testing.T) {
	want := table{name: "numbers", columns: []string{"n"}, rows: [][]string{{"1"}, {"2"}, {"3"}, {"4"}, {"5"}, {"6"}, {"7"}}}
	got := table{name: "numbers", columns: []string{"n"}, rows: [][]string{{"0"}, {"0"}, {"0"}, {"0"}, {"0"}, {"0"}, {"0"}}}
	found := differences(got, want)
	if len(found) != maxShown+1 || found[maxShown] != "numbers: and 2 more differences" {
		t.Errorf("told %q", found)
	}
}

func TestSnippetsOfAReadme(t *testing.T) {
	text := "```python\nimport x\nevents = x.read(\"csv/events.csv\", other_events)\n```\n\n```sh\nsha256sum -c SHA256SUMS\n```\n" +
		"```r\nevents <- excel(\"pakrus-1.0.0.xlsx\", sheet = \"events\")\n```\n"
	found := snippetsOf(text, "events")
	var names []string
	for _, s := range found {
		names = append(names, s.language+" "+s.format)
	}
	if want := []string{"python csv", "sh ", "r xlsx"}; !slices.Equal(names, want) {
		t.Fatalf("found %q, want %q", names, want)
	}
	if got, want := found[0].load("claims"), "import x\nclaims = x.read(\"csv/claims.csv\", other_events)"; got != want {
		t.Errorf("code %q, want %q", got, want)
	}
}

// A program that is missing skips, and fails only where all are required; the test runs
// itself in a process of its own, because its end is the result.
func TestRequire(t *testing.T) {
	if program := os.Getenv("READERS_REQUIRE"); program != "" {
		Require(t, program)
		t.Fatal("require let the test go on")
	}
	for all, want := range map[string]string{"0": "--- SKIP", "1": "--- FAIL"} {
		self := exec.Command(os.Args[0], "-test.run=^TestRequire$", "-test.v")
		self.Env = append(os.Environ(), "READERS_REQUIRE=no-such-program", "PAKRUS_REQUIRE_ALL="+all)
		out, _ := self.CombinedOutput()
		if !strings.Contains(string(out), want) || strings.Contains(string(out), "let the test go on") {
			t.Errorf("PAKRUS_REQUIRE_ALL=%s: want %s in\n%s", all, want, out)
		}
	}
}

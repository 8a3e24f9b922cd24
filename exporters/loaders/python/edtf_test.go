package python_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/schema/edtf"
)

// dated is what edtf of load.py says of a text; Error where it refuses it.
type dated struct {
	Start, End, Precision  string
	Uncertain, Approximate bool
	Error                  string
}

const askEDTF = `import json, load, sys
def ask(text):
    try:
        d = load.edtf(text)
        return dict(Start=str(d.start or ""), End=str(d.end or ""), Precision=d.precision, Uncertain=d.is_uncertain, Approximate=d.is_approximate)
    except ValueError as error:
        return dict(Error=str(error))
json.dump({text: ask(text) for text in json.load(sys.stdin)}, sys.stdout)`

// ask has load.py, in a folder of its own, read the texts; Python needs no package for that.
func ask(t *testing.T, texts []string) map[string]dated {
	t.Helper()
	folder := t.TempDir()
	source := sample.Output(t, write, sample.Lighthouses())["load.py"]
	if err := os.WriteFile(filepath.Join(folder, "load.py"), source, 0o644); err != nil {
		t.Fatal(err)
	}
	asked, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command("python3", "-W", "error", "-B", "-c", askEDTF)
	command.Dir, command.Stdin = folder, strings.NewReader(string(asked))
	out, err := command.CombinedOutput()
	if err != nil {
		missing(t, "%v\n%s", err, out)
	}
	answers := map[string]dated{}
	if err := json.Unmarshal(out, &answers); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return answers
}

// missing skips the test where there is no Python at all, unless all programs are required.
func missing(t *testing.T, format string, args ...any) {
	t.Helper()
	if _, err := exec.LookPath("python3"); err != nil && os.Getenv("PAKRUS_REQUIRE_ALL") != "1" {
		t.Skip("no python3; install it")
	}
	t.Fatalf(format, args...)
}

// vectors are those that package edtf of the toolkit is tested with.
func vectors(t *testing.T) (valid, malformed []string) {
	t.Helper()
	text, err := os.ReadFile("../../../schema/edtf/testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var all struct {
		Valid     []struct{ Text string }
		Malformed []string
	}
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	for _, v := range all.Valid {
		valid = append(valid, v.Text)
	}
	return valid, all.Malformed
}

// beyond fits dates with years that Python has not: before 0001, and after 9999.
var beyond = regexp.MustCompile(`[YS]|0000|(^|[/\[{,.])[~%?]?-[0-9X]`)

func TestDatesAreReadAsTheToolkitReadsThem(t *testing.T) {
	valid, malformed := vectors(t)
	answers := ask(t, slices.Concat(valid, malformed))
	compared := 0
	for _, text := range valid {
		got, d := answers[text], mustParse(t, text)
		if beyond.MatchString(text) {
			if got.Error == "" {
				t.Errorf("%q is read as %+v", text, got)
			}
			continue
		}
		compared++
		want := dated{Precision: string(d.Precision()), Uncertain: strings.ContainsAny(text, "?%"), Approximate: strings.ContainsAny(text, "~%")}
		if day, ok := d.Earliest(); ok {
			want.Start = day.String()
		}
		if day, ok := d.Latest(); ok {
			want.End = day.String()
		}
		if got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
	t.Logf("%d of %d valid texts compared", compared, len(valid))
	for _, text := range malformed {
		if answers[text].Error == "" {
			t.Errorf("%q is no date, and is read as %+v", text, answers[text])
		}
	}
}

func mustParse(t *testing.T, text string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

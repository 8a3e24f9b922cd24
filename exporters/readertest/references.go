package readertest

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"
)

//go:embed references.py
var referencesScript string

// referenceParsers are the Python packages that read formats of references.
var referenceParsers = map[string]string{"bibtex": "bibtexparser", "ris": "rispy"}

// Parsed is what a parser of references finds of one.
type Parsed struct {
	ID      string
	Authors int
	Year    string
}

// References reads a text with the parser that Python has for a format, bibtex or ris.
func References(t *testing.T, format, text string) []Parsed {
	t.Helper()
	Require(t, "python3", "-c", "import "+referenceParsers[format])
	command := exec.Command("python3", "-c", referencesScript, format)
	command.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "PYTHONDONTWRITEBYTECODE=1")
	command.Stdin = strings.NewReader(text)
	var wrong bytes.Buffer
	command.Stderr = &wrong
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", format, err, &wrong)
	}
	var rows [][3]any
	if err := json.Unmarshal(out, &rows); err != nil {
		t.Fatal(err)
	}
	all := make([]Parsed, len(rows))
	for i, row := range rows {
		all[i] = Parsed{row[0].(string), int(row[1].(float64)), row[2].(string)}
	}
	return all
}

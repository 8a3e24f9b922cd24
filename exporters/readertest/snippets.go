package readertest

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// snippet is code that loads a table from one format.
type snippet struct {
	language string // python, r, sql or sh
	reader   string // who reads
	format   string // csv, json, parquet, xlsx, sqlite, loader; empty for code that loads nothing
	code     string
	loads    string // name of the table in the code
}

// load is the code for another table.
func (s *snippet) load(table string) string {
	return regexp.MustCompile(`\b`+regexp.QuoteMeta(s.loads)+`\b`).ReplaceAllString(s.code, table)
}

// written returns the code of the README in these languages.
func (p *proof) written(languages ...string) []snippet {
	return slices.DeleteFunc(slices.Clone(p.readme), func(s snippet) bool { return !slices.Contains(languages, s.language) })
}

// promised is what the README of a release must have code for.
var promised = []string{
	"python loader", "r loader", "python parquet", "sql parquet", "python csv", "r csv", "sql csv",
	"python json", "r json", "sql json", "python xlsx", "r xlsx",
	"python sqlite", "r sqlite", "sh sqlite", "sh sqlite", "sh ",
}

// readReadme returns the code in the README of the release, which loads the named table.
func readReadme(t *testing.T, folder, loads string) []snippet {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(folder, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	found := snippetsOf(string(text), loads)
	var names []string
	for _, s := range found {
		names = append(names, s.language+" "+s.format)
	}
	if !slices.Equal(names, promised) {
		t.Fatalf("the README has code for %q, want %q", names, promised)
	}
	return found
}

var (
	fencedCode = regexp.MustCompile("(?ms)^```([a-z]+)\n(.*?)^```$")
	dataFile   = regexp.MustCompile(`[\w.-]+\.(csv|json|parquet|xlsx|sqlite)["']`)
	readerOf   = map[string]string{"python": "pandas", "r": "R", "sql": "DuckDB", "sh": "shell"}
)

// snippetsOf returns the fenced code of a README with the format of the file in each.
func snippetsOf(text, loads string) []snippet {
	var found []snippet
	for _, m := range fencedCode.FindAllStringSubmatch(text, -1) {
		s := snippet{language: m[1], reader: readerOf[m[1]], code: strings.TrimSpace(m[2]), loads: loads}
		if strings.Contains(s.code, "load.") {
			s.format = "loader"
		}
		if file := dataFile.FindStringSubmatch(s.code); file != nil {
			s.format = file[1]
		}
		found = append(found, s)
	}
	return found
}

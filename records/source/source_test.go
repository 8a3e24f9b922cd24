package source_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"pakrus/records/source"
)

// keys are the values of the constants of keys.go.
func keys(t *testing.T) []source.ID {
	file, err := parser.ParseFile(token.NewFileSet(), "keys.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var ids []source.ID
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok {
			id, _ := strconv.Unquote(lit.Value)
			ids = append(ids, source.ID(id))
		}
		return true
	})
	return ids
}

func TestEachKeyHasOneRow(t *testing.T) {
	var ids []source.ID
	for _, s := range source.Rows {
		ids = append(ids, s.ID)
	}
	want := keys(t)
	slices.Sort(ids)
	slices.Sort(want)
	if !slices.Equal(ids, want) {
		t.Errorf("rows have the keys\n%v\nwant those of keys.go\n%v", ids, want)
	}
}

var year = regexp.MustCompile(`-(\d{4})[a-z]?$`)

func TestKeyHasYearOfIssue(t *testing.T) {
	undated := []source.ID{source.Rabbi2021, source.Untold2025, source.Sco2021}
	for _, s := range source.Rows {
		found := year.FindStringSubmatch(string(s.ID))
		switch {
		case found == nil:
			t.Errorf("%s: no year at the end of the key", s.ID)
		case s.Issued == "" != slices.Contains(undated, s.ID):
			t.Errorf("%s: issued %q; undated are %v", s.ID, s.Issued, undated)
		case s.Issued != "" && string(s.Issued)[:4] != found[1]:
			t.Errorf("%s: issued %s", s.ID, s.Issued)
		}
	}
}

func TestOnlyDocumentsHaveFingerprints(t *testing.T) {
	documents := 0
	for _, s := range source.Rows {
		if s.Role == source.Document {
			documents++
		}
		if (s.SHA256 != "") != (s.Role == source.Document) {
			t.Errorf("%s: a %s with fingerprint %q", s.ID, s.Role, s.SHA256)
		}
	}
	if documents != 5 {
		t.Errorf("%d documents, want 5", documents)
	}
}

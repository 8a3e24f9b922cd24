package records

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// constants reads the ID constants of a package: value to name.
func constants(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			typeName, _ := spec.Type.(*ast.Ident)
			literal, _ := spec.Values[0].(*ast.BasicLit)
			if literal != nil && typeName != nil && (typeName.Name == "ID" || strings.HasSuffix(dir, "ref")) {
				value, _ := strconv.Unquote(literal.Value)
				found[value] = spec.Names[0].Name
			}
			return true
		})
	}
	return found
}

// TestEveryConstantHasItsRecord keeps the constants and the rows in step.
func TestEveryConstantHasItsRecord(t *testing.T) {
	d, err := Dataset()
	if err != nil {
		t.Fatal(err)
	}
	for dir, tables := range map[string][]string{
		"ref": {"events", "agreements", "projects"}, "actor": {"actors"}, "place": {"places"}, "source": {"sources"}, "series": {"series"},
	} {
		keys := map[string]bool{}
		for _, name := range tables {
			table := d.Table(name)
			for _, row := range table.Rows() {
				keys[table.Key(row)] = true
			}
		}
		for value, name := range constants(t, dir) {
			if !keys[value] {
				t.Errorf("%s.%s is %q, which is no record; remove the constant or write the record", dir, name, value)
			}
		}
	}
}

// TestReferencesAreConstants keeps records from naming one another by bare text, which the
// compiler cannot check.
func TestReferencesAreConstants(t *testing.T) {
	fields := map[string]bool{"PartOf": true, "Agreement": true, "Project": true, "Event": true, "Amends": true, "Place": true, "Actor": true,
		"Via": true, "Series": true, "Organisation": true, "Country": true, "Location": true, "RefArea": true, "CounterpartArea": true}
	for _, kind := range []string{"event", "agreement", "project", "membership", "series", "actor", "place"} {
		files, err := filepath.Glob(filepath.Join(kind, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", kind, len(files), err)
		}
		for _, name := range files {
			source, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, name, source, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				pair, ok := n.(*ast.KeyValueExpr)
				if !ok {
					return true
				}
				key, _ := pair.Key.(*ast.Ident)
				if literal, bare := pair.Value.(*ast.BasicLit); bare && key != nil && fields[key.Name] {
					t.Errorf("%s: %s is the bare text %s; refer by a constant", set.Position(n.Pos()), key.Name, literal.Value)
				}
				return true
			})
		}
	}
}

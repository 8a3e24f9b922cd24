package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport says which parts of the house a part may import beside its own subfolders.
var mayImport = map[string][]string{
	"schema":    {"schema"},
	"records":   {"records", "schema"},
	"exporters": {"exporters", "schema"},
	"cmd":       {"records", "exporters", "schema"},
}

// onlyImporter says which package alone imports a library.
var onlyImporter = map[string]string{
	"github.com/xuri/excelize/v2":      "exporters/xlsx",
	"github.com/parquet-go/parquet-go": "exporters/parquet",
	"github.com/invopop/jsonschema":    "schema",
	"github.com/urfave/cli/v2":         "cmd/pakrus",
	"go.yaml.in/yaml/v4":               "exporters/yaml",
	"aead.dev/minisign":                "exporters/release/signature",
	"modernc.org/sqlite":               "exporters/sqlite",
}

// imports lists the imports of each package that is no test, by folder.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	root := os.DirFS("../..")
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			imported, _ := strconv.Unquote(spec.Path.Value)
			found[path.Dir(name)] = append(found[path.Dir(name)], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestImportsFollowTheArchitecture(t *testing.T) {
	for folder, imported := range imports(t) {
		part, _, _ := strings.Cut(folder, "/")
		for _, i := range imported {
			inside, ok := strings.CutPrefix(i, "pakrus/")
			other, _, _ := strings.Cut(inside, "/")
			if ok && !slices.Contains(mayImport[part], other) {
				t.Errorf("%s imports %s; %s may import %v", folder, i, part, mayImport[part])
			}
			if part == "records" && !ok && strings.Contains(i, ".") {
				t.Errorf("%s imports %s; records import no third-party package", folder, i)
			}
			if owner := libraryOwner(i); owner != "" && owner != folder {
				t.Errorf("%s imports %s; only %s may", folder, i, owner)
			}
		}
	}
}

func libraryOwner(imported string) string {
	for library, owner := range onlyImporter {
		if imported == library || strings.HasPrefix(imported, library+"/") {
			return owner
		}
	}
	return ""
}

// Package repair is no format: it says what a repair is, and mends text.
func TestFormatsDoNotImportOneAnother(t *testing.T) {
	for folder, imported := range imports(t) {
		if path.Dir(folder) != "exporters" {
			continue
		}
		for _, i := range imported {
			if inside, ok := strings.CutPrefix(i, "pakrus/exporters"); ok && inside != "/repair" && !strings.HasPrefix(inside, "/internal/") && !strings.HasPrefix(i, "pakrus/"+folder+"/") {
				t.Errorf("%s imports %s; a format knows no other", folder, i)
			}
		}
	}
}

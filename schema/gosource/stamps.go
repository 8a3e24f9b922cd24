package gosource

import (
	"cmp"
	"go/ast"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/semver"

	"pakrus/schema"
)

// stampFields are the fields that hold a version of the dataset, in records, in the rows that tell
// of changes and in what describes the dataset.
var stampFields = []string{"Added", "Changed", "Version", "Since"}

// sinceTag is the tag of a field that holds the version which introduced a column.
const sinceTag = "since"

// Stamps lists the versions after the given one that the packages in a folder of the project are
// stamped with, lowest first.
func (p *Project) Stamps(folder, after string) ([]string, error) {
	found := map[string]bool{}
	err := p.eachStamp(folder, func(f *file, s stamp) {
		if schema.CompareVersions(s.version, after) > 0 {
			found[s.version] = true
		}
	})
	var versions []string
	for v := range found {
		versions = append(versions, v)
	}
	slices.SortFunc(versions, schema.CompareVersions)
	return versions, err
}

// Restamp moves the stamps of versions between the two to the later one: those of a release that
// was to have another number.
func (p *Project) Restamp(folder, after, to string) error {
	return p.eachStamp(folder, func(f *file, s stamp) {
		if schema.CompareVersions(s.version, after) > 0 && schema.CompareVersions(s.version, to) < 0 {
			f.edits = append(f.edits, edit{s.start, s.end, to})
		}
	})
}

// stamp is a version in a file: the bytes from start to end, without quotes.
type stamp struct {
	version    string
	start, end int
}

func (p *Project) eachStamp(folder string, tell func(*file, stamp)) error {
	packages, err := p.below(folder)
	if err != nil {
		return err
	}
	for _, importPath := range packages {
		k, err := p.load(importPath)
		if err != nil {
			return err
		}
		for _, f := range k.files {
			ast.Inspect(f.tree, func(n ast.Node) bool {
				for _, s := range f.stamps(n) {
					if semver.IsValid("v" + s.version) {
						tell(f, s)
					}
				}
				return true
			})
		}
	}
	return nil
}

// below lists the packages in a folder and those below it.
func (p *Project) below(folder string) ([]string, error) {
	var found []string
	err := fs.WalkDir(os.DirFS(filepath.Join(p.root, filepath.FromSlash(folder))), ".", func(name string, entry fs.DirEntry, err error) error {
		source := strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go")
		if importPath := path.Join(p.module, folder, path.Dir(name)); err == nil && source && !slices.Contains(found, importPath) {
			found = append(found, importPath)
		}
		return err
	})
	return found, err
}

// stamps are the versions that a node of the tree holds itself.
func (f *file) stamps(n ast.Node) []stamp {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		key, ok := n.Key.(*ast.Ident)
		if !ok || !slices.Contains(stampFields, key.Name) {
			return nil
		}
		return f.stampsIn(n.Value)
	case *ast.Field:
		return f.sinceOf(n.Tag)
	}
	return nil
}

// stampsIn are the versions of a text, or of a map of texts.
func (f *file) stampsIn(value ast.Expr) []stamp {
	var found []stamp
	switch value := value.(type) {
	case *ast.BasicLit:
		if text, err := strconv.Unquote(value.Value); err == nil && value.Kind == token.STRING && len(text) == len(value.Value)-2 {
			start := f.offset(value.Pos()) + 1
			found = append(found, stamp{text, start, start + len(text)})
		}
	case *ast.CompositeLit:
		if _, isMap := value.Type.(*ast.MapType); isMap {
			for _, e := range value.Elts {
				found = append(found, f.stampsIn(e.(*ast.KeyValueExpr).Value)...)
			}
		}
	}
	return found
}

func (f *file) sinceOf(tag *ast.BasicLit) []stamp {
	if tag == nil {
		return nil
	}
	text, _ := strconv.Unquote(tag.Value)
	since := reflect.StructTag(text).Get(sinceTag)
	at := strings.Index(tag.Value, sinceTag+":"+strconv.Quote(since))
	if since == "" || at < 0 {
		return nil
	}
	start := f.offset(tag.Pos()) + at + len(sinceTag) + len(`:"`)
	return []stamp{{since, start, start + len(since)}}
}

// sorted are the edits in their order; those at one place keep theirs, and one that is made
// twice counts once.
func (f *file) sorted() []edit {
	slices.SortStableFunc(f.edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	return slices.CompactFunc(f.edits, func(a, b edit) bool { return a == b && a.start < a.end })
}

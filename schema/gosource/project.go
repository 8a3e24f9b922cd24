// Package gosource writes records into the Go files that hold them as literals. It learns where
// a record goes, in what order its fields stand and which share a line from the records that
// are there, and knows no table by name. What it changes stays in memory until it is written.
package gosource

import (
	"cmp"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/modfile"
)

// Project is a Go module whose records are changed.
type Project struct {
	root     string
	module   string
	packages map[string]*pkg
}

// pkg is a package, parsed. Tests are left out.
type pkg struct {
	path    string
	fset    *token.FileSet
	files   []*file
	structs map[string]*record
	consts  map[string]map[string]string // type and value to name
	values  map[string]string            // name of a constant of text to its value
}

// file is a file of a package, with what is to be changed in it.
type file struct {
	pkg   *pkg
	name  string // from the root of the project, with slashes
	text  []byte
	tree  *ast.File
	edits []edit
	adds  map[string]bool // paths of imports to add

	closing map[int]bool // offsets of the ends of lists that were empty: they go to a line of their own
}

// edit replaces the bytes from start to end.
type edit struct {
	start, end int
	text       string
}

// Open finds the module in the folder. The error says so where there is none of that name.
func Open(root, module string) (*Project, error) {
	text, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if errors.Is(err, fs.ErrNotExist) || err == nil && modfile.ModulePath(text) != module {
		return nil, fmt.Errorf("%s is not the folder of the module %s; name the folder that has its go.mod", root, module)
	}
	return &Project{root: root, module: module, packages: map[string]*pkg{}}, err
}

// load parses a package of the module once.
func (p *Project) load(importPath string) (*pkg, error) {
	if found := p.packages[importPath]; found != nil {
		return found, nil
	}
	folder := strings.TrimPrefix(importPath, p.module+"/")
	names, err := filepath.Glob(filepath.Join(p.root, filepath.FromSlash(folder), "*.go"))
	if err != nil || len(names) == 0 {
		return nil, cmp.Or(err, fmt.Errorf("there is no package %s in %s", importPath, p.root))
	}
	made := &pkg{path: importPath, fset: token.NewFileSet(), structs: map[string]*record{}, consts: map[string]map[string]string{}, values: map[string]string{}}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		if err := made.parse(name, path.Join(folder, filepath.Base(name))); err != nil {
			return nil, err
		}
	}
	made.declarations()
	p.packages[importPath] = made
	return made, nil
}

func (k *pkg) parse(name, short string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	tree, err := parser.ParseFile(k.fset, name, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	k.files = append(k.files, &file{pkg: k, name: short, text: text, tree: tree, adds: map[string]bool{}, closing: map[int]bool{}})
	return nil
}

func (f *file) offset(p token.Pos) int { return f.pkg.fset.Position(p).Offset }
func (f *file) line(p token.Pos) int   { return f.pkg.fset.Position(p).Line }

func (f *file) insert(at int, text string) { f.edits = append(f.edits, edit{at, at, text}) }

func (f *file) source(n ast.Node) string { return string(f.text[f.offset(n.Pos()):f.offset(n.End())]) }

// lineEnd is the end of the line in which the offset is.
func (f *file) lineEnd(at int) int {
	if n := strings.IndexByte(string(f.text[at:]), '\n'); n >= 0 {
		return at + n
	}
	return len(f.text)
}

// Files are the changed files by name from the root of the project, formatted by gofmt.
func (p *Project) Files() (map[string][]byte, error) {
	changed := map[string][]byte{}
	for _, k := range p.packages {
		for _, f := range k.files {
			if len(f.edits) == 0 {
				continue
			}
			f.addImports()
			for at := range f.closing {
				f.insert(at, "\n")
			}
			text, err := format.Source(f.edited())
			if err != nil {
				return nil, fmt.Errorf("%s: the changed file is no Go: %w", f.name, err)
			}
			changed[f.name] = text
		}
	}
	return changed, nil
}

// edited applies the edits; those at one place keep their order.
func (f *file) edited() []byte {
	var text []byte
	at := 0
	for _, e := range f.sorted() {
		text = append(append(text, f.text[at:e.start]...), e.text...)
		at = e.end
	}
	return append(text, f.text[at:]...)
}

// addImports adds what the edits need to the last group of imports; gofmt sorts it.
func (f *file) addImports() {
	for _, spec := range f.tree.Imports {
		delete(f.adds, strings.Trim(spec.Path.Value, `"`))
	}
	if len(f.adds) == 0 {
		return
	}
	var lines strings.Builder
	for added := range f.adds {
		fmt.Fprintf(&lines, "\n%q", added)
	}
	if len(f.tree.Imports) == 0 && len(f.adds) == 1 {
		f.insert(f.lineEnd(f.offset(f.tree.Name.End())), "\n\nimport "+strings.TrimSpace(lines.String()))
		return
	}
	if len(f.tree.Imports) == 0 {
		f.insert(f.lineEnd(f.offset(f.tree.Name.End())), "\n\nimport ("+lines.String()+"\n)")
		return
	}
	last := f.tree.Imports[len(f.tree.Imports)-1]
	if decl := f.tree.Decls[0].(*ast.GenDecl); !decl.Lparen.IsValid() {
		f.insert(f.offset(last.Pos()), "(\n")
		lines.WriteString("\n)")
	}
	f.insert(f.lineEnd(f.offset(last.End())), lines.String())
}

// Text is a field of a struct literal that a variable of a package is set to.
func (p *Project) Text(importPath, variable, name string) (string, error) {
	f, value, err := p.value(importPath, variable, name)
	if err != nil {
		return "", err
	}
	return p.text(f, value), nil
}

// SetText changes a field that Text reads.
func (p *Project) SetText(importPath, variable, name, text string) error {
	f, value, err := p.value(importPath, variable, name)
	if err != nil {
		return err
	}
	changed := edit{f.offset(value.Pos()), f.offset(value.End()), strconv.Quote(text)}
	if _, isLiteral := value.(*ast.BasicLit); isLiteral { // the quotes stay
		changed = edit{changed.start + 1, changed.end - 1, strings.Trim(changed.text, `"`)}
	}
	f.edits = append(f.edits, changed)
	return nil
}

func (p *Project) value(importPath, variable, name string) (*file, ast.Expr, error) {
	k, err := p.load(importPath)
	if err != nil {
		return nil, nil, err
	}
	for _, f := range k.files {
		for _, d := range f.tree.Decls {
			if pair := fields(valueOf(d, variable))[name]; pair != nil {
				return f, pair.Value, nil
			}
		}
	}
	return nil, nil, fmt.Errorf("%s sets no %s.%s", importPath, variable, name)
}

// valueOf is what a declaration sets the variable to, or nil.
func valueOf(d ast.Decl, variable string) ast.Expr {
	decl, ok := d.(*ast.GenDecl)
	for i := 0; ok && i < len(decl.Specs); i++ {
		if spec, ok := decl.Specs[i].(*ast.ValueSpec); ok && spec.Names[0].Name == variable && len(spec.Values) == 1 {
			return spec.Values[0]
		}
	}
	return nil
}

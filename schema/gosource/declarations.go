package gosource

import (
	"go/ast"
	"go/token"
	"path"
	"reflect"
	"strconv"
	"strings"
)

// record is a struct type.
type record struct {
	fields []field
}

// field is a field of a struct type.
type field struct {
	name, column string // column is its json name
	kind         goType
}

// goType is a type as a field names it.
type goType struct {
	path, name string // import path of the package, "" for a type of the language
	list       bool
	option     bool // schema.Opt of it
}

func (r *record) column(name string) *field {
	for i := range r.fields {
		if r.fields[i].column == name {
			return &r.fields[i]
		}
	}
	return nil
}

func (r *record) field(name string) *field {
	for i := range r.fields {
		if r.fields[i].name == name {
			return &r.fields[i]
		}
	}
	return nil
}

// declarations reads the struct types and the constants of the package.
func (k *pkg) declarations() {
	for _, f := range k.files {
		for _, d := range f.tree.Decls {
			decl, ok := d.(*ast.GenDecl)
			for i := 0; ok && i < len(decl.Specs); i++ {
				switch spec := decl.Specs[i].(type) {
				case *ast.TypeSpec:
					k.declareStruct(f, spec)
				case *ast.ValueSpec:
					k.declareConst(decl.Tok, spec)
				}
			}
		}
	}
}

func (k *pkg) declareStruct(f *file, spec *ast.TypeSpec) {
	structure, ok := spec.Type.(*ast.StructType)
	if !ok {
		return
	}
	made := &record{}
	for _, declared := range structure.Fields.List {
		kind := f.typeOf(declared.Type)
		column := ""
		if declared.Tag != nil {
			tag, _ := strconv.Unquote(declared.Tag.Value)
			column, _, _ = strings.Cut(reflect.StructTag(tag).Get("json"), ",")
		}
		for _, name := range declared.Names {
			made.fields = append(made.fields, field{name.Name, column, kind})
		}
		if len(declared.Names) == 0 {
			made.fields = append(made.fields, field{kind.name, column, kind})
		}
	}
	k.structs[spec.Name.Name] = made
}

// declareConst keeps a constant of text: any by name, those of a named type by value, too.
func (k *pkg) declareConst(tok token.Token, spec *ast.ValueSpec) {
	if tok != token.CONST || len(spec.Names) != 1 || len(spec.Values) != 1 {
		return
	}
	literal, ok := spec.Values[0].(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return
	}
	value, _ := strconv.Unquote(literal.Value)
	k.values[spec.Names[0].Name] = value
	if kind, ok := spec.Type.(*ast.Ident); ok {
		k.declare(kind.Name, spec.Names[0].Name, value)
	}
}

func (k *pkg) declare(kind, name, value string) {
	if k.consts[kind] == nil {
		k.consts[kind] = map[string]string{}
	}
	if _, known := k.consts[kind][value]; !known {
		k.consts[kind][value] = name
	}
}

// typeOf reads a type that a field has; its name is "" where it is no named type or list of one.
func (f *file) typeOf(e ast.Expr) goType {
	switch e := e.(type) {
	case *ast.Ident:
		if e.Name == "string" || e.Name == "bool" || e.Name == "int" || e.Name == "int64" {
			return goType{name: e.Name}
		}
		return goType{path: f.pkg.path, name: e.Name}
	case *ast.SelectorExpr:
		return goType{path: f.imported(e.X), name: e.Sel.Name}
	case *ast.ArrayType:
		item := f.typeOf(e.Elt)
		item.list = true
		return item
	case *ast.IndexExpr:
		item := f.typeOf(e.Index)
		item.option = true
		return item
	}
	return goType{}
}

// imported is the path of the package that a name of the file stands for.
func (f *file) imported(name ast.Expr) string {
	ident, ok := name.(*ast.Ident)
	for _, spec := range f.tree.Imports {
		imported := strings.Trim(spec.Path.Value, `"`)
		if ok && path.Base(imported) == ident.Name {
			return imported
		}
	}
	return ""
}

package gosource

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"pakrus/schema"
)

// list is a slice literal that holds records.
type list struct {
	file     *file
	variable string
	items    *ast.CompositeLit
}

// lists are the variables of the package that are slice literals of a struct type, in the
// order of its files.
func (k *pkg) lists(name string) []list {
	var found []list
	for _, f := range k.files {
		for _, d := range f.tree.Decls {
			decl, ok := d.(*ast.GenDecl)
			for i := 0; ok && decl.Tok == token.VAR && i < len(decl.Specs); i++ {
				spec := decl.Specs[i].(*ast.ValueSpec)
				if items := f.listOf(spec, goType{path: k.path, name: name}); items != nil {
					found = append(found, list{f, spec.Names[0].Name, items})
				}
			}
		}
	}
	return found
}

// listOf is the slice literal of a type that a variable is set to, or nil.
func (f *file) listOf(spec *ast.ValueSpec, kind goType) *ast.CompositeLit {
	if len(spec.Values) != 1 {
		return nil
	}
	literal, ok := spec.Values[0].(*ast.CompositeLit)
	if !ok {
		return nil
	}
	if array, ok := literal.Type.(*ast.ArrayType); ok && f.typeOf(array.Elt) == kind {
		return literal
	}
	return nil
}

// fields are the fields of a struct literal by name.
func fields(literal ast.Expr) map[string]*ast.KeyValueExpr {
	found := map[string]*ast.KeyValueExpr{}
	for _, p := range pairs(literal) {
		found[p.name] = p.value
	}
	return found
}

// key is the key of a record literal, as the table makes it of a row; parts that stand
// elsewhere are given.
func (p *Project) key(t *schema.Table, r *record, f *file, literal ast.Expr, given map[string]string) string {
	have := fields(literal)
	var parts []string
	for _, c := range t.KeyColumns {
		name := t.Columns[c].Name
		part, known := given[name]
		if declared := r.column(name); !known && declared != nil && have[declared.name] != nil {
			part = p.text(f, have[declared.name].Value)
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "/")
}

// text is the value of an expression of constants, as text; "" where it cannot be told.
func (p *Project) text(f *file, e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if value, err := strconv.Unquote(e.Value); err == nil {
			return value
		}
		return e.Value
	case *ast.Ident:
		return f.pkg.values[e.Name]
	case *ast.SelectorExpr:
		if k, err := p.load(f.imported(e.X)); err == nil {
			return k.values[e.Sel.Name]
		}
	case *ast.BinaryExpr:
		return p.text(f, e.X) + p.text(f, e.Y)
	}
	return ""
}

// appendTo adds an item at the end of a list literal.
func (f *file) appendTo(literal *ast.CompositeLit, item string) {
	f.insertAt(literal, len(literal.Elts), item)
}

// insertAt adds an item before the i-th of a list literal, or at its end.
func (f *file) insertAt(literal *ast.CompositeLit, i int, item string) {
	switch {
	case len(literal.Elts) == 0:
		f.insert(f.offset(literal.Lbrace)+1, "\n"+item+",")
		f.closing[f.offset(literal.Rbrace)] = true
	case i == 0:
		f.insert(f.offset(literal.Lbrace)+1, "\n"+item+",")
	default:
		f.insertAfter(literal, literal.Elts[i-1], item)
	}
}

func (f *file) insertAfter(literal *ast.CompositeLit, before ast.Expr, item string) {
	end := f.offset(before.End())
	if f.line(before.End()) != f.line(literal.Rbrace) {
		f.insert(f.lineEnd(end), "\n"+item+",")
		return
	}
	f.insert(f.offset(literal.Lbrace)+1, "\n")
	f.insert(end, ",\n"+item+",\n") // what stood in one line ends without a comma
}

// pair is a field of a struct literal.
type pair struct {
	name  string
	value *ast.KeyValueExpr
}

// pairs are the fields of a struct literal in their order.
func pairs(literal ast.Expr) []pair {
	var found []pair
	if composite, ok := literal.(*ast.CompositeLit); ok {
		for _, element := range composite.Elts {
			if value, ok := element.(*ast.KeyValueExpr); ok {
				found = append(found, pair{value.Key.(*ast.Ident).Name, value})
			}
		}
	}
	return found
}

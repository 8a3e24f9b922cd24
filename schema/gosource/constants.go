package gosource

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strings"

	"pakrus/schema"
	"pakrus/schema/takeover"
)

// addConstant declares a key among the constants that name its kin, behind the last one with
// a smaller key.
func (w *Writer) addConstant(kind goType, key, name string, kin map[string]bool) error {
	k, err := w.project.load(kind.path)
	if err != nil {
		return err
	}
	f, group := k.group(kind, kin)
	if group == nil {
		return fmt.Errorf("%s has no group of constants of %s; add the first one by hand", kind.path, kind.name)
	}
	name = k.freeName(name)
	k.declare(kind.name, name, key)
	k.values[name] = key
	before := group.Lparen
	for _, spec := range group.Specs {
		if k.values[spec.(*ast.ValueSpec).Names[0].Name] < key {
			before = spec.End()
		}
	}
	f.insert(f.lineEnd(f.offset(before)), fmt.Sprintf("\n%s %s = %q", name, kind.name, key))
	return nil
}

// group is the group of constants of a type that names most of the kin.
func (k *pkg) group(kind goType, kin map[string]bool) (in *file, best *ast.GenDecl) {
	most := 0
	for _, f := range k.files {
		for _, d := range f.tree.Decls {
			decl, ok := d.(*ast.GenDecl)
			if !ok || decl.Tok != token.CONST || !decl.Lparen.IsValid() {
				continue
			}
			if of, n := k.names(decl, kind, kin); of && (best == nil || n > most) {
				in, best, most = f, decl, n
			}
		}
	}
	return in, best
}

// names reports whether a group has constants of the type, and counts those that name kin.
func (k *pkg) names(group *ast.GenDecl, kind goType, kin map[string]bool) (of bool, n int) {
	for _, spec := range group.Specs {
		value := spec.(*ast.ValueSpec)
		if t, ok := value.Type.(*ast.Ident); !ok || t.Name != kind.name {
			continue
		}
		of = true
		if kin[k.values[value.Names[0].Name]] {
			n++
		}
	}
	return of, n
}

// declareReference makes a constant for the key of a record to which another refers, named
// after the record.
func (w *Writer) declareReference(kind goType, table, key string) error {
	k, err := w.project.load(kind.path)
	if err != nil || k.consts[kind.name] == nil {
		return err
	}
	if _, known := k.consts[kind.name][key]; known {
		return nil
	}
	return w.addConstant(kind, key, w.nameFor(table, key), nil)
}

// nameFor makes a Go name of the title of a record and its year.
func (w *Writer) nameFor(table, key string) string {
	t, form := w.dataset.Table(table), w.forms.Of(table)
	row := w.rowOf(t, key)
	if form == nil || row == nil || form.Alike.Title == "" {
		return camel(key, nil)
	}
	name := ""
	words := capitalised.FindAllString(row[t.Column(form.Alike.Title)].Text, 3)
	for _, word := range words {
		name += word
	}
	if day := firstDay(t, form, row); day != "" {
		name += strings.TrimPrefix(day, "-")[:4]
	}
	if name == "" || name[0] <= '9' {
		return camel(key, nil)
	}
	return name
}

var capitalised = regexp.MustCompile(`\b[A-Z][A-Za-z]+`)

// rowOf is the row of a record, contributed or existing, or nil.
func (w *Writer) rowOf(t *schema.Table, key string) []schema.Value {
	if row := w.written[t.Name+"/"+key]; row != nil {
		return row
	}
	for _, row := range t.Rows() {
		if t.Key(row) == key {
			return slices.Clone(row)
		}
	}
	return nil
}

// camel makes a Go name of a key: shahid-abbasi is ShahidAbbasi, and sco is SCO where a text
// of the record has it in capitals.
func camel(key string, texts []string) string {
	name := ""
	for part := range strings.SplitSeq(key, "-") {
		word := strings.ToUpper(part[:1]) + part[1:]
		if upper := strings.ToUpper(part); slices.ContainsFunc(texts, func(t string) bool { return slices.Contains(strings.Fields(t), upper) }) {
			word = upper
		}
		name += word
	}
	if name[0] <= '9' {
		return "N" + name
	}
	return name
}

func texts(s *takeover.Step) []string {
	var found []string
	for c := range s.Table.Columns {
		if s.Table.Columns[c].Kind == schema.String {
			found = append(append(found, s.Row[c].Text), s.Row[c].List...)
		}
	}
	return found
}

// freeName is a name that the package does not declare yet.
func (k *pkg) freeName(name string) string {
	free := name
	for n := 2; k.declares(free); n++ {
		free = fmt.Sprintf("%s%d", name, n)
	}
	return free
}

func (k *pkg) declares(name string) bool {
	if _, constant := k.values[name]; constant {
		return true
	}
	for _, f := range k.files {
		for _, d := range f.tree.Decls {
			if slices.Contains(declared(d), name) {
				return true
			}
		}
	}
	return false
}

// declared are the names that a declaration declares in its package.
func declared(d ast.Decl) []string {
	var names []string
	switch d := d.(type) {
	case *ast.FuncDecl:
		names = append(names, d.Name.Name)
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				names = append(names, spec.Name.Name)
			case *ast.ValueSpec:
				for _, name := range spec.Names {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}

package gosource

import (
	"cmp"
	"fmt"
	"go/ast"
	"slices"
	"strconv"
	"strings"

	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/evidence"
	"pakrus/schema/takeover"
)

// Names of the fields of every record that are no columns.
const (
	evidenceField = "Evidence"
	versionsField = "Versions"
)

// Writer writes the steps of a plan into a project.
type Writer struct {
	project *Project
	dataset *schema.Dataset
	forms   *contrib.Forms
	version string
	sources goType // of the constants that name the works a document cites
	set     map[*ast.CompositeLit]map[string]bool
	homes   map[string]*home
	written map[string][]schema.Value // rows of new records, by table/key
}

// NewWriter prepares writing records for a version of the dataset. The tables of the dataset
// are made of the structs that the project's packages hold.
func NewWriter(p *Project, d *schema.Dataset, forms *contrib.Forms, version string) (*Writer, error) {
	w := &Writer{project: p, dataset: d, forms: forms, version: version, set: map[*ast.CompositeLit]map[string]bool{}, homes: map[string]*home{}, written: map[string][]schema.Value{}}
	sources, err := w.home(d.Table(forms.Sources))
	if err == nil {
		w.sources = sources.record.column(sources.table.Columns[sources.table.KeyColumns[0]].Name).kind
	}
	return w, err
}

// Write writes the steps. Steps that change nothing are passed over.
func (w *Writer) Write(steps []takeover.Step) error {
	members := map[string][]takeover.Step{}
	for _, s := range steps {
		w.written[s.Table.Name+"/"+s.Key] = s.Row
		if parent, _ := w.parentOf(&s); parent != "" && !s.Same() {
			members[parent] = append(members[parent], s)
		}
	}
	for _, s := range w.ordered(steps) {
		if s.Same() && len(members[s.Table.Name+"/"+s.Key]) == 0 {
			continue
		}
		if err := w.step(&s, members[s.Table.Name+"/"+s.Key]); err != nil {
			return fmt.Errorf("%s[%s]: %w", s.Table.Name, s.Key, err)
		}
		if s.New() {
			delete(members, s.Table.Name+"/"+s.Key) // they were written with it
		}
	}
	for _, s := range steps {
		if parent, key := w.parentOf(&s); len(members[parent]) > 0 {
			if err := w.addMembers(key, &s, members[parent]); err != nil {
				return fmt.Errorf("%s[%s]: %w", s.Table.Name, s.Key, err)
			}
			delete(members, parent)
		}
	}
	return nil
}

// ordered are the steps that change records of their own, new constants first, and in the
// order in which records that go to one place stand there.
func (w *Writer) ordered(steps []takeover.Step) []takeover.Step {
	var own []takeover.Step
	for _, s := range steps {
		if parent, _ := w.parentOf(&s); parent == "" {
			own = append(own, s)
		}
	}
	slices.SortStableFunc(own, func(a, b takeover.Step) int { return slices.Compare(w.rank(&a), w.rank(&b)) })
	return own
}

func (w *Writer) rank(s *takeover.Step) []string {
	named := "1"
	if s.Form != nil && s.Form.IDPrefix == "" {
		named = "0"
	}
	return []string{named, s.Table.Name, w.dateOf(s), s.Key}
}

// parentOf is the record that a member belongs to, as table/key, and its key; "" for a record of its own.
func (w *Writer) parentOf(s *takeover.Step) (record, key string) {
	for _, form := range w.forms.Tables {
		for _, m := range form.Members {
			if m.Table == s.Table.Name {
				key := s.Row[s.Table.Column(m.Parent)].Text
				return form.Table + "/" + key, key
			}
		}
	}
	return "", ""
}

func (w *Writer) step(s *takeover.Step, members []takeover.Step) error {
	h, err := w.home(s.Table)
	if err != nil {
		return err
	}
	if s.New() {
		return w.add(h, s, members)
	}
	at, err := h.find(s.Key)
	if err != nil {
		return err
	}
	if err := w.correct(h, at, s); err != nil {
		return err
	}
	if err := w.cite(h, at, s, memberNames(s, members)); err != nil || s.Same() {
		return err
	}
	w.stamp(h, at, s)
	return nil
}

// memberNames is the name that evidence has for the members that change, or none.
func memberNames(s *takeover.Step, members []takeover.Step) []string {
	if s.Form == nil || len(s.Form.Members) == 0 || len(members) == 0 {
		return nil
	}
	return []string{s.Form.Members[0].Name}
}

// correct changes the fields of a literal.
func (w *Writer) correct(h *home, at place, s *takeover.Step) error {
	t := s.Table
	declared := cmp.Or(h.rows[t.Name], h.record)
	for _, c := range s.Changed {
		f := declared.column(t.Columns[c].Name)
		if f == nil {
			return fmt.Errorf("no field holds the column %s; change it by hand", t.Columns[c].Name)
		}
		if !s.Row[c].Valid {
			w.drop(at, f.name)
			continue
		}
		text, err := w.express(at.file, f.kind, &t.Columns[c], s.Row[c])
		if err != nil {
			return err
		}
		if text == "" {
			text = "false"
		}
		w.put(h, at, f.name, text)
	}
	w.forget(at, s)
	return nil
}

// put sets a field of a literal: its value, or a new field where it belongs.
func (w *Writer) put(h *home, at place, name, text string) {
	if w.set[at.literal][name] {
		return
	}
	if w.set[at.literal] == nil {
		w.set[at.literal] = map[string]bool{}
	}
	w.set[at.literal][name] = true
	if pair := fields(at.literal)[name]; pair != nil {
		at.file.edits = append(at.file.edits, edit{at.file.offset(pair.Value.Pos()), at.file.offset(pair.Value.End()), text})
		return
	}
	at.file.putField(at.literal, h, name, name+": "+text)
}

// putField adds a field behind the last one that it follows.
func (f *file) putField(literal *ast.CompositeLit, h *home, name, text string) {
	names, have := []string{name}, fields(literal)
	for _, p := range pairs(literal) {
		names = append(names, p.name)
	}
	h.style.order(h.record, names)
	at := slices.Index(names, name)
	if at <= 0 {
		f.insert(f.offset(literal.Lbrace)+1, text+",\n")
		return
	}
	before := have[names[at-1]]
	separator := ",\n"
	if h.style.oneLine(names[at-1], name) || f.line(literal.Pos()) == f.line(literal.End()) {
		separator = ", "
	}
	f.insert(f.offset(before.End()), separator+text)
}

// cite adds the citations that the literal does not have yet. Those that name no columns speak
// of what changes: factual columns, and members.
func (w *Writer) cite(h *home, at place, s *takeover.Step, changed []string) error {
	for _, c := range s.Changed {
		if !s.Table.Columns[c].Own && s.Row[c].Valid {
			changed = append(changed, s.Table.Columns[c].Name)
		}
	}
	if h.record.field(evidenceField) == nil || len(s.Evidence) == 0 || len(changed) == 0 {
		return nil
	}
	list, later := slices.Clone(s.Evidence), w.later(s)
	for i := range list {
		if list[i].Fields == "" {
			list[i].Fields = strings.Join(changed, " ")
		}
		if later {
			list[i].Added = w.version
		}
	}
	return w.addEvidence(h, at, list)
}

// later reports whether the record was there before the version that is written.
func (w *Writer) later(s *takeover.Step) bool {
	added := s.Table.Column("added_in")
	return added >= 0 && s.Old[added].Text != w.version
}

func (w *Writer) addEvidence(h *home, at place, list evidence.List) error {
	f := at.file
	have := fields(at.literal)[evidenceField]
	if have == nil {
		text, err := w.evidence(f, list)
		w.put(h, at, evidenceField, f.nameOf(h.record.field(evidenceField).kind)+text)
		return err
	}
	there := have.Value.(*ast.CompositeLit)
	for _, i := range list {
		text, err := w.item(f, i)
		if err != nil {
			return err
		}
		i.Added = ""
		plain, err := w.item(f, i)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(there.Elts, func(e ast.Expr) bool { return f.source(e) == text || f.source(e) == plain }) {
			f.appendTo(there, text)
		}
	}
	return nil
}

// stamp notes the version that changes the record, unless that version brings it.
func (w *Writer) stamp(h *home, at place, s *takeover.Step) {
	versions := h.record.field(versionsField)
	if versions == nil || !w.later(s) {
		return
	}
	have := fields(at.literal)[versionsField]
	if have == nil {
		w.put(h, at, versionsField, fmt.Sprintf("%s{Changed: %q}", at.file.nameOf(versions.kind), w.version))
		return
	}
	inner := place{file: at.file, literal: have.Value.(*ast.CompositeLit)}
	if pair := fields(inner.literal)["Changed"]; pair != nil {
		w.put(h, inner, "Changed", strconv.Quote(w.version))
		return
	}
	at.file.insert(at.file.offset(pairs(inner.literal)[0].value.End()), fmt.Sprintf(", Changed: %q", w.version))
}

// Remove takes a record out of its file.
func (w *Writer) Remove(t *schema.Table, key string) error {
	h, err := w.home(t)
	if err != nil {
		return err
	}
	at, err := h.find(key)
	if err != nil {
		return fmt.Errorf("%s[%s]: %w", t.Name, key, err)
	}
	f := at.file
	end := f.offset(at.literal.End())
	if f.text[end] == ',' {
		end = f.lineEnd(end) + 1
	}
	f.edits = append(f.edits, edit{f.offset(at.literal.Pos()), end, ""})
	return nil
}

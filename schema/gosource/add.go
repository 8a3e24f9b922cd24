package gosource

import (
	"fmt"
	"go/ast"
	"strconv"
	"strings"

	"pakrus/schema"
	"pakrus/schema/takeover"
)

// add writes a new record with its members.
func (w *Writer) add(h *home, s *takeover.Step, members []takeover.Step) error {
	l, before := w.spot(h, s)
	if s.Form != nil && s.Form.IDPrefix == "" && len(s.Table.KeyColumns) == 1 {
		kind := h.record.column(s.Table.Columns[s.Table.KeyColumns[0]].Name).kind
		if err := w.addConstant(kind, s.Key, camel(s.Key, texts(s)), h.keysOf(l)); err != nil {
			return err
		}
	}
	f := h.lists[l].file
	text, err := w.literal(h, f, s, members)
	if err != nil {
		return err
	}
	f.insertAt(h.lists[l].items, before, text)
	return nil
}

// keysOf are the keys of the records of a list.
func (h *home) keysOf(l int) map[string]bool {
	keys := map[string]bool{}
	for _, p := range h.places {
		if p.list == l {
			keys[p.key] = true
		}
	}
	return keys
}

// literal is a record as Go.
func (w *Writer) literal(h *home, f *file, s *takeover.Step, members []takeover.Step) (string, error) {
	values := map[string]string{}
	var err error
	for c := range s.Table.Columns {
		column := &s.Table.Columns[c]
		declared := h.record.column(column.Name)
		if declared == nil || s.Form != nil && !s.Form.Takes(column) {
			continue
		}
		if column.Key && declared.kind.path != h.pkg.path {
			values[declared.name] = strconv.Quote(s.Row[c].Text) // an ID stands in full in its own record
			continue
		}
		if values[declared.name], err = w.express(f, declared.kind, column, s.Row[c]); err != nil {
			return "", err
		}
	}
	if len(s.Evidence) > 0 && h.record.field(evidenceField) != nil {
		items, err := w.evidence(f, s.Evidence)
		if err != nil {
			return "", err
		}
		values[evidenceField] = f.nameOf(h.record.field(evidenceField).kind) + items
	}
	if versions := h.record.field(versionsField); versions != nil {
		values[versionsField] = fmt.Sprintf("%s{Added: %q}", f.nameOf(versions.kind), w.version)
	}
	if len(members) > 0 {
		if err := w.membersOf(h, f, members, false, values); err != nil {
			return "", err
		}
	}
	return h.layout(values), nil
}

// layout puts fields in their order, those that share a line elsewhere in one line.
func (h *home) layout(values map[string]string) string {
	var names []string
	for _, f := range h.record.fields {
		if values[f.name] != "" {
			names = append(names, f.name)
		}
	}
	h.style.order(h.record, names)
	var b strings.Builder
	if h.style.compact > 0 {
		for i, name := range names {
			names[i] = name + ": " + values[name]
		}
		return "{" + strings.Join(names, ", ") + "}"
	}
	b.WriteString("{\n")
	for i, name := range names {
		fmt.Fprintf(&b, "%s: %s,", name, values[name])
		if i+1 < len(names) && h.style.oneLine(name, names[i+1]) {
			b.WriteString(" ")
		} else {
			b.WriteString("\n")
		}
	}
	return b.String() + "}"
}

// memberField is the field that lists the members, and the struct of one.
func (h *home) memberField() (*field, *record, error) {
	for i := range h.record.fields {
		f := &h.record.fields[i]
		if member := h.pkg.structs[f.kind.name]; f.kind.list && f.kind.path == h.pkg.path && member != nil {
			return f, member, nil
		}
	}
	return nil, nil, fmt.Errorf("records of %s have no field that lists members", h.table.Name)
}

func (w *Writer) membersOf(h *home, f *file, members []takeover.Step, later bool, values map[string]string) error {
	list, _, err := h.memberField()
	if err != nil {
		return err
	}
	var b strings.Builder
	for i := range members {
		text, err := w.member(h, f, &members[i], later)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s,\n", text)
	}
	values[list.name] = "[]" + list.kind.name + "{\n" + b.String() + "}"
	return nil
}

// member is a member as Go, in one line. The struct of its row tells which field a column is.
// One that comes later than its record says so.
func (w *Writer) member(h *home, f *file, s *takeover.Step, later bool) (string, error) {
	_, declared, err := h.memberField()
	if err != nil {
		return "", err
	}
	row := w.rowStruct(h, s.Table)
	var parts []string
	for c := range s.Table.Columns {
		column := row.column(s.Table.Columns[c].Name)
		if column == nil || declared.field(column.name) == nil {
			continue
		}
		text, err := w.express(f, column.kind, &s.Table.Columns[c], s.Row[c])
		if err != nil {
			return "", err
		}
		if text != "" {
			parts = append(parts, column.name+": "+text)
		}
	}
	if len(s.Evidence) > 0 {
		items, err := w.evidence(f, s.Evidence)
		if err != nil {
			return "", err
		}
		parts = append(parts, evidenceField+": "+f.nameOf(declared.field(evidenceField).kind)+items)
	}
	if later && declared.field(versionsField) != nil {
		parts = append(parts, fmt.Sprintf("%s: %s{Added: %q}", versionsField, f.nameOf(declared.field(versionsField).kind), w.version))
	}
	return "{" + strings.Join(parts, ", ") + "}", nil
}

func (w *Writer) rowStruct(h *home, t *schema.Table) *record {
	_, name := t.GoType()
	h.rows[t.Name] = h.pkg.structs[name]
	return h.rows[t.Name]
}

// addMembers adds members to an existing record, and changes those that it has.
func (w *Writer) addMembers(parent string, first *takeover.Step, members []takeover.Step) error {
	h, err := w.parentHome(first)
	if err != nil {
		return err
	}
	at, err := h.find(parent)
	if err != nil {
		return err
	}
	list, _, err := h.memberField()
	if err != nil {
		return err
	}
	there := fields(at.literal)[list.name]
	var added []takeover.Step
	for i := range members {
		if members[i].New() {
			added = append(added, members[i])
			continue
		}
		if err := w.correctMember(h, at, there, &members[i]); err != nil {
			return err
		}
	}
	return w.appendMembers(h, at, there, list, added)
}

func (w *Writer) parentHome(s *takeover.Step) (*home, error) {
	record, _ := w.parentOf(s)
	table, _, _ := strings.Cut(record, "/")
	return w.home(w.dataset.Table(table))
}

func (w *Writer) appendMembers(h *home, at place, there *ast.KeyValueExpr, list *field, added []takeover.Step) error {
	later := at.row[h.table.Column("added_in")].Text != w.version
	if there == nil && len(added) > 0 {
		values := map[string]string{}
		err := w.membersOf(h, at.file, added, later, values)
		w.put(h, at, list.name, values[list.name])
		return err
	}
	for i := range added {
		text, err := w.member(h, at.file, &added[i], later)
		if err != nil {
			return err
		}
		at.file.appendTo(there.Value.(*ast.CompositeLit), text)
	}
	return nil
}

func (w *Writer) correctMember(h *home, at place, there *ast.KeyValueExpr, s *takeover.Step) error {
	row := w.rowStruct(h, s.Table)
	_, parent := w.parentOf(s)
	given := map[string]string{}
	for _, c := range s.Table.KeyColumns {
		if column := &s.Table.Columns[c]; s.Row[c].Text == parent && column.References != "" && h.table.Name == column.References {
			given[column.Name] = parent
		}
	}
	for _, e := range there.Value.(*ast.CompositeLit).Elts {
		if w.project.key(s.Table, row, at.file, e, given) == s.Key {
			inner := place{file: at.file, literal: e.(*ast.CompositeLit)}
			return w.correctInside(h, inner, s)
		}
	}
	return fmt.Errorf("its record has no such member in %s", at.file.name)
}

func (w *Writer) correctInside(h *home, inner place, s *takeover.Step) error {
	_, member, err := h.memberField()
	if err != nil {
		return err
	}
	as := &home{table: s.Table, pkg: h.pkg, record: member, rows: h.rows, style: styleOf(nil)}
	if err := w.correct(as, inner, s); err != nil {
		return err
	}
	w.stamp(as, inner, s)
	return w.cite(as, inner, s, nil)
}

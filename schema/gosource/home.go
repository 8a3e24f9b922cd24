package gosource

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"

	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/edtf"
	"pakrus/schema/takeover"
)

// home is where the records of a table stand.
type home struct {
	table  *schema.Table
	pkg    *pkg
	name   string // of the struct
	record *record
	rows   map[string]*record // structs of member tables, by table
	lists  []list
	style  *style
	places []place
	byKey  map[string]int // to the place
}

// place is a record literal.
type place struct {
	list    int
	at      int // in the list
	file    *file
	literal *ast.CompositeLit
	key     string
	row     []schema.Value // nil where the dataset leaves it out
}

func (w *Writer) home(t *schema.Table) (*home, error) {
	if found := w.homes[t.Name]; found != nil {
		return found, nil
	}
	importPath, name := t.GoType()
	k, err := w.project.load(importPath)
	if err != nil {
		return nil, err
	}
	h := &home{table: t, pkg: k, name: name, record: k.structs[name], rows: map[string]*record{}, lists: k.lists(name), byKey: map[string]int{}}
	if h.record == nil || len(h.lists) == 0 {
		return nil, fmt.Errorf("no file of %s lists records of the table %s; add the first one by hand", importPath, t.Name)
	}
	h.style = styleOf(h.lists)
	w.survey(h)
	w.homes[t.Name] = h
	return h, w.sameAsDataset(h)
}

// survey finds the record literals, and the rows that the dataset makes of them.
func (w *Writer) survey(h *home) {
	rows := map[string][]schema.Value{}
	for _, row := range h.table.Rows() {
		rows[h.table.Key(row)] = slices.Clone(row)
	}
	for l, list := range h.lists {
		for i, item := range list.items.Elts {
			literal, ok := item.(*ast.CompositeLit)
			if !ok {
				continue
			}
			key := w.project.key(h.table, h.record, list.file, literal, nil)
			h.byKey[key] = len(h.places)
			h.places = append(h.places, place{l, i, list.file, literal, key, rows[key]})
		}
	}
}

// sameAsDataset refuses records of which the dataset in the running program knows nothing.
// What is there for a later version counts for nothing; a table that nobody contributes to may
// have rows that the program makes.
func (w *Writer) sameAsDataset(h *home) error {
	for _, row := range h.table.Rows() {
		if _, known := h.byKey[h.table.Key(row)]; !known && w.forms.Of(h.table.Name) != nil {
			return fmt.Errorf("%s[%s] is in the program but not in the files; build the program again from this folder", h.table.Name, h.table.Key(row))
		}
	}
	for _, p := range h.places {
		added := fields(p.literal)[versionsField]
		if p.row == nil && (added == nil || schema.CompareVersions(w.project.text(p.file, fieldValue(added.Value, "Added")), w.dataset.Meta.Version) <= 0) {
			return fmt.Errorf("%s[%s] is in %s but not in the program; build the program again from this folder", h.table.Name, p.key, p.file.name)
		}
	}
	return nil
}

func fieldValue(literal ast.Expr, name string) ast.Expr {
	if pair := fields(literal)[name]; pair != nil {
		return pair.Value
	}
	return nil
}

func (h *home) find(key string) (place, error) {
	if i, known := h.byKey[key]; known {
		return h.places[i], nil
	}
	return place{}, fmt.Errorf("no file of %s has its record", h.pkg.path)
}

// Keys are all keys of the table in the files, those for later versions too.
func (w *Writer) Keys(t *schema.Table) ([]string, error) {
	h, err := w.home(t)
	if err != nil {
		return nil, err
	}
	var keys []string
	for _, p := range h.places {
		keys = append(keys, p.key)
	}
	return keys, nil
}

// dateOf is the first day that the date of the record can mean, as YYYY-MM-DD, or "".
func (w *Writer) dateOf(s *takeover.Step) string {
	if s.Form == nil {
		return ""
	}
	return firstDay(s.Table, s.Form, s.Row)
}

// firstDay reads the date itself: a contributed row has no values computed from it.
func firstDay(t *schema.Table, form *contrib.Form, row []schema.Value) string {
	c := t.Column(form.Alike.Date)
	if c < 0 {
		return ""
	}
	date, err := edtf.Parse(row[c].Text)
	if err != nil {
		return ""
	}
	day, known := date.Earliest()
	if !known {
		return ""
	}
	return day.String()
}

// spot is where a new record goes: a list, and before which of its items.
func (w *Writer) spot(h *home, s *takeover.Step) (l, before int) {
	switch {
	case s.Form == nil:
		return h.contributed()
	case len(s.Table.KeyColumns) > 1:
		return h.besideKin(s)
	case s.Form.IDPrefix == "":
		return h.byKeyIn(h.mostAlike(s), s.Key)
	}
	if date := w.dateOf(s); date != "" {
		if after, found := h.byDate(s, date); found {
			return after.list, after.at
		}
	}
	l = h.mostAlike(s)
	return l, len(h.lists[l].items.Elts)
}

// besideKin is behind the last record with the same first part of the key.
func (h *home) besideKin(s *takeover.Step) (l, before int) {
	l = h.mostAlike(s)
	before = len(h.lists[l].items.Elts)
	first, _, _ := strings.Cut(s.Key, "/")
	for _, p := range h.places {
		if strings.HasPrefix(p.key, first+"/") {
			l, before = p.list, p.at+1
		}
	}
	return l, before
}

// byKeyIn is where fewest keys of a list stand on the wrong side of the key; at the end of a list
// that is not ordered by key.
func (h *home) byKeyIn(l int, key string) (in, before int) {
	var keys []string
	falls := 0
	for _, p := range h.places {
		if p.list == l {
			if len(keys) > 0 && p.key < keys[len(keys)-1] {
				falls++
			}
			keys = append(keys, p.key)
		}
	}
	if 4*falls > len(keys) {
		return l, len(keys)
	}
	return l, among(keys, key)
}

// among is how many items come before a new one, so that fewest stand on the wrong side of it.
func among(items []string, item string) int {
	wrong := 0 // before the first, all that are not larger are on the wrong side
	for _, i := range items {
		if i <= item {
			wrong++
		}
	}
	best, fewest := 0, wrong
	for n, i := range items {
		if wrong++; i <= item {
			wrong -= 2
		}
		if wrong < fewest {
			best, fewest = n+1, wrong
		}
	}
	return best
}

// contributed is the end of the list that is called contributions, or of the last one: for
// records that a contribution causes.
func (h *home) contributed() (l, before int) {
	l = slices.IndexFunc(h.lists, func(l list) bool { return l.variable == "contributions" })
	if l < 0 {
		l = len(h.lists) - 1
	}
	return l, len(h.lists[l].items.Elts)
}

// byDate is where fewest records stand on the wrong side of the date. In a table whose records
// have kin, such as the observations of a series, only those count.
func (h *home) byDate(s *takeover.Step, date string) (spot place, found bool) {
	candidates, days := h.dated(s)
	if len(candidates) == 0 {
		return place{}, false
	}
	n := among(days, date)
	if n == 0 {
		return candidates[0], true
	}
	spot = candidates[n-1]
	spot.at++
	return spot, true
}

// dated are the records with a date, of the same kin, and its first day.
func (h *home) dated(s *takeover.Step) (candidates []place, days []string) {
	same := -1
	if len(s.Form.Alike.Same) > 0 {
		same = s.Table.Column(s.Form.Alike.Same[0])
	}
	for _, p := range h.places {
		if p.row == nil || same >= 0 && p.row[same].Text != s.Row[same].Text {
			continue
		}
		if day := firstDay(s.Table, s.Form, p.row); day != "" {
			candidates, days = append(candidates, p), append(days, day)
		}
	}
	return candidates, days
}

// mostAlike is the list whose records have most codes and references in common with the record.
func (h *home) mostAlike(s *takeover.Step) int {
	points, records := make([]int, len(h.lists)), make([]int, len(h.lists))
	for _, p := range h.places {
		records[p.list]++
		for c := range h.table.Columns {
			if p.row == nil {
				continue
			}
			switch column := &h.table.Columns[c]; {
			case column.Kind == schema.EDTF && p.row[c].Valid == s.Row[c].Valid,
				(column.Kind == schema.CodeOf || column.Kind == schema.Reference) && column.DerivedFrom == "" && column.Format(p.row[c]) == column.Format(s.Row[c]):
				points[p.list]++
			}
		}
	}
	best := 0
	for l := range h.lists {
		if points[l]*max(records[best], 1) > points[best]*max(records[l], 1) {
			best = l
		}
	}
	return best
}

package main

import (
	"slices"

	"pakrus/records/change"
	"pakrus/records/vocab"
	"pakrus/schema"
	"pakrus/schema/takeover"
)

// changes are the rows of the table changes that the corrections among the steps need. A
// record that the version brings has none, and a cell that the version changes again has one.
func (i *importer) changes(steps []takeover.Step) []takeover.Step {
	before := map[string][]schema.Value{}
	t := i.dataset.Table("changes")
	for _, row := range t.Rows() {
		before[t.Key(row)] = append([]schema.Value(nil), row...)
	}
	var found []takeover.Step
	for _, s := range steps {
		if s.New() || s.Old[s.Table.Column("added_in")].Text == i.version {
			continue
		}
		for _, n := range s.Changed {
			found = append(found, i.change(t, &s, n, before))
		}
		for _, n := range recompute(&s) {
			found = append(found, i.change(t, &s, n, before))
		}
	}
	return found
}

// recompute fills in what the dataset computes from a CAMEO code that changes, and lists the
// columns that this changes.
func recompute(s *takeover.Step) []int {
	code := s.Table.Column("cameo_code")
	if !slices.Contains(s.Changed, code) {
		return nil
	}
	cameo := vocab.CAMEO(s.Row[code].Text)
	var changed []int
	for name, value := range map[string]string{"plover_type": string(cameo.PLOVER()), "goldstein": string(cameo.Goldstein())} {
		n := s.Table.Column(name)
		if s.Row[n] = schema.TextValue(value); s.Old[n].Text != value {
			changed = append(changed, n)
		}
	}
	slices.Sort(changed)
	return changed
}

func (i *importer) change(t *schema.Table, s *takeover.Step, n int, before map[string][]schema.Value) takeover.Step {
	column := &s.Table.Columns[n]
	made := schema.Of(t.Name, t.Title, []change.Change{{
		Version: i.version, Table: s.Table.Name, Record: s.Key, Field: column.Name,
		Old: column.Format(s.Old[n]), New: column.Format(s.Row[n]), Reason: s.Reason,
	}})
	step := takeover.Step{Table: t}
	step.Row = make([]schema.Value, len(t.Columns))
	made.Row(0, step.Row)
	step.Key = t.Key(step.Row)
	if step.Old = before[step.Key]; step.Old != nil {
		step.Changed = []int{t.Column("new_value"), t.Column("reason")}
	}
	return step
}

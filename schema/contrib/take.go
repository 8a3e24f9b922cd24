package contrib

import (
	"context"
	"slices"

	"pakrus/schema"
)

// beside are the columns that a contribution has beside those of its table.
var beside = []schema.Column{
	{Name: evidencePassage, Kind: schema.String, Nullable: true, Meaning: "ID of the passage that says so."},
	{Name: evidenceAsStated, Kind: schema.String, Nullable: true, Meaning: "The document's own wording of the value."},
	{Name: evidenceFields, Kind: schema.String, Nullable: true, Meaning: "The columns that the passage speaks of, separated by spaces; all, where missing."},
	{Name: evidenceVia, Kind: schema.String, List: true, Nullable: true, Meaning: "IDs of the works that the document cites for it."},
	{Name: reasonColumn, Kind: schema.String, Nullable: true, Meaning: "Why an existing record is changed."},
}

// Taken says what Take found in a file.
type Taken struct {
	Records  int            // of the table
	Left     map[string]int // by table: records of other tables that the file has, too
	Complete bool           // the file gives the columns of the table, all of them and no others

	columns        []schema.Column
	given, missing []bool
}

// Columns are those that the file gives, in the order of the table, and where each stands in a row
// that Take gives. A column may be missing where it may in the dataset, or is in a row. A file
// that gives none has those of the table.
func (t *Taken) Columns() (columns []schema.Column, at []int) {
	for i, c := range t.columns {
		if t.given[i] {
			c.Nullable = c.Nullable || t.missing[i]
			columns, at = append(columns, c), append(at, i)
		}
	}
	return columns, at
}

// Width is the number of values of a row that Take gives.
func (t *Taken) Width() int { return len(t.columns) }

// Take reads the records of a table of the dataset from a file, whether a contribution or a file of
// a release, and gives them to the function to as rows in the order of the file: the columns of
// the table, then evidence_passage, evidence_as_stated, evidence_fields, evidence_via (a list) and
// reason. The slice is not used again.
//
// It checks the form of the file and each value, but neither keys nor references nor evidence, and
// lets values be missing; File checks the rest. Sections of other tables are counted and passed
// over, but the rows of a member table are taken out of the records that hold them. After the first
// error in the file no more rows are given.
//
// The error is that of reading the file or of to; what is wrong with the file is a finding.
func (c *Checker) Take(ctx context.Context, read Reader, f File, t *schema.Table, to func(row []schema.Value) error) (*Taken, error) {
	k := c.newTaking(f.Name, t, to)
	err := c.bounded(ctx, f, func(ctx context.Context) error {
		err := read(ctx, f, c.options.Limits, k)
		k.endSection()
		return err
	})
	if err == nil {
		err = k.err
	}
	return k.settle(len(t.Columns)), err
}

// taking is the Sink of Take. Its table has the columns of the table and those beside.
type taking struct {
	*intake
	*Taken
	base  *tableState // the table as it is in the dataset
	to    func(row []schema.Value) error
	other bool // the section is about another table
	err   error
}

func (c *Checker) newTaking(file string, t *schema.Table, to func(row []schema.Value) error) *taking {
	form := c.forms.Of(t.Name)
	if form == nil {
		form = &Form{Table: t.Name}
	}
	columns := slices.Clone(t.Columns)
	for _, b := range beside {
		if t.Column(b.Name) < 0 {
			columns = append(columns, b)
		}
	}
	wide := &tableState{Table: t.WithRows(columns, 0, nil), form: form}
	return &taking{
		intake: &intake{Checker: c, file: file, table: wide},
		Taken:  &Taken{Left: map[string]int{}, columns: columns, given: make([]bool, len(columns)), missing: make([]bool, len(columns))},
		base:   &tableState{Table: t, form: form}, to: to,
	}
}

// settle says which columns were given, once all rows are read.
func (k *taking) settle(own int) *Taken {
	if !slices.Contains(k.given, true) {
		for i := range own {
			k.given[i] = true
		}
	}
	k.Complete = !slices.Contains(k.given[:own], false) && !slices.Contains(k.given[own:], true)
	return k.Taken
}

// Section begins a section.
func (k *taking) Section(s Section) {
	k.endSection()
	s.Columns = slices.Clone(s.Columns)
	named := k.dataset.Table(s.Name) != nil
	k.section, k.records, k.unknown, k.meant = s, 0, map[string]bool{}, map[string]bool{}
	k.other = named && s.Name != k.base.Name
	if !named && s.Name != "" && s.Columns == nil {
		k.notATable(s.Name)
		k.other = true
	}
	if k.other {
		return
	}
	k.begin()
	for _, h := range s.Columns {
		k.column(h.Name, h.Place)
	}
}

// begin lists the section among those that were read.
func (k *taking) begin() {
	k.started = true
	k.sections = append(k.sections, Recognised{Place: k.section.Place, Name: k.section.Name, Table: k.base.Name, How: "named with --table"})
}

func (k *taking) endSection() {
	if k.started {
		k.sections[len(k.sections)-1].Records = k.records
	}
	k.started = false
}

// column is the index of a column by its name, or -1; a column that is none is reported.
func (k *taking) column(name string, at Place) int {
	c := k.table.Column(name)
	if c >= 0 {
		k.given[c] = true
	} else {
		k.known(name, at)
	}
	return c
}

// Row takes a row of the section.
func (k *taking) Row(r *Row) {
	switch {
	case k.err != nil || !slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.Kind != Null }):
	case k.takeMembers(r):
	case k.other:
		k.Left[k.section.Name]++
	default:
		k.take(r.Cells, r.Place)
	}
}

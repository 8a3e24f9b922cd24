// Package readback reads the tables of a release back, exactly: what is not as the columns of a
// table ask is an error that names the place, and nothing is guessed or mended.
package readback

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"pakrus/schema"
	"pakrus/schema/contrib"
)

// Form says how a format writes values.
type Form struct {
	Typed bool // numbers and booleans are no texts
	Lists bool // a list is a list, not a text with "; " between the items
}

// limits are far above what a release has; a workbook is held in memory.
var limits = contrib.Limits{
	FileBytes: 1 << 34, YAMLBytes: 1 << 28, UnzippedBytes: 1 << 29, Rows: 1 << 40, Columns: 10_000,
	Items: 1 << 20, Depth: 4, NumberChars: 40, FieldUnits: 1 << 20, Time: 10 * time.Minute, Findings: 1,
}

// Reader returns a function that reads the rows of tables from a file, with a reader of
// contributions. The file has one of the tables, or a section with the name of each of them;
// each has all its columns, in their order. The row may be used again after to returns.
func Reader(read contrib.Reader, form Form) func(ctx context.Context, file io.ReaderAt, size int64, tables []*schema.Table, to func(t *schema.Table, row []schema.Value) error) error {
	return func(ctx context.Context, file io.ReaderAt, size int64, tables []*schema.Table, to func(*schema.Table, []schema.Value) error) error {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		s := &sink{form: form, tables: tables, to: to, stop: cancel, seen: map[string]bool{}}
		err := read(ctx, contrib.File{Size: size, ReaderAt: file}, limits, s)
		if s.err != nil {
			return s.err
		}
		if err != nil {
			return err
		}
		return s.complete()
	}
}

// sink takes rows until the first error.
type sink struct {
	form   Form
	tables []*schema.Table
	to     func(*schema.Table, []schema.Value) error
	stop   func()

	seen  map[string]bool // tables that had a section
	table *schema.Table   // of the section
	row   []schema.Value
	rows  int
	err   error
}

func (s *sink) fail(err error) {
	if s.err == nil {
		s.err = err
		s.stop()
	}
}

// Report takes a finding: whatever it is, a release has none.
func (s *sink) Report(f contrib.Finding) {
	where := ""
	switch p := f.Place; {
	case p.Sheet != "":
		where = "sheet " + p.Sheet + " " + p.Cell
	case p.Line > 0:
		where = fmt.Sprintf("line %d, character %d", p.Line, p.Column)
	}
	s.fail(errors.New(strings.TrimPrefix(where+": "+f.Found, ": ")))
}

// Section begins a table.
func (s *sink) Section(section contrib.Section) {
	s.rows, s.table = 0, s.tableOf(section)
	switch {
	case s.table == nil:
		s.fail(fmt.Errorf("%q is no table of the codebook", section.Name))
		return
	case s.seen[s.table.Name]:
		s.fail(fmt.Errorf("the table %s is there twice", s.table.Name))
	}
	s.seen[s.table.Name] = true
	s.row = make([]schema.Value, len(s.table.Columns))
	if section.Columns != nil {
		s.sameNames(len(section.Columns), func(i int) string { return section.Columns[i].Name })
	}
}

// tableOf is the table of a section; nil where it is none of those that were asked for.
func (s *sink) tableOf(section contrib.Section) *schema.Table {
	if section.Name == "" && len(s.tables) == 1 {
		return s.tables[0]
	}
	i := slices.IndexFunc(s.tables, func(t *schema.Table) bool { return t.Name == section.Name })
	if i < 0 {
		return nil
	}
	return s.tables[i]
}

// sameNames fails where the names are not those of the columns.
func (s *sink) sameNames(n int, name func(i int) string) {
	for i := range s.table.Columns {
		if i >= n || name(i) != s.table.Columns[i].Name {
			s.fail(fmt.Errorf("%s column %d is not %s, as the codebook says", s.place(), i+1, s.table.Columns[i].Name))
			return
		}
	}
	if n > len(s.table.Columns) {
		s.fail(fmt.Errorf("%s column %d is %q, which the codebook does not have", s.place(), len(s.table.Columns)+1, name(len(s.table.Columns))))
	}
}

func (s *sink) place() string {
	if s.rows == 0 {
		return fmt.Sprintf("table %s:", s.table.Name)
	}
	return fmt.Sprintf("table %s: row %d:", s.table.Name, s.rows)
}

// Row takes a row of the table.
func (s *sink) Row(r *contrib.Row) {
	if s.rows++; s.err != nil {
		return
	}
	if s.sameNames(len(r.Cells), func(i int) string { return r.Cells[i].Name }); s.err != nil {
		return
	}
	for i := range r.Cells {
		v, err := s.form.value(&s.table.Columns[i], &r.Cells[i].Value)
		if err != nil {
			s.fail(fmt.Errorf("%s column %s: %w", s.place(), s.table.Columns[i].Name, err))
			return
		}
		s.row[i] = v
	}
	if err := s.to(s.table, s.row); err != nil {
		s.fail(err)
	}
}

// complete fails where a table had no section.
func (s *sink) complete() error {
	var missing []error
	for _, t := range s.tables {
		if !s.seen[t.Name] {
			missing = append(missing, fmt.Errorf("the table %s is missing", t.Name))
		}
	}
	return errors.Join(missing...)
}

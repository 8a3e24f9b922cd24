package contrib

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"pakrus/schema"
	"pakrus/schema/evidence"
)

// Options of a check.
type Options struct {
	Limits    Limits
	Table     string          // the table that all sections are about; "" to tell it from names and columns
	Documents evidence.Corpus // to look up the passages in; nil to leave that out
	Hand      func(Record)    // takes each record, a member after the record that it belongs to; nil for nobody
}

// Checker checks the files of one contribution together. It is not safe for several goroutines.
type Checker struct {
	dataset *schema.Dataset
	forms   *Forms
	options Options
	tables  map[string]*tableState
	claims  func(passage, asStated string) []evidence.Problem

	findings  []Finding
	counts    map[string]map[Severity]int // findings by file
	pending   []reference
	uncited   []uncited
	releases  []released
	sections  []Recognised
	noRecords []Place // of rows that are probably a total or a note
	lost      bool    // records may be missing that others refer to
}

// losing are the codes of findings because of which records are not read.
var losing = []string{"FIL1", "FIL2", "FIL3", "FIL4", "CSV2", "CSV3", "JSN1", "YML1", "YML2", "YML3", "FRM1", "TAB1", "WBK1", "WBK2", "WBK3"}

// Recognised is a section with the table that it was read as.
type Recognised struct {
	Place   Place
	Name    string // of the section
	Table   string
	How     string // why this table, in plain words
	Records int    // how many it has
}

// Result is what a check found.
type Result struct {
	Findings []Finding // sorted, none twice
	Sections []Recognised
	Errors   int // of all, those that are not shown included
	Warnings int
}

// NewChecker prepares a check against the dataset.
func NewChecker(d *schema.Dataset, forms *Forms, options Options) *Checker {
	c := &Checker{dataset: d, forms: forms, options: options, tables: map[string]*tableState{}, counts: map[string]map[Severity]int{}}
	if options.Documents != nil {
		c.claims = options.Documents.Items()
	}
	return c
}

// Dataset is what the files are checked against.
func (c *Checker) Dataset() *schema.Dataset { return c.dataset }

// File reads and checks a file. The error is that of reading the file; what is wrong with it is a finding.
func (c *Checker) File(ctx context.Context, read Reader, f File) error {
	in := &intake{Checker: c, file: f.Name}
	return c.bounded(ctx, f, func(ctx context.Context) error {
		err := read(ctx, f, c.options.Limits, in)
		in.endSection()
		if err == nil {
			in.wantRecords()
		}
		return err
	})
}

// bounded reads a file within the limits of its size and time.
func (c *Checker) bounded(ctx context.Context, f File, read func(ctx context.Context) error) (err error) {
	if f.Size > c.options.Limits.FileBytes {
		c.Report(New("FIL3", Place{File: f.Name}, fmt.Sprintf("the file has %d bytes, %d are allowed", f.Size, c.options.Limits.FileBytes),
			"split it, or "+Raise("bytes")))
		return nil
	}
	timed, cancel := context.WithTimeout(ctx, c.options.Limits.Time)
	defer cancel()
	defer func() {
		if recover() != nil {
			c.Report(New("FIL1", Place{File: f.Name}, "the file is damaged in a way that stops its reading", "save it again with the program that made it"))
			err = nil
		}
	}()
	err = read(timed)
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		c.Report(New("FIL4", Place{File: f.Name}, fmt.Sprintf("the file could not be checked in %v", c.options.Limits.Time), "split it, or raise the limit with --limit time=1m"))
		return nil
	}
	return err
}

// Report takes a finding. Of each file, so many errors are kept and so many warnings; all are counted.
func (c *Checker) Report(f Finding) {
	c.lost = c.lost || f.Severity == Error && f.Table == "" && slices.Contains(losing, f.Code)
	n := c.tally(f.Place.File)
	n[f.Severity]++
	if n[f.Severity] <= c.options.Limits.Findings || f.Code == "FIL3" || f.Code == "FIL4" {
		f.Found, f.Advice = shorten(f.Found), shorten(f.Advice)
		c.findings = append(c.findings, f)
	}
}

// ofValues are codes of findings that a date in the place of another value has, too.
var ofValues = []string{"COD1", "REF1", "EVI4", "PAT1", "FMT1", "DAT1", "DEC1", "INT1", "BOO1", "TYP1", "LIM1"}

// withoutEchoes makes one finding of a cell that a spreadsheet program has made a date, and in which that is wrong.
func withoutEchoes(found []Finding) []Finding {
	dates, told := map[Place]bool{}, map[Place]bool{}
	for _, f := range found {
		dates[f.Place] = dates[f.Place] || f.Code == "WBK7"
	}
	for i := range found {
		if f := &found[i]; dates[f.Place] && slices.Contains(ofValues, f.Code) {
			f.Found, told[f.Place] = "the spreadsheet program has made a date of this cell, and "+f.Found, true
			f.Advice = "format the column as Text first; then " + f.Advice
		}
	}
	return slices.DeleteFunc(found, func(f Finding) bool { return f.Code == "WBK7" && told[f.Place] })
}

// withoutSums leaves out the formulas of rows that are told to be no records.
func (c *Checker) withoutSums(found []Finding) []Finding {
	type row struct{ file, sheet, number string }
	rowOf := func(p Place) row {
		_, number := splitCell(p.Cell)
		return row{p.File, p.Sheet, number}
	}
	rows := map[row]bool{}
	for _, p := range c.noRecords {
		rows[rowOf(p)] = true
	}
	return slices.DeleteFunc(found, func(f Finding) bool { return f.Code == "WBK4" && rows[rowOf(f.Place)] })
}

func (c *Checker) tally(file string) map[Severity]int {
	if c.counts[file] == nil {
		c.counts[file] = map[Severity]int{}
	}
	return c.counts[file]
}

// full tells whether further errors of a file are only counted.
func (c *Checker) full(file string) bool { return c.tally(file)[Error] >= c.options.Limits.Findings }

const longestText = 500

// shorten cuts a text that would fill a screen.
func shorten(s string) string {
	if len(s) <= longestText {
		return s
	}
	runes := []rune(s)
	if len(runes) <= longestText {
		return s
	}
	return string(runes[:longestText*2/3]) + " ... " + string(runes[len(runes)-longestText/3:])
}

// Finish checks what the files say of one another and returns all that was found.
func (c *Checker) Finish() Result {
	c.resolve()
	c.resolveCover()
	c.resolveUse()
	r := Result{Sections: c.sections}
	for file, n := range c.counts {
		errors, warnings := max(0, n[Error]-c.options.Limits.Findings), max(0, n[Warning]-c.options.Limits.Findings)
		if errors+warnings > 0 {
			c.findings = append(c.findings, New("FIL6", Place{File: file}, fmt.Sprintf("%d more findings are not shown", errors+warnings), "mend the first ones and check again"))
		}
		r.Errors, r.Warnings = r.Errors+errors, r.Warnings+warnings
	}
	r.Findings = c.withoutSums(withoutEchoes(Sort(c.findings)))
	for _, f := range r.Findings {
		if f.Severity == Error {
			r.Errors++
		} else {
			r.Warnings++
		}
	}
	return r
}

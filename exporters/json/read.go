package json

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"pakrus/schema/contrib"
)

// errBroken ends the reading of a text after a finding that says why.
var errBroken = errors.New("broken")

// Read reads a contributed JSON file (RFC 8259); it is a contrib.Reader. The file is a list of
// records, one record, or an object with a list of records for each table; keys of that object
// that begin with $ are passed over. Records are given as they are read.
func Read(ctx context.Context, f contrib.File, limits contrib.Limits, to contrib.Sink) error {
	text, err := contrib.OpenText(f, to)
	if text == nil || err != nil {
		return err
	}
	r := &reader{Runes: contrib.NewRunes(text, f.Name), ctx: ctx, limits: limits, to: to}
	err = r.file()
	r.Flush(to)
	if err == errBroken {
		return nil
	}
	return err
}

type reader struct {
	*contrib.Runes
	ctx     context.Context
	limits  contrib.Limits
	to      contrib.Sink
	pointer []string
	rows    int
}

func (r *reader) file() error {
	at, c, err := r.begin()
	if err != nil {
		return err
	}
	switch c {
	case '[':
		r.to.Section(contrib.Section{Place: at})
		err = r.records()
	case '{':
		err = r.object(at)
	default:
		return r.wrong(at, "FRM1", fmt.Sprintf("the file begins with %q", c), "write a list of records: [{...}, {...}]")
	}
	if err != nil {
		return err
	}
	return r.nothingMore()
}

// nothingMore reports what follows the value that the text is.
func (r *reader) nothingMore() error {
	at, c, err := r.peek()
	if err == io.EOF {
		return nil
	}
	if err != nil {
		return err
	}
	return r.wrong(at, "JSN1", fmt.Sprintf("%q stands after the end of the value that the file began with", c), "put all records into one list: [{...}, {...}]")
}

// records reads the records of a list that has been opened.
func (r *reader) records() error {
	r.rows = 0
	return r.list(func(at contrib.Place, c rune) error {
		if err := r.ctx.Err(); err != nil {
			return err
		}
		if r.rows++; r.rows > r.limits.Rows {
			return r.wrong(at, "FIL3", fmt.Sprintf("the list has more than %d records", r.limits.Rows), "split it, or "+contrib.Raise("rows"))
		}
		v, err := r.value(at, c)
		if err != nil {
			return err
		}
		if v.Kind != contrib.Object {
			r.report(at, "FRM1", fmt.Sprintf("a %s stands where a record should", v.Kind), "write an object with the names of columns and their values: {\"title\": \"...\"}")
			return nil
		}
		r.to.Row(&contrib.Row{Cells: v.Fields, Place: v.Place})
		return nil
	})
}

// object reads the object that the file is: a list of records for each table, or one record,
// which its first key that does not begin with $ decides.
func (r *reader) object(at contrib.Place) error {
	var record []contrib.Cell
	tables := false
	err := r.members(func(head contrib.Place, key string) error {
		place, c, err := r.begin()
		if err != nil {
			return err
		}
		switch {
		case strings.HasPrefix(key, "$"):
			_, err = r.value(place, c)
			return err
		case c == '[' && record == nil && (tables || r.opensRecords()):
			tables = true
			r.to.Section(contrib.Section{Name: key, Place: head})
			return r.records()
		}
		v, err := r.value(place, c)
		if err == nil && tables {
			r.report(place, "FRM1", fmt.Sprintf("under %q stands a %s, where the other keys have lists of records", key, v.Kind), "write a list of records: [{...}]")
		}
		record = append(record, contrib.Cell{Name: key, Head: head, Value: v})
		return err
	})
	if err == nil && !tables {
		r.to.Section(contrib.Section{Place: at})
		r.to.Row(&contrib.Row{Cells: record, Place: at})
	}
	return err
}

// opensRecords tells whether a list that has been opened begins with an object, or ends.
func (r *reader) opensRecords() bool {
	_, c, err := r.peek()
	return err == nil && (c == '{' || c == ']')
}

func (r *reader) report(at contrib.Place, code, found, advice string) {
	at.Pointer = r.path()
	r.to.Report(contrib.New(code, at, found, advice))
}

// wrong reports what the reading cannot go on after.
func (r *reader) wrong(at contrib.Place, code, found, advice string) error {
	r.report(at, code, found, advice)
	return errBroken
}

func (r *reader) path() string {
	if len(r.pointer) == 0 {
		return ""
	}
	return "/" + strings.Join(r.pointer, "/")
}

var _, _ contrib.Reader = Read, ReadLines

package csv

import (
	"context"
	"fmt"
	"io"

	"pakrus/schema/contrib"
)

// Read reads a contributed file of comma-, semicolon- or tab-separated values (RFC 4180) as one
// section; it is a contrib.Reader. An empty field without quotes is Null. Rows that have not as many fields as the header, and
// those with a broken quote, are reported and not given. A line without any character is passed over.
//
// It does not use encoding/csv, which hides the characters that a finding must show: it turns
// CRLF in a value into LF, gives places in bytes, and does not say what was in quotes.
func Read(ctx context.Context, f contrib.File, limits contrib.Limits, to contrib.Sink) error {
	text, err := contrib.OpenText(f, to)
	if text == nil || err != nil {
		return err
	}
	r := &reader{scanner: newScanner(text, f.Name, limits.Columns, to), limits: limits, nameless: map[contrib.Place]bool{}}
	if err := r.header(); err != nil {
		return ended(err)
	}
	for ctx.Err() == nil {
		if err := r.row(); err != nil {
			return ended(err)
		}
	}
	return ctx.Err()
}

func ended(err error) error {
	if err == io.EOF {
		return nil
	}
	return err
}

type reader struct {
	*scanner
	limits   contrib.Limits
	headings []contrib.Heading
	cells    []contrib.Cell
	rows     int
	nameless map[contrib.Place]bool // columns without a name that were told
}

func (r *reader) header() error {
	r.delimiter()
	if err := r.next(); err != nil {
		r.flush()
		return err
	}
	if r.broken {
		return io.EOF // without columns, what follows has no meaning
	}
	seen := map[string]int{}
	for i := range r.fields {
		h := contrib.Heading{Name: r.fields[i].Text, Place: r.fields[i].Place}
		if first := seen[h.Name]; first > 0 && h.Name != "" {
			r.report("HED1", h.Place, fmt.Sprintf("the column %q stands twice: here and as column %d", h.Name, first), "remove one of the two")
		}
		seen[h.Name] = i + 1
		r.headings = append(r.headings, h)
	}
	if r.surplus > 0 {
		r.report("FIL3", r.start, fmt.Sprintf("the header has %d columns, %d are allowed", len(r.fields)+r.surplus, r.limits.Columns), "remove the columns that the table does not have")
	}
	r.to.Section(contrib.Section{Columns: r.headings, Place: r.start})
	return nil
}

func (r *reader) row() error {
	err := r.next()
	if err != nil {
		r.flush()
		return err
	}
	r.rows++
	if r.rows > r.limits.Rows {
		r.report("FIL3", r.start, fmt.Sprintf("the file has more than %d rows", r.limits.Rows), "split it, or "+contrib.Raise("rows"))
		r.flush()
		return io.EOF
	}
	if r.broken || r.ragged() {
		return nil
	}
	r.cells = r.cells[:0]
	for i := range r.fields {
		r.cells = append(r.cells, contrib.Cell{Name: r.headings[i].Name, Head: r.headings[i].Place, Value: r.fields[i]})
	}
	r.namelessValues()
	r.to.Row(&contrib.Row{Cells: r.cells, Place: r.start})
	return nil
}

// ragged reports a row that has more or fewer fields than the header.
func (r *reader) ragged() bool {
	have, want := len(r.fields)+r.surplus, len(r.headings)
	switch {
	case have < want:
		r.report("CSV3", r.start, fmt.Sprintf("the row has %d values, the header has %d columns", have, want),
			fmt.Sprintf("add what is missing, or a comma for each empty value; the first column without value is %q", r.headings[have].Name))
	case have > want && want < len(r.fields):
		r.report("CSV3", r.fields[want].Place, fmt.Sprintf("the row has %d values, the header has %d columns", have, want),
			"put a value that has a comma inside into quotation marks, or remove what is too much")
	case have > want:
		r.report("CSV3", r.start, fmt.Sprintf("the row has %d values, the header has %d columns", have, want), "remove what is too much")
	}
	return have != want
}

// namelessValues reports values under a heading without a name, and takes empty ones out.
func (r *reader) namelessValues() {
	kept := r.cells[:0]
	for _, c := range r.cells {
		switch {
		case c.Name != "":
			kept = append(kept, c)
		case c.Kind != contrib.Null && !r.nameless[c.Head]:
			r.nameless[c.Head] = true
			r.report("HED2", c.Place, fmt.Sprintf("%q stands in a column without a name", c.Text), "name the column in the first row, or remove the value")
		}
	}
	r.cells = kept
}

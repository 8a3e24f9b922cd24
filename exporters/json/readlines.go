package json

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"pakrus/schema/contrib"
)

// ReadLines reads a contributed JSON Lines file, a record a line, as one section; it is a
// contrib.Reader. After a broken line it goes on with the next one.
func ReadLines(ctx context.Context, f contrib.File, limits contrib.Limits, to contrib.Sink) error {
	text, err := contrib.OpenText(f, to)
	if text == nil || err != nil {
		return err
	}
	to.Section(contrib.Section{Place: contrib.Place{File: f.Name, Line: 1}})
	in := bufio.NewReader(text)
	for n := 1; ctx.Err() == nil; n++ {
		line, err := in.ReadString('\n')
		if line == "" && err == io.EOF {
			return nil
		}
		if err != nil && err != io.EOF {
			return err
		}
		if n > limits.Rows {
			to.Report(contrib.New("FIL3", contrib.Place{File: f.Name, Line: n}, fmt.Sprintf("the file has more than %d lines", limits.Rows), "split it, or "+contrib.Raise("rows")))
			return nil
		}
		if err := readLine(ctx, f.Name, line, n, limits, to); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func readLine(ctx context.Context, file, line string, n int, limits contrib.Limits, to contrib.Sink) error {
	if strings.TrimSpace(line) == "" {
		return nil
	}
	r := &reader{Runes: contrib.NewRunesAt(strings.NewReader(strings.TrimRight(line, "\r\n")), file, n), ctx: ctx, limits: limits, to: to}
	err := r.line()
	r.Flush(to)
	if errors.Is(err, errBroken) || err == io.EOF {
		return nil
	}
	return err
}

func (r *reader) line() error {
	at, c, err := r.begin()
	if err != nil {
		return err
	}
	v, err := r.value(at, c)
	if err != nil {
		return err
	}
	if at, c, err := r.peek(); err == nil {
		return r.wrong(at, "JSN1", fmt.Sprintf("%q stands after the end of the record", c), "write each record into one line of its own")
	}
	if v.Kind != contrib.Object {
		return r.wrong(at, "FRM1", fmt.Sprintf("a %s stands where a record should", v.Kind), "write an object with the names of columns and their values: {\"title\": \"...\"}")
	}
	r.to.Row(&contrib.Row{Cells: v.Fields, Place: v.Place})
	return nil
}

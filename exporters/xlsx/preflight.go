package xlsx

import (
	"context"
	"errors"
	"fmt"
	"io"

	"pakrus/schema/contrib"
)

// rejection is a finding because of which nothing of a workbook is read.
type rejection struct{ contrib.Finding }

func (r rejection) Error() string { return r.String() }

func refusef(code, advice, format string, args ...any) error {
	return rejection{contrib.New(code, contrib.Place{}, fmt.Sprintf(format, args...), advice)}
}

// damagedf says that a workbook is not whole; a damaged sheet read on would be a shorter one.
func damagedf(format string, args ...any) error {
	return refusef("WBK2", "open it in a spreadsheet program, check that nothing is missing, and save it under a new name", format, args...)
}

// at adds the place to a rejection that has none.
func at(err error, sheet, cell string) error {
	var r rejection
	if !errors.As(err, &r) || r.Place.Sheet != "" {
		return err
	}
	r.Place.Sheet, r.Place.Cell = sheet, cell
	return r
}

// inspected is a workbook that has passed the inspection of all its parts.
type inspected struct {
	data       []byte
	parts      map[string][]byte
	sheets     []sheetPartOf
	styles     []dateForm // of each style of cells: how it shows a number as a date
	strings    []string
	stylesPart string
	epoch      epoch
	limits     contrib.Limits
	ctx        context.Context
}

// sheetPartOf is a worksheet and its part of the file.
type sheetPartOf struct {
	name, part string
	hidden     bool
}

// inspect reads the whole file and checks every part of it, sheets included, to the end.
// A rejection is an error with a finding; other errors are those of reading the file or of the context.
func inspect(ctx context.Context, f contrib.File, limits contrib.Limits) (*inspected, error) {
	data, err := load(f, limits)
	if err != nil {
		return nil, err
	}
	b := &inspected{data: data, limits: limits, ctx: ctx}
	if b.parts, err = unzip(ctx, data, limits); err != nil {
		return nil, err
	}
	if err := b.readStructure(); err != nil {
		return nil, err
	}
	for i := range b.sheets {
		if err := b.scan(&b.sheets[i], nothing{}); err != nil {
			return nil, at(err, b.sheets[i].name, "")
		}
	}
	return b, nil
}

// load reads the file into memory and tells by its first bytes whether it can be a workbook.
func load(f contrib.File, limits contrib.Limits) ([]byte, error) {
	if f.Size > limits.FileBytes {
		return nil, refusef("FIL3", "remove pictures and empty formatted rows, split it, or "+contrib.Raise("bytes"),
			"the file has %d bytes, the limit is %d", f.Size, limits.FileBytes)
	}
	data := make([]byte, f.Size)
	if n, err := f.ReadAt(data, 0); n < len(data) {
		if err == nil || err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	return data, recogniseKind(data)
}

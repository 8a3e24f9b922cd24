// Package repair mends contributed files where that needs no guessing.
package repair

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"pakrus/schema/contrib"
)

// Literal is how a format writes a value: what stands instead of the literal old (with its quotes,
// if it has any) so that the value reads better.
type Literal func(old, better string) string

// Mender returns a copy of a contributed file with the sure suggestions of the findings put in,
// and what it did. The error says why the file cannot be mended.
type Mender func(ctx context.Context, f contrib.File, limits contrib.Limits, found []contrib.Finding) ([]byte, []Repair, error)

// Text mends files of a text format.
func Text(literal Literal) Mender {
	return func(_ context.Context, f contrib.File, _ contrib.Limits, found []contrib.Finding) ([]byte, []Repair, error) {
		text, err := io.ReadAll(io.NewSectionReader(f.ReaderAt, 0, f.Size))
		if err != nil {
			return nil, nil, err
		}
		text, done := Apply(text, found, literal)
		return text, done, nil
	}
}

// Repair is one thing that was mended.
type Repair struct {
	Place       contrib.Place // in the text as it was before
	Code        string        // of the finding that is gone
	Old, Better string        // as they are written
}

// String says in one line what was mended.
func (r Repair) String() string {
	if r.Old == "" {
		return fmt.Sprintf("%s: removed the byte order mark (%s)", r.Place, r.Code)
	}
	return fmt.Sprintf("%s: %s became %s (%s)", r.Place, r.Old, r.Better, r.Code)
}

const byteOrderMark = "\ufeff"

// markCode is the code of the finding about a byte order mark, which is removed.
const markCode = "FIL7"

// Possible reports whether any of the findings can be mended without guessing.
func Possible(found []contrib.Finding) bool {
	return slices.ContainsFunc(found, func(f contrib.Finding) bool { return f.Sure || f.Code == markCode })
}

// Apply returns the text with the sure suggestions of the findings put in, and what it did. A value
// with several findings is mended for the first; check and apply again for the others. All else stays as it is, byte for byte.
func Apply(text []byte, found []contrib.Finding, literal Literal) ([]byte, []Repair) {
	var done []Repair
	if i := slices.IndexFunc(found, func(f contrib.Finding) bool { return f.Code == markCode }); i >= 0 {
		text = bytes.TrimPrefix(text, []byte(byteOrderMark))
		done = append(done, Repair{Place: found[i].Place, Code: markCode})
	}
	lines := splitLines(text)
	for _, f := range fromTheEnd(found) {
		if old, better, ok := splice(lines, f, literal); ok {
			done = append(done, Repair{f.Place, f.Code, old, better})
		}
	}
	slices.SortStableFunc(done, func(a, b Repair) int {
		return cmp.Or(cmp.Compare(a.Place.Line, b.Place.Line), cmp.Compare(a.Place.Column, b.Place.Column))
	})
	return bytes.Join(lines, nil), done
}

// fromTheEnd are the findings that can be mended, one for a place, the last place first, so
// that the places before it stay where they are.
func fromTheEnd(found []contrib.Finding) []contrib.Finding {
	var sure []contrib.Finding
	for _, f := range found {
		known := slices.ContainsFunc(sure, func(s contrib.Finding) bool { return s.Place == f.Place })
		if f.Sure && f.Place.Line > 0 && f.Place.Width > 0 && !known {
			sure = append(sure, f)
		}
	}
	slices.SortStableFunc(sure, func(a, b contrib.Finding) int {
		return cmp.Or(cmp.Compare(b.Place.Line, a.Place.Line), cmp.Compare(b.Place.Column, a.Place.Column))
	})
	return sure
}

// splice puts the suggestion of a finding into its line.
func splice(lines [][]byte, f contrib.Finding, literal Literal) (old, better string, ok bool) {
	if f.Place.Line > len(lines) {
		return "", "", false
	}
	line := lines[f.Place.Line-1]
	start := offset(line, f.Place.Column-1)
	end := start + offset(line[start:], f.Place.Width)
	old = string(line[start:end])
	if old == "" || strings.ContainsAny(old, "\r\n") {
		return "", "", false
	}
	better = literal(old, f.Suggestion)
	lines[f.Place.Line-1] = slices.Concat(line[:start], []byte(better), line[end:])
	return old, better, true
}

// offset is where the character with that number, from 0, begins in a line.
func offset(line []byte, characters int) int {
	at := 0
	for ; characters > 0 && at < len(line); characters-- {
		_, size := utf8.DecodeRune(line[at:])
		at += size
	}
	return at
}

// splitLines cuts a text after each LF, CRLF, or CR alone.
func splitLines(text []byte) [][]byte {
	var lines [][]byte
	start := 0
	for i, c := range text {
		if c == '\n' || c == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			lines = append(lines, text[start:i+1])
			start = i + 1
		}
	}
	return append(lines, text[start:])
}

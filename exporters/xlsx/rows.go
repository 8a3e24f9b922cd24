package xlsx

import (
	"io"
	"strconv"
	"strings"

	"pakrus/schema"
)

const flushAt = 64 << 10

// rowWriter writes cells as elements of sheetData (ECMA-376, part 1, section 18.3.1).
type rowWriter struct {
	w      io.Writer
	buf    []byte
	number []byte // of the row, from 1
	err    error  // the first that w returned; nothing is written after it
}

func (r *rowWriter) begin(number int) {
	r.number = strconv.AppendInt(r.number[:0], int64(number), 10)
	r.buf = append(r.buf, `<row r="`...)
	r.buf = append(r.buf, r.number...)
	r.buf = append(r.buf, `">`...)
}

// beginHigh begins a row of a fixed height, in points.
func (r *rowWriter) beginHigh(number, height int) {
	r.begin(number)
	r.buf = append(r.buf[:len(r.buf)-1], ` ht="`...)
	r.buf = strconv.AppendInt(r.buf, int64(height), 10)
	r.buf = append(r.buf, `" customHeight="1">`...)
}

func (r *rowWriter) end() {
	r.buf = append(r.buf, `</row>`...)
	if len(r.buf) >= flushAt {
		r.flush()
	}
}

// flush writes what is left and returns the first error of all rows.
func (r *rowWriter) flush() error {
	if r.err == nil {
		_, r.err = r.w.Write(r.buf)
	}
	r.buf = r.buf[:0]
	return r.err
}

// open begins a cell; kind is the value of its attribute t, empty for a number.
func (r *rowWriter) open(column string, style int, kind string) {
	r.buf = append(r.buf, `<c r="`...)
	r.buf = append(r.buf, column...)
	r.buf = append(r.buf, r.number...)
	r.buf = append(r.buf, `" s="`...)
	r.buf = strconv.AppendInt(r.buf, int64(style), 10)
	if kind != "" {
		r.buf = append(r.buf, `" t="`...)
		r.buf = append(r.buf, kind...)
	}
	r.buf = append(r.buf, `">`...)
}

func (r *rowWriter) text(column string, style int, text string) {
	r.open(column, style, "inlineStr")
	if hasEdgeBlank(text) {
		r.buf = append(r.buf, `<is><t xml:space="preserve">`...)
	} else {
		r.buf = append(r.buf, `<is><t>`...)
	}
	r.buf = appendEscaped(r.buf, text)
	r.buf = append(r.buf, `</t></is></c>`...)
}

func (r *rowWriter) value(column string, style int, kind, value string) {
	r.open(column, style, kind)
	r.buf = append(r.buf, `<v>`...)
	r.buf = append(r.buf, value...)
	r.buf = append(r.buf, `</v></c>`...)
}

// cell writes one value of a table; a missing value is no cell.
func (r *rowWriter) cell(column string, style int, c *schema.Column, v schema.Value) {
	switch {
	case !v.Valid:
	case c.List || c.IsText():
		r.text(column, style, c.Format(v))
	case c.Kind == schema.Boolean:
		r.value(column, style, "b", strconv.FormatInt(v.Int, 10))
	default:
		r.value(column, style, "", c.Format(v))
	}
}

func hasEdgeBlank(text string) bool {
	return text != "" && (text[0] <= ' ' || text[len(text)-1] <= ' ')
}

// appendEscaped appends text as XML character data. An underscore that begins _xHHHH_ is
// written as _x005F_, because a reader takes such a sequence for one UTF-16 unit
// (ECMA-376, part 1, section 22.9.2.19, ST_Xstring).
func appendEscaped(buf []byte, text string) []byte {
	for {
		plain := strings.IndexAny(text, "&<>_")
		if plain < 0 {
			return append(buf, text...)
		}
		buf = append(buf, text[:plain]...)
		buf = append(buf, escape(text[plain:])...)
		text = text[plain+1:]
	}
}

// escape returns what stands for the first character of the text.
func escape(text string) string {
	switch text[0] {
	case '&':
		return "&amp;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	}
	if isUnitEscape(text) {
		return "_x005F_"
	}
	return "_"
}

func isUnitEscape(text string) bool {
	return len(text) >= 7 && text[1] == 'x' && text[6] == '_' &&
		strings.Trim(text[2:6], "0123456789abcdefABCDEF") == ""
}

package yaml

import (
	"fmt"
	"io"
	"slices"
	"strconv"

	"pakrus/exporters/internal/each"
	"pakrus/schema"
)

// flushAt is the number of bytes that are gathered before they are handed to the file.
const flushAt = 64 << 10

// Write writes every table of the dataset to yaml/<table>.yaml: a list of mappings, a row each,
// with every key in the order of the columns. Integers and decimals are plain numbers, booleans
// true or false, lists flow sequences, a missing value is null. All text stands in double quotes
// in one line, so that readers of YAML 1.1 and of 1.2 (YAML 1.2.2, section 10) take 007, no,
// 2024-05-01 and null for the texts that they are.
//
// It is written by hand rather than by a library, because a library holds all rows at once and
// quotes for one version of YAML only.
func Write(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error {
	return each.Table(create, d, "yaml", writeRows)
}

func writeRows(w io.Writer, t *schema.Table) error {
	text, keys := make([]byte, 0, flushAt+flushAt/4), keysOf(t)
	err := each.Row(t, 0, t.Len(), func(row []schema.Value) (err error) {
		if text = appendRow(text, keys, t.Columns, row); len(text) >= flushAt {
			_, err = w.Write(text)
			text = text[:0]
		}
		return err
	})
	if err != nil {
		return err
	}
	if t.Len() == 0 {
		text = append(text, "[]\n"...)
	}
	if _, err := w.Write(text); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// keysOf gives for each column what stands before its value.
func keysOf(t *schema.Table) []string {
	keys := make([]string, len(t.Columns))
	for i := range t.Columns {
		keys[i] = "  " + key(t.Columns[i].Name) + ": "
	}
	keys[0] = "-" + keys[0][1:]
	return keys
}

// words are the names of columns that YAML 1.1 would take for a boolean or a missing value.
var words = []string{"y", "n", "yes", "no", "on", "off", "true", "false", "null"}

func key(name string) string {
	if slices.Contains(words, name) {
		return `"` + name + `"`
	}
	return name
}

func appendRow(text []byte, keys []string, columns []schema.Column, row []schema.Value) []byte {
	for i := range columns {
		text = append(text, keys[i]...)
		text = append(appendCell(text, &columns[i], &row[i]), '\n')
	}
	return text
}

func appendCell(text []byte, c *schema.Column, v *schema.Value) []byte {
	switch {
	case !v.Valid:
		return append(text, "null"...)
	case c.List:
		return appendList(text, v.List)
	case c.Kind == schema.Integer:
		return strconv.AppendInt(text, v.Int, 10)
	case c.Kind == schema.Boolean:
		return strconv.AppendBool(text, v.Int == 1)
	case c.Kind == schema.Decimals:
		return append(text, v.Text...)
	}
	return appendQuoted(text, v.Text)
}

func appendList(text []byte, items []string) []byte {
	text = append(text, '[')
	for i, item := range items {
		if i > 0 {
			text = append(text, ", "...)
		}
		text = appendQuoted(text, item)
	}
	return append(text, ']')
}

// appendQuoted appends the double-quoted scalar of s, which is UTF-8 (YAML 1.2.2, section 7.3.1).
func appendQuoted(text []byte, s string) []byte {
	text = append(text, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			text = append(text, '\\', byte(r))
		case r == '\n':
			text = append(text, `\n`...)
		case r == '\t':
			text = append(text, `\t`...)
		case escaped(r):
			text = fmt.Appendf(text, `\u%04x`, r)
		default:
			text = append(text, string(r)...)
		}
	}
	return append(text, '"')
}

// escaped tells the characters that YAML does not print (YAML 1.2.2, section 5.1), and those that
// YAML 1.1 (section 5.4) takes for the end of a line.
func escaped(r rune) bool {
	return r < ' ' || r >= 0x7f && r <= 0x9f || r == 0x2028 || r == 0x2029 || r == 0xfeff || r == 0xfffe || r == 0xffff
}

// Package digest computes the logical digest of a table: a SHA-256 of what its rows say, equal
// whichever file format they are read from.
//
// # The canonical form, version 1
//
// The digest is the SHA-256 of this text, as 64 lower-case hexadecimal digits. The text is
// UTF-8 and has a line for the columns and then a line for each row, in the order in which
// every format holds them; each line ends in a line feed, the last one, too. A line is an
// array in the canonical form of JSON (RFC 8785, JSON Canonicalization Scheme).
//
// The first line has an array of two texts for each column, its name and its type:
//
//	[["coast_id","string"],["length","number"]]
//
// The line of a row has a value for each column, in the same order:
//
//	["coast-north",93.34]
//
// What a value is depends on the type of the column:
//
//	string   the text, character by character as it was published (which is in Unicode normal
//	         form C): nothing is trimmed, folded or normalized
//	date     a day as the text YYYY-MM-DD
//	integer  a number without a fraction, at most 15 digits
//	number   a number of at most 15 significant digits, in the shortest form that reads back as
//	         the same IEEE 754 double: 93.34, 5 (not 5.0), 1e-7
//	boolean  true or false
//	list     an array of texts
//
// A missing value is null, whatever the type: an empty field in CSV, an empty cell in a
// workbook, null in JSON, Parquet and SQL. A release holds no empty text and no empty list.
// Where a format has no lists (CSV, SQLite, a workbook), the items stand joined with "; ",
// which no item contains; where it has no booleans (SQLite), they are 1 and 0.
//
// RFC 8785 means here: no space between tokens; in a text, the quotation mark and the
// backslash are escaped with a backslash, backspace, form feed, line feed, carriage return
// and tab are written \b \f \n \r \t, other characters below U+0020 \u00 and two lower-case
// hexadecimal digits, and every other character stands for itself; a number is written as
// ECMAScript writes it.
package digest

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"

	"pakrus/schema"
)

// Algorithm names the canonical form and its version; another form would have another name.
const Algorithm = "table-rows-rfc8785-sha256-v1"

// Table is the digest of a table.
type Table struct {
	Name    string   `json:"table"`
	Rows    int      `json:"rows"`
	Columns []Column `json:"columns"`
	SHA256  string   `json:"sha256"` // 64 lower-case hexadecimal digits
}

// Column is a column as the canonical form has it.
type Column struct {
	Name string `json:"name"`
	Type string `json:"type"` // string, date, integer, number, boolean or list
}

// Of computes the digest of a table.
func Of(t *schema.Table) Table {
	h := New(t)
	for _, row := range t.Rows() {
		h.Add(row)
	}
	return h.Sum()
}

// Hash takes the rows of a table one by one.
type Hash struct {
	table  *schema.Table
	sum    hash.Hash
	rows   int
	buffer []byte
}

// flushAt is the number of bytes that are gathered before they are hashed.
const flushAt = 32 << 10

// New begins the digest of a table of that name with those columns; the rows that it has do not matter.
func New(t *schema.Table) *Hash {
	h := &Hash{table: t, sum: sha256.New()}
	h.buffer = appendHeader(nil, t.Columns)
	return h
}

// Add adds a row, with a value for each column.
func (h *Hash) Add(row []schema.Value) {
	h.buffer = AppendRow(h.buffer, h.table.Columns, row)
	h.rows++
	if len(h.buffer) >= flushAt {
		h.sum.Write(h.buffer)
		h.buffer = h.buffer[:0]
	}
}

// Sum is the digest of the rows that were added; none may be added after it.
func (h *Hash) Sum() Table {
	h.sum.Write(h.buffer)
	return Table{Name: h.table.Name, Rows: h.rows, Columns: ColumnsOf(h.table), SHA256: hex.EncodeToString(h.sum.Sum(nil))}
}

// ColumnsOf are the columns of a table as the canonical form has them.
func ColumnsOf(t *schema.Table) []Column {
	columns := make([]Column, len(t.Columns))
	for i := range t.Columns {
		columns[i] = Column{t.Columns[i].Name, typeOf(&t.Columns[i])}
	}
	return columns
}

// types are the types of the kinds that are not written as texts, and of days.
var types = map[schema.Kind]string{
	schema.Integer: "integer", schema.Decimals: "number", schema.Boolean: "boolean", schema.Days: "date",
}

func typeOf(c *schema.Column) string {
	if c.List {
		return "list"
	}
	if name, ok := types[c.Kind]; ok {
		return name
	}
	return "string"
}

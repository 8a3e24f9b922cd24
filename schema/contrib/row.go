package contrib

import (
	"context"
	"io"
)

// Kind says as what a value is written in its file.
type Kind string

// The kinds of values. CSV has Text and Null only.
const (
	Text    Kind = "text"
	Number  Kind = "number"
	Boolean Kind = "boolean"
	Null    Kind = "null" // also an empty cell
	List    Kind = "list"
	Object  Kind = "object"
)

// Value is a value as it is written. It is not interpreted: 007 is the text of a Number, or a Text.
type Value struct {
	Kind   Kind
	Text   string  // the literal of a Number or Boolean, the unquoted text of a Text
	Quoted bool    // in quotes, so that its writer meant a text
	Items  []Value // of a List
	Fields []Cell  // of an Object
	Place  Place
	Told   bool // a finding of the reader says what is wrong with the value, which is not given
}

// Cell is a value under the name of its column, as written.
type Cell struct {
	Name string
	Head Place // of the name
	Value
}

// Row is a record of a contributed file. A cell that is missing may be left out or be Null.
type Row struct {
	Cells []Cell
	Place Place
}

// Heading is the name of a column in the header of a table.
type Heading struct {
	Name  string
	Place Place
}

// Section is a part of a file whose rows belong to one table: a sheet, the list under a key
// of an object, or the whole file.
type Section struct {
	Name    string    // of the sheet or key; "" where the file gives none
	Columns []Heading // of a format with a header; nil where each record has its own keys
	Place   Place
}

// File is a contributed file, open for reading.
type File struct {
	Name string // as the user named it
	Size int64  // in bytes
	io.ReaderAt
}

// Sink takes what a reader finds in a file, in the order of the file.
type Sink interface {
	// Section begins a section; the rows that follow belong to it.
	Section(Section)
	// Row takes a row of the section. The reader may use the row and all that it holds again after the call.
	Row(*Row)
	// Report takes a finding.
	Report(Finding)
}

// Reader reads a contributed file row by row. What is wrong with the file is a finding, never
// an error and never a panic, and no row is passed over without a finding. The error is that
// of reading the file, or that of the context, which readers ask between rows.
type Reader func(ctx context.Context, f File, limits Limits, to Sink) error

// Package findings writes what a check of contributed files found: as text with the offending
// lines, as JSON, as SARIF 2.1.0 and as annotations of GitHub.
package findings

import (
	"io"

	"pakrus/schema/contrib"
)

// Report is what all formats are written from.
type Report struct {
	contrib.Result
	Tool    string // name of the program
	Version string // of the dataset that the files were checked against
	Files   []string

	// Open opens a file that was checked, by its name, for Text to show its lines.
	Open func(name string) (io.ReadCloser, error)
	// Bold marks text on a terminal; nil leaves it as it is.
	Bold func(string) string
}

// Format is a way to write a report.
type Format struct {
	Name  string
	Write func(w io.Writer, r *Report) error
}

// Formats lists the formats; the first is for people.
var Formats = []Format{
	{"text", Text},
	{"json", JSON},
	{"sarif", SARIF},
	{"github", GitHub},
}

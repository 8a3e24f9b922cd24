// Package exporters lists the file formats of a release.
package exporters

import (
	"io"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/parquet"
	"pakrus/exporters/xlsx"
	"pakrus/schema"
)

// Format is a file format of a release.
type Format struct {
	Name string

	// Write writes the dataset to files that it opens with create, by their names in a
	// release such as csv/events.csv, and closes. After an error what was written is of no use.
	Write func(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error
}

// Formats lists every file format of a release. To add one, write a package with a Write
// function and add a line.
var Formats = []Format{
	{"csv", csv.Write},
	{"json", json.Write},
	{"parquet", parquet.Write},
	{"xlsx", xlsx.Write},
}

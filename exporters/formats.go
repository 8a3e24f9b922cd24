// Package exporters lists the file formats of a release.
package exporters

import (
	"io"
	"slices"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/loaders/duckdb"
	"pakrus/exporters/loaders/python"
	"pakrus/exporters/loaders/r"
	"pakrus/exporters/parquet"
	"pakrus/exporters/sqlite"
	"pakrus/exporters/xlsx"
	"pakrus/exporters/yaml"
	"pakrus/schema"
)

// Format is a file format of a release, or one that a table can be converted to.
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
	{"sqlite", sqlite.Write},
	{"xlsx", xlsx.Write},
}

// Outputs lists every file format that a table can be converted to: those of a release with a file
// for each table or a sheet, and those in which contributions come beside them. A database is of
// use with all its tables.
var Outputs = slices.Concat(
	slices.DeleteFunc(slices.Clone(Formats), func(f Format) bool { return f.Name == "sqlite" }),
	[]Format{{"jsonl", json.WriteLines}, {"yaml", yaml.Write}})

// Loaders write what users load a release with, made from the tables like the formats.
var Loaders = []Format{
	{"duckdb", duckdb.Write},
	{"python", python.Writer(csv.Write)},
	{"r", r.Write},
}

// WriteOne writes the dataset, which has one table, as one file of the format to w.
func (f Format) WriteOne(w io.Writer, d *schema.Dataset) error {
	return f.Write(func(string) (io.WriteCloser, error) { return open{w}, nil }, d)
}

// open is a file that its owner closes.
type open struct{ io.Writer }

func (open) Close() error { return nil }

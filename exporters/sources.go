package exporters

import (
	"context"
	"fmt"
	"io"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/parquet"
	"pakrus/exporters/readback"
	"pakrus/exporters/sqlite"
	"pakrus/exporters/xlsx"
	"pakrus/schema"
)

// Source is a file format of a release as it is read back.
type Source struct {
	Name string

	// File is the path in a release of the file that holds the table.
	File func(dataset, version, table string) string

	// Read reads the rows of tables from a file and gives them to the function to, which does
	// not keep them. The file has these tables and no others. What is not as the columns ask
	// is an error; so is an error of to, after which nothing more is read.
	Read func(ctx context.Context, file io.ReaderAt, size int64, tables []*schema.Table, to func(t *schema.Table, row []schema.Value) error) error
}

// Sources lists how each of Formats is read back.
var Sources = []Source{
	{"csv", ownFile("csv"), readback.Reader(csv.Read, readback.Form{})},
	{"json", ownFile("json"), readback.Reader(json.Read, readback.Form{Typed: true, Lists: true})},
	{"parquet", ownFile("parquet"), readParquet},
	{"sqlite", database, sqlite.Read},
	{"xlsx", workbook, readback.Reader(xlsx.ReadRelease, readback.Form{Typed: true})},
}

// ownFile names the file of each table of a format.
func ownFile(format string) func(dataset, version, table string) string {
	return func(_, _, table string) string { return fmt.Sprintf("%s/%s.%s", format, table, format) }
}

func workbook(dataset, version, _ string) string { return dataset + "-" + version + ".xlsx" }

func database(dataset, _, _ string) string { return dataset + ".sqlite" }

func readParquet(_ context.Context, file io.ReaderAt, size int64, tables []*schema.Table, to func(*schema.Table, []schema.Value) error) error {
	return parquet.Read(file, size, tables[0], func(row []schema.Value) error { return to(tables[0], row) })
}

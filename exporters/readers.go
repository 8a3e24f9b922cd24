package exporters

import (
	"path/filepath"
	"slices"
	"strings"

	"pakrus/exporters/csv"
	"pakrus/exporters/json"
	"pakrus/exporters/repair"
	"pakrus/exporters/xlsx"
	"pakrus/exporters/yaml"
	"pakrus/schema/contrib"
)

// Input is a file format of contributions.
type Input struct {
	Name       string
	Extensions []string // of file names, in lower case
	Read       contrib.Reader
	Mend       repair.Mender

	// ReadTable returns a reader of one table, for a format whose files hold tables that Read passes over; else nil.
	ReadTable func(table string) contrib.Reader
}

// Inputs lists every file format in which contributions come. To add one, write a package with
// a contrib.Reader and add a line.
var Inputs = []Input{
	{"csv", []string{".csv", ".tsv"}, csv.Read, repair.Text(csv.Literal), nil},
	{"xlsx", []string{".xlsx", ".xlsm"}, xlsx.Read, xlsx.Mend, xlsx.ReadTable},
	{"json", []string{".json"}, json.Read, repair.Text(json.Literal), nil},
	{"jsonl", []string{".jsonl", ".ndjson"}, json.ReadLines, repair.Text(json.Literal), nil},
	{"yaml", []string{".yaml", ".yml"}, yaml.Read, repair.Text(yaml.Literal), nil},
}

// InputOf returns the format that the end of a file name tells, or nil.
func InputOf(name string) *Input {
	end := strings.ToLower(filepath.Ext(name))
	if i := slices.IndexFunc(Inputs, func(in Input) bool { return slices.Contains(in.Extensions, end) }); i >= 0 {
		return &Inputs[i]
	}
	return nil
}

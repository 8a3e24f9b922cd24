package csv

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"pakrus/schema/contrib"
)

// WriteTemplate writes the header of a file to be filled in. It has no example, since each
// row of a CSV file is a record; the dictionary has it.
func WriteTemplate(w io.Writer, t *contrib.Template) error {
	names := make([]string, len(t.Fields))
	for i := range t.Fields {
		names[i] = t.Fields[i].Name
	}
	_, err := fmt.Fprintln(w, strings.Join(names, ","))
	return err
}

// WriteDictionary writes a file with a row for each column of a template: its name, whether a
// new record needs it, its meaning, what is allowed, and the value of a worked example.
func WriteDictionary(w io.Writer, t *contrib.Template) error {
	out := csv.NewWriter(w)
	rows := [][]string{{"column", "required", "meaning", "allowed", "example"}}
	for i := range t.Fields {
		f := &t.Fields[i]
		rows = append(rows, []string{f.Name, fmt.Sprint(f.Required), f.Meaning, allowed(f), f.Example})
	}
	return out.WriteAll(rows)
}

const manyCodes = 60

// allowed lists the codes, which a CSV file has no drop-down for; very long lists are in the
// table codelists alone.
func allowed(f *contrib.Field) string {
	text := f.Allowed()
	if codes := f.Codes(); codes != nil && len(codes.Codes) <= manyCodes {
		text += ": " + strings.Join(codes.Values(), ", ")
	}
	return text
}

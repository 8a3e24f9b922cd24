package release

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"pakrus/exporters/release/describe"
	"pakrus/schema"
)

const codebookName = "csv/codebook.csv"

// identity says of which dataset and version a release says to be.
func identity(root *os.Root) (name, version string, err error) {
	text, err := root.ReadFile("datapackage.json")
	if err != nil {
		return "", "", err
	}
	if name, err = describe.ReadName(text); err != nil {
		return "", "", err
	}
	version, _, err = describe.ReadPackage(text)
	if err == nil && (!datasetName.MatchString(name) || !isVersion(version)) {
		err = fmt.Errorf("datapackage.json has the name %q and the version %q, which no release has", name, version)
	}
	return name, version, err
}

// kinds are the kinds of columns that a codebook can name.
var kinds = []schema.Kind{
	schema.String, schema.Text, schema.Integer, schema.Decimals, schema.Boolean, schema.EDTF, schema.Days, schema.CodeOf, schema.Reference,
}

// definitions are the tables of a release without their rows, as its own codebook defines them:
// a release of another version may have other ones than the program.
func definitions(root *os.Root) ([]*schema.Table, error) {
	file, err := root.Open(codebookName)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	rows := csv.NewReader(file)
	header, err := rows.Read()
	if err != nil {
		return nil, err
	}
	if missing := lacks(header); missing != "" {
		return nil, fmt.Errorf("there is no column %s", missing)
	}
	var names []string
	columns := map[string][]schema.Column{}
	for row, err := rows.Read(); err != io.EOF; row, err = rows.Read() {
		if err != nil {
			return nil, err
		}
		cell := func(name string) string { return row[slices.Index(header, name)] }
		c, err := columnOf(cell)
		if err != nil {
			return nil, err
		}
		table := cell("table_name")
		if columns[table] == nil {
			names = append(names, table)
		}
		columns[table] = append(columns[table], c)
	}
	return tablesOf(names, columns)
}

// lacks is the first column that a codebook must have and does not.
func lacks(header []string) string {
	for _, name := range []string{"table_name", "column_name", "kind", "is_required", "is_key"} {
		if !slices.Contains(header, name) {
			return name
		}
	}
	return ""
}

// columnOf reads a row of the codebook.
func columnOf(cell func(string) string) (schema.Column, error) {
	kind, list := strings.CutPrefix(cell("kind"), "list of ")
	c := schema.Column{
		Name: cell("column_name"), Kind: schema.Kind(kind), List: list,
		Nullable: cell("is_required") != "true", Key: cell("is_key") == "true",
	}
	if !slices.Contains(kinds, c.Kind) {
		return c, fmt.Errorf("column %s is of the kind %q, which is none", c.Name, cell("kind"))
	}
	return c, nil
}

func tablesOf(names []string, columns map[string][]schema.Column) ([]*schema.Table, error) {
	if len(names) == 0 {
		return nil, errors.New("it names no table")
	}
	var tables []*schema.Table
	for _, name := range names {
		if err := checkName(name); err != nil || strings.Contains(name, "/") {
			return nil, fmt.Errorf("%q is no name of a table", name)
		}
		t := &schema.Table{Name: name}
		tables = append(tables, t.WithRows(columns[name], 0, nil))
	}
	return tables, nil
}

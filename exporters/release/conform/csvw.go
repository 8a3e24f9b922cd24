package conform

import (
	"encoding/csv"
	"encoding/json"
	"io/fs"
	"path"
	"slices"

	"pakrus/exporters/release/describe"
)

// csvwTable is what of a table of CSVW refers to other things.
type csvwTable struct {
	URL         string
	TableSchema struct {
		Columns     []csvwColumn
		PrimaryKey  names
		ForeignKeys []struct {
			ColumnReference names
			Reference       struct {
				Resource        string
				ColumnReference names
			}
		}
	}
}

type csvwColumn struct {
	Name     string
	Titles   names
	Datatype struct{ Base string }
}

func (t *csvwTable) has(column string) bool {
	return slices.ContainsFunc(t.TableSchema.Columns, func(c csvwColumn) bool { return c.Name == column })
}

// csvwBases are the datatypes that our tables use (section 5.11.1).
var csvwBases = []string{"string", "integer", "decimal", "boolean", "date"}

// csvw checks a table group of CSVW (Metadata Vocabulary for Tabular Data, 2015): files exist
// with these columns in this order, names are unique, and keys name columns that are there.
func csvw(dir fs.FS, text []byte, files []describe.File) error {
	var group struct{ Tables []*csvwTable }
	if err := json.Unmarshal(text, &group); err != nil {
		return err
	}
	var wrong faults
	if len(group.Tables) == 0 {
		wrong.add("there are no tables")
	}
	byURL := map[string]*csvwTable{}
	for _, t := range group.Tables {
		byURL[t.URL] = t
		wrong.file("csv/"+t.URL, -1, "", files)
		wrong.columns(dir, t)
	}
	for _, t := range group.Tables {
		wrong.holds(t, "the primary key", t.TableSchema.PrimaryKey)
		for _, key := range t.TableSchema.ForeignKeys {
			wrong.holds(t, "a foreign key", key.ColumnReference)
			if target := byURL[key.Reference.Resource]; target == nil {
				wrong.add("a foreign key of %s refers to %q, which is no table of the group", t.URL, key.Reference.Resource)
			} else {
				wrong.holds(target, "a foreign key of "+t.URL, key.Reference.ColumnReference)
			}
		}
	}
	return wrong.err()
}

func (f *faults) holds(t *csvwTable, what string, columns names) {
	for _, c := range columns {
		if !t.has(c) {
			f.add("%s has no column %q, which %s names", t.URL, c, what)
		}
	}
}

// columns compares the columns with the header of the file.
func (f *faults) columns(dir fs.FS, t *csvwTable) {
	seen := map[string]bool{}
	var want []string
	for _, c := range t.TableSchema.Columns {
		if seen[c.Name] {
			f.add("%s has two columns %q", t.URL, c.Name)
		}
		seen[c.Name] = true
		if !slices.Contains(csvwBases, c.Datatype.Base) {
			f.add("column %s of %s has the datatype %q; known are %q", c.Name, t.URL, c.Datatype.Base, csvwBases)
		}
		want = append(want, c.Titles...)
	}
	file, err := dir.Open(path.Join("csv", t.URL))
	if err != nil {
		return // told before
	}
	defer file.Close()
	header, err := csv.NewReader(file).Read()
	if err != nil || !slices.Equal(header, want) {
		f.add("the header of %s is %q, not %q", t.URL, header, want)
	}
}

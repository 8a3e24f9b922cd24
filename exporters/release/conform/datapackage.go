package conform

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"

	"pakrus/exporters/release/describe"
)

// descriptor is what of a Data Package the profile cannot check.
type descriptor struct {
	Resources []*resource
}

type resource struct {
	Name, Path, Hash string
	Bytes            int64
	Schema           json.RawMessage
	table            *table
}

// table is the Table Schema of a resource.
type table struct {
	Fields      []struct{ Name string }
	PrimaryKey  names
	ForeignKeys []foreignKey
	keys        map[string]map[string]bool // by fields: keys that rows have; see keysOf
}

type foreignKey struct {
	Fields    names
	Reference struct {
		Resource string
		Fields   names
	}
}

// names is a list of names; Table Schema lets one stand alone.
type names []string

func (n *names) UnmarshalJSON(text []byte) error {
	var one string
	if json.Unmarshal(text, &one) == nil {
		*n = names{one}
		return nil
	}
	return json.Unmarshal(text, (*[]string)(n))
}

// dataPackage checks a datapackage.json beyond its profile (Data Package v2): names of
// resources are unique, files exist with that size and hash, keys name fields, and the rows of
// the CSV files satisfy the keys.
func dataPackage(dir fs.FS, text []byte, files []describe.File) error {
	var d descriptor
	if err := json.Unmarshal(text, &d); err != nil {
		return err
	}
	var wrong faults
	seen := map[string]bool{}
	for _, r := range d.Resources {
		if seen[r.Name] {
			wrong.add("two resources are called %s", r.Name)
		}
		seen[r.Name] = true
		wrong.file(r.Path, r.Bytes, strings.TrimPrefix(r.Hash, "sha256:"), files)
		wrong.schema(r)
	}
	for _, r := range d.Resources {
		wrong.foreignKeys(d, r)
	}
	if len(wrong) == 0 {
		wrong.rows(dir, d)
	}
	return wrong.err()
}

// file checks that a file is there with that size, -1 for any, and sum, "" for any.
func (f *faults) file(name string, bytes int64, sum string, files []describe.File) {
	switch found := fileOf(files, name); {
	case found == nil:
		f.add("%s is listed and not in the release", name)
	case bytes >= 0 && bytes != found.Bytes:
		f.add("%s has %d bytes, not %d", name, found.Bytes, bytes)
	case sum != "" && sum != found.SHA256:
		f.add("%s has the SHA-256 %s, not %s", name, found.SHA256, sum)
	}
}

// schema reads and checks the Table Schema of a resource.
func (f *faults) schema(r *resource) {
	if r.Schema == nil {
		return
	}
	value, err := decode("", r.Schema)
	if err == nil {
		err = valid("tableschema-2.0.json", value)
	}
	if err != nil {
		f.add("resource %s: %w", r.Name, err)
		return
	}
	r.table = &table{keys: map[string]map[string]bool{}}
	if err := json.Unmarshal(r.Schema, r.table); err != nil {
		f.add("resource %s: %w", r.Name, err)
	}
	f.fields(r, "the primary key", r.table.PrimaryKey)
}

// fields checks that names are those of fields.
func (f *faults) fields(r *resource, what string, fields names) {
	for _, name := range fields {
		if r.table.index(name) < 0 {
			f.add("resource %s has no field %q, which %s names", r.Name, name, what)
		}
	}
}

func (t *table) index(field string) int {
	return slices.IndexFunc(t.Fields, func(f struct{ Name string }) bool { return f.Name == field })
}

func (d descriptor) resource(name string) *resource {
	for _, r := range d.Resources {
		if r.Name == name {
			return r
		}
	}
	return nil
}

// target is the resource that a foreign key of r refers to; without a name it is r.
func (d descriptor) target(r *resource, key foreignKey) *resource {
	if key.Reference.Resource == "" {
		return r
	}
	return d.resource(key.Reference.Resource)
}

func (f *faults) foreignKeys(d descriptor, r *resource) {
	if r.table == nil {
		return
	}
	for _, key := range r.table.ForeignKeys {
		target := d.target(r, key)
		f.fields(r, "a foreign key", key.Fields)
		switch {
		case target == nil || target.table == nil:
			f.add("a foreign key of %s refers to %q, which is no table", r.Name, key.Reference.Resource)
			continue
		case len(key.Fields) != len(key.Reference.Fields):
			f.add("a foreign key of %s has %d fields and refers to %d", r.Name, len(key.Fields), len(key.Reference.Fields))
		}
		f.fields(target, "a foreign key of "+r.Name, key.Reference.Fields)
	}
}

// rows checks the rows of all tables: keys are whole and unique, and foreign keys refer to
// rows that are there. A foreign key with an empty field refers to nothing.
func (f *faults) rows(dir fs.FS, d descriptor) {
	for _, r := range d.Resources {
		if r.table != nil {
			f.readKeys(dir, d, r)
		}
	}
	for _, r := range d.Resources {
		if r.table == nil {
			continue
		}
		for _, key := range r.table.ForeignKeys {
			there := d.target(r, key).table.keys[strings.Join(key.Reference.Fields, "\x00")]
			for value := range r.table.keys[strings.Join(key.Fields, "\x00")] {
				if !there[value] && !slices.Contains(strings.Split(value, "\x00"), "") {
					f.add("%s: %s %q is no row of %s", r.Path, strings.Join(key.Fields, ", "), value, d.target(r, key).Name)
				}
			}
		}
	}
}

// readKeys reads a CSV file and keeps the values of the fields that keys are made of.
func (f *faults) readKeys(dir fs.FS, d descriptor, r *resource) {
	file, err := dir.Open(r.Path)
	if err != nil {
		f.add("%w", err)
		return
	}
	if err := r.read(csv.NewReader(file), d.keysOf(r), f); err != nil {
		f.add("%s: %w", r.Path, err)
	}
	if err := file.Close(); err != nil {
		f.add("%w", err)
	}
}

// keysOf are the lists of fields of a resource that keys are made of: its own, those of its
// foreign keys, and those that others refer to.
func (d descriptor) keysOf(r *resource) []names {
	keys := []names{r.table.PrimaryKey}
	for _, key := range r.table.ForeignKeys {
		keys = append(keys, key.Fields)
	}
	for _, other := range d.Resources {
		if other.table == nil {
			continue
		}
		for _, key := range other.table.ForeignKeys {
			if d.target(other, key) == r {
				keys = append(keys, key.Reference.Fields)
			}
		}
	}
	return keys
}

func (r *resource) read(rows *csv.Reader, keys []names, f *faults) error {
	header, err := rows.Read()
	if err != nil {
		return err
	}
	if want := len(r.table.Fields); len(header) != want {
		return errors.New("the header does not have the fields of the schema")
	}
	for i, field := range r.table.Fields {
		if header[i] != field.Name {
			f.add("%s: column %d is %q, not %q", r.Path, i+1, header[i], field.Name)
		}
	}
	rows.ReuseRecord = true
	primary := map[string]bool{}
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		r.row(row, keys, primary, f)
	}
}

func (r *resource) row(row []string, keys []names, primary map[string]bool, f *faults) {
	for i, key := range keys {
		if len(key) == 0 {
			continue
		}
		parts := make([]string, len(key))
		for j, name := range key {
			parts[j] = row[r.table.index(name)]
		}
		value, id := strings.Join(parts, "\x00"), strings.Join(key, "\x00")
		if i == 0 {
			if primary[value] || slices.Contains(parts, "") {
				f.add("%s: the key %q is empty, or there twice", r.Path, strings.Join(parts, "/"))
			}
			primary[value] = true
		}
		if r.table.keys[id] == nil {
			r.table.keys[id] = map[string]bool{}
		}
		r.table.keys[id][value] = true
	}
}

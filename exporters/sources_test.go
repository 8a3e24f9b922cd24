package exporters_test

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters"
	"pakrus/exporters/internal/sample"
	"pakrus/schema"
	"pakrus/schema/digest"
)

func TestEachFormatHasASource(t *testing.T) {
	for i, f := range exporters.Formats {
		if i >= len(exporters.Sources) || exporters.Sources[i].Name != f.Name {
			t.Errorf("format %s is not read back; add it to Sources, in the order of Formats", f.Name)
		}
	}
}

// Each table has one digest, whichever format it is read from.
func TestDigestsAreThoseOfTheDataset(t *testing.T) {
	for name, d := range map[string]*schema.Dataset{"lighthouses": sample.Lighthouses(), "awkward": sample.Awkward(), "many": sample.Many(5000), "empty": sample.Many(0)} {
		for i, s := range exporters.Sources {
			got := readDigests(t, s, d, sample.Output(t, exporters.Formats[i].Write, d))
			for _, table := range d.Tables {
				if want := digest.Of(table); got[table.Name] != want.SHA256 {
					t.Errorf("%s, %s, %s: %s, want %s", name, s.Name, table.Name, got[table.Name], want.SHA256)
				}
			}
		}
	}
}

// readDigests reads all tables from the files of a format.
func readDigests(t *testing.T, s exporters.Source, d *schema.Dataset, files map[string][]byte) map[string]string {
	t.Helper()
	inFile := map[string][]*schema.Table{}
	hashes := map[string]*digest.Hash{}
	for _, table := range d.Tables {
		name := s.File(d.Meta.Name, d.Meta.Version, table.Name)
		inFile[name] = append(inFile[name], table)
		hashes[table.Name] = digest.New(table)
	}
	for _, name := range slices.Sorted(maps.Keys(inFile)) {
		text, ok := files[name]
		if !ok && len(files) == 1 { // the sample's workbook has a name without version
			text = slices.Collect(maps.Values(files))[0]
		}
		err := s.Read(t.Context(), bytes.NewReader(text), int64(len(text)), inFile[name], func(table *schema.Table, row []schema.Value) error {
			hashes[table.Name].Add(row)
			return nil
		})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	sums := map[string]string{}
	for table, h := range hashes {
		sums[table] = h.Sum().SHA256
	}
	return sums
}

// What is not exactly as the columns ask is refused with its place.
func TestSourcesRefuse(t *testing.T) {
	table := schema.Of("lamps", "a lamp", []lamp(nil))
	for _, test := range []struct{ format, text, want string }{
		{"csv", "", "line 1, character 1: the file is empty"},
		{"csv", "lamp_id,reach\n", "table lamps: column 3 is not is_lit, as the codebook says"},
		{"csv", "lamp_id,reach,is_lit,names,more\n", `table lamps: column 5 is "more", which the codebook does not have`},
		{"csv", "lamp_id;reach;is_lit;names\n", "line 1, character 8: the values are separated by semicolons"},
		{"csv", "\ufefflamp_id,reach,is_lit,names\n", "line 1, character 1: "},
		{"csv", "lamp_id,reach,is_lit,names\na,1,yes,\n", "table lamps: row 1: column is_lit: a boolean is true or false"},
		{"csv", "lamp_id,reach,is_lit,names\na,1,true,\nb,1.5,true,\n", `table lamps: row 2: column reach: "1.5" is no integer`},
		{"csv", "lamp_id,reach,is_lit,names\na,1\n", "line 2, character 1: the row has 2 values"},
		{"csv", "lamp_id,reach,is_lit,names\na\xff,1,true,\n", "line 2, character 2: "},
		{"json", `[{"lamp_id":"a","reach":"1","is_lit":true,"names":null}]`, "table lamps: row 1: column reach: a text stands where a number should"},
		{"json", `[{"lamp_id":"a","reach":1,"is_lit":true,"names":"x"}]`, "row 1: column names: a text stands where a list should"},
		{"json", `[{"lamp_id":"a","reach":1,"is_lit":true,"names":["x",1]}]`, "row 1: column names: a number stands in a list of texts"},
		{"json", `[{"reach":1,"lamp_id":"a","is_lit":true,"names":null}]`, "row 1: column 1 is not lamp_id"},
		{"json", `[{"lamp_id":"a"`, "line 1, character 16: the text ends here"},
		{"json", `{"lamps":[],"lamps":[]}`, "twice"},
		{"json", `{"ships":[]}`, `"ships" is no table of the codebook`},
		{"parquet", "PAR1", ""},
		{"sqlite", "SQLite", ""},
		{"xlsx", "PK", "the file"},
	} {
		i := slices.IndexFunc(exporters.Sources, func(s exporters.Source) bool { return s.Name == test.format })
		err := exporters.Sources[i].Read(t.Context(), strings.NewReader(test.text), int64(len(test.text)), []*schema.Table{table}, func(*schema.Table, []schema.Value) error { return nil })
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s %q: %v, want %q", test.format, test.text, err, test.want)
		}
	}
}

type lamp struct {
	ID    string   `json:"lamp_id" key:"" doc:"ID."`
	Reach int64    `json:"reach" doc:"How far."`
	Lit   bool     `json:"is_lit" doc:"Whether it shines."`
	Names []string `json:"names,omitzero" doc:"Other names."`
}

package gosource_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/schema"
	"pakrus/schema/contrib"
	"pakrus/schema/evidence"
	"pakrus/schema/gosource"
	"pakrus/schema/takeover"
)

// The structs stand here for the tables, and in testdata for the package that is changed.

type ShipID string

func (ShipID) RefersTo() string { return "ships" }

type Ship struct {
	ID       ShipID        `json:"ship_id" key:"" own:"" doc:"Key."`
	Name     string        `json:"name" doc:"Name."`
	Evidence evidence.List `json:"-"`
	schema.Versions
}

type TripID string

func (TripID) RefersTo() string { return "trips" }

type Trip struct {
	ID       TripID        `json:"trip_id" key:"" own:"" doc:"ID."`
	Date     schema.Date   `json:"date,omitzero" doc:"Date."`
	Title    string        `json:"title" doc:"Title."`
	Ship     ShipID        `json:"ship_id,omitzero" doc:"Ship."`
	Doubtful bool          `json:"is_doubtful" own:"" doc:"Doubtful."`
	Ports    []string      `json:"ports,omitzero" doc:"Ports."`
	Crew     []Hand        `json:"-"`
	Evidence evidence.List `json:"-"`
	schema.Versions
}

type Hand struct {
	Ship ShipID
	Rank string
	schema.Versions
}

type Member struct {
	Trip TripID `json:"trip_id" key:"" doc:"Trip."`
	Ship ShipID `json:"ship_id" key:"" doc:"Ship."`
	Rank string `json:"rank,omitzero" doc:"Rank."`
	schema.Versions
}

var forms = &contrib.Forms{Sources: "ships", Tables: []contrib.Form{
	{Table: "ships", Computed: []string{"added_in", "changed_in"}, Alike: contrib.Alike{Title: "name"}},
	{Table: "trips", IDPrefix: "tr-", Computed: []string{"added_in", "changed_in"}, Alike: contrib.Alike{Date: "date", Title: "title"},
		Members: []contrib.Member{{Name: "crew", Table: "crew", Parent: "trip_id"}}},
	{Table: "crew", Computed: []string{"added_in", "changed_in"}},
}}

func dataset(t *testing.T) *schema.Dataset {
	t.Helper()
	first := schema.Versions{Added: "1.0.0"}
	d, err := schema.New(schema.Meta{Version: "1.0.0"},
		schema.Of("ships", "a ship", []Ship{{ID: "argo", Name: "Argo", Versions: first}, {ID: "fram", Name: "Fram", Versions: first}}),
		schema.Of("trips", "a trip", []Trip{
			{ID: "tr-0001", Date: "1901", Title: "Out", Ship: "argo", Versions: first},
			{ID: "tr-0002", Date: "1903", Title: "Back", Ship: "argo", Versions: first},
		}),
		schema.Of("crew", "a member", []Member{{Trip: "tr-0001", Ship: "argo", Rank: "flag", Versions: first}}))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// project copies the package of testdata into a module, in the place of this test's package.
func project(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	folder := filepath.Join(root, "schema", "gosource_test")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"trips.go", "types.go"} {
		text, err := os.ReadFile("testdata/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(folder, name), text)
	}
	write(t, filepath.Join(root, "schema", "schema.go"), []byte("package schema\n"))
	write(t, filepath.Join(root, "go.mod"), []byte("module pakrus\n"))
	return root
}

func write(t *testing.T, name string, text []byte) {
	t.Helper()
	if err := os.WriteFile(name, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

// step makes a step of a table from columns and their values.
func step(t *testing.T, d *schema.Dataset, table string, values map[string]string) takeover.Step {
	t.Helper()
	s := takeover.Step{Table: d.Table(table), Form: forms.Of(table)}
	s.Row = make([]schema.Value, len(s.Table.Columns))
	for name, value := range values {
		c := s.Table.Column(name)
		switch column := &s.Table.Columns[c]; {
		case column.List:
			s.Row[c] = schema.Value{Valid: true, List: strings.Split(value, "; ")}
		case column.Kind == schema.Boolean:
			s.Row[c] = schema.BoolValue(value == "true")
		default:
			s.Row[c] = schema.TextValue(value)
		}
	}
	s.Key = s.Table.Key(s.Row)
	for _, row := range s.Table.Rows() {
		if s.Table.Key(row) == s.Key {
			s.Old = slices.Clone(row)
			s.Changed = changed(s, values)
		}
	}
	return s
}

func changed(s takeover.Step, values map[string]string) []int {
	var changed []int
	for c := range s.Table.Columns {
		if column := &s.Table.Columns[c]; values[column.Name] != "" && column.Format(s.Row[c]) != column.Format(s.Old[c]) {
			changed = append(changed, c)
		}
	}
	return changed
}

// run writes the steps and returns the changed file.
func run(t *testing.T, root string, d *schema.Dataset, steps ...takeover.Step) (string, error) {
	t.Helper()
	p, err := gosource.Open(root, "pakrus")
	if err != nil {
		return "", err
	}
	w, err := gosource.NewWriter(p, d, forms, "1.1.0")
	if err != nil {
		return "", err
	}
	if err := w.Write(steps); err != nil {
		return "", err
	}
	files, err := p.Files()
	if names := slices.Sorted(maps.Keys(files)); err == nil && len(steps) > 0 && !slices.Equal(names, []string{"schema/gosource_test/trips.go"}) {
		t.Fatalf("changed %q", names)
	}
	return string(files["schema/gosource_test/trips.go"]), err
}

// wantDiff tells that the changed file lost and gained just these lines, in their order; tabs are left out.
func wantDiff(t *testing.T, got string, want ...string) {
	t.Helper()
	before, err := os.ReadFile("testdata/trips.go.txt")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(got, "import (\n\t\"pakrus/schema\"\n\t\"pakrus/schema/evidence\"\n)\n") {
		t.Errorf("the file does not import what it needs:\n%s", got)
	}
	_, got, _ = strings.Cut(got, "// Ships.\n")
	_, rest, _ := strings.Cut(string(before), "// Ships.\n")
	var diff []string
	diff = append(diff, only("-", rest, got)...)
	diff = append(diff, only("+", got, rest)...)
	if !slices.Equal(diff, want) {
		t.Errorf("got\n%s\nwant\n%s\nin\n%s", strings.Join(diff, "\n"), strings.Join(want, "\n"), got)
	}
}

// only are the lines of a that b has not, as often as a has them more.
func only(sign, a, b string) []string {
	left := map[string]int{}
	for line := range strings.Lines(b) {
		left[strings.Join(strings.Fields(line), " ")]++
	}
	var lines []string
	for line := range strings.Lines(a) {
		line = strings.Join(strings.Fields(line), " ")
		if left[line]--; left[line] < 0 {
			lines = append(lines, sign+line)
		}
	}
	return lines
}

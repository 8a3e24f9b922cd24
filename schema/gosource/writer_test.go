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

func TestNewRecordsGoWhereTheirLikeStand(t *testing.T) {
	d := dataset(t)
	trip := step(t, d, "trips", map[string]string{"trip_id": "tr-0003", "date": "1902-05", "title": "Far \"out\"", "ship_id": "bark-two", "ports": "A; B", "is_doubtful": "true"})
	trip.Evidence = evidence.List{{Passage: "x-p001", AsStated: "May", Fields: "date", Via: "fram"}, {Passage: "x-p002"}}
	ship := step(t, d, "ships", map[string]string{"ship_id": "bark-two", "name": "BARK Two"})
	member := step(t, d, "crew", map[string]string{"trip_id": "tr-0003", "ship_id": "fram", "rank": "second"})
	got, err := run(t, project(t), d, trip, member, ship)
	if err != nil {
		t.Fatal(err)
	}
	wantDiff(t, got,
		`+BARKTwo ShipID = "bark-two"`,
		`+ID: BARKTwo, Name: "BARK Two",`, `+Versions: schema.Versions{Added: "1.1.0"},`, "+},",
		"+{", `+ID: "tr-0003", Date: "1902-05",`, `+Title: "Far \"out\"",`, "+Ship: BARKTwo,", "+Doubtful: true,",
		`+Ports: []string{"A", "B"},`, "+Crew: []Hand{", `+{Ship: Fram, Rank: "second"},`, "+},",
		"+Evidence: evidence.List{", `+{Passage: "x-p001", Fields: "date", AsStated: "May", Via: Fram},`, `+{Passage: "x-p002"},`, "+},",
		`+Versions: schema.Versions{Added: "1.1.0"},`, "+},", "+{")
	for _, order := range [][]string{
		{`Argo `, `BARKTwo `, `Fram `}, {`ID: Argo`, `ID: BARKTwo`, `ID: Fram`},
		{`"tr-0001"`, `// the first of all`, `"tr-0003"`, `"tr-0002"`, `// the way back`},
	} {
		at := 0
		for _, text := range order {
			n := strings.Index(got[at:], text)
			if n < 0 {
				t.Fatalf("%s does not stand in the order %q:\n%s", text, order, got)
			}
			at += n
		}
	}
}

func TestCorrectionsChangeTheirFieldsAlone(t *testing.T) {
	d := dataset(t)
	tests := []struct {
		name   string
		values map[string]string
		want   []string
	}{
		{"a value", map[string]string{"trip_id": "tr-0001", "title": "Outward"},
			[]string{`-Title: "Out", // the first of all`, `+Title: "Outward", // the first of all`, `+{Passage: "x-p009", Fields: "title", Added: "1.1.0"},`, `+Versions: schema.Versions{Changed: "1.1.0"},`}},
		{"a value where none was", map[string]string{"trip_id": "tr-0002", "ports": "C"},
			[]string{"+Ports: []string{\"C\"},", "+Evidence: evidence.List{", `+{Passage: "x-p009", Fields: "ports", Added: "1.1.0"},`, "+},", `+Versions: schema.Versions{Changed: "1.1.0"},`}},
		{"a mark", map[string]string{"trip_id": "tr-0002", "is_doubtful": "true"},
			[]string{"+Doubtful: true,", `+Versions: schema.Versions{Changed: "1.1.0"},`}},
		{"another reference", map[string]string{"trip_id": "tr-0001", "ship_id": "fram"},
			[]string{"-Ship: Argo,", "+Ship: Fram,", `+{Passage: "x-p009", Fields: "ship_id", Added: "1.1.0"},`, `+Versions: schema.Versions{Changed: "1.1.0"},`}},
	}
	for _, tt := range tests {
		s := step(t, d, "trips", tt.values)
		s.Evidence = evidence.List{{Passage: "x-p009"}}
		got, err := run(t, project(t), d, s)
		if err != nil {
			t.Fatalf("%s: %v", tt.name, err)
		}
		t.Run(tt.name, func(t *testing.T) { wantDiff(t, got, tt.want...) })
	}
}

func TestMembersOfExistingRecords(t *testing.T) {
	d := dataset(t)
	got, err := run(t, project(t), d,
		step(t, d, "crew", map[string]string{"trip_id": "tr-0001", "ship_id": "argo", "rank": "last"}),
		step(t, d, "crew", map[string]string{"trip_id": "tr-0001", "ship_id": "fram"}),
		step(t, d, "crew", map[string]string{"trip_id": "tr-0002", "ship_id": "fram"}))
	if err != nil {
		t.Fatal(err)
	}
	wantDiff(t, got, `-Crew: []Hand{{Ship: Argo, Rank: "flag"}},`,
		"+Crew: []Hand{", `+{Ship: Argo, Rank: "last", Versions: schema.Versions{Changed: "1.1.0"}},`, `+{Ship: Fram, Versions: schema.Versions{Added: "1.1.0"}},`, "+},",
		"+Crew: []Hand{", `+{Ship: Fram, Versions: schema.Versions{Added: "1.1.0"}},`, "+},")
}

func TestWhatIsThereIsNotWritten(t *testing.T) {
	d := dataset(t)
	same := step(t, d, "trips", map[string]string{"trip_id": "tr-0001", "title": "Out"})
	same.Evidence = evidence.List{{Passage: "x-p009"}}
	p, err := gosource.Open(project(t), "pakrus")
	if err != nil {
		t.Fatal(err)
	}
	w, err := gosource.NewWriter(p, d, forms, "1.1.0")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write([]takeover.Step{same}); err != nil {
		t.Fatal(err)
	}
	if files, err := p.Files(); err != nil || len(files) > 0 {
		t.Errorf("%d files changed, %v", len(files), err)
	}
}

func TestFilesOfAnotherBuildAreRefused(t *testing.T) {
	d := dataset(t)
	root := project(t)
	name := filepath.Join(root, "schema", "gosource_test", "trips.go")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	s := step(t, d, "ships", map[string]string{"ship_id": "new", "name": "New"})
	for old, want := range map[string]string{
		`ID: Fram, Name: "Fram"`: "ships[fram] is in the program but not in the files; build the program again from this folder",
	} {
		write(t, name, []byte(strings.Replace(string(text), old, `ID: "frog", Name: "Frog"`, 1)))
		if _, err := run(t, root, d, s); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	write(t, name, []byte(strings.Replace(string(text), "var ships = []Ship{", "var ships = []Ship{\n{ID: \"frog\"},", 1)))
	want := "ships[frog] is in schema/gosource_test/trips.go but not in the program; build the program again from this folder"
	if _, err := run(t, root, d, s); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if _, err := gosource.Open(t.TempDir(), "pakrus"); err == nil || !strings.Contains(err.Error(), "is not the folder of the module pakrus") {
		t.Errorf("got %v for a folder without go.mod", err)
	}
}

package gosource_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/schema/evidence"
	"pakrus/schema/gosource"
	"pakrus/schema/takeover"
)

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

package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/records"
)

// copyProject copies what the program is built of to a new folder.
func copyProject(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, part := range []string{"cmd", "exporters", "records", "schema"} {
		copyTree(t, filepath.Join("../..", part), filepath.Join(root, part))
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		copyFile(t, filepath.Join("../..", name), filepath.Join(root, name))
	}
	return root
}

func copyTree(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.Contains(path, "fuzz") {
			return err
		}
		rest, err := filepath.Rel(from, path)
		copyFile(t, path, filepath.Join(to, rest))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	text, err := os.ReadFile(from)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o755)
	}
	if err == nil {
		err = os.WriteFile(to, text, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// sources are the Go files of the records, by name.
func sources(t *testing.T, root string) map[string]string {
	t.Helper()
	found := map[string]string{}
	names, err := filepath.Glob(filepath.Join(root, "records", "*", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(names, filepath.Join(root, "records", "meta.go")) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		rest, _ := filepath.Rel(root, name)
		found[filepath.ToSlash(rest)] = string(text)
	}
	return found
}

// program is what a call of the program gives.
type program struct {
	code        int
	out, stderr string
}

// here calls the program of this test.
func here(args ...string) program {
	var out, stderr bytes.Buffer
	code := run(context.Background(), append([]string{"pakrus"}, args...), &out, &stderr)
	return program{code, out.String(), stderr.String()}
}

// build builds the program of a project.
func build(t *testing.T, root string) (name string) {
	t.Helper()
	name = filepath.Join(root, "pakrus.exe")
	command := exec.Command("go", "build", "-o", name, "./cmd/pakrus")
	command.Dir = root
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("the project does not build: %v\n%s", err, said)
	}
	return name
}

// built calls a program in its folder.
func built(t *testing.T, name string, args ...string) program {
	t.Helper()
	command := exec.Command(name, args...)
	var out, stderr bytes.Buffer
	command.Dir, command.Stdout, command.Stderr = filepath.Dir(name), &out, &stderr
	if err := command.Run(); err != nil && command.ProcessState == nil {
		t.Fatal(err)
	}
	return program{command.ProcessState.ExitCode(), out.String(), stderr.String()}
}

// contribution has new records of all tables, which refer to one another, and corrections.
const contribution = `
events:
- {event_id: new-visit, date: 1962-07, kind: visit, cameo_code: "042", title: A trade delegation of the lake district visits Karachi,
   setting: bilateral, domain: economic, status: held, place_id: lake-town, agreement_id: new-deal, project_id: new-dam,
   participants: [{actor_id: sun, role: visitor}, {actor_id: lake-man, role: host, capacity: Mayor}],
   evidence: [{passage: rabbi-2021-p027, as_stated: July 1962}, {passage: rabbi-2021-p014, via: [doe-1962]}]}
- {event_id: ev-0030, cameo_code: "043", part_of: ev-0031, reason: The passage tells of talks., evidence: [{passage: rabbi-2021-p029, as_stated: Moscow}],
   participants: [{actor_id: musharraf, role: visitor, capacity: General, reason: The passage says General.}, {actor_id: lavrov, role: member}]}
agreements:
- {agreement_id: new-deal, title: Fish protocol, kind: protocol, signed: 1962-07, status: signed, domain: economic, event_id: new-visit,
   parties: [{actor_id: sun, role: party}, {actor_id: pak, role: party}], evidence: [{passage: rabbi-2021-p027}]}
agreement_parties:
- {agreement_id: ag-0001, actor_id: chn, role: party, evidence: [{passage: rabbi-2021-p016}]}
actors:
- {actor_id: lake-man, name: Lake Man, type: person, country: pak, aliases: [L. Man], evidence: [{passage: rabbi-2021-p027}]}
- {actor_id: lavrov, name: Sergei V. Lavrov, reason: The spelling of the ministry., evidence: [{passage: rabbi-2021-p029}]}
actor_codes:
- {actor_id: pak, scheme: cow, code: "771", origin: somewhere}
places:
- {place_id: lake-town, name: Lake Town, country: pak, precision: city, evidence: [{passage: rabbi-2021-p027}]}
memberships:
- {actor_id: pak, organisation_id: sco, status: withdrew, began: 2011, evidence: [{passage: rabbi-2021-p029, via: [hanif-2013]}]}
projects:
- {project_id: new-dam, name: Test dam, kind: dam, location: karachi, status: planned, capacity: 12.5, capacity_unit: MW, evidence: [{passage: rabbi-2021-p029}]}
series:
- {series_id: fish-landed, title: Fish landed, indicator: count, ref_area: pak, unit_measure: USD, unit_mult: 0, frequency: A}
observations:
- {series_id: fish-landed, time_period: 1962, period_basis: calendar, obs_value: 3, qualifier: exact, obs_status: A, evidence: [{passage: rabbi-2021-p025}]}
sources:
- {source_id: doe-1962, role: cited-work, title: A Study, type: book, authors: ["Doe, Jane"], issued: 1962, evidence: [{passage: rabbi-2021-p086}]}
`

func contributedFile(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "contribution.yaml")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// nextID is the ID that the next record of a table gets.
func nextID(t *testing.T, table, prefix string) string {
	t.Helper()
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	last := ""
	for _, row := range d.Table(table).Rows() {
		last = max(last, d.Table(table).Key(row))
	}
	number := 0
	fmt.Sscanf(last, prefix+"%d", &number)
	return fmt.Sprintf("%s%04d", prefix, number+1)
}

func TestImport(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("skipped: import needs the Go toolchain")
	}
	t.Setenv("GOFLAGS", "-trimpath") // so that the build of a copy is found in the cache
	root, file := copyProject(t), contributedFile(t, contribution)
	if err := os.MkdirAll(filepath.Join(root, "dist", present()), 0o755); err != nil {
		t.Fatal(err)
	}
	before := sources(t, root)

	dry := here("import", "--dry-run", "--project", root, file)
	if dry.code != exitDone || !strings.Contains(dry.out, "would be written") {
		t.Fatalf("the dry run exits with %d: %s%s", dry.code, dry.out, dry.stderr)
	}
	if !equalFiles(before, sources(t, root)) {
		t.Fatal("the dry run changed the records")
	}
	done := here("import", "--project", root, file)
	if done.code != exitDone {
		t.Fatalf("import exits with %d: %s%s", done.code, done.out, done.stderr)
	}
	after := sources(t, root)
	wantRecords(t, before, after)
	wantFormatted(t, root)
	changed := build(t, root)
	if check := built(t, changed, "check"); check.code != exitDone {
		t.Errorf("the check of what was imported: %s", check.out)
	}
	again := built(t, changed, "import", file)
	if again.code != exitDone || !strings.HasSuffix(again.out, "the records have all of it; nothing was changed\n") {
		t.Errorf("a second import exits with %d: %s%s", again.code, again.out, again.stderr)
	}
	if !equalFiles(after, sources(t, root)) {
		t.Error("a second import changed the records")
	}
	wantRefusals(t, root, changed, after)
}

func present() string {
	d, err := records.Dataset()
	if err != nil {
		panic(err)
	}
	return d.Meta.Version
}

func equalFiles(a, b map[string]string) bool {
	for name, text := range a {
		if b[name] != text {
			return false
		}
	}
	return len(a) == len(b)
}

// wantRecords looks for the records and the corrections in the changed files.
func wantRecords(t *testing.T, before, after map[string]string) {
	t.Helper()
	next := nextVersion(present())
	ev, ag, pj := nextID(t, "events", "ev-"), nextID(t, "agreements", "ag-"), nextID(t, "projects", "pj-")
	added := addedLines(before, after)
	for _, want := range []string{
		`ID: "` + ev + `", Date: "1962-07",`,
		`Kind: Visit, CAMEO: "042", Setting: Bilateral, Domain: vocab.Economic, Status: Held,`,
		`Title: "A trade delegation of the lake district visits Karachi",`,
		`Place: place.LakeTown,`, `Agreement: ref.Fish1962,`, `Project: ref.Test,`, `Event: ref.Karachi1962,`,
		`{Actor: actor.USSR, Role: Visitor},`, `{Actor: actor.LakeMan, Role: Host, Capacity: "Mayor"},`,
		`{Passage: "rabbi-2021-p027", AsStated: "July 1962"},`, `{Passage: "rabbi-2021-p014", Via: source.Doe1962},`,
		`Versions: schema.Versions{Added: "` + next + `"},`,
		`Fish1962 Agreement = "` + ag + `"`, `Karachi1962 Event = "` + ev + `"`, `Test Project = "` + pj + `"`,
		`LakeMan ID = "lake-man"`, `LakeTown ID = "lake-town"`, `Doe1962 ID = "doe-1962"`, `FishLanded ID = "fish-landed"`,
		`{Actor: Pakistan, Scheme: COW, Code: "771", Origin: "somewhere", Versions: schema.Versions{Added: "` + next + `"}},`,
		// corrections
		`Kind: Visit, CAMEO: "043", Setting: Bilateral, Domain: vocab.Diplomatic, Status: Held,`,
		`{Actor: actor.Musharraf, Role: Visitor, Capacity: "General", Versions: schema.Versions{Changed: "` + next + `"}},`,
		`{Actor: actor.Lavrov, Role: Member, Versions: schema.Versions{Added: "` + next + `"}},`,
		`{Passage: "rabbi-2021-p029", Fields: "participants", AsStated: "Moscow", Added: "` + next + `"},`,
		`Version: "` + next + `", Table: "events", Record: "ev-0030", Field: "cameo_code",`,
		`Version: "` + next + `", Table: "events", Record: "ev-0030", Field: "goldstein",`,
		`Old: "042", New: "043",`, `Reason: "The passage tells of talks.",`,
		`Version: "` + next + `", Table: "event_participants", Record: "ev-0030/musharraf/visitor", Field: "capacity",`,
		`Version: "` + next + `",`, // of the dataset
	} {
		if !slices.Contains(added, want) {
			t.Errorf("no line %s was added to\n%s", want, strings.Join(added, "\n"))
		}
	}
}

// addedLines are the lines that the changed files have more, spaces between words made one.
func addedLines(before, after map[string]string) []string {
	var added []string
	for name, text := range after {
		had := map[string]bool{}
		for line := range strings.Lines(before[name]) {
			had[strings.Join(strings.Fields(line), " ")] = true
		}
		for line := range strings.Lines(text) {
			if line = strings.Join(strings.Fields(line), " "); !had[line] {
				added = append(added, line)
			}
		}
	}
	return added
}

func wantFormatted(t *testing.T, root string) {
	t.Helper()
	command := exec.Command("gofmt", "-l", "records")
	command.Dir = root
	if said, err := command.CombinedOutput(); err != nil || len(said) > 0 {
		t.Errorf("gofmt: %s %v", said, err)
	}
}

// wantRefusals: what is refused changes no file.
func wantRefusals(t *testing.T, root, changed string, after map[string]string) {
	t.Helper()
	first := "events: [{event_id: new-1, date: 1963, kind: visit, cameo_code: '042', title: Another visit to the lakes, setting: bilateral, domain: economic, status: held"
	tests := []struct {
		name, text, want string
		code             int
	}{
		{"what validate refuses", first + "}]", "error[EVI3]", exitFindings},
		{"what the check refuses", first + ", evidence: [{passage: rabbi-2021-p027, fields: date}]}]", "no claim supports the value; add evidence that names the passage that says so (EVI1)", exitFindings},
		{"a correction without a reason", "places: [{place_id: moscow, precision: region}]", "error[CHG1]", exitFindings},
	}
	for _, tt := range tests {
		if got := built(t, changed, "import", contributedFile(t, tt.text)); got.code != tt.code || !strings.Contains(got.out, tt.want) {
			t.Errorf("%s: exits with %d: %s%s", tt.name, got.code, got.out, got.stderr)
		}
	}
	stale := here("import", "--project", root, contributedFile(t, first+", evidence: [{passage: rabbi-2021-p027}]}]"))
	if stale.code != exitIO || !strings.Contains(stale.stderr, "build the program again from this folder") {
		t.Errorf("a program of older records: exits with %d: %s", stale.code, stale.stderr)
	}
	if !equalFiles(after, sources(t, root)) {
		t.Error("what was refused changed the records")
	}
}

func TestVersionFor(t *testing.T) {
	root := t.TempDir()
	if err := os.MkdirAll(filepath.Join(root, "dist", "1.2.3"), 0o755); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ asked, present, want string }{
		{"", "1.2.3", "1.3.0"}, {"", "1.3.0", "1.3.0"}, {"2.0.0", "1.2.3", "2.0.0"}, {"1.2.4", "1.2.3", "1.2.4"},
		{"1.2.3", "1.2.3", ""}, {"1.2.2", "1.2.3", ""}, {"1.3", "1.2.3", ""}, {"v1.3.0", "1.2.3", ""}, {"1.3.0", "1.3.0", "1.3.0"},
	}
	for _, tt := range tests {
		if got, err := versionFor(tt.asked, tt.present, root); got != tt.want || (err == nil) == (tt.want == "") {
			t.Errorf("asked for %q at %s: got %q, %v; want %q", tt.asked, tt.present, got, err, tt.want)
		}
	}
}

func TestReplaceFilesIsAllOrNothing(t *testing.T) {
	root := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a.go", "old a")
	if err := replaceFiles(root, map[string][]byte{"a.go": []byte("new a"), "missing.go": []byte("new")}); err == nil {
		t.Error("a file that is not there was replaced")
	}
	entries, _ := os.ReadDir(root)
	if text, _ := os.ReadFile(filepath.Join(root, "a.go")); string(text) != "old a" || len(entries) != 1 {
		t.Errorf("a.go is %q, and %d files are there", text, len(entries))
	}
	write("b.go", "old b")
	if err := replaceFiles(root, map[string][]byte{"a.go": []byte("new a"), "b.go": []byte("new b")}); err != nil {
		t.Error(err)
	}
	if text, _ := os.ReadFile(filepath.Join(root, "b.go")); string(text) != "new b" {
		t.Errorf("b.go is %q", text)
	}
}

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/records"
)

// contribution has new records of all tables, which refer to one another, and corrections.
const contribution = `
events:
- {event_id: new-visit, date: 1962-07, kind: visit, cameo_code: "042", title: A trade delegation of the lake district visits Karachi,
   setting: bilateral, domain: economic, status: held, place_id: lake-town, agreement_id: new-deal, project_id: new-dam,
   participants: [{actor_id: sun, role: visitor}, {actor_id: lake-man, role: host, capacity: Mayor}],
   evidence: [{passage: rabbi-2021-p027, as_stated: July 1962}, {passage: rabbi-2021-p014, via: [doe-1962]}]}
- {event_id: ev-0030, cameo_code: "043", part_of: ev-0031, reason: The passage tells of talks., evidence: [{passage: rabbi-2021-p029, as_stated: Moscow}],
   participants: [{actor_id: musharraf, role: visitor, capacity: General, reason: The passage says General.}, {actor_id: lavrov, role: member}]}
- {event_id: ev-0031, description: (empty), place_id: (EMPTY), reason: The passage has nothing on it.}
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
		`Version: "` + next + `", Table: "events", Record: "ev-0031", Field: "description",`,
		`Reason: "The passage has nothing on it.",`,
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
		{"evidence that leaves facts out", first + ", evidence: [{passage: rabbi-2021-p027, fields: date}]}]", "error[EVI1]", exitFindings},
		{"a correction without a reason", "places: [{place_id: moscow, precision: region}]", "error[CHG1]", exitFindings},
	}
	for _, tt := range tests {
		if got := built(t, changed, "import", contributedFile(t, tt.text)); got.code != tt.code || !strings.Contains(got.out, tt.want) {
			t.Errorf("%s: exits with %d: %s%s", tt.name, got.code, got.out, got.stderr)
		}
	}
	broken := filepath.Join(root, "records", "place", "broken.go")
	if err := os.WriteFile(broken, []byte("package place\n\nvar broken int = \"text\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := built(t, changed, "import", contributedFile(t, first+", evidence: [{passage: rabbi-2021-p027}]}]")); got.code == exitDone || !strings.Contains(got.out, "broken.go:3") {
		t.Errorf("a project that does not build: exits with %d: %s%s", got.code, got.out, got.stderr)
	}
	if err := os.Remove(broken); err != nil {
		t.Fatal(err)
	}
	stale := here("import", "--project", root, contributedFile(t, first+", evidence: [{passage: rabbi-2021-p027}]}]"))
	if stale.code != exitIO || !strings.Contains(stale.stderr, "build the program again from this folder") {
		t.Errorf("a program of older records: exits with %d: %s", stale.code, stale.stderr)
	}
	if !equalFiles(after, sources(t, root)) {
		t.Error("what was refused changed the records")
	}
}

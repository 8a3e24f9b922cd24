package readertest

import (
	"encoding/json"
	"os/exec"
	"testing"
)

// validation is what frictionless reports, as far as it is looked at.
type validation struct {
	Valid bool `json:"valid"`
	Tasks []struct {
		Name  string `json:"name"`
		Type  string `json:"type"`
		Valid bool   `json:"valid"`
		Stats struct {
			Rows int `json:"rows"`
		} `json:"stats"`
	} `json:"tasks"`
}

// frictionless checks the data package: sizes and hashes of all files, and each CSV table
// against its schema, keys and references.
func (p *proof) frictionless(t *testing.T) {
	Require(t, "python3", "-c", "import frictionless")
	printed := p.run(t, exec.Command("python3", "-m", "frictionless", "validate", "datapackage.json", "--json"))
	var report validation
	if err := json.Unmarshal([]byte(printed), &report); err != nil {
		t.Fatalf("%v\n%s", err, printed)
	}
	rows := map[string]int{}
	for _, task := range report.Tasks {
		if task.Type == "table" {
			rows[task.Name] = task.Stats.Rows
		}
	}
	for _, want := range p.plain {
		if got, ok := rows[want.name]; !ok || got != len(want.rows) {
			t.Errorf("%s: read %v, %d rows; want %d", want.name, ok, got, len(want.rows))
		}
	}
	if files := 3*len(p.plain) + 2; !report.Valid || len(report.Tasks) != files {
		t.Errorf("valid: %v, %d files; want %d\n%s", report.Valid, len(report.Tasks), files, printed)
	}
	t.Logf("%d files validated", len(report.Tasks))
}

// shell runs what the README tells to run in a shell.
func (p *proof) shell(t *testing.T) {
	Require(t, "sha256sum")
	Require(t, "sqlite3")
	for _, s := range p.written("sh") {
		p.run(t, exec.Command("sh", "-c", s.code))
	}
	p.sqliteShell(t)
}

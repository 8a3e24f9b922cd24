package readertest

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// job is one table loaded by one snippet. A script runs the code in the folder of the
// release and writes the table that it loads to the file Out, or why it could not to the
// file Out.error.
type job struct {
	Language string `json:"language"`
	Table    string `json:"table"`
	Code     string `json:"code"`
	Out      string `json:"out"`

	pair string // reader and format
	want table
}

func newJob(s *snippet, want table) job {
	return job{Language: s.language, Table: want.name, Code: s.load(want.name), pair: s.reader + " " + s.format, want: want}
}

// jobs loads every table by every snippet.
func (p *proof) jobs(snippets []snippet) []job {
	var jobs []job
	for _, s := range snippets {
		tables := p.typed
		switch s.format {
		case "csv":
			tables = p.plain
		case "sqlite":
			tables = p.stored
		}
		for _, want := range tables {
			if s.format == "json" && len(want.rows) == 0 {
				want.columns = nil // an array without objects names no column
			}
			jobs = append(jobs, newJob(&s, want))
		}
	}
	return jobs
}

// read has one process of a script do all jobs, and compares.
func (p *proof) read(t *testing.T, script *exec.Cmd, jobs []job) {
	t.Helper()
	folder := t.TempDir()
	for i := range jobs {
		jobs[i].Out = filepath.Join(folder, fmt.Sprint(i))
	}
	script.Args = append(script.Args, save(t, filepath.Join(folder, "jobs.json"), jobs))
	p.run(t, script)
	var counted tally
	for _, j := range jobs {
		counted.compare(t, j.pair, j.result(t), j.want)
	}
	counted.report(t)
}

func save(t *testing.T, name string, jobs []job) string {
	t.Helper()
	text, err := json.Marshal(jobs)
	if err == nil {
		err = os.WriteFile(name, text, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// result is what the script loaded.
func (j *job) result(t *testing.T) table {
	t.Helper()
	text, err := os.ReadFile(j.Out)
	if err != nil {
		why, _ := os.ReadFile(j.Out + ".error")
		t.Errorf("%s: %s: %s\n%s", j.pair, j.Table, why, j.Code)
	}
	return parse(j.Table, string(text))
}

// run runs the command in the folder of the release and returns what it printed.
func (p *proof) run(t *testing.T, command *exec.Cmd) string {
	t.Helper()
	return p.runWith(t, "", command)
}

// runWith runs it with one more variable of the environment, NAME=value; none if it is empty.
func (p *proof) runWith(t *testing.T, variable string, command *exec.Cmd) string {
	t.Helper()
	command.Dir = p.folder
	command.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "PYTHONDONTWRITEBYTECODE=1")
	if variable != "" {
		command.Env = append(command.Env, variable)
	}
	out, err := command.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		t.Fatalf("%s: %v\n%s%s", filepath.Base(command.Path), err, exit.Stderr, out)
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

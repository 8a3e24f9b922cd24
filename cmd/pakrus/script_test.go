package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes programs of the test binary that scripts and tests run by name. It works in
// memory, where there is a folder for it and TMPDIR names no other: builds sync each file.
func TestMain(m *testing.M) {
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() && os.Getenv("TMPDIR") == "" {
		os.Setenv("TMPDIR", "/dev/shm")
	}
	testscript.Main(m, programs)
}

// cases counts the calls of the program in scripts, by command and exit code.
var cases = struct {
	sync.Mutex
	found map[string]int
}{found: map[string]int{}}

// wantCodes are the exit codes that each command can come to; what needs the documents is apart.
var wantCodes = map[string]string{
	"cite": "0123", "find": "012", "show": "012",
	"pakrus": "02", "build": "0123", "check": "012", "verify": "0123", "keygen": "023", "sign": "0123", "diff": "0123", "release": "0123", "withdraw": "023", "schema": "02", "tables": "02", "version": "02",
	"evidence": "023", "evidence index": "023", "evidence locate": "023", "validate": "0123", "explain": "02", "template": "023", "convert": "0123", "import": "0123",
}

var wantCodesWithDocuments = map[string]string{"evidence": "1", "evidence index": "03", "evidence locate": "1"}

func TestScripts(t *testing.T) {
	whole := buildOnce(t)
	project, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	t.Run("all", func(t *testing.T) {
		testscript.Run(t, testscript.Params{
			Dir:                 "testdata/script",
			RequireExplicitExec: true,
			RequireUniqueNames:  true,
			Setup: func(env *testscript.Env) error {
				env.Setenv("DOCUMENTS", os.Getenv(documentsVariable))
				env.Setenv("PROJECT", project)
				env.Values["whole"] = whole
				return nil
			},
			Condition: func(condition string) (bool, error) {
				if condition != "documents" {
					return false, fmt.Errorf("unknown condition %q", condition)
				}
				return os.Getenv(documentsVariable) != "", nil
			},
			Cmds: map[string]func(*testscript.TestScript, bool, []string){
				"exits": exits, "release": copyRelease, "documents": copyDocuments, "holds": holds,
			},
		})
	})
	if flag.Lookup("test.run").Value.String() == "" {
		wantAllCases(t)
	}
}

func wantAllCases(t *testing.T) {
	total := 0
	for _, n := range cases.found {
		total += n
	}
	if total < 60 {
		t.Errorf("%d cases, want 60 or more", total)
	}
	wantCases(t, wantCodes)
	if os.Getenv(documentsVariable) != "" {
		wantCases(t, wantCodesWithDocuments)
	}
	for _, name := range slices.Sorted(maps.Keys(cases.found)) {
		t.Logf("%s: %d", name, cases.found[name])
	}
	t.Logf("%d cases", total)
}

func wantCases(t *testing.T, want map[string]string) {
	for command, codes := range want {
		for _, code := range codes {
			if cases.found[command+" exits "+string(code)] == 0 {
				t.Errorf("no script in which %s exits with %c", command, code)
			}
		}
	}
}

// buildOnce makes a dist with a release, for scripts to copy.
func buildOnce(t *testing.T) string {
	t.Helper()
	dist := filepath.Join(t.TempDir(), "dist")
	var stderr bytes.Buffer
	if code := run(context.Background(), []string{"pakrus", "build", "--dist", dist}, &bytes.Buffer{}, &stderr); code != 0 {
		t.Fatalf("build exits with %d: %s", code, &stderr)
	}
	return dist
}

// exits runs a program that must end with an exit code, and holds its output against the
// rules for all commands.
//
//	exits CODE PROGRAM [ARG...]
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	code := 0
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if code != want {
		ts.Fatalf("%s exits with %d, want %d", strings.Join(args[1:], " "), code, want)
	}
	if wrong := wrongOutput(code, ts.ReadFile("stdout"), ts.ReadFile("stderr")); wrong != "" {
		ts.Fatalf("%s: %s", strings.Join(args[1:], " "), wrong)
	}
	cases.Lock()
	defer cases.Unlock()
	cases.found[commandOf(args[2:])+" exits "+args[0]]++
}

// wrongOutput says what is wrong with the output of a command that ended with a code.
func wrongOutput(code int, stdout, stderr string) string {
	switch {
	case code <= exitFindings && stderr != "":
		return "something on stderr"
	case code <= exitFindings && stdout == "":
		return "nothing on stdout"
	case code >= exitUsage && !strings.HasPrefix(stderr, "pakrus: "):
		return "no message on stderr"
	case code == exitUsage && stdout != "":
		return "wrong use prints to stdout"
	case code == exitUsage && strings.Count(stderr, "\n") != 1:
		return "wrong use is not told in one line"
	case strings.Contains(stdout+stderr, "panic") || strings.Contains(stdout+stderr, "goroutine "):
		return "a panic"
	case steers(stdout + stderr):
		return "a control character in the output"
	}
	return ""
}

// commandOf is the command that the arguments call, "pakrus" where they call none.
func commandOf(args []string) string {
	if len(args) > 0 && args[0] == "help" {
		args = args[1:]
	}
	if len(args) == 0 || wantCodes[args[0]] == "" {
		return "pakrus"
	}
	for _, sub := range args[1:] {
		if wantCodes[args[0]+" "+sub] != "" {
			return args[0] + " " + sub
		}
	}
	return args[0]
}

// copyRelease copies the dist that was built once to a new folder.
func copyRelease(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.CopyFS(ts.MkAbs(args[0]), os.DirFS(ts.Value("whole").(string))))
}

// copyDocuments copies that many of the source documents to a new folder, under other names.
func copyDocuments(ts *testscript.TestScript, _ bool, args []string) {
	number, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.MkdirAll(ts.MkAbs(args[0]), 0o755))
	entries, err := os.ReadDir(ts.Getenv("DOCUMENTS"))
	ts.Check(err)
	for i, e := range entries[:number] {
		text, err := os.ReadFile(filepath.Join(ts.Getenv("DOCUMENTS"), e.Name()))
		ts.Check(err)
		ts.Check(os.WriteFile(filepath.Join(ts.MkAbs(args[0]), fmt.Sprintf("%d.doc", i)), text, 0o644))
	}
}

// holds tells that a folder has these entries and no others.
func holds(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if want := args[1:]; !slices.Equal(names, want) {
		ts.Fatalf("%s holds %q, want %q", args[0], names, want)
	}
}

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"unicode"
	"unicode/utf8"

	"pakrus/exporters/release"
	"pakrus/records"
	"pakrus/schema"
)

// steers reports whether a text holds what could steer a terminal or hide in it.
func steers(text string) bool {
	return !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool {
		return r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
	})
}

// hiddenTexts are all 65 control characters, the controls of writing direction, others that
// cannot be seen, and a byte that is no UTF-8.
func hiddenTexts() []string {
	var all []string
	for _, span := range [][2]rune{{0, 0x1f}, {0x7f, 0x9f}, {0x200b, 0x200f}, {0x2028, 0x202e}, {0x2060, 0x206f}} {
		for r := span[0]; r <= span[1]; r++ {
			all = append(all, string(r))
		}
	}
	return append(all, "\u061c", "\u00ad", "\ufeff", "\U000e0041", "\x9b", "\x1b[31m", "\x1b]0;title\a")
}

// lamps is a small dataset, quickly compiled.
var lamps = sync.OnceValues(func() (*schema.Dataset, error) {
	d, err := records.Dataset()
	if err != nil {
		return nil, err
	}
	return schema.New(d.Meta, schema.Of("lamps", "a lamp", []lamp{{"north", "North"}}))
})

// runLamps runs a command on the small dataset.
func runLamps(args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	c := newConsole(&out, &err)
	c.compile, c.rules = lamps, nil
	code = c.run(context.Background(), append([]string{"pakrus"}, args...))
	return code, out.String(), err.String()
}

func TestNoArgumentSteersTheTerminal(t *testing.T) {
	t.Setenv(documentsVariable, "")
	tried := 0
	for _, hidden := range hiddenTexts() {
		odd := "a" + hidden + "b"
		for _, args := range [][]string{
			{odd}, {"--" + odd}, {"help", odd}, {"build", odd}, {"build", "--" + odd}, {"build", "x", "--" + odd},
			{"build", "--dist", "/dev/null/" + odd}, {"check", "--rules=" + odd}, {"verify", "/dev/null/" + odd}, {"verify", "--dist", odd},
			{"schema", odd}, {"schema", "--", "-" + odd}, {"tables", odd}, {"evidence", odd}, {"evidence", "--documents", odd},
			{"cite", "--style", odd}, {"cite", "--version", odd, "--dist", "/dev/null/x"}, {"show", "--format", odd}, {"find", "--table", odd}, {"find", "--kind", odd},
			{"find", "--from", odd}, {"find", "--actor", odd}, {"find", "--color", odd, "word"},
			{"evidence", "locate", "--documents", odd, "word"}, {"evidence", "index", "--documents", "/dev/null", "--into", odd},
		} {
			tried++
			code, stdout, stderr := runLamps(args...)
			if code < exitUsage || stdout != "" || steers(stderr) || strings.Count(stderr, "\n") != 1 {
				t.Errorf("%q: exit %d, stdout %q, stderr %q", args, code, stdout, stderr)
			}
		}
	}
	t.Logf("%d command lines", tried)
}

func TestNoFileNameSteersTheTerminal(t *testing.T) {
	dir := t.TempDir()
	want := []string{"SHA256SUMS: missing"}
	for _, hidden := range hiddenTexts() {
		if hidden == "\x00" {
			continue // no file name can hold it
		}
		name := "a" + hidden + "b"
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
		want = append(want, fmt.Sprintf("%q: surplus", name))
	}
	if err := os.WriteFile(filepath.Join(dir, "SHA256SUMS"), []byte("\x1b[31m\u202e\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	want[0] = `SHA256SUMS: line 1: "\x1b[31m\u202e" is not`
	code, stdout, stderr := runLamps("verify", dir)
	if code != exitFindings || steers(stdout) || stderr != "" || strings.Count(stdout, "\n") != len(want)+1 {
		t.Errorf("exit %d, %d lines for %d faults, stderr %q\n%q", code, strings.Count(stdout, "\n"), len(want), stderr, stdout)
	}
	for _, line := range want {
		if !strings.Contains(stdout, line) {
			t.Errorf("no line %s", line)
		}
	}
}

func TestPrintable(t *testing.T) {
	for text, want := range map[string]string{
		"Karachi – Москва, 5 °C\u00a0ہاں\n": "Karachi – Москва, 5 °C\u00a0ہاں\n",
		"a\x1b[31mb\tc\r\n":                 `a\x1b[31mb\tc\r` + "\n",
		"\u202eabc\u2066":                   `\u202eabc\u2066`,
		"\x9b\u009b\U000e0041":              `\ufffd\u009b\U000e0041`,
	} {
		if got := printable(text); got != want {
			t.Errorf("printable(%q) = %q, want %q", text, got, want)
		}
		inLine := strings.ReplaceAll(want, "\n", `\n`)
		if got := line(release.Fault{File: "a", Problem: text}); got != "a: "+inLine {
			t.Errorf("line of %q = %q, want %q", text, got, inLine)
		}
	}
}

type fullWriter struct{}

func (fullWriter) Write([]byte) (int, error) { return 0, syscall.ENOSPC }

func TestResultsThatCannotBeWritten(t *testing.T) {
	dist := filepath.Join(t.TempDir(), "dist")
	for _, line := range []string{
		"--help", "build --help", "--version", "version", "tables", "schema", "schema lamps", "cite", "show north", "find north", "check --rules", "verify nothing/..",
	} {
		var stderr bytes.Buffer
		c := newConsole(fullWriter{}, &stderr)
		c.compile, c.rules = lamps, nil
		code := c.run(context.Background(), append([]string{"pakrus"}, strings.Fields(strings.ReplaceAll(line, "nothing/..", t.TempDir()))...))
		if want := "pakrus: the results could not be written: no space left on device\n"; code != exitIO || stderr.String() != want {
			t.Errorf("%s: exit %d, stderr %q", line, code, &stderr)
		}
	}
	var stderr bytes.Buffer
	if code := run(context.Background(), []string{"pakrus", "build", "--dist", dist}, fullWriter{}, &stderr); code != exitIO {
		t.Errorf("build: exit %d, stderr %q", code, &stderr)
	}
	wantWhole(t, dist)
}

// A reader that goes away, as head does, ends a command without a panic.
func TestBrokenPipe(t *testing.T) {
	dist := filepath.Join(t.TempDir(), "dist")
	for _, args := range [][]string{{"schema"}, {"tables"}, {"cite"}, {"show", "ev-0001"}, {"find", "steel"}, {"help"}, {"version"}, {"check", "--rules"}, {"build", "--dist", dist}, {"verify", "--dist", dist}} {
		reader, writer, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		reader.Close()
		var stderr bytes.Buffer
		c := exec.Command("pakrus", args...)
		c.Stdout, c.Stderr = writer, &stderr
		err = c.Run()
		writer.Close()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGPIPE || stderr.Len() > 0 {
			t.Errorf("%v: %v, stderr %q", args, err, &stderr)
		}
	}
	wantWhole(t, dist)
}

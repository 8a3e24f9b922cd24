package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"pakrus/records"
)

// openTerminal makes a pseudo-terminal: what is written to tty can be read from screen.
func openTerminal(t *testing.T) (screen, tty *os.File) {
	t.Helper()
	screen, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminal here: ", err)
	}
	if err := unix.IoctlSetPointerInt(int(screen.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	number, err := unix.IoctlGetInt(int(screen.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	tty, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminal here: ", err)
	}
	return screen, tty
}

// onTerminal runs pakrus with stdout and stderr on a terminal, and returns what is seen.
func onTerminal(t *testing.T, environment []string, args ...string) string {
	t.Helper()
	screen, tty := openTerminal(t)
	defer screen.Close()
	c := exec.Command("pakrus", args...)
	c.Env = append(os.Environ(), environment...)
	c.Stdout, c.Stderr = tty, tty
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	tty.Close()
	seen, _ := io.ReadAll(screen) // it ends with an error when the last writer is gone
	if err := c.Wait(); err != nil {
		t.Errorf("%v: %v\n%q", args, err, seen)
	}
	return string(seen)
}

func TestColourAndProgress(t *testing.T) {
	const bold, erase = "\x1b[1m", "\r\x1b[K"
	dist := filepath.Join(t.TempDir(), "dist")
	for _, test := range []struct {
		environment   []string
		bold, animate bool
	}{
		{[]string{"TERM=xterm", "NO_COLOR="}, true, true},
		{[]string{"TERM=xterm", "NO_COLOR=1"}, false, true},
		{[]string{"TERM=dumb", "NO_COLOR="}, false, false},
	} {
		rules := onTerminal(t, test.environment, "check", "--rules")
		if strings.Contains(rules, bold+"KEY1") != test.bold || strings.Contains(rules, "\x1b") != test.bold {
			t.Errorf("%v: %q", test.environment, rules)
		}
		record := onTerminal(t, test.environment, "show", "ev-0001")
		if strings.Contains(record, bold+"ev-0001") != test.bold || strings.Contains(record, "\x1b") != test.bold {
			t.Errorf("%v: %q", test.environment, record)
		}
		build := onTerminal(t, test.environment, "build", "--dist", dist)
		for _, step := range []string{"checking", "csv", "checksums"} {
			if strings.Contains(build, erase+"… "+step) != test.animate {
				t.Errorf("%v: step %s in %q", test.environment, step, build)
			}
		}
		if !strings.HasSuffix(build, "/"+recordsVersion(t)+"\r\n") || strings.Contains(build, "\x1b") != test.animate {
			t.Errorf("%v: %q", test.environment, build)
		}
	}
}

// recordsVersion is the version that the records make.
func recordsVersion(t *testing.T) string {
	t.Helper()
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	return d.Meta.Version
}

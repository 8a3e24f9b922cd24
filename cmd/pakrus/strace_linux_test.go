package main

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"pakrus/exporters/readertest"
)

// faults are what the kernel is made to answer, by system call.
var faults = map[string][]string{
	"openat": {"ENOSPC", "EIO", "EROFS", "EMFILE"}, "write": {"ENOSPC", "EIO"}, "fsync": {"EIO", "EDQUOT"}, "mkdirat": {"ENOSPC", "EROFS"},
	"renameat2": {"EIO", "ENOSPC"}, "renameat": {"EIO", "EROFS"}, "fchmod": {"EIO"}, "unlinkat": {"EIO"}, "close": {"EIO"}, "ftruncate": {"ENOSPC"},
}

// points is at how many of its occurrences a system call fails with one error; kills, at how many it is
// the last.
const points, kills = 2, 4

// injection is a fault at one occurrence of a system call, counted in each thread.
type injection struct {
	call, fault string // "error=EIO" or "signal=SIGKILL"
	at          int
}

func (i injection) String() string { return fmt.Sprintf("%s:%s:when=%d", i.call, i.fault, i.at) }

// strace finds the program, which must be allowed to trace.
func strace(t *testing.T) string {
	t.Helper()
	readertest.Require(t, "strace")
	name := "strace"
	if out, err := exec.Command(name, "-f", "-o", os.DevNull, "true").CombinedOutput(); err != nil {
		t.Skipf("skipped: no program can be traced here: %s", out)
	}
	return name
}

// TestSystemCallsThatFail makes system calls of build and release fail, and kills the program at
// them. What stands must be the old state or the new one, and the next call must come to the new.
func TestSystemCallsThatFail(t *testing.T) {
	slow(t)
	tool := strace(t)
	for name, s := range scenes(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s.tool, s.states = tool, map[string]int{}
			s.run(t)
		})
	}
}

// traced is a command whose system calls fail.
type traced struct {
	tool     string
	args     []string
	stand    string            // folder in which it is called
	old, new map[string]string // what is there before and after it

	mu                                    sync.Mutex
	injected, killed, nonZero, torn, done int
	states                                map[string]int
}

// scenes are a build and a release of tiny projects.
func scenes(t *testing.T) map[string]*traced {
	t.Helper()
	toBuild := tinyProject(t)
	meta := filepath.Join(toBuild, "records", "meta.go")
	text, err := os.ReadFile(meta)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(meta, []byte(strings.Replace(string(text), "0.1.0", "0.1.1", 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	found := map[string]*traced{
		"build":   {args: []string{"pakrus-tiny", "build"}, stand: toBuild},
		"release": {args: releaseTiny, stand: tinyProject(t)},
	}
	for _, s := range found {
		done := copyOf(t, s.stand)
		mustRun(t, done, s.args...)
		s.old, s.new = treeOf(t, s.stand), treeOf(t, done)
	}
	return found
}

func (s *traced) run(t *testing.T) {
	injections := s.injections(t)
	var group sync.WaitGroup
	work := make(chan injection)
	for range 2 {
		group.Go(func() {
			for i := range work {
				s.inject(t, i)
			}
		})
	}
	for _, i := range injections {
		work <- i
	}
	close(work)
	group.Wait()
	if s.injected < 20 || s.killed < 15 || s.nonZero < s.killed {
		t.Errorf("too few: %d errors, %d kills, %d exits", s.injected, s.killed, s.nonZero)
	}
	t.Logf("%s: %d errors injected, %d kills, %d exits that are not 0, %d torn (states %v); %d came to the new state by the next call",
		strings.Join(s.args, " "), s.injected, s.killed, s.nonZero, s.torn, s.states, s.done)
}

// injections spreads the faults over the calls that the command makes.
func (s *traced) injections(t *testing.T) []injection {
	trace, out, err := s.trace(t, copyOf(t, s.stand))
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	counts := callsOf(trace)
	var all []injection
	for _, call := range slices.Sorted(maps.Keys(faults)) {
		for _, fault := range faults[call] {
			for _, at := range spread(counts[call], points) {
				all = append(all, injection{call, "error=" + fault, at})
			}
		}
		for _, at := range spread(counts[call], kills) {
			all = append(all, injection{call, "signal=SIGKILL", at})
		}
	}
	return all
}

// spread is up to n numbers from 1 to last, with both ends.
func spread(last, n int) []int {
	var all []int
	for i := range n {
		all = append(all, 1+i*max(last-1, 0)/(n-1))
	}
	if last == 0 {
		return nil
	}
	return slices.Compact(all)
}

var traceLine = regexp.MustCompile(`(?m)^(\d+) +([a-z0-9]+)\(`)

// callsOf counts the system calls of the thread that makes most of each.
func callsOf(trace string) map[string]int {
	threads, most := map[[2]string]int{}, map[string]int{}
	for _, m := range traceLine.FindAllStringSubmatch(trace, -1) {
		key := [2]string{m[1], m[2]}
		threads[key]++
		most[m[2]] = max(most[m[2]], threads[key])
	}
	return most
}

// trace calls the command in a folder under strace.
func (s *traced) trace(t *testing.T, folder string, options ...string) (trace, output string, err error) {
	file := filepath.Join(t.TempDir(), "trace")
	args := append([]string{"-f", "-o", file, "-e", "trace=" + strings.Join(slices.Sorted(maps.Keys(faults)), ",")}, options...)
	c := exec.Command(s.tool, append(args, s.args...)...)
	c.Dir = folder
	var said bytes.Buffer
	c.Stdout, c.Stderr = &said, &said
	err = c.Run()
	text, readErr := os.ReadFile(file)
	if readErr != nil {
		t.Fatal(readErr)
	}
	return string(text), said.String(), err
}

func (s *traced) inject(t *testing.T, i injection) {
	folder := copyOf(t, s.stand)
	trace, output, err := s.trace(t, folder, "-e", "inject="+i.String())
	hit := strings.Count(trace, "(INJECTED)")
	killed := strings.Contains(trace, "killed by SIGKILL")
	state := s.state(treeOf(t, folder))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.states[state]++
	if killed {
		s.killed++
	} else if hit > 0 {
		s.injected++
	}
	exit := (*exec.ExitError)(nil)
	if errors.As(err, &exit) {
		s.nonZero++
	}
	switch {
	case state == "torn":
		s.torn++
		t.Errorf("%v: torn\n%s", i, output)
	case err == nil && state != "new":
		t.Errorf("%v: exit 0, and the state is %s\n%s", i, state, output)
	case err != nil && !killed && i.call != "write" && strings.TrimSpace(output) == "":
		t.Errorf("%v: %v without a word", i, err)
	}
	again := exec.Command(s.args[0], s.args[1:]...)
	again.Dir = folder
	out, err := again.CombinedOutput()
	if got := treeOf(t, folder); err != nil || !maps.Equal(got, s.new) {
		t.Errorf("%v: the next call: %v, and the state is %s\n%s", i, err, s.state(got), out)
		return
	}
	s.done++
}

// state is what a folder holds: old, new, between the two where the program says how to go on, or
// torn. Where it is between, each file is whole: the old one or the new.
func (s *traced) state(found map[string]string) string {
	whole, leftovers := map[string]string{}, false
	for name, text := range found {
		if isLeftover(name) {
			leftovers = true
			continue
		}
		whole[name] = text
	}
	switch {
	case maps.Equal(whole, s.new):
		return "new"
	case maps.Equal(whole, s.old):
		return "old"
	}
	for name := range s.old {
		if _, ok := whole[name]; !ok {
			return "torn"
		}
	}
	for name, text := range whole {
		if text != s.old[name] && text != s.new[name] {
			return "torn"
		}
	}
	_, placed := whole["dist/0.1.1/SHA256SUMS"]
	if leftovers || placed && len(whole) == len(s.new) { // decided, or in place and not yet listed
		return "between"
	}
	return "torn"
}

// isLeftover reports whether a file is one that the next call removes or puts in its place.
func isLeftover(name string) bool {
	return strings.Contains(name, "/.tmp-") || strings.Contains(name, "/.new-") || strings.HasPrefix(name, ".tmp-")
}

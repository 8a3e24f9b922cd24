package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"pakrus/records"
)

// seed of the moments at which builds are stopped; the moments are of the machine all the same.
const seed = 1947

// version is that of the release that the records make.
var version = sync.OnceValue(func() string {
	d, err := records.Dataset()
	if err != nil {
		panic(err)
	}
	return d.Meta.Version
})

// temporary is where a build writes.
func temporary() string { return ".tmp-" + version() }

// slow is a test that takes seconds.
func slow(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("takes seconds; run without -short")
	}
	t.Parallel()
}

func entriesOf(t *testing.T, dist string) []string {
	t.Helper()
	entries, err := os.ReadDir(dist)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// wantWhole holds dist to be one whole release and nothing else.
func wantWhole(t *testing.T, dist string) {
	t.Helper()
	if got, want := entriesOf(t, dist), []string{".lock", version(), "index.json"}; !slices.Equal(got, want) {
		t.Fatalf("%s holds %v, want %v", dist, got, want)
	}
	wantSound(t, dist)
}

// wantSound verifies the release in dist, where there is one, with the command.
func wantSound(t *testing.T, dist string) (stands bool) {
	t.Helper()
	release := filepath.Join(dist, version())
	if _, err := os.Lstat(release); errors.Is(err, fs.ErrNotExist) {
		return false
	}
	var stdout, stderr bytes.Buffer
	code := run(context.Background(), []string{"pakrus", "verify", "--no-tables", release}, &stdout, &stderr)
	if code != exitDone || !strings.HasSuffix(stdout.String(), ": every file is as its checksum says\n") {
		t.Errorf("verify exits with %d: %s%s", code, &stdout, &stderr)
	}
	return true
}

func mustBuild(t *testing.T, dist string) {
	t.Helper()
	if out, err := exec.Command("pakrus", "build", "--dist", dist).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	wantWhole(t, dist)
}

// moment is when a build is stopped: a while after its start, or after it began to write.
type moment struct {
	writing bool
	while   time.Duration
}

func randomMoment(random *rand.Rand) moment {
	if random.IntN(4) == 0 {
		return moment{false, time.Duration(random.IntN(500)) * time.Millisecond}
	}
	return moment{true, time.Duration(random.IntN(500_000)) * time.Microsecond}
}

// stopBuild builds into dist and sends the build a signal at the moment.
func stopBuild(t *testing.T, dist string, signal syscall.Signal, at moment) (end syscall.WaitStatus, output string) {
	t.Helper()
	var both bytes.Buffer
	c := exec.Command("pakrus", "build", "--dist", dist)
	c.Stdout, c.Stderr = &both, &both
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended, start := make(chan struct{}), time.Now()
	go func() { c.Wait(); close(ended) }()
	for at.writing && !isWriting(dist, start) && !isClosed(ended) {
		time.Sleep(time.Millisecond)
	}
	select {
	case <-ended:
	case <-time.After(at.while):
		c.Process.Signal(signal)
		<-ended
	}
	return c.ProcessState.Sys().(syscall.WaitStatus), both.String()
}

// isWriting reports whether a build writes that began after start; what an older one left does not count.
func isWriting(dist string, start time.Time) bool {
	info, err := os.Stat(filepath.Join(dist, temporary()))
	return err == nil && info.ModTime().After(start)
}

func isClosed(c chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// TestKilledBuilds kills builds at random moments, beside a release that stands or none: what
// stands must be whole, and the next build that comes to its end leaves nothing else.
func TestKilledBuilds(t *testing.T) {
	slow(t)
	random := rand.New(rand.NewPCG(seed, 1))
	kills, writing, standing := 0, 0, 0
	for round := 0; kills < 30; round++ {
		dist := filepath.Join(t.TempDir(), "dist")
		if round%3 == 2 {
			mustBuild(t, dist)
		}
		for range 6 {
			at := randomMoment(random)
			end, output := stopBuild(t, dist, syscall.SIGKILL, at)
			if !end.Signaled() {
				if end.ExitStatus() != exitDone {
					t.Fatalf("a build beside leftovers exits with %d: %s", end.ExitStatus(), output)
				}
				wantWhole(t, dist)
				continue
			}
			kills++
			if at.writing {
				writing++
			}
			if wantSound(t, dist) {
				standing++
			}
		}
		mustBuild(t, dist)
	}
	t.Logf("%d kills, at least %d of them while files were written, %d with a release standing", kills, writing, standing)
}

// TestInterruptedBuilds stops builds as Ctrl-C and as a service manager do.
func TestInterruptedBuilds(t *testing.T) {
	slow(t)
	random := rand.New(rand.NewPCG(seed, 2))
	interrupted := 0
	for round := range 12 {
		dist := filepath.Join(t.TempDir(), "dist")
		signal := []syscall.Signal{syscall.SIGINT, syscall.SIGTERM}[round%2]
		end, output := stopBuild(t, dist, signal, moment{true, time.Duration(random.IntN(300_000)) * time.Microsecond})
		switch {
		case end.ExitStatus() == exitDone:
			wantWhole(t, dist)
			continue
		case end.ExitStatus() != exitIO || output != "pakrus: interrupted; no release was written or changed\n":
			t.Errorf("%v: exit %d, %q", signal, end.ExitStatus(), output)
		}
		interrupted++
		if got := entriesOf(t, dist); !slices.Equal(got, []string{".lock"}) {
			t.Errorf("%v left %v", signal, got)
		}
	}
	if interrupted == 0 {
		t.Error("no build was interrupted")
	}
	t.Logf("%d interrupted", interrupted)
}

func TestCancelledBeforeTheStart(t *testing.T) {
	dist := filepath.Join(t.TempDir(), "dist")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr bytes.Buffer
	code := run(ctx, []string{"pakrus", "build", "--dist", dist}, &stdout, &stderr)
	if code != exitIO || stdout.Len() > 0 || stderr.String() != "pakrus: interrupted; no release was written or changed\n" {
		t.Errorf("exit %d, %q, %q", code, &stdout, &stderr)
	}
	if got := entriesOf(t, dist); !slices.Equal(got, []string{".lock"}) {
		t.Errorf("dist holds %v", got)
	}
}

// TestFortyBuilders lets forty programs build the same release at once, while others read it.
func TestFortyBuilders(t *testing.T) {
	slow(t)
	dist := filepath.Join(t.TempDir(), "dist")
	var builders, reader sync.WaitGroup
	var mu sync.Mutex
	became := map[string]int{}
	for range 40 {
		builders.Go(func() {
			out, err := exec.Command("pakrus", "build", "--dist", dist).CombinedOutput()
			mu.Lock()
			defer mu.Unlock()
			became[outcome(t, string(out), err)]++
		})
	}
	done, reads := make(chan struct{}), 0
	reader.Go(func() {
		for !isClosed(done) {
			if wantSound(t, dist) {
				reads++
			}
		}
	})
	builders.Wait()
	close(done)
	reader.Wait()
	wantWhole(t, dist)
	if became["written"] != 1 || became["written"]+became["unchanged"]+became["busy"] != 40 {
		t.Errorf("%v, want one written and the others unchanged or busy", became)
	}
	t.Logf("40 builders: %v; %d whole reads meanwhile", became, reads)
}

// outcome is what became of a build.
func outcome(t *testing.T, output string, err error) string {
	var exit *exec.ExitError
	switch {
	case err == nil && strings.Contains(output, ": written, "):
		return "written"
	case err == nil && strings.Contains(output, ": unchanged, "):
		return "unchanged"
	case errors.As(err, &exit) && exit.ExitCode() == exitIO && strings.Contains(output, "another build is at work there; wait for it and build again"):
		return "busy"
	}
	t.Errorf("%v: %s", err, output)
	return "failed"
}

package release

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
)

// Variables of the environment that make the test binary build and kill itself.
const killScene, killDist, killAt = "RELEASE_TEST_SCENE", "RELEASE_TEST_DIST", "RELEASE_TEST_AT"

// TestMain works in memory, where there is a folder for it and TMPDIR names no other:
// these tests sync tens of thousands of files.
func TestMain(m *testing.M) {
	if dist := os.Getenv(killDist); dist != "" {
		buildAndDie(dist)
	}
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() && os.Getenv("TMPDIR") == "" {
		os.Setenv("TMPDIR", "/dev/shm")
	}
	os.Exit(m.Run())
}

func buildAndDie(dist string) {
	number, _ := strconv.Atoi(os.Getenv(killScene))
	at, _ := strconv.Atoi(os.Getenv(killAt))
	count := 0
	die := func(string, string) error {
		if count++; count == at {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
		return nil
	}
	var err error
	if number == cutScene {
		_, err = project{filepath.Dir(dist), dist}.cut(die)
	} else {
		err = buildScene(number, dist, die)
	}
	fmt.Println(err)
	os.Exit(3)
}

// cutScene is the number that stands for a cut instead of a build.
const cutScene = -1

// TestKillAtEachOperationOfACut kills a process that cuts a release, before each operation in turn.
func TestKillAtEachOperationOfACut(t *testing.T) {
	t.Parallel()
	kills, decided, stand := 0, 0, newProject(t)
	for at := 1; ; at++ {
		p := stand.copied(t)
		if !runKilled(t, cutScene, p.dist, at) {
			break
		}
		kills++
		if Unfinished(p.dist) != nil {
			decided++
		} else if got := p.state(t); got != "old" && got != "new" {
			t.Errorf("killed before operation %d: the project is %s", at, got)
		}
		_, err := p.cut(nil)
		check(t, err)
		p.wantNew(t)
	}
	if kills < 50 || decided < 20 {
		t.Errorf("%d kills, %d after it was decided", kills, decided)
	}
	t.Logf("%d kills, %d of them after it was decided; all were whole after the next", kills, decided)
}

// TestKillAtEachOperation kills a process that builds, before each operation in turn.
func TestKillAtEachOperation(t *testing.T) {
	for number, s := range scenes {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			kills, stage := 0, scene(t, number)
			for at := 1; ; at++ {
				dist := stage()
				before := snapshot(t, dist)
				if !runKilled(t, number, dist, at) {
					break
				}
				kills++
				wantOldOrNew(t, fmt.Sprintf("%s, killed before operation %d", s.name, at), number, dist, before)
				wantNextBuildMends(t, number, dist)
			}
			if total := operations(t, number); kills != total {
				t.Errorf("%d kills, want %d", kills, total)
			}
			t.Logf("%d kills", kills)
		})
	}
}

// runKilled builds in a child; false where the build came to its end before the kill.
func runKilled(t *testing.T, number int, dist string, at int) bool {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), killScene+"="+strconv.Itoa(number), killDist+"="+dist, killAt+"="+strconv.Itoa(at))
	out, err := c.Output()
	var exit *exec.ExitError
	switch {
	case !errors.As(err, &exit):
		t.Fatal(err)
	case exit.ExitCode() == 3 && string(out) == "<nil>\n":
		return false
	case exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL:
		t.Fatalf("%v: %s", err, out)
	}
	return true
}

package release

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"pakrus/exporters/release/diff"
)

func TestCut(t *testing.T) {
	p := newProject(t)
	finished, err := p.cut(nil)
	if finished != "" || err != nil {
		t.Fatal(finished, err)
	}
	p.wantNew(t)
	x, err := parseIndex([]byte(snapshot(t, p.dist)[indexName]))
	if err != nil || x.Name != "lighthouses" || x.Releases[0].Date != "2020-02-29" || x.Releases[0].Status != released {
		t.Errorf("%+v %v", x, err)
	}
}

// TestEachOperationOfACutFails stops a cut at each operation. It is as before then, or the
// error says that it is decided; to cut again brings it to its end.
func TestEachOperationOfACutFails(t *testing.T) {
	t.Parallel()
	stand := newProject(t)
	total := 0
	_, err := stand.copied(t).cut(func(string, string) error { total++; return nil })
	check(t, err)
	later := 0
	for at := range total {
		fault := []error{syscall.ENOSPC, syscall.EIO, syscall.EDQUOT, syscall.EMFILE, syscall.EROFS}[at%5]
		for _, lasting := range []bool{false, true} { // lasting: whatever is tried to take it back fails, too
			p, count, where := stand.copied(t), 0, ""
			_, err := p.cut(func(op, name string) error {
				if count++; count == at+1 || count > at && lasting {
					where += op + " " + name + "; "
					return fmt.Errorf("%s %s: %w", op, name, fault)
				}
				return nil
			})
			if !errors.Is(err, fault) {
				t.Fatalf("%s: error %v, want %v", where, err, fault)
			}
			got, told := p.state(t), strings.Contains(err.Error(), "call release again, which brings it to its end")
			if got != "old" && !told && !strings.Contains(where, "remove .tmp-0.2.0") {
				t.Errorf("%s (lasting %v): the project is %s after %v", where, lasting, got, err)
			}
			if told {
				later++
			}
			_, err = p.cut(nil)
			check(t, err)
			p.wantNew(t)
		}
	}
	t.Logf("%d faults, once and for good; %d were decided already", total, later)
}

// A kill between deciding and the end leaves what the next Begin brings to its end; build and
// withdraw refuse meanwhile.
func TestDecidedCutsAreFinished(t *testing.T) {
	stand := newProject(t)
	for _, stop := range []string{"create records/.tmp-meta.go", "place 0.2.0", "rename index.json", "rename .tmp-0.2.0"} {
		p, dead := stand.copied(t), false
		_, err := p.cut(func(op, name string) error {
			if dead = dead || op+" "+name == stop; dead {
				return syscall.EIO // for good, as if it were dead
			}
			return nil
		})
		if !errors.Is(err, syscall.EIO) {
			t.Fatalf("%s: %v", stop, err)
		}
		const want = "release 0.2.0 was cut short when it was decided already; call release again, which brings it to its end"
		wantText(t, buildError(t, p.dist, lighthouses("0.3.0"), note("x")), want)
		wantText(t, Withdraw(p.dist, "0.1.0", &Withdrawal{Reason: "It cracked."}), want)
		wantText(t, Unfinished(p.dist), want)
		_, err = Begin(p.dist, p.root, true)
		wantText(t, err, want)
		finished, err := p.cut(nil)
		if finished != "0.2.0" || err != nil {
			t.Errorf("%s: finished %q, %v", stop, finished, err)
		}
		p.wantNew(t)
		check(t, Unfinished(p.dist))
	}
}

// What somebody writes into a file meanwhile is not lost.
func TestFilesThatChangeMeanwhile(t *testing.T) {
	p := newProject(t)
	_, err := p.cut(func(op, name string) error {
		if op == "place" && name == ".new-0.2.0" {
			put(t, filepath.Join(p.root, "records/meta.go"), "mine")
		}
		return nil
	})
	wantText(t, err, "records/meta.go was changed meanwhile", "a copy is .new-0.2.0/2.old")
	text, _ := os.ReadFile(filepath.Join(p.root, "records/meta.go"))
	if string(text) != "mine" {
		t.Errorf("%q", text)
	}
	put(t, filepath.Join(p.root, "records/meta.go"), "old meta")
	_, err = p.cut(nil)
	check(t, err)
	p.wantNew(t)
}

func TestCutIsRefused(t *testing.T) {
	p := newProject(t)
	check(t, os.Mkdir(filepath.Join(p.dist, "0.2.0"), 0o755))
	_, err := p.cut(nil)
	wantText(t, err, "0.2.0 stands in "+p.dist+" and is no release that index.json lists; move it away")
	check(t, os.Remove(filepath.Join(p.dist, "0.2.0")))

	c, err := Begin(p.dist, p.root, false)
	check(t, err)
	_, err = c.Compare(bells("0.2.0", []bell{}))
	wantText(t, err, `lists releases of "lighthouses", not of "bells"`)
	_, err = Begin(p.dist, p.root, false)
	if !errors.Is(err, ErrBusy) {
		t.Error(err)
	}
	check(t, c.End())

	c, err = Begin(p.dist, p.root, false)
	check(t, err)
	scratch, err := c.Scratch("0.2.0")
	check(t, err)
	_, err = Build(context.Background(), scratch, lighthouses("0.2.0"), note("x"), nil)
	check(t, err)
	put(t, filepath.Join(scratch, "0.2.0/csv/note.csv"), "y")
	wantText(t, c.Publish("0.2.0", nil), "the release that was built is not whole: csv/note.csv: changed")
	check(t, c.End())
	if got := p.state(t); got != "old" {
		t.Error(got)
	}
	wantEntries(t, p.dist, lockName, indexName, "0.1.0")
}

// A dry cut changes nothing, even where it could not.
func TestDryCut(t *testing.T) {
	dist := standingBells(t)
	before := snapshot(t, dist)
	for _, folder := range []string{dist, filepath.Join(dist, "nothing")} {
		c, err := Begin(folder, t.TempDir(), true)
		check(t, err)
		two := []bell{{"big", "C", first}, {"small", "G", first}}
		d, err := c.Compare(bells("0.1.0", append(two, bell{"third", "E", first})))
		check(t, err)
		if folder == dist && (d.Asks != "0.2.0" || c.Last != "0.1.0" || c.Newest != "0.1.0" || c.Date != "2020-02-29") || folder != dist && (d != nil || c.Last != "") {
			t.Errorf("%+v, %+v", c, d)
		}
		scratch, err := c.Scratch("0.2.0")
		check(t, err)
		r, err := buildBells(scratch, bells("0.2.0", two))
		check(t, err)
		if d, err := c.CompareFolder(bells("0.2.0", two), r.Folder); folder == dist && (err != nil || d.Level != diff.None) {
			t.Errorf("%+v %v", d, err)
		}
		check(t, c.End())
		if _, err := os.Stat(scratch); !errors.Is(err, os.ErrNotExist) {
			t.Error("the scratch folder stays")
		}
	}
	if !maps.Equal(before, snapshot(t, dist)) {
		t.Error("dist changed")
	}
}

func TestFortyCuts(t *testing.T) {
	p := newProject(t)
	var cut, busy atomic.Int32
	var group sync.WaitGroup
	for range 40 {
		group.Go(func() {
			switch _, err := p.cut(nil); {
			case err == nil:
				cut.Add(1)
			case errors.Is(err, ErrBusy):
				busy.Add(1)
			default:
				t.Error(err)
			}
		})
	}
	group.Wait()
	if cut.Load() == 0 || cut.Load()+busy.Load() != 40 {
		t.Errorf("%d cut, %d busy", cut.Load(), busy.Load())
	}
	p.wantNew(t)
	t.Logf("40 at once: %d came through, %d were told to wait", cut.Load(), busy.Load())
}

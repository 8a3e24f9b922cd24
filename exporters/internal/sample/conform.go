package sample

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"pakrus/schema"
)

// Write is what every writer of a format offers.
type Write func(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error

// Conform runs the tests that every writer must pass: the same bytes each time, every
// error of a file returned, every file closed, and cells that no format can hold refused.
func Conform(t *testing.T, write Write) {
	t.Run("same bytes", func(t *testing.T) { sameBytes(t, write) })
	t.Run("errors of files", func(t *testing.T) { fileErrors(t, write) })
	t.Run("cells refused", func(t *testing.T) { cellsRefused(t, write) })
}

// Output writes the dataset to memory.
func Output(t testing.TB, write Write, d *schema.Dataset) Files {
	t.Helper()
	files := Files{}
	if err := write(files.Create, d); err != nil {
		t.Fatal(err)
	}
	return files
}

func sameBytes(t *testing.T, write Write) {
	for name, dataset := range map[string]func() *schema.Dataset{
		"lighthouses": Lighthouses, "awkward": Awkward, "many": func() *schema.Dataset { return Many(10_000) },
	} {
		first := Output(t, write, dataset())
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
		defer func(l *time.Location) { time.Local = l }(time.Local)
		time.Local = time.FixedZone("far", 13*3600)
		for _, cores := range []int{1, 3} {
			runtime.GOMAXPROCS(cores)
			if again := Output(t, write, dataset()); !maps.EqualFunc(first, again, slices.Equal) {
				t.Errorf("%s: two outputs differ", name)
			}
		}
	}
}

// faulty gives files of which the one that is opened as number create, written to or
// closed fails; and counts those that are open.
type faulty struct {
	create, write, shut int // number of the call that fails, from 1; 0 for none
	creates, writes     int
	shuts, open         int
}

var errDisk = errors.New("disk full")

func (f *faulty) Create(string) (io.WriteCloser, error) {
	if f.creates++; f.creates == f.create {
		return nil, errDisk
	}
	f.open++
	return f, nil
}

func (f *faulty) Write(p []byte) (int, error) {
	if f.writes++; f.writes == f.write {
		return 0, errDisk
	}
	return len(p), nil
}

func (f *faulty) Close() error {
	f.open--
	if f.shuts++; f.shuts == f.shut {
		return errDisk
	}
	return nil
}

func fileErrors(t *testing.T, write Write) {
	var sound faulty
	if err := write(sound.Create, Many(500)); err != nil || sound.open != 0 {
		t.Fatalf("error %v, %d files left open", err, sound.open)
	}
	var faults []faulty
	for n := range sound.creates {
		faults = append(faults, faulty{create: n + 1}, faulty{shut: n + 1})
	}
	for n := range sound.writes {
		faults = append(faults, faulty{write: n + 1})
	}
	for _, f := range faults {
		place := fmt.Sprintf("create %d, write %d, close %d fails", f.create, f.write, f.shut)
		if err := write(f.Create, Many(500)); !errors.Is(err, errDisk) || f.open != 0 {
			t.Errorf("%s: error %v, %d files left open", place, err, f.open)
		}
	}
}

type buoy struct {
	ID      string         `json:"buoy_id" key:"" doc:"Identifier."`
	Laid    schema.Day     `json:"laid,omitzero" doc:"Day when it was laid."`
	Depth   schema.Decimal `json:"depth,omitzero" doc:"Depth."`
	Name    string         `json:"name,omitzero" doc:"Name."`
	Names   []string       `json:"names,omitzero" doc:"Other names."`
	Mooring string         `json:"mooring" doc:"Mooring."`
}

func cellsRefused(t *testing.T, write Write) {
	for want, change := range map[string]func(*buoy){
		`"1999-02-30" is not a day; write YYYY-MM-DD`: func(b *buoy) { b.Laid = "1999-02-30" },
		`"1e5" is not a plain decimal`:                func(b *buoy) { b.Depth = "1e5" },
		`"a\xff" is not UTF-8`:                        func(b *buoy) { b.Name = "a\xff" },
		`"\xc3" is not UTF-8`:                         func(b *buoy) { b.Names = []string{"x", "\xc3"} },
		"the value is missing":                        func(b *buoy) { b.Mooring = "" },
	} {
		b := buoy{ID: "buoy-1", Mooring: "chain"}
		change(&b)
		d := must(schema.New(meta, schema.Of("buoys", "a buoy", []buoy{b})))
		wantError(t, write(Files{}.Create, d), "row buoy-1, column ", want)
	}
}

func wantError(t *testing.T, err error, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("error %v, want one with %q", err, part)
		}
	}
}

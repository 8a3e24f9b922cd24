package xlsx

import (
	"context"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

func TestBombs(t *testing.T) {
	names := map[string]bool{}
	slowest, largest := time.Duration(0), uint64(0)
	for _, b := range bombs {
		if names[b.name] {
			t.Errorf("%s stands twice", b.name)
		}
		names[b.name] = true
		content := b.make()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		got := contribtest.Read(t, Read, "bomb.xlsx", content)
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		slowest, largest = max(slowest, took), max(largest, after.TotalAlloc-before.TotalAlloc)
		if len(got.Rows)+len(got.Sections) > 0 || len(got.Findings) != 1 || got.Findings[0].Code != b.code || got.Findings[0].Advice == "" {
			t.Errorf("%s: %d rows, findings %v, want %s alone", b.name, len(got.Rows), got.Findings, b.code)
		}
	}
	t.Logf("%d bombs, the slowest %s, the largest allocated %d MiB", len(bombs), slowest, largest>>20)
}

func TestSoundWorkbookIsRead(t *testing.T) {
	got := contribtest.Read(t, Read, "a.xlsx", bookOf(header+oneRow).file())
	if got.Codes() != "" || len(got.Rows) != 1 {
		t.Errorf("%d rows, %v", len(got.Rows), got.Findings)
	}
}

func TestReadStopsAtTheTime(t *testing.T) {
	limits := contrib.DefaultLimits
	limits.Time = time.Nanosecond
	got := contribtest.ReadWithin(t, Read, "a.xlsx", bookOf(header+oneRow).file(), limits)
	if got.Codes() != "FIL4@" {
		t.Errorf("findings %v", got.Findings)
	}
}

func TestReadStopsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := Read(ctx, contribtest.File("a.xlsx", bookOf(header).file()), contrib.DefaultLimits, &contribtest.Collected{})
	if err != context.Canceled {
		t.Errorf("error %v", err)
	}
}

type unreadable struct{}

func (unreadable) ReadAt([]byte, int64) (int, error) { return 0, io.ErrNoProgress }

func TestReadHandsOnErrorsOfTheFile(t *testing.T) {
	err := Read(t.Context(), contrib.File{Name: "a.xlsx", Size: 10, ReaderAt: unreadable{}}, contrib.DefaultLimits, &contribtest.Collected{})
	if err != io.ErrNoProgress {
		t.Errorf("error %v", err)
	}
}

// The library writes this default into every workbook that it saves.
func TestDefaultTypeOfMacrosIsNoMacro(t *testing.T) {
	list := bookOf(header + oneRow).list()
	list[0][1] = strings.Replace(list[0][1], "<Default", `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default`, 1)
	got := contribtest.Read(t, Read, "a.xlsx", zipped(list))
	if got.Codes() != "" || len(got.Rows) != 1 {
		t.Errorf("%d rows, %v", len(got.Rows), got.Findings)
	}
}

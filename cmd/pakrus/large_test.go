package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"pakrus/exporters/csv"
	"pakrus/records"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// largeCSV is a file of observations, each of another day, that has no finding.
func largeCSV(rows int) string {
	var b strings.Builder
	b.WriteString("series_id,period_basis,time_period,obs_value,qualifier,obs_status,note,evidence_passage\n")
	first := time.Date(1650, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range rows {
		fmt.Fprintf(&b, "trade-total-usd-calendar,calendar,%s,%d,exact,A,row %d,rabbi-2021-p027\n", first.AddDate(0, 0, i).Format(time.DateOnly), i+1, i)
	}
	return b.String()
}

// peakOf is the most that the objects of the heap took while f ran, in megabytes; what is not in
// use but not yet collected is counted, too.
func peakOf(f func()) float64 {
	done, most := make(chan struct{}), make(chan uint64)
	go func() {
		sample, peak := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}, uint64(0)
		for {
			metrics.Read(sample)
			peak = max(peak, sample[0].Value.Uint64())
			select {
			case <-done:
				most <- peak
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	f()
	close(done)
	return float64(<-most) / 1e6
}

// A hundred thousand records are checked without being held: what is kept of each is less than a
// kilobyte. The text itself, of 8 MB, is held by the benchmark.
func BenchmarkValidateHundredThousandRecords(b *testing.B) {
	d, err := records.Dataset()
	if err != nil {
		b.Fatal(err)
	}
	text := largeCSV(100_000)
	for b.Loop() {
		limits := contrib.DefaultLimits
		limits.Time *= 10
		c := contrib.NewChecker(d, records.Contributions, contrib.Options{Limits: limits})
		var err error
		runtime.GC()
		b.ReportMetric(peakOf(func() { err = c.File(b.Context(), csv.Read, contribtest.File("f.csv", text)) }), "MB-peak")
		if err != nil {
			b.Fatal(err)
		}
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		b.ReportMetric(float64(m.HeapAlloc)/1e6, "MB-held")
		if r := c.Finish(); len(r.Findings) > 0 || r.Sections[0].Records != 100_000 {
			b.Fatalf("%v", r.Findings[:1])
		}
	}
}

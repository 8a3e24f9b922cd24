package sample

import "testing"

// Benchmark writes 100,000 rows; MB/s counts bytes written.
func Benchmark(b *testing.B, write Write) {
	const rows = 100_000
	d := Many(rows)
	b.ReportAllocs()
	for b.Loop() {
		var out Discard
		if err := write(out.Create, d); err != nil {
			b.Fatal(err)
		}
		b.SetBytes(out.Bytes)
	}
	b.ReportMetric(float64(b.N)*rows/b.Elapsed().Seconds(), "rows/s")
}

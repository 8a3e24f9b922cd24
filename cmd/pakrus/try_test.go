package main

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"pakrus/exporters/csv"
	"pakrus/exporters/yaml"
	"pakrus/exporters/json"
	"pakrus/records"
	"pakrus/schema/contrib"
)

func TestTry(t *testing.T) {
	start := time.Now()
	d, err := records.Dataset()
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println("dataset", time.Since(start))
	c := contrib.NewChecker(d, records.Contributions, contrib.Options{Limits: contrib.DefaultLimits})
	for _, n := range os.Args[len(os.Args)-1:] {
		_ = n
	}
	for n, r := range map[string]contrib.Reader{"/tmp/t/a.yaml": yaml.Read, "/tmp/t/a.csv": csv.Read, "/tmp/t/a.json": json.Read} {
		f, err := os.Open(n)
		if err != nil {
			continue
		}
		i, _ := f.Stat()
		if err := c.File(context.Background(), r, contrib.File{Name: n, Size: i.Size(), ReaderAt: f}); err != nil {
			t.Error(err)
		}
	}
	res := c.Finish()
	for _, f := range res.Findings {
		fmt.Println(f)
	}
	fmt.Println(res.Sections, res.Errors, res.Warnings, time.Since(start))
}

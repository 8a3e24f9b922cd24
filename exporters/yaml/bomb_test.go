package yaml

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// Bombs that make the most of what is allowed, and of a file that is as large as is allowed; what
// they cost is told, not asserted.
func TestBombs(t *testing.T) {
	size := int(contrib.DefaultLimits.YAMLBytes)
	texts := map[string]string{}
	for name, part := range map[string]string{"items": "1,", "lists": "[],", "objects": "{},", "long objects": "{a: b, c: d},", "keys": "a:\n", "records": "- a:\n  b:\n", "dashes": "-\n", "deep": "[", "deep objects": "{a: ", "comments": "#\n"} {
		open := map[bool]string{true: "- a: [", false: ""}[strings.HasSuffix(part, ",")]
		texts[name+" that are allowed"] = open + strings.Repeat(part, (size/bytesOfValue-1)/values([]byte(part)))
		texts[name] = open + strings.Repeat(part, size/len(part)-3)
	}
	for name, text := range texts {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := time.Now()
		got := contribtest.Read(t, Read, "f.yaml", text)
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		if len(got.Findings) == 0 && name != "records that are allowed" {
			t.Errorf("%s: no finding", name)
		}
		t.Logf("%s: %v, %d MB allocated in all", name, took.Round(time.Millisecond), (after.TotalAlloc-before.TotalAlloc)/1e6)
	}
}

package release

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// FuzzParseSums: a text without a fault is exactly what formatSums writes.
func FuzzParseSums(f *testing.F) {
	sum := strings.Repeat("0123456789abcdef", 4)
	for _, seed := range []string{"", "\n", sum + "  a\n", sum + "  a\n" + sum + "  b/c.csv\n", sum + "  a", sum + " *a\n", sum + "  a\r\n", "\x00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		sums, faults := parseSums(text)
		var files []File
		for _, name := range slices.Sorted(maps.Keys(sums)) {
			files = append(files, File{Name: name, SHA256: sums[name]})
		}
		if len(faults) == 0 && string(formatSums(files)) != text {
			t.Errorf("%q passes and is written %q", text, formatSums(files))
		}
	})
}

// FuzzCheckName: a name that passes stays inside the folder and is shown as it is.
func FuzzCheckName(f *testing.F) {
	for _, seed := range append(hostileNames, "csv/a.csv", "a-1.2.0.xlsx", "A/b_c/d.e") {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if checkName(name) != nil {
			return
		}
		if strings.Contains(name, "..") && strings.Contains("/"+name+"/", "/../") || strings.HasPrefix(name, "/") || shown(name) != name {
			t.Errorf("%q passes", name)
		}
	})
}

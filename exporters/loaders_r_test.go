package exporters_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
	"pakrus/exporters/readertest"
)

// rFaults each make load.R, or a file that it reads, wrong in one way, which the comparison with the
// R package must tell.
var rFaults = []struct{ file, from, to, told string }{
	{"load.R", "factor(text, levels = codes)", "factor(text)", " differs: "},
	{"load.R", "factor(text, levels = codes)", "text", " differs: "},
	{"load.R", `na.strings = ""`, `na.strings = "NA"`, "Error: "},
	{"load.R", "integer = whole_numbers(text)", "integer = as.numeric(text)", "passages differs: "},
	{"load.R", "rows[match(data[[name]], rows[[key]])", "rows[rev(match(data[[name]], rows[[key]]))", " differs: "},
	{"load.R", `"; ", fixed = TRUE)`, `";", fixed = TRUE)`, "import differs: "},
	{"load.R", `"range")[1]`, `"open")[1]`, "import lists precision differs: "},
	{"load.R", "c(year$low, year$high)", "c(year$high, year$low)", "import lists start differs: "},
	{"csv/passages.csv", ",1\n", ",2\n", "passages differs: "},
}

func TestWrongLoadersOfRAreTold(t *testing.T) {
	folder := build(t, sample.Hostile())
	name, library := readertest.InstallR(t, folder)
	if _, err := readertest.LoadsR(folder, name, library); err != nil {
		t.Fatal(err)
	}
	for _, f := range rFaults {
		path := filepath.Join(folder, f.file)
		sound, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		broken := bytes.Replace(sound, []byte(f.from), []byte(f.to), 1)
		if bytes.Equal(broken, sound) {
			t.Errorf("%s has no %s", f.file, f.from)
			continue
		}
		put(t, path, broken)
		if _, err := readertest.LoadsR(folder, name, library); err == nil || !strings.Contains(err.Error(), f.told) {
			t.Errorf("%s with %s instead of %s: %v", f.file, f.to, f.from, err)
		}
		put(t, path, sound)
	}
}

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

// Names and texts that would break out of strings and comments load like any other.
func TestLoadersOfHostileTexts(t *testing.T) {
	d := sample.Hostile()
	readertest.CheckLoaders(t, build(t, d), d)
}

// loaderFaults each make a loader wrong in one way, which its check must tell.
var loaderFaults = []struct{ file, from, to, told string }{
	{"load.py", `"integer": "Int64"`, `"integer": "Float64"`, "paragraph: type: got 'Float64'"},
	{"load.py", `"high",`, `"low",`, "labels: "},
	{"load.py", `"year", year[:3]`, `"month", year[:3]`, "edtf("},
	{"load.py", `_add(raw, f"{prefix}_{name}", other.kinds[name], cells)`, `_add(raw, f"{prefix}_{name}", other.kinds[name], cells[::-1])`, "join("},
	{"load.py", "rows.get(value, [None])", "rows.get(value, [])", "import, lists_: "},
	{"load.py", `startswith(f"{record}/")`, `startswith(f"{record}")`, "claims of "},
	{"load.sql", "BIGINT", "DOUBLE", "type: got 'DOUBLE'"},
	{"load.sql", "FROM read_parquet('parquet/bell_lists.parquet')", "FROM read_parquet('parquet/bell_lists.parquet') LIMIT 1", "bell_lists.bell_id: rows"},
	{"load.sql", "record || '/'", "record", "claims of "},
}

func TestWrongLoadersAreTold(t *testing.T) {
	folder := build(t, sample.Hostile())
	for _, f := range loaderFaults {
		name := filepath.Join(folder, f.file)
		sound, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		broken := bytes.Replace(sound, []byte(f.from), []byte(f.to), 1)
		if bytes.Equal(broken, sound) {
			t.Errorf("%s has no %s", f.file, f.from)
			continue
		}
		put(t, name, broken)
		if err := readertest.Loads(t, folder, f.file); err == nil || !strings.Contains(err.Error(), f.told) {
			t.Errorf("%s with %s instead of %s: %v", f.file, f.to, f.from, err)
		}
		put(t, name, sound)
	}
}

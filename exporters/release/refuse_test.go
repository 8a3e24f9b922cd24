package release

import (
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pakrus/schema"
)

func TestMetaThatIsMissing(t *testing.T) {
	d := lighthouses("1.2.0")
	d.Meta = schema.Meta{Name: "Big Lights", Version: "1.2", Released: "2020-02-30", Creators: []schema.Creator{{}}}
	dist := filepath.Join(t.TempDir(), "dist")
	wantText(t, buildError(t, dist, d, twoFormats), `Meta.Name: "Big Lights"`, `Meta.Version: "1.2" is no version`,
		`Meta.Released: "2020-02-30" is no day`, "Meta.Title: is empty", "Meta.Description: is empty",
		"Meta.License: needs SPDX, Title and URL", "Meta.License.Text: is empty", "Meta.Creators[0].Name: is empty")
	if _, err := os.Stat(dist); err == nil {
		t.Error("dist was made")
	}
	d.Meta.Creators = nil
	wantText(t, buildError(t, dist, d, twoFormats), "Meta.Creators: is empty")
	wantText(t, buildError(t, dist, lighthouses("1.2.0"), nil), "at least one format")
}

func TestVersions(t *testing.T) {
	for v, want := range map[string]bool{
		"0.1.0": true, "1.10.3": true, "0.2.0-dev": true, "0.2.0-rc.1": true, "1.0.0-0a": true,
		"": false, "1": false, "1.2": false, "v1.2.3": false, "01.2.3": false, "1.2.3-01": false, "1.2.3-": false, "1.2.3-a..b": false,
		"1.2.3+build": false, "1.2.3-RC": false, "../1.2.3": false, "1.2.3/..": false, "1.2.3-..": false, ".": false, "1.2.3\n": false,
	} {
		if isVersion(v) != want {
			t.Errorf("%q: %v, want %v", v, !want, want)
		}
	}
}

// hostileNames must never become a file.
var hostileNames = []string{
	"", ".", "..", "../out", "csv/../../out", "csv/..", "/out", "csv//a", "csv/", "./a", "a/./b", `csv\a`, `..\out`, "C:out", "c:/out", "a:b",
	"a\x00b", "a\nb", "a\x1b[0m", "a b", " a", "a ", "ä.csv", "a\u202eb", "~a", "-a", ".hidden", "csv/.hidden", "a|b", "a*", "a?", "a<b", `a"b`,
	"con", "CON.csv", "nul", "csv/aux.csv", "prn", "com1", "LPT9.txt", "a.", "csv./a", strings.Repeat("a", 201),
}

func TestHostileNamesAreRefused(t *testing.T) {
	for _, name := range hostileNames {
		parent := t.TempDir()
		err := buildError(t, filepath.Join(parent, "dist"), lighthouses("1.2.0"), []Format{writes("bad", name, "x")})
		wantText(t, err, "bad: create ")
		if found := snapshot(t, parent); len(found) != 2 || found["dist"] != "folder" { // dist and its lock
			t.Errorf("%q: left %v", name, found)
		}
	}
}

func TestNamesAreUsedOnce(t *testing.T) {
	for _, second := range []string{"csv/a.csv", "csv/A.csv", "CSV/a.csv"} {
		err := buildError(t, t.TempDir(), lighthouses("1.2.0"), []Format{writes("one", "csv/a.csv", "x"), writes("two", second, "x")})
		wantText(t, err, `two: create "`+second+`"`, `"csv/a.csv" already`)
	}
	for _, ours := range []string{"README.md", "SHA256SUMS", "readme.MD", "schemas/coasts.schema.json"} {
		wantText(t, buildError(t, t.TempDir(), lighthouses("1.2.0"), []Format{writes("one", ours, "x")}), "already")
	}
	for _, pair := range [][2]string{{"a", "a/b"}, {"a/b", "a"}} {
		buildError(t, t.TempDir(), lighthouses("1.2.0"), []Format{writes("one", pair[0], "x"), writes("two", pair[1], "x")})
	}
}

func TestFormatsThatFailOrAreCareless(t *testing.T) {
	type create = func(string) (io.WriteCloser, error)
	for _, test := range []struct {
		name  string
		write func(create) error
		want  string
	}{
		{"fails", func(c create) error { return errors.New("no cell") }, "careless: no cell"},
		{"forgets to close", func(c create) error { _, err := c("a.csv"); return err }, "careless: a.csv was not closed"},
		{"passes over a bad name", func(c create) error { c("../a.csv"); return nil }, `careless: create "../a.csv"`},
		{"closes twice", func(c create) error { w, _ := c("a.csv"); w.Close(); return w.Close() }, "careless: file already closed"},
		{"writes after close", func(c create) error { w, _ := c("a.csv"); w.Close(); _, err := w.Write(nil); return err }, "careless: file already closed"},
	} {
		dist := t.TempDir()
		format := Format{"careless", func(c func(string) (io.WriteCloser, error), _ *schema.Dataset) error { return test.write(c) }}
		wantText(t, buildError(t, dist, lighthouses("1.2.0"), []Format{format}), test.want)
		wantEntries(t, dist, lockName)
	}
}

func TestLinksAreNotFollowed(t *testing.T) {
	outside := t.TempDir()
	put(t, filepath.Join(outside, "file"), "theirs")
	before := snapshot(t, outside)
	for name, target := range map[string]string{
		"1.2.0": outside, indexName: filepath.Join(outside, "file"), lockName: filepath.Join(outside, "file"), "1.2.0-dev": "nowhere",
	} {
		dist := t.TempDir()
		check(t, os.Symlink(target, filepath.Join(dist, name)))
		version := "1.2.0"
		if name == "1.2.0-dev" {
			version = name
		}
		wantText(t, buildError(t, dist, lighthouses(version), note("x")), name, "is not a")
		if !maps.Equal(before, snapshot(t, outside)) {
			t.Errorf("%s: the target was changed", name)
		}
	}
}

func TestLinksInTheWayAreRemovedNotFollowed(t *testing.T) {
	outside := t.TempDir()
	put(t, filepath.Join(outside, "file"), "theirs")
	before := snapshot(t, outside)
	dist := t.TempDir()
	for _, name := range []string{".tmp-1.2.0", ".tmp-index.json", ".old-1.1.0"} {
		check(t, os.Symlink(outside, filepath.Join(dist, name)))
	}
	check(t, os.Mkdir(filepath.Join(dist, "1.1.0"), 0o755))
	check(t, os.Symlink(outside, filepath.Join(dist, "1.0.0")))
	put(t, filepath.Join(dist, "notes.txt"), "kept")
	mustBuild(t, dist, "1.2.0", note("x"), Written)
	wantEntries(t, dist, lockName, indexName, "1.0.0", "1.1.0", "1.2.0", "notes.txt")
	if !maps.Equal(before, snapshot(t, outside)) {
		t.Error("the target was changed")
	}
}

func TestIndexThatCannotBeUsed(t *testing.T) {
	for text, want := range map[string]string{
		"":                                "index.json is damaged",
		"{":                               "index.json is damaged",
		`{"name":"lighthouses"} x`:        "index.json is damaged",
		`{"name":"lighthouses","more":1}`: `unknown field "more"`,
		`{"name":"windmills"}`:            `index.json lists releases of "windmills", not of "lighthouses"`,
	} {
		dist := t.TempDir()
		put(t, filepath.Join(dist, indexName), text)
		wantText(t, buildError(t, dist, lighthouses("1.2.0"), note("x")), dist, want)
		wantEntries(t, dist, lockName, indexName)
	}
}

func TestDistThatIsAFile(t *testing.T) {
	dist := filepath.Join(t.TempDir(), "dist")
	put(t, dist, "x")
	wantText(t, buildError(t, dist, lighthouses("1.2.0"), note("x")), dist)
}

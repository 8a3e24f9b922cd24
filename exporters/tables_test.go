package exporters_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters"
	"pakrus/exporters/internal/sample"
	"pakrus/exporters/release"
	"pakrus/schema"
)

func sources() []release.Source {
	var list []release.Source
	for _, s := range exporters.Sources {
		list = append(list, release.Source{Name: s.Name, File: s.File, Read: s.Read})
	}
	return list
}

// reseal makes SHA256SUMS anew, as one who forges a release does.
func reseal(t *testing.T, dir string) {
	t.Helper()
	var sums strings.Builder
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() == "SHA256SUMS" {
			return err
		}
		inside, _ := filepath.Rel(dir, name)
		text, err := os.ReadFile(name)
		fmt.Fprintf(&sums, "%x  %s\n", sha256.Sum256(text), filepath.ToSlash(inside))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(strings.TrimSuffix(sums.String(), "\n"), "\n")
	lines[len(lines)-1] += "\n"
	slices.SortFunc(lines, func(a, b string) int { return strings.Compare(a[64:], b[64:]) })
	put(t, filepath.Join(dir, "SHA256SUMS"), []byte(strings.Join(lines, "")))
}

// faultsOf verifies a release that has its own right sums.
func faultsOf(t *testing.T, dir string) []string {
	t.Helper()
	if faults, err := release.Verify(dir); err != nil || len(faults) > 0 {
		t.Fatalf("%v %v", faults, err)
	}
	_, faults, err := release.VerifyTables(t.Context(), dir, sources(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, f := range faults {
		list = append(list, f.String())
	}
	return list
}

// alone is a copy of a release without the index beside it.
func alone(t *testing.T, folder string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "release")
	if err := os.CopyFS(dir, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestTablesOfASoundRelease(t *testing.T) {
	for name, d := range map[string]*schema.Dataset{"lighthouses": sample.Lighthouses(), "awkward": sample.Awkward(), "empty": sample.Many(0)} {
		dir := build(t, d)
		done, faults, err := release.VerifyTables(t.Context(), dir, sources(), nil)
		if err != nil || len(faults) > 0 || done.Tables != len(d.Tables) || !done.Digests || strings.Join(done.Formats, " ") != "csv json parquet sqlite xlsx" {
			t.Errorf("%s: %+v %v %v", name, done, faults, err)
		}
	}
}

// edit changes the text of a file of a release.
type edit struct{ file, from, to string }

func (e edit) do(t *testing.T, dir string) {
	t.Helper()
	name := filepath.Join(dir, filepath.FromSlash(e.file))
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	changed := bytes.Replace(text, []byte(e.from), []byte(e.to), 1)
	if bytes.Equal(changed, text) {
		t.Fatalf("%s has no %q", e.file, e.from)
	}
	put(t, name, changed)
}

// A release that was changed together with its checksums is caught, and the place is named.
func TestTablesOfAForgedRelease(t *testing.T) {
	folder := build(t, sample.Lighthouses())
	for _, test := range []struct {
		edits []edit
		want  []string
	}{
		{[]edit{{"csv/coasts.csv", "Northern coast", "Nordern coast"}}, []string{`csv/coasts.csv: table coasts: row 1 (coast-north), column name: "Nordern coast", but "Northern coast" in json/coasts.json`}},
		{[]edit{{"json/lighthouses.json", `"lamps":1`, `"lamps":4`}}, []string{"json/lighthouses.json: table lighthouses: row 3 (light-dunes), column lamps: 4, but 1 in csv/lighthouses.csv"}},
		{[]edit{{"json/lighthouses.json", `"notes":null`, `"notes":""`}}, []string{`json/lighthouses.json: table lighthouses: row 1 (light-bare-rock), column notes: "", but null in csv/lighthouses.csv`}},
		{[]edit{{"json/lighthouses.json", `"lamps":1`, `"lamps":"1"`}}, []string{"json/lighthouses.json: cannot be read as json: table lighthouses: row 3: column lamps: a text stands where a number should"}},
		{[]edit{{"csv/coasts.csv", "coast-south,", "coast-west,"}}, []string{`csv/coasts.csv: table coasts: row 2 (coast-west), column coast_id: "coast-west", but "coast-south" in json/coasts.json`}},
		{[]edit{{"csv/coasts.csv", "coast-south,Southern coast\n", ""}}, []string{"csv/coasts.csv: table coasts: 1 row, but 2 in json/coasts.json; the first that is missing is coast-south"}},
		{[]edit{{"csv/coasts.csv", "coast-south,Southern coast\n", "coast-south,Southern coast\nx,y\n"}}, []string{"csv/coasts.csv: table coasts: 3 rows, but 2 in json/coasts.json"}},
		{[]edit{{"csv/coasts.csv", "coast-north,Northern coast\ncoast-south,Southern coast\n", "coast-south,Southern coast\ncoast-north,Northern coast\n"}}, []string{`csv/coasts.csv: table coasts: row 1 (coast-south), column coast_id: `}},
		{[]edit{{"csv/coasts.csv", "Northern coast", "Nordern coast"}, {"json/coasts.json", "Northern coast", "Nordern coast"}}, []string{
			`csv/coasts.csv: table coasts: row 1 (coast-north), column name: "Nordern coast", but "Northern coast" in parquet/coasts.parquet`,
			`json/coasts.json: table coasts: row 1 (coast-north), column name: "Nordern coast", but "Northern coast" in parquet/coasts.parquet`,
		}},
		{[]edit{{"digests.json", `"rows": 2`, `"rows": 3`}}, []string{"digests.json: table coasts: 3 rows, but 2 in the tables"}},
		{[]edit{{"digests.json", `"type": "list"`, `"type": "string"`}}, []string{"digests.json: table lighthouses: the columns are not those of the codebook"}},
		{[]edit{{"digests.json", `"sha256": "`, `"sha256": "0`}}, []string{"digests.json: table coasts: the digest is 0"}},
		{[]edit{{"digests.json", `"table": "coasts"`, `"table": "beaches"`}}, []string{"digests.json: has the tables beaches, lighthouses, codelists, codebook, the codebook coasts, "}},
		{[]edit{{"digests.json", `-v1"`, `-v9"`}}, []string{`digests.json: cannot be read: the algorithm is "table-rows-rfc8785-sha256-v9", this program knows "table-rows-rfc8785-sha256-v1"`}},
		{[]edit{{"digests.json", "{", ""}}, []string{"digests.json: cannot be read: "}},
		{[]edit{{"csv/codebook.csv", ",integer,", ",string,"}}, []string{
			"json/lighthouses.json: cannot be read", "parquet/lighthouses.parquet: cannot be read as parquet: the schema has not",
			"lighthouses.sqlite: cannot be read", "lighthouses-1.2.0.xlsx: cannot be read",
			"digests.json: table lighthouses: the digest is ", "csv/codebook.csv: table codebook: row ",
		}},
	} {
		dir := alone(t, folder)
		for _, e := range test.edits {
			e.do(t, dir)
		}
		reseal(t, dir)
		got := faultsOf(t, dir)
		if !slices.EqualFunc(got, test.want, strings.HasPrefix) {
			t.Errorf("%v: got\n  %s\nwant\n  %s", test.edits, strings.Join(got, "\n  "), strings.Join(test.want, "\n  "))
		}
	}
}

// Without digests.json the formats are held against each other.
func TestTablesWithoutDigests(t *testing.T) {
	dir := alone(t, build(t, sample.Lighthouses()))
	if err := os.Remove(filepath.Join(dir, "digests.json")); err != nil {
		t.Fatal(err)
	}
	reseal(t, dir)
	if faults := faultsOf(t, dir); len(faults) > 0 {
		t.Error(faults)
	}
	edit{"csv/coasts.csv", "Northern coast", "Nordern coast"}.do(t, dir)
	reseal(t, dir)
	want := `[csv/coasts.csv: table coasts: row 1 (coast-north), column name: "Nordern coast", but "Northern coast" in json/coasts.json]`
	if got := faultsOf(t, dir); fmt.Sprint(got) != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTablesThatCannotBeCompared(t *testing.T) {
	folder := build(t, sample.Lighthouses())
	for name, want := range map[string]string{"csv/codebook.csv": "the tables cannot be compared: csv/codebook.csv: ", "datapackage.json": "the tables cannot be compared: open"} {
		dir := alone(t, folder)
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
		if _, _, err := release.VerifyTables(t.Context(), dir, sources(), nil); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("without %s: %v", name, err)
		}
	}
	for _, e := range []edit{
		{"csv/codebook.csv", ",integer,", ",number,"}, {"csv/codebook.csv", "is_key", "key"}, {"csv/codebook.csv", "coasts,", "../coasts,"},
		{"datapackage.json", `"version": "1.2.0"`, `"version": "../1"`}, {"datapackage.json", `"name": "lighthouses"`, `"name": "../x"`},
	} {
		dir := alone(t, folder)
		e.do(t, dir)
		if _, _, err := release.VerifyTables(t.Context(), dir, sources(), nil); err == nil {
			t.Errorf("%v: no error", e)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := release.VerifyTables(ctx, folder, sources(), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("after cancel: %v", err)
	}
}

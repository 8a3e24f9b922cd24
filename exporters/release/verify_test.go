package release

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// wantFaults verifies the release and compares the faults, each written "file: start of the problem".
func wantFaults(t *testing.T, dir string, want ...string) {
	t.Helper()
	faults, err := Verify(dir)
	check(t, err)
	var got []string
	for _, f := range faults {
		got = append(got, f.String())
	}
	if !slices.EqualFunc(got, want, strings.HasPrefix) {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

func TestVerifyListsAllFaults(t *testing.T) {
	dir := mustBuild(t, t.TempDir(), "1.2.0", twoFormats, Written).Folder
	in := func(name string) string { return filepath.Join(dir, name) }
	check(t, os.Remove(in("csv/coasts.csv")))
	check(t, os.Rename(in("json/coasts.json"), in("json/coast.json")))
	check(t, os.Truncate(in("README.md"), 10))
	put(t, in("codebook.md"), "")
	put(t, in("extra.txt"), "")
	put(t, in("\x1b[31mred"), "")
	check(t, os.MkdirAll(in("empty/folder"), 0o755))
	check(t, os.Remove(in("LICENSE.txt")))
	check(t, os.Symlink("README.md", in("LICENSE.txt")))
	check(t, syscall.Mkfifo(in("pipe"), 0o644))
	wantFaults(t, dir,
		"LICENSE.txt: not a plain file", "pipe: not a plain file",
		"empty: surplus: a folder", "empty/folder: surplus: a folder",
		`"\x1b[31mred": surplus: not in SHA256SUMS`,
		"LICENSE.txt: missing",
		"README.md: changed: SHA-256 is ", "codebook.md: changed: SHA-256 is e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, SHA256SUMS says ",
		"csv/coasts.csv: missing", "extra.txt: surplus", "json/coast.json: surplus", "json/coasts.json: missing")
}

func TestVerifyDamagedSums(t *testing.T) {
	dir := mustBuild(t, t.TempDir(), "1.2.0", note("x"), Written).Folder
	name := filepath.Join(dir, sumsName)
	text, err := os.ReadFile(name)
	check(t, err)
	lines := strings.SplitAfter(string(text), "\n")
	change := func(edit func(l []string) []string) string { return strings.Join(edit(slices.Clone(lines)), "") }
	index := sumsName + ": " // the index holds the sum of the sums, and sees each change
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"cut", strings.TrimSuffix(string(text), "\n"), []string{index + "line 18: the line does not end"}},
		{"swapped", change(func(l []string) []string { l[0], l[1] = l[1], l[0]; return l }), []string{index + "line 2: CITATION.cff is not sorted, or is there twice"}},
		{"twice", change(func(l []string) []string { return slices.Insert(l, 1, l[0]) }), []string{index + "line 2: CITATION.cff is not sorted, or is there twice"}},
		{"line lost", change(func(l []string) []string { return l[1:] }), []string{"CITATION.cff: surplus", index}},
		{"line more", string(text) + strings.Repeat("0", 64) + "  zzz\n", []string{"zzz: missing", index}},
		{"upper case", strings.ToUpper(lines[0]) + change(func(l []string) []string { return l[1:] }), []string{index + "line 1: \"", "CITATION.cff: surplus"}},
		{"one space", strings.Replace(string(text), "  ", " ", 1), []string{index + "line 1: \"", "CITATION.cff: surplus"}},
		{"carriage return", strings.Replace(string(text), "\n", "\r\n", 1), []string{index + `line 1: "`, "CITATION.cff: surplus"}},
		{"path out", string(text) + strings.Repeat("0", 64) + "  ../zzz\n", []string{index + `line 19: "`}},
		{"itself", string(text) + strings.Repeat("0", 64) + "  SHA256SUMS\n", []string{index + `line 19: "`}},
		{"escapes", "\x1b[0m\n" + string(text), []string{index + `line 1: "\x1b[0m" is not`}},
		{"empty", "", nil},
	} {
		put(t, name, test.text)
		faults, err := Verify(dir)
		check(t, err)
		got := fmt.Sprint(faults)
		for _, w := range test.want {
			if !strings.Contains(got, w) {
				t.Errorf("%s: no %q in %s", test.name, w, got)
			}
		}
		if len(faults) == 0 {
			t.Errorf("%s: no fault", test.name)
		}
	}
}

func TestVerifyWithoutSums(t *testing.T) {
	dist := t.TempDir()
	dir := mustBuild(t, dist, "1.2.0", note("x"), Written).Folder
	check(t, os.Remove(filepath.Join(dir, sumsName)))
	put(t, filepath.Join(dir, "csv/note.csv"), "y")
	wantFaults(t, dir, "SHA256SUMS: missing: without it", "csv/note.csv: 1 bytes in both, SHA-256 ")
	check(t, os.Symlink("README.md", filepath.Join(dir, sumsName)))
	wantFaults(t, dir, "SHA256SUMS: not a plain file", "csv/note.csv: 1 bytes in both, SHA-256 ")
}

func TestVerifyAgainstTheIndex(t *testing.T) {
	dist := t.TempDir()
	dir := mustBuild(t, dist, "1.2.0", note("x"), Written).Folder
	name := filepath.Join(dist, indexName)
	text, err := os.ReadFile(name)
	check(t, err)
	for _, test := range []struct{ from, to, want string }{
		{`"version": "1.2.0"`, `"version": "1.2.1"`, "../index.json: does not list release 1.2.0"},
		{`"bytes": 1,`, `"bytes": 2,`, "csv/note.csv: 1 bytes in the folder, 2 in index.json"},
		{`"path": "LICENSE.txt"`, `"path": "LICENSE"`, "LICENSE: only in index.json"},
		{`{`, ``, "../index.json: index.json is damaged"},
		{`"name": "lighthouses"`, `"name": "lighthouse"`, `../index.json: name of 1.2.0: "lighthouse", but the release says "lighthouses"`},
		{`"date": "2020`, `"date": "2021`, `../index.json: date of 1.2.0: "2021-02-29", but the release says "2020-02-29"`},
		{`"status": "released"`, `"status": "pre-release"`, `../index.json: status of 1.2.0: "pre-release", but the release says "released"`},
		{`"date"`, `"Date"`, "../index.json: changed: it is not as a build writes it"},
		{`  "`, `"`, "../index.json: changed: it is not as a build writes it"},
	} {
		put(t, name, strings.Replace(string(text), test.from, test.to, 1))
		faults, err := Verify(dir)
		if err != nil || !strings.Contains(fmt.Sprint(faults), test.want) {
			t.Errorf("%s: %v %v", test.to, faults, err)
		}
	}
	check(t, os.Remove(name))
	wantFaults(t, dir)
}

// A whole release that was forged together with its sums still disagrees with the index.
func TestVerifyForgedRelease(t *testing.T) {
	dist, other := t.TempDir(), t.TempDir()
	dir := mustBuild(t, dist, "1.2.0", note("x"), Written).Folder
	forged := mustBuild(t, other, "1.2.0", note("y"), Written).Folder
	check(t, os.RemoveAll(dir))
	check(t, os.CopyFS(dir, os.DirFS(forged)))
	wantFaults(t, dir, "SHA256SUMS: ", "csv/note.csv: 1 bytes in both", "ro-crate-metadata.json: ")
}

func TestVerifyThroughALink(t *testing.T) {
	dist := t.TempDir()
	mustBuild(t, dist, "1.2.0", note("x"), Written)
	check(t, os.Symlink("1.2.0", filepath.Join(dist, "latest")))
	wantFaults(t, filepath.Join(dist, "latest"))
	t.Chdir(filepath.Join(dist, "1.2.0"))
	wantFaults(t, ".")
}

func TestVerifyWhatIsNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	put(t, file, "")
	for _, dir := range []string{file, file + "-not-there"} {
		if _, err := Verify(dir); err == nil {
			t.Errorf("%s: no error", dir)
		}
	}
}

// TestEachFlippedBitIsFound flips one bit at 200 places of every file, or at every byte of a shorter one.
func TestEachFlippedBitIsFound(t *testing.T) {
	dir := mustBuild(t, t.TempDir(), "1.2.0", note("one line\n"), Written).Folder
	flips := 0
	check(t, filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		check(t, err)
		name, _ := filepath.Rel(dir, path)
		for i := range min(200, len(text)) {
			at := i * len(text) / min(200, len(text))
			changed := slices.Clone(text)
			changed[at] ^= 1 << (i % 8)
			put(t, path, string(changed))
			faults, err := Verify(dir)
			if err != nil || !slices.ContainsFunc(faults, func(f Fault) bool { return f.File == name }) {
				t.Errorf("%s, byte %d: %v %v", name, at, faults, err)
			}
			flips++
		}
		return os.WriteFile(path, text, 0o644)
	}))
	wantFaults(t, dir)
	t.Logf("%d bits flipped", flips)
}

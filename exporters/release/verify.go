package release

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

// Fault is one thing that is wrong with a release.
type Fault struct {
	File    string // path inside the release
	Problem string
}

func (f Fault) String() string { return shown(f.File) + ": " + f.Problem }

// Verify lists all that is wrong with the release in dir: files that are missing, surplus
// or changed against SHA256SUMS, what is no plain file, faults of SHA256SUMS itself, and,
// where an index.json stands beside dir, what disagrees with it. The error is for a
// folder that cannot be read.
func Verify(dir string) ([]Fault, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	faults, l, err := checkFolder(root, ".")
	if err != nil {
		return faults, err
	}
	more, err := checkIndex(dir, l, faults)
	return append(faults, more...), err
}

// checkFolder holds a folder against its own checksums.
func checkFolder(root *os.Root, dir string) ([]Fault, listing, error) {
	l, err := listFolder(root, dir)
	if err != nil {
		return nil, l, err
	}
	faults := l.irregular()
	sums, problems, err := readSums(root, dir)
	if err != nil {
		return faults, l, err
	}
	faults = append(faults, problems...)
	if sums == nil {
		return faults, l, nil
	}
	return append(faults, compareSums(sums, l.files)...), l, nil
}

// irregular lists links and the like, and folders without a file.
func (l listing) irregular() []Fault {
	faults := slices.Clone(l.others)
	for _, dir := range l.dirs {
		if !slices.ContainsFunc(l.files, func(f File) bool { return strings.HasPrefix(f.Name, dir+"/") }) {
			faults = append(faults, Fault{dir, "surplus: a folder without files"})
		}
	}
	return faults
}

// readSums returns nil sums where there is nothing to check by.
func readSums(root *os.Root, dir string) (map[string]string, []Fault, error) {
	name := path.Join(dir, sumsName)
	info, err := root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, []Fault{{sumsName, "missing: without it no other file can be checked"}}, nil
	}
	if err != nil || !info.Mode().IsRegular() {
		return nil, nil, err // what is no plain file is a fault already
	}
	text, err := root.ReadFile(name)
	if err != nil {
		return nil, nil, err
	}
	sums, faults := parseSums(string(text))
	return sums, faults, nil
}

func compareSums(sums map[string]string, files []File) []Fault {
	var faults []Fault
	found := map[string]bool{sumsName: true}
	for _, f := range files {
		want, listed := sums[f.Name]
		switch {
		case f.Name == sumsName:
		case !listed:
			faults = append(faults, Fault{f.Name, "surplus: not in " + sumsName})
		case want != f.SHA256:
			faults = append(faults, Fault{f.Name, fmt.Sprintf("changed: SHA-256 is %s, %s says %s", f.SHA256, sumsName, want)})
		}
		found[f.Name] = true
	}
	for name := range sums {
		if !found[name] {
			faults = append(faults, Fault{name, "missing"})
		}
	}
	slices.SortFunc(faults, func(a, b Fault) int { return strings.Compare(a.File, b.File) })
	return faults
}

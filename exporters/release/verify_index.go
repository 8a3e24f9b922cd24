package release

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"pakrus/exporters/release/describe"
)

const indexBeside = "../" + indexName

// checkIndex holds a release against the index.json beside it, where there is one. Files with
// a fault already are not named again.
func checkIndex(dir string, l listing, known []Fault) ([]Fault, error) {
	full, err := filepath.Abs(dir)
	if err == nil {
		full, err = filepath.EvalSymlinks(full)
	}
	if err != nil {
		return nil, err
	}
	dist, err := os.OpenRoot(filepath.Dir(full))
	if err != nil {
		return nil, err
	}
	defer dist.Close()
	if _, err := dist.Lstat(indexName); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	x, err := readIndex(dist, "")
	if err != nil {
		return []Fault{{indexBeside, err.Error()}}, nil
	}
	return append(x.formFaults(dist), x.faults(dist, filepath.Base(full), l.files, known)...), nil
}

// formFaults are those of the text: in JSON the same can be written in many ways, and builds
// write it in one.
func (x *index) formFaults(dist *os.Root) []Fault {
	have, err := dist.ReadFile(indexName)
	want, wrong := x.text()
	if errors.Join(err, wrong) == nil && bytes.Equal(have, want) {
		return nil
	}
	return []Fault{{indexBeside, "changed: it is not as a build writes it; restore it from a copy, or remove it and build again"}}
}

// faults holds the release in a folder of dist against its entry.
func (x *index) faults(dist *os.Root, version string, files []File, known []Fault) []Fault {
	e := x.find(version)
	if e == nil {
		return []Fault{{indexBeside, "does not list release " + shown(version)}}
	}
	faults := x.entryFaults(dist, e)
	for _, d := range compareLists("the folder", files, indexName, e.Files) {
		if !slices.ContainsFunc(known, func(f Fault) bool { return f.File == d.File }) {
			faults = append(faults, Fault{d.File, d.Problem})
		}
	}
	return faults
}

// entryFaults holds what the index says of a release against its own description.
func (x *index) entryFaults(dist *os.Root, e *entry) []Fault {
	text, err := dist.ReadFile(e.Version + "/datapackage.json")
	name, wrong := describe.ReadName(text)
	_, day, other := describe.ReadPackage(text)
	if errors.Join(err, wrong, other) != nil {
		return nil // the file is damaged, which its checksum tells
	}
	status := newEntry(e.Version, "", nil).Status
	var faults []Fault
	for _, f := range []struct{ what, have, want string }{{"name", x.Name, name}, {"date", e.Date, day}, {"status", e.Status, status}} {
		if f.have != f.want && !(f.what == "status" && f.have == withdrawn) {
			faults = append(faults, Fault{indexBeside, fmt.Sprintf("%s of %s: %q, but the release says %q", f.what, e.Version, f.have, f.want)})
		}
	}
	return faults
}

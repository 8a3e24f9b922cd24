package release

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"golang.org/x/mod/semver"

	"pakrus/exporters/release/describe"
	"pakrus/schema"
)

const indexName = "index.json"

// index is dist/index.json: every release, newest version first.
type index struct {
	Name     string  `json:"name"`
	Releases []entry `json:"releases"`
}

// entry is one release in the index.
type entry struct {
	Version    string      `json:"version"`
	Date       string      `json:"date"`
	Status     string      `json:"status"`               // see below
	Withdrawal *Withdrawal `json:"withdrawal,omitempty"` // of one that is withdrawn
	Files      []File      `json:"files"`
}

// What can be said of a release in the index.
const (
	released   = "released"
	preRelease = "pre-release"
	withdrawn  = "withdrawn" // should not be used any more; Withdrawal says why
)

func newEntry(version, date string, files []File) entry {
	status := released
	if isPreRelease(version) {
		status = preRelease
	}
	return entry{Version: version, Date: date, Status: status, Files: files}
}

// readIndex reads the index of the dataset in root; it is empty where there is none.
func readIndex(root *os.Root, name string) (*index, error) {
	x, err := readIndexFile(root, indexName)
	if errors.Is(err, fs.ErrNotExist) {
		return &index{Name: name}, nil
	}
	if err == nil && name != "" {
		err = x.belongsTo(name)
	}
	return x, err
}

func readIndexFile(root *os.Root, name string) (*index, error) {
	info, err := root.Lstat(name)
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s is not a plain file; move it away", name)
	}
	if err != nil {
		return nil, err
	}
	text, err := root.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return parseIndex(text)
}

func (x *index) belongsTo(name string) error {
	if x.Name != name && x.Name != "" {
		return fmt.Errorf("%s lists releases of %q, not of %q; build into another folder", indexName, x.Name, name)
	}
	return nil
}

func parseIndex(text []byte) (*index, error) {
	var x index
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	err := d.Decode(&x)
	if err == nil {
		if _, rest := d.Token(); rest != io.EOF {
			err = errors.New("there is more after its end")
		}
	}
	for _, e := range x.Releases {
		if (e.Status == withdrawn) != (e.Withdrawal != nil) {
			err = errors.Join(err, fmt.Errorf("release %q has the status %q, which is with a withdrawal just where it is %q", e.Version, e.Status, withdrawn))
		}
	}
	if err != nil {
		return nil, fmt.Errorf("%s is damaged: %w; restore it from a copy", indexName, err)
	}
	return &x, nil
}

func (x *index) find(version string) *entry {
	for i := range x.Releases {
		if x.Releases[i].Version == version {
			return &x.Releases[i]
		}
	}
	return nil
}

// before is the newest release before a version, any version where it is empty; pre-releases and
// those that are withdrawn do not count.
func (x *index) before(version string) *entry {
	var newest *entry
	for i, e := range x.Releases {
		older := e.Status == released && (version == "" || schema.CompareVersions(e.Version, version) < 0)
		if older && (newest == nil || schema.CompareVersions(e.Version, newest.Version) > 0) {
			newest = &x.Releases[i]
		}
	}
	return newest
}

// put enters a release, newest version first. One that is withdrawn stays so.
func (x *index) put(e entry) {
	if old := x.find(e.Version); old != nil && old.Status == withdrawn {
		e.Status, e.Withdrawal = withdrawn, old.Withdrawal
	}
	x.Releases = slices.DeleteFunc(x.Releases, func(old entry) bool { return old.Version == e.Version })
	x.Releases = append(x.Releases, e)
	slices.SortFunc(x.Releases, func(a, b entry) int { return semver.Compare("v"+b.Version, "v"+a.Version) })
}

func (x *index) text() ([]byte, error) {
	text, err := json.MarshalIndent(x, "", "  ")
	return append(text, '\n'), err
}

// save writes the index where it changed.
func (x *index) save(d disk) error {
	text, err := x.text()
	if err != nil {
		return err
	}
	if old, err := d.root.ReadFile(indexName); err == nil && bytes.Equal(old, text) {
		return nil
	}
	return d.put(indexName, text)
}

// adopt makes the index agree with the other folders of dist, which a build that was killed between
// rename and index leaves apart: it enters what it lacks, and pre-releases as they are.
func (b *builder) adopt(x *index) error {
	entries, err := b.disk.list()
	if err != nil {
		return err
	}
	x.Releases = slices.DeleteFunc(x.Releases, func(e entry) bool {
		return isPreRelease(e.Version) && !slices.ContainsFunc(entries, func(d fs.DirEntry) bool { return d.Name() == e.Version })
	})
	for _, d := range entries {
		name := d.Name()
		known := x.find(name) != nil && !isPreRelease(name)
		if name == b.version() || known || !d.IsDir() || !isVersion(name) {
			continue
		}
		if err := b.adoptFolder(x, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// adoptFolder enters a release that its own checksums prove whole.
func (b *builder) adoptFolder(x *index, version string) error {
	faults, l, err := checkFolder(b.disk.root, version)
	if err != nil {
		return err
	}
	if len(faults) > 0 {
		b.say(fmt.Sprintf("%s is not whole and left out of %s: %s", version, indexName, faults[0]))
		return nil
	}
	text, err := b.disk.root.ReadFile(version + "/datapackage.json")
	if err != nil {
		return err
	}
	_, date, err := describe.ReadPackage(text)
	x.put(newEntry(version, date, l.files))
	return err
}

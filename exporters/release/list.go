package release

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
)

// listing is what a folder holds on disk.
type listing struct {
	files  []File   // plain files, sorted by name
	dirs   []string // folders below it
	others []Fault  // links, pipes and devices, which no release holds, and what cannot be read
}

// listFolder reads all files of a folder in root but a signature. It follows no link.
func listFolder(root *os.Root, dir string) (listing, error) {
	var l listing
	below, err := root.OpenRoot(dir)
	if err != nil {
		return l, err
	}
	err = fs.WalkDir(below.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		if name != "." {
			l.add(below, name, entry, err)
			return nil
		}
		return err
	})
	slices.SortFunc(l.files, byName)
	return l, errors.Join(err, below.Close())
}

// add takes up one entry; err is what kept its folder from being read.
func (l *listing) add(root *os.Root, name string, entry fs.DirEntry, err error) {
	var file File
	switch {
	case err != nil:
	case entry.IsDir():
		l.dirs = append(l.dirs, name)
	case !entry.Type().IsRegular():
		l.others = append(l.others, Fault{name, "not a plain file (a link, pipe or device)"})
	case name == signatureName: // stands beside what it signs
	default:
		if file, err = readFile(root, name); err == nil {
			l.files = append(l.files, file)
		}
	}
	if err != nil {
		l.others = append(l.others, Fault{name, "cannot be read: " + err.Error()})
	}
}

// odd lists what a release cannot hold; where is what the folder is called.
func (l listing) odd(where string) []Difference {
	var all []Difference
	for _, f := range l.others {
		all = append(all, Difference{f.File, f.Problem + ", in " + where})
	}
	return all
}

func readFile(root *os.Root, name string) (File, error) {
	f, err := root.Open(name)
	if err != nil {
		return File{}, err
	}
	sum := sha256.New()
	size, err := io.Copy(sum, f)
	return File{Name: name, Bytes: size, SHA256: hex.EncodeToString(sum.Sum(nil))}, errors.Join(err, f.Close())
}

// Difference is a file in which two releases differ.
type Difference struct {
	File    string
	Problem string // what is different, e.g. "only in dist/0.1.0"
}

func (d Difference) String() string { return shown(d.File) + ": " + d.Problem }

// compareLists lists in what two sorted lists of files differ; left and right are what
// they are called.
func compareLists(left string, a []File, right string, b []File) []Difference {
	var all []Difference
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && a[0].Name < b[0].Name:
			all = append(all, Difference{a[0].Name, "only in " + left})
			a = a[1:]
		case len(a) == 0 || b[0].Name < a[0].Name:
			all = append(all, Difference{b[0].Name, "only in " + right})
			b = b[1:]
		default:
			all = append(all, compareFiles(left, a[0], right, b[0])...)
			a, b = a[1:], b[1:]
		}
	}
	return all
}

func compareFiles(left string, a File, right string, b File) []Difference {
	switch {
	case a.Bytes != b.Bytes:
		return []Difference{{a.Name, fmt.Sprintf("%d bytes in %s, %d in %s", a.Bytes, left, b.Bytes, right)}}
	case a.SHA256 != b.SHA256:
		return []Difference{{a.Name, fmt.Sprintf("%d bytes in both, SHA-256 %s in %s, %s in %s", a.Bytes, a.SHA256, left, b.SHA256, right)}}
	}
	return nil
}

// indent writes one difference to a line.
func indent(all []Difference) string {
	lines := make([]string, len(all))
	for i, d := range all {
		lines[i] = "  " + d.String()
	}
	return strings.Join(lines, "\n")
}

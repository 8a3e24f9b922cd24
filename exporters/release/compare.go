package release

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"pakrus/schema"
)

// Compare lists every file in which two releases differ, with the place of the first
// byte that does where both have as many.
func Compare(dirA, dirB string) ([]Difference, error) {
	return compare(dirA, dirA, dirB, dirB)
}

// Rebuild builds d anew, in a temporary folder that is removed again, and compares the
// result with the release in dir. It is an error when d has another version.
func Rebuild(ctx context.Context, dir string, d *schema.Dataset, formats []Format, progress func(step string)) ([]Difference, error) {
	if err := sameVersion(dir, d.Meta.Version); err != nil {
		return nil, err
	}
	return RebuildWith(dir, func(dist string) (string, error) {
		result, err := Build(ctx, dist, d, formats, progress)
		return result.Folder, err
	})
}

// RebuildWith compares the release in dir with the one that build makes in a temporary folder,
// which is removed again; build returns the folder of the release.
func RebuildWith(dir string, build func(dist string) (folder string, err error)) ([]Difference, error) {
	dist, err := os.MkdirTemp("", "rebuild-")
	if err != nil {
		return nil, err
	}
	var all []Difference
	folder, err := build(dist)
	if err == nil {
		all, err = compare("the release", dir, "the rebuild", folder)
	}
	return all, errors.Join(err, os.RemoveAll(dist))
}

// VersionOf is the version that the release in dir says to be.
func VersionOf(dir string) (string, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return "", err
	}
	defer root.Close()
	_, version, err := identity(root)
	if err != nil {
		err = fmt.Errorf("cannot tell which version to rebuild: %w", err)
	}
	return version, err
}

func sameVersion(dir, version string) error {
	stands, err := VersionOf(dir)
	if err == nil && stands != version {
		err = fmt.Errorf("the release is version %q and the sources make %q; take the sources of that version", stands, version)
	}
	return err
}

// compare compares two folders that are called nameA and nameB in what it says.
func compare(nameA, dirA, nameB, dirB string) ([]Difference, error) {
	a, err := readDir(dirA)
	if err != nil {
		return nil, err
	}
	b, err := readDir(dirB)
	if err != nil {
		return nil, err
	}
	all := compareLists(nameA, a.files, nameB, b.files)
	for i, d := range all {
		if at := firstDifference(filepath.Join(dirA, d.File), filepath.Join(dirB, d.File)); at >= 0 {
			all[i].Problem = fmt.Sprintf("as many bytes in both, but they differ from byte %d", at)
		}
	}
	return append(append(all, a.odd(nameA)...), b.odd(nameB)...), nil
}

func readDir(dir string) (listing, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return listing{}, err
	}
	defer root.Close()
	return listFolder(root, ".")
}

// firstDifference is the offset of the first byte in which two files of one length
// differ; -1 where the files cannot be compared so.
func firstDifference(nameA, nameB string) int64 {
	a, errA := os.Open(nameA)
	b, errB := os.Open(nameB)
	defer a.Close()
	defer b.Close()
	if errA != nil || errB != nil {
		return -1
	}
	readA, readB := bufio.NewReader(a), bufio.NewReader(b)
	for at := int64(0); ; at++ {
		byteA, errA := readA.ReadByte()
		byteB, errB := readB.ReadByte()
		switch {
		case errA != nil || errB != nil:
			return -1
		case byteA != byteB && sameSize(a, b):
			return at
		case byteA != byteB:
			return -1
		}
	}
}

func sameSize(a, b *os.File) bool {
	infoA, errA := a.Stat()
	infoB, errB := b.Stat()
	return errA == nil && errB == nil && infoA.Size() == infoB.Size()
}

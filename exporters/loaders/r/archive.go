package r

import (
	"archive/tar"
	"cmp"
	"errors"
	"io"
	"path"
	"slices"
	"time"

	"github.com/klauspost/compress/gzip"

	"pakrus/schema"
)

// file is a file of the package: its path inside it, with "/".
type file struct {
	name string
	text []byte
}

// pack writes the files below a folder as a compressed tar archive: sorted, owned by nobody, and
// of the day of the release.
func pack(w io.Writer, folder string, released schema.Day, files []file) error {
	day, err := time.Parse(time.DateOnly, string(released))
	if err != nil {
		return err
	}
	compressed, err := newGzip(w)
	if err != nil {
		return err
	}
	archive := tar.NewWriter(compressed)
	slices.SortFunc(files, func(a, b file) int { return cmp.Compare(a.name, b.name) })
	for _, f := range files {
		header := tar.Header{
			Name: path.Join(folder, f.name), Size: int64(len(f.text)), Mode: 0o644, ModTime: day,
			Typeflag: tar.TypeReg, Format: tar.FormatUSTAR,
		}
		if err := archive.WriteHeader(&header); err != nil {
			return err
		}
		if _, err := archive.Write(f.text); err != nil {
			return err
		}
	}
	return errors.Join(archive.Close(), compressed.Close())
}

// newGzip compresses what is written, without the time, which the library would make of the year 1.
func newGzip(w io.Writer) (*gzip.Writer, error) {
	compressed, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err == nil {
		compressed.ModTime = time.Unix(0, 0)
	}
	return compressed, err
}

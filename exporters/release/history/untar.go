package history

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
)

// untar writes the files of an archive into root, which no name in it can leave. It refuses
// what is neither a file nor a folder.
func untar(archive io.Reader, root *os.Root) error {
	for r := tar.NewReader(archive); ; {
		entry, err := r.Next()
		if err == io.EOF {
			return nil
		}
		if err == nil {
			err = place(r, entry, root)
		}
		if err != nil {
			return err
		}
	}
}

func place(r io.Reader, entry *tar.Header, root *os.Root) error {
	name := path.Clean(entry.Name)
	switch entry.Typeflag {
	case tar.TypeXGlobalHeader: // the commit
		return nil
	case tar.TypeDir:
		return root.MkdirAll(name, 0o755)
	case tar.TypeReg:
		return writeFile(r, name, entry.FileInfo().Mode().Perm(), root)
	}
	return fmt.Errorf("%q is neither a file nor a folder", entry.Name)
}

func writeFile(r io.Reader, name string, mode fs.FileMode, root *os.Root) error {
	if err := root.MkdirAll(path.Dir(name), 0o755); err != nil {
		return err
	}
	file, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, r)
	return errors.Join(err, file.Close())
}

package release

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
)

// folder is a release that is being written. It makes the files, and takes size and
// SHA-256 of each as the bytes pass, so that no file can miss in the checksums.
type folder struct {
	disk disk
	base string       // its temporary name in dist
	stop func() error // not nil once the build shall end

	mu    sync.Mutex
	dirs  []string            // made so far, parents first; "." is the folder itself
	taken map[string]string   // names in lower case, for systems where capitals do not count
	open  map[string]*os.File // files that are not closed yet
	files []File              // files that are whole
	err   error               // of all writes and closes, heeded by the caller or not
}

func newFolder(d disk, base string, stop func() error) (*folder, error) {
	if err := d.mkdir(base); err != nil {
		return nil, err
	}
	return &folder{disk: d, base: base, stop: stop, dirs: []string{"."}, taken: map[string]string{}, open: map[string]*os.File{}}, nil
}

// create is what a Format is given.
func (f *folder) create(name string) (io.WriteCloser, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	w, err := f.createLocked(name)
	if err != nil {
		err = fmt.Errorf("create %q: %w", name, err)
		f.err = errors.Join(f.err, err)
		return nil, err
	}
	return w, nil
}

func (f *folder) createLocked(name string) (*fileWriter, error) {
	if err := f.stop(); err != nil {
		return nil, err
	}
	if err := checkName(name); err != nil {
		return nil, err
	}
	if other, taken := f.taken[strings.ToLower(name)]; taken {
		return nil, fmt.Errorf("there is %q already; a name can be used once, capitals do not make it another", other)
	}
	if err := f.makeDir(path.Dir(name)); err != nil {
		return nil, err
	}
	file, err := f.disk.create(path.Join(f.base, name))
	if err != nil {
		return nil, err
	}
	f.taken[strings.ToLower(name)] = name
	f.open[name] = file
	return newFileWriter(f, name, file), nil
}

// makeDir makes a folder and those that it is in, where they are missing.
func (f *folder) makeDir(dir string) error {
	if slices.Contains(f.dirs, dir) {
		return nil
	}
	if err := f.makeDir(path.Dir(dir)); err != nil {
		return err
	}
	if err := f.disk.mkdir(path.Join(f.base, dir)); err != nil {
		return err
	}
	f.dirs = append(f.dirs, dir)
	return nil
}

// closed takes note of a file whose writer was closed.
func (f *folder) closed(file File, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.open, file.Name)
	if err != nil {
		f.err = errors.Join(f.err, fmt.Errorf("%s: %w", file.Name, err))
		return
	}
	f.files = append(f.files, file)
}

func (f *folder) writeFile(name string, text []byte) error {
	w, err := f.create(name)
	if err != nil {
		return err
	}
	_, err = w.Write(text)
	return errors.Join(err, w.Close())
}

// settled returns the errors that a format was told of and passed over, and an error for
// files that it left open.
func (f *folder) settled() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	err := f.err
	for _, name := range slices.Sorted(maps.Keys(f.open)) {
		err = errors.Join(err, fmt.Errorf("%s was not closed; close each file and return the error", name))
	}
	return err
}

// closeFiles closes the files that a format which failed has left open.
func (f *folder) closeFiles() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, file := range f.open {
		file.Close()
	}
}

// seal adds the checksums, syncs the folders, and reads all files back.
func (f *folder) seal() error {
	slices.SortFunc(f.files, byName)
	if err := f.writeFile(sumsName, formatSums(f.files)); err != nil {
		return err
	}
	slices.SortFunc(f.files, byName)
	for _, dir := range slices.Backward(f.dirs) {
		if err := f.disk.syncDir(path.Join(f.base, dir)); err != nil {
			return err
		}
	}
	return f.readBack()
}

func (f *folder) readBack() error {
	found, err := listFolder(f.disk.root, f.base)
	if err != nil {
		return err
	}
	wrong := append(compareLists("what was written", f.files, "what the disk holds", found.files), found.odd("what the disk holds")...)
	if len(wrong) > 0 {
		return fmt.Errorf("the files read back differ from what was written:\n%s", indent(wrong))
	}
	return nil
}

func byName(a, b File) int { return cmp.Compare(a.Name, b.Name) }

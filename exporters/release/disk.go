package release

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"runtime"
)

// disk does the file operations of a build inside dist, which no name and no link can leave.
//
// before is told of each operation that changes something, and can stop it: tests fail or kill there.
type disk struct {
	root   *os.Root
	before func(op, name string) error
}

func (d disk) step(op, name string) error {
	if d.before == nil {
		return nil
	}
	return d.before(op, name)
}

// mkdir makes a new folder that all may read, whatever the umask.
func (d disk) mkdir(name string) error {
	if err := d.step("mkdir", name); err != nil {
		return err
	}
	if err := d.root.Mkdir(name, 0o755); err != nil {
		return err
	}
	return d.root.Chmod(name, 0o755)
}

// create makes a new file that all may read, whatever the umask; one that exists is an error.
func (d disk) create(name string) (*os.File, error) {
	if err := d.step("create", name); err != nil {
		return nil, err
	}
	f, err := d.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return nil, err
	}
	if err := f.Chmod(0o644); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

func (d disk) write(f *os.File, name string, p []byte) (int, error) {
	if err := d.step("write", name); err != nil {
		return 0, err
	}
	return f.Write(p)
}

// finish syncs and closes a file.
func (d disk) finish(f *os.File, name string) error {
	err := d.step("sync", name)
	if err == nil {
		err = f.Sync()
	}
	if e := d.step("close", name); e != nil {
		err = errors.Join(err, e)
	}
	return errors.Join(err, f.Close())
}

// syncDir makes the entries of a folder last. Windows cannot, and needs not.
func (d disk) syncDir(name string) error {
	if err := d.step("syncdir", name); err != nil {
		return err
	}
	if runtime.GOOS == "windows" {
		return nil
	}
	dir, err := d.root.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// place renames a folder to a name that must be free.
func (d disk) place(from, to string) error {
	err := d.step("place", to)
	if err == nil {
		err = d.renameat(from, to, noReplace)
	}
	if errors.Is(err, errors.ErrUnsupported) {
		return d.placeChecked(from, to)
	}
	return err
}

// placeChecked is place for file systems that cannot rename without replacing. Builders
// exclude each other by the lock, so that nothing comes between check and rename.
func (d disk) placeChecked(from, to string) error {
	if _, err := d.root.Lstat(to); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(fmt.Errorf("rename %s to %s: %w", from, to, fs.ErrExist), err)
	}
	return d.root.Rename(from, to)
}

// swap puts the folder from in the place of the folder to, and to in the place of from.
func (d disk) swap(from, to string) error {
	err := d.step("swap", to)
	if err == nil {
		err = d.renameat(from, to, exchange)
	}
	if errors.Is(err, errors.ErrUnsupported) {
		return d.swapByAside(from, to)
	}
	return err
}

// swapByAside is swap for file systems that cannot exchange two names. When it is cut
// short between two renames, the next build mends it, see sweep.
func (d disk) swapByAside(from, to string) error {
	aside := asidePrefix + to
	if err := d.replace(to, aside); err != nil {
		return err
	}
	if err := d.replace(from, to); err != nil {
		return errors.Join(err, d.root.Rename(aside, to))
	}
	return d.replace(aside, from)
}

// replace renames a file over one that may exist, or a folder to a name that is free.
func (d disk) replace(from, to string) error {
	if err := d.step("rename", to); err != nil {
		return err
	}
	return d.root.Rename(from, to)
}

func (d disk) remove(name string) error {
	if err := d.step("remove", name); err != nil {
		return err
	}
	return d.root.RemoveAll(name)
}

// put writes a small file anew: under a temporary name, synced, renamed over the old one.
func (d disk) put(name string, text []byte) error {
	temporary := path.Join(path.Dir(name), temporaryPrefix+path.Base(name))
	err := d.remove(temporary) // which a kill may have left
	if err == nil {
		err = d.putAs(temporary, text)
	}
	if err == nil {
		err = d.replace(temporary, name)
	}
	if err != nil {
		return errors.Join(err, d.root.RemoveAll(temporary))
	}
	return d.syncDir(path.Dir(name))
}

// putAs writes and syncs a new file.
func (d disk) putAs(name string, text []byte) error {
	f, err := d.create(name)
	if err != nil {
		return err
	}
	_, err = d.write(f, name, text)
	return errors.Join(err, d.finish(f, name))
}

// list lists the entries of dist by name.
func (d disk) list() ([]fs.DirEntry, error) { return fs.ReadDir(d.root.FS(), ".") }

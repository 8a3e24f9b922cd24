package release

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/gofrs/flock"
)

// ErrBusy is the error of a build while another is at work in the same dist.
var ErrBusy = errors.New("another build is at work there; wait for it and build again")

// Names inside dist that are no release.
const (
	lockName        = ".lock"
	temporaryPrefix = ".tmp-" // what is being written
	asidePrefix     = ".old-" // what was moved aside, see swapByAside
	decidedPrefix   = ".new-" // a release that is decided, with what comes into place with it, see Cut
)

// open makes dist where it is missing and locks it. The lock ends with the process at the latest.
func (b *builder) open() (unlock func(), err error) {
	if err := makeDist(b.dist); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(b.dist)
	if err != nil {
		return nil, err
	}
	b.disk = disk{root: root, before: b.before}
	lock, err := takeLock(root)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", b.dist, err), root.Close())
	}
	return func() { lock.Unlock(); root.Close() }, nil
}

func makeDist(dist string) error {
	if _, err := os.Stat(dist); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(dist, 0o755); err != nil {
		return err
	}
	return os.Chmod(dist, 0o755)
}

func takeLock(root *os.Root) (*flock.Flock, error) {
	if info, err := root.Lstat(lockName); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a plain file; remove it", lockName)
	}
	lock := flock.New(filepath.Join(root.Name(), lockName), flock.SetPermissions(0o644))
	switch taken, err := lock.TryLock(); {
	case err != nil:
		return nil, err
	case !taken:
		return nil, ErrBusy
	}
	return lock, nil
}

// prepare removes what killed builds left behind and reads the index, made to agree with dist.
func (b *builder) prepare() (*index, error) {
	entries, err := b.disk.list()
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if err := b.sweep(e.Name()); err != nil {
			return nil, err
		}
	}
	index, err := readIndex(b.disk.root, b.data.Meta.Name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", b.dist, err)
	}
	return index, b.adopt(index)
}

// sweep removes a temporary file or folder, and puts back a release that was moved aside
// and has nothing in its place. What is decided and unfinished is an error: its sources may be
// half of the one version and half of the other.
func (b *builder) sweep(name string) error {
	if strings.HasPrefix(name, decidedPrefix) {
		return unfinished(name)
	}
	version, aside := strings.CutPrefix(name, asidePrefix)
	if aside {
		if _, err := b.disk.root.Lstat(version); errors.Is(err, fs.ErrNotExist) {
			return b.disk.replace(name, version)
		}
	}
	if !aside && !strings.HasPrefix(name, temporaryPrefix) {
		return nil
	}
	err := b.disk.remove(name)
	if errors.Is(err, syscall.ENOTEMPTY) {
		err = fmt.Errorf("%w; another program writes there, perhaps that of a release that was killed: wait a moment and try again", err)
	}
	return err
}

// abandon removes what the build has written and passes the error on.
func (b *builder) abandon(err error) error {
	return errors.Join(err, b.disk.remove(b.temporary()))
}

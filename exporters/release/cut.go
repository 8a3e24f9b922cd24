package release

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"pakrus/exporters/release/diff"
	"pakrus/schema"
)

// Cut makes a release together with changes of files that are not in dist, such as the sources
// that hold its version. All of it comes into place or nothing does: what is to be written is
// staged and synced first, and one rename decides. A cut that ends after it, by a kill or a disk
// that is full, is brought to its end by the next Begin; one that ends before leaves nothing.
type Cut struct {
	Finished string // version of a release that was cut short and that Begin brought to its end
	Last     string // newest release that is not withdrawn; empty where there is none
	Newest   string // newest release, withdrawn or not
	Date     string // latest date of a release

	builder builder // works in dist
	project disk    // works in the folder of the other files
	index   *index
	dry     bool
	scratch string         // where the release is built, in dist
	end     []func() error // what End does, last first
}

// Begin locks dist, which it makes where it is missing, until End is called. root is the folder
// of the files that change beside dist. A dry cut changes nothing, takes no lock and makes its
// scratch folder elsewhere; it cannot be published.
func Begin(dist, root string, dry bool) (*Cut, error) {
	c := &Cut{builder: builder{dist: dist, data: &schema.Dataset{}}, dry: dry}
	return c, c.begin(root)
}

func (c *Cut) begin(root string) error {
	err := c.open(root)
	if err == nil && !c.dry {
		err = c.recover()
	}
	if err == nil {
		c.index, err = c.history()
	}
	if err != nil {
		return errors.Join(err, c.End())
	}
	c.summarise()
	return nil
}

// summarise tells of the releases in the index.
func (c *Cut) summarise() {
	for _, e := range c.index.Releases {
		if e.Status == preRelease {
			continue
		}
		c.Date = max(c.Date, e.Date)
		if c.Newest == "" || schema.CompareVersions(e.Version, c.Newest) > 0 {
			c.Newest = e.Version
		}
	}
	if last := c.index.before(""); last != nil {
		c.Last = last.Version
	}
}

func (c *Cut) open(root string) error {
	project, err := os.OpenRoot(root)
	if err != nil {
		return err
	}
	c.end = append(c.end, project.Close)
	c.project = disk{root: project, before: c.builder.before}
	if c.dry {
		return c.openDry()
	}
	unlock, err := c.builder.open()
	if err == nil {
		c.end = append(c.end, func() error { unlock(); return nil })
	}
	return err
}

func (c *Cut) openDry() error {
	if err := Unfinished(c.builder.dist); err != nil {
		return err
	}
	found, err := os.OpenRoot(c.builder.dist)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		c.builder.disk = disk{root: found}
		c.end = append(c.end, found.Close)
	}
	return err
}

// history is the index, made to agree with dist.
func (c *Cut) history() (*index, error) {
	if c.builder.disk.root == nil {
		return &index{}, nil
	}
	if !c.dry {
		return c.builder.prepare()
	}
	x, err := readIndex(c.builder.disk.root, "")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.builder.dist, err)
	}
	return x, c.builder.adopt(x)
}

// End gives the lock back and removes what was not published.
func (c *Cut) End() error {
	var all []error
	for _, end := range slices.Backward(c.end) {
		all = append(all, end())
	}
	c.end = nil
	return errors.Join(all...)
}

// Compare is the difference of a dataset from the last release; nil where there is none, or one
// without tables to compare. It is an error where dist has the releases of another dataset.
func (c *Cut) Compare(d *schema.Dataset) (*diff.Diff, error) {
	if err := c.index.belongsTo(d.Meta.Name); err != nil {
		return nil, fmt.Errorf("%s: %w", c.builder.dist, err)
	}
	return c.compare(d, func() (*diff.Release, error) { return diff.Of(d) })
}

// CompareFolder is Compare for the release of the dataset that stands in a folder.
func (c *Cut) CompareFolder(d *schema.Dataset, dir string) (*diff.Diff, error) {
	return c.compare(d, func() (*diff.Release, error) { return diff.Read(dir) })
}

func (c *Cut) compare(d *schema.Dataset, read func() (*diff.Release, error)) (*diff.Diff, error) {
	last := c.index.before("")
	if last == nil {
		return nil, nil
	}
	return compareWith(c.builder.disk, last, read, d.Made())
}

// Scratch makes an empty folder of releases, in which the release of that version is to be built.
// What another call has made is removed.
func (c *Cut) Scratch(version string) (dist string, err error) {
	if c.dry {
		dist, err = os.MkdirTemp("", "release-")
		c.end = append(c.end, func() error { return os.RemoveAll(dist) })
		return dist, err
	}
	d := c.builder.disk
	if _, err := d.root.Lstat(version); !errors.Is(err, fs.ErrNotExist) {
		return "", errors.Join(fmt.Errorf("%s stands in %s and is no release that %s lists; move it away", version, c.builder.dist, indexName), err)
	}
	if err := c.dropScratch(); err != nil {
		return "", err
	}
	if c.scratch == "" {
		c.end = append(c.end, c.dropScratch)
	}
	c.scratch = temporaryPrefix + version
	return filepath.Join(c.builder.dist, c.scratch), d.mkdir(c.scratch)
}

func (c *Cut) dropScratch() error {
	if c.scratch == "" {
		return nil
	}
	return c.builder.disk.remove(c.scratch)
}

// recover brings a cut to its end that was decided and then ended.
func (c *Cut) recover() error {
	entries, err := c.builder.disk.list()
	if err != nil {
		return err
	}
	for _, e := range entries {
		version, decided := strings.CutPrefix(e.Name(), decidedPrefix)
		if !decided {
			continue
		}
		if err := c.finish(version); err != nil {
			return fmt.Errorf("the release %s was cut short and cannot be brought to its end: %w", version, err)
		}
		c.Finished = version
	}
	return nil
}

// Unfinished is an error where dist has a release that was decided and did not come to its end.
func Unfinished(dist string) error {
	found, err := filepath.Glob(filepath.Join(dist, decidedPrefix+"*"))
	if err == nil && len(found) > 0 {
		err = unfinished(filepath.Base(found[0]))
	}
	return err
}

func unfinished(name string) error {
	return fmt.Errorf("the release %s was cut short when it was decided already; call release again, which brings it to its end", strings.TrimPrefix(name, decidedPrefix))
}

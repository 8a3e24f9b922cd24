package release

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strconv"
)

// Change is a file that comes into place together with a release.
type Change struct {
	Name string // below the root of the Cut, with slashes
	Old  []byte // as it was when the change was made; nil where there is none
	New  []byte
}

// journal says what a decided release brings with it. The new and the old text of the file
// number n stand beside it, as n.new and n.old.
type journal struct {
	Files []journalFile `json:"files"`
}

// journalFile is a file with the SHA-256 of its two texts; old is empty for a new file.
type journalFile struct {
	Name string `json:"path"`
	Old  string `json:"old"`
	New  string `json:"new"`
}

const journalName = "journal.json"

// Publish puts the release that was built in the scratch folder into dist, enters it in the
// index and changes the other files. After an error everything is as before, but for one that
// says what to do instead.
func (c *Cut) Publish(version string, changes []Change) error {
	staged := path.Join(c.scratch, version)
	faults, _, err := checkFolder(c.builder.disk.root, staged)
	if err == nil && len(faults) > 0 {
		err = fmt.Errorf("the release that was built is not whole: %s", faults[0])
	}
	if err == nil {
		err = c.stage(changes)
	}
	if err == nil {
		err = c.decide(version)
	}
	if err != nil {
		return err
	}
	if err := c.finish(version); err != nil {
		return c.giveUp(version, err)
	}
	return nil
}

// stage writes the changes beside the release.
func (c *Cut) stage(changes []Change) error {
	d := c.builder.disk
	var j journal
	for i, change := range changes {
		f := journalFile{Name: change.Name, New: sumOf(change.New)}
		if err := d.put(path.Join(c.scratch, strconv.Itoa(i)+".new"), change.New); err != nil {
			return err
		}
		if change.Old != nil {
			f.Old = sumOf(change.Old)
			if err := d.put(path.Join(c.scratch, strconv.Itoa(i)+".old"), change.Old); err != nil {
				return err
			}
		}
		j.Files = append(j.Files, f)
	}
	text, err := json.MarshalIndent(j, "", "  ")
	if err != nil {
		return err
	}
	return d.put(path.Join(c.scratch, journalName), text)
}

// decide is the one step before which nothing happened and after which all will.
func (c *Cut) decide(version string) error {
	d := c.builder.disk
	if err := d.place(c.scratch, decidedPrefix+version); err != nil {
		return err
	}
	if err := d.syncDir("."); err != nil {
		return errors.Join(err, d.replace(decidedPrefix+version, c.scratch))
	}
	return nil
}

// finish does what is decided. It can be done again from any step.
func (c *Cut) finish(version string) error {
	decided := decidedPrefix + version
	j, err := c.readJournal(decided)
	if err != nil {
		return err
	}
	for i, f := range j.Files {
		if err := c.bring(decided, f, strconv.Itoa(i)+".new", f.Old, f.New); err != nil {
			return err
		}
	}
	if err := c.placeRelease(decided, version); err != nil {
		return err
	}
	if err := c.list(decided, version); err != nil {
		return fmt.Errorf("release %s is in place, but %s could not be written: %w", version, indexName, err)
	}
	return c.forget(version)
}

// placeRelease puts the folder of the release where it belongs, unless it stands there.
func (c *Cut) placeRelease(decided, version string) error {
	d := c.builder.disk
	_, err := d.root.Lstat(path.Join(decided, version))
	if errors.Is(err, fs.ErrNotExist) {
		_, err = d.root.Lstat(version)
		return err
	}
	if err == nil {
		err = d.place(path.Join(decided, version), version)
	}
	if err == nil {
		err = d.syncDir(".")
	}
	return err
}

func (c *Cut) readJournal(decided string) (journal, error) {
	var j journal
	text, err := c.builder.disk.root.ReadFile(path.Join(decided, journalName))
	if err == nil {
		err = json.Unmarshal(text, &j)
	}
	return j, err
}

// bring gives a file the text that stands in the decided folder, unless it has it. What somebody
// else has written into it since is not lost.
func (c *Cut) bring(decided string, f journalFile, text, from, to string) error {
	now, err := c.sum(f.Name)
	switch {
	case err != nil:
		return err
	case now == to:
		return nil
	case now != from:
		return fmt.Errorf("%s was changed meanwhile; put it back as it was (a copy is %s in %s), and make the change after the release",
			f.Name, path.Join(decided, text[:len(text)-len(path.Ext(text))]+".old"), c.builder.dist)
	case to == "":
		return c.project.remove(f.Name)
	}
	content, err := c.builder.disk.root.ReadFile(path.Join(decided, text))
	if err != nil {
		return err
	}
	return c.project.put(f.Name, content)
}

// sum is the SHA-256 of a file; empty where there is none.
func (c *Cut) sum(name string) (string, error) {
	f, err := readFile(c.project.root, name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return f.SHA256, err
}

func sumOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// list enters the release in the index, as the build in the scratch folder has listed it.
func (c *Cut) list(decided, version string) error {
	d := c.builder.disk
	built, err := readIndexFile(d.root, path.Join(decided, indexName))
	if err != nil {
		return err
	}
	e := built.find(version)
	if e == nil {
		return fmt.Errorf("the build has not listed it")
	}
	x, err := readIndex(d.root, built.Name)
	if err != nil {
		return err
	}
	x.put(*e)
	return x.save(d)
}

// forget removes the folder of what was decided: first its name, so that no half of it is left.
func (c *Cut) forget(version string) error {
	d := c.builder.disk
	if err := d.remove(temporaryPrefix + version); err != nil {
		return err
	}
	if err := d.replace(decidedPrefix+version, temporaryPrefix+version); err != nil {
		return err
	}
	return d.remove(temporaryPrefix + version)
}

// giveUp takes back what was decided and could not be done, unless the release is in place. Where
// that fails too, the next Begin brings it to its end.
func (c *Cut) giveUp(version string, why error) error {
	decided := decidedPrefix + version
	later := fmt.Errorf("%w; call release again, which brings it to its end", why)
	if _, err := c.builder.disk.root.Lstat(version); err == nil {
		return later
	}
	j, err := c.readJournal(decided)
	if err != nil {
		return errors.Join(later, err)
	}
	for i, f := range j.Files {
		if err := c.bring(decided, f, strconv.Itoa(i)+".old", f.New, f.Old); err != nil {
			return errors.Join(later, err)
		}
	}
	if err := c.forget(version); err != nil {
		return errors.Join(later, err)
	}
	return why
}

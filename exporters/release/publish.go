package release

import (
	"errors"
	"fmt"
	"io/fs"
)

// Differs is the error of a build that would change a release that stands.
type Differs struct {
	Version     string
	Differences []Difference // the release that stands against the new build
	Advice      string       // under which version it can be published
}

func (e *Differs) Error() string {
	return fmt.Sprintf("release %s stands and cannot be changed, but the build differs in:\n%s\n%s",
		e.Version, indent(e.Differences), e.Advice)
}

// Damaged is the error of a build whose release stands but is no longer what index.json lists.
type Damaged struct {
	Version     string
	Differences []Difference // the release that stands against the new build
}

func (e *Damaged) Error() string {
	return fmt.Sprintf("release %s was changed since it was published:\n%s\nmove the folder away and build again: the build makes what index.json lists",
		e.Version, indent(e.Differences))
}

// publish puts the written release in its place, unless it stands there already.
func (b *builder) publish(index *index, files []File) (Status, error) {
	stands, found, err := b.standing()
	if err != nil {
		return "", err
	}
	if err := b.allow(index, files, stands, found); err != nil {
		return "", err
	}
	switch {
	case !found:
		b.say("publishing")
		return Written, errors.Join(b.disk.place(b.temporary(), b.version()), b.disk.syncDir("."))
	case len(b.differences(stands.files, files)) == 0 && len(stands.others) == 0:
		return Unchanged, nil
	}
	b.say("publishing")
	return Replaced, errors.Join(b.disk.swap(b.temporary(), b.version()), b.disk.syncDir("."))
}

// standing reads the release that has this version already, where there is one.
func (b *builder) standing() (l listing, found bool, err error) {
	info, err := b.disk.root.Lstat(b.version())
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return l, false, nil
	case err != nil:
		return l, false, err
	case !info.IsDir():
		return l, false, fmt.Errorf("%s in %s is not a folder; move it away", b.version(), b.dist)
	}
	l, err = listFolder(b.disk.root, b.version())
	return l, true, err
}

// allow refuses to change a release that stands, unless it is a pre-release. What a
// release must hold is what index.json says, else what its folder holds.
func (b *builder) allow(index *index, files []File, stands listing, found bool) error {
	if isPreRelease(b.version()) {
		return nil
	}
	if known := index.find(b.version()); known != nil {
		if wrong := b.differences(known.Files, files); len(wrong) > 0 {
			return &Differs{b.version(), wrong, b.advise(known)}
		}
	}
	if !found {
		return nil
	}
	wrong := append(b.differences(stands.files, files), stands.odd("the release that stands")...)
	switch {
	case len(wrong) == 0:
		return nil
	case index.find(b.version()) != nil:
		return &Damaged{b.version(), wrong}
	}
	return &Differs{b.version(), wrong, b.advise(&entry{Version: b.version(), Files: stands.files})}
}

func (b *builder) differences(stands, files []File) []Difference {
	return compareLists("the release that stands", stands, "the build", files)
}

// enter writes index.json, and removes what is left of the work.
func (b *builder) enter(index *index, files []File) error {
	m := b.data.Meta
	index.put(newEntry(m.Version, string(m.Released), files))
	if err := index.save(b.disk); err != nil {
		return fmt.Errorf("release %s is in place, but %s could not be written; build again: %w", m.Version, indexName, err)
	}
	return b.disk.remove(b.temporary())
}

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"pakrus/exporters/release"
	"pakrus/exporters/release/changelog"
)

// recordsFolder is where the project keeps its records.
const recordsFolder = "records"

// core is a version without the suffix of a pre-release.
func core(version string) string {
	version, _, _ = strings.Cut(version, "-")
	return version
}

// make builds the release from the changed sources and compares it with the last one.
func (r *releasing) make() error {
	if err := r.edit(); err != nil {
		return err
	}
	scratch, err := r.cut.Scratch(r.version)
	if err == nil {
		scratch, err = filepath.Abs(scratch)
	}
	if err != nil {
		return err
	}
	r.progress("building the changed project and the release " + r.version)
	said, err := r.remake(r.ctx, r.root, r.sources, scratch)
	r.progress("")
	if err != nil {
		r.printf("%s", printable(said))
		return err
	}
	r.folder = filepath.Join(scratch, r.version)
	r.difference, err = r.cut.CompareFolder(r.dataset, r.folder)
	return err
}

// edit gives the sources the version and the date, and keeps them as they were.
func (r *releasing) edit() error {
	project, err := sourcesOf(r.dataset, r.root)
	if err != nil {
		return err
	}
	if err := project.Restamp(recordsFolder, r.cut.Newest, r.version); err != nil {
		return err
	}
	for _, f := range []struct{ name, old, new string }{
		{"Version", r.dataset.Meta.Version, r.version}, {"Released", string(r.dataset.Meta.Released), r.date},
	} {
		if f.old == f.new {
			continue
		}
		if err := project.SetText(module+"/"+recordsFolder, "meta", f.name, f.new); err != nil {
			return err
		}
	}
	r.sources, err = project.Files()
	for name := range r.sources {
		if err == nil {
			err = r.keep(name)
		}
	}
	return err
}

// keep notes a file of the project as it is; it need not be there.
func (r *releasing) keep(name string) error {
	text, err := os.ReadFile(filepath.Join(r.root, filepath.FromSlash(name)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if r.old == nil {
		r.old = map[string][]byte{}
	}
	r.old[name] = text
	return err
}

// publish puts the release in place together with the sources and the documents.
func (r *releasing) publish() error {
	changes, err := r.changes()
	if err != nil {
		return err
	}
	if r.ctx.Err() != nil {
		return r.ctx.Err()
	}
	if !r.dry {
		if err := r.cut.Publish(r.version, changes); err != nil {
			return err
		}
	}
	r.show(changes)
	return nil
}

// changes are the files of the project that change.
func (r *releasing) changes() ([]release.Change, error) {
	files := maps.Clone(r.sources)
	for _, document := range []struct {
		name string
		edit func(string) (string, error)
	}{{"CHANGELOG.md", r.enter}, {"CITATION.cff", r.cite}} {
		if err := r.keep(document.name); err != nil {
			return nil, err
		}
		edited, err := document.edit(string(r.old[document.name]))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", document.name, err)
		}
		files[document.name] = []byte(edited)
	}
	var changes []release.Change
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if string(r.old[name]) != string(files[name]) {
			changes = append(changes, release.Change{Name: name, Old: r.old[name], New: files[name]})
		}
	}
	return changes, nil
}

func (r *releasing) enter(text string) (string, error) {
	return changelog.Enter(text, changelog.Entry{Version: r.version, Date: r.date, Last: r.cut.Newest, Records: r.records()})
}

// records tells what changed in the records.
func (r *releasing) records() string {
	if r.difference == nil {
		return "- The first release.\n"
	}
	return fmt.Sprintf("Compared with %s:\n\n%s", r.difference.From, r.difference.Changelog())
}

// cite is the CITATION.cff of the project, made anew from that of the release.
func (r *releasing) cite(text string) (string, error) {
	made, err := os.ReadFile(filepath.Join(r.folder, "CITATION.cff"))
	return changelog.Cite(text, string(made)), err
}

// show says what was done.
func (r *releasing) show(changes []release.Change) {
	done := "written"
	if r.dry {
		done = "would be written"
	}
	r.printf("%s %s (%s): ", r.dataset.Meta.Name, r.version, r.date)
	if r.difference == nil {
		r.printf("the first release\n")
	} else {
		r.printf("%s\n", printable(r.difference.Verdict(false)))
	}
	for _, c := range changes {
		r.printf("  %s %s\n", printable(c.Name), done)
	}
	r.printf("  %s %s\n  %s %s\n", printable(filepath.Join(r.dist, r.version)), done, printable(filepath.Join(r.dist, "index.json")), done)
	if r.dry {
		r.printf("\nCHANGELOG.md would say of the records:\n\n%s", printable(r.records()))
		return
	}
	r.showNext(r.dist, r.version)
}

// showNext says what is left to people.
func (c *console) showNext(dist, version string) {
	c.printf("\nNext:\n")
	c.printf("  read the section [%s] of CHANGELOG.md, and say in words what users should know\n", version)
	c.printf("  pakrus sign %s --key FILE, where you sign releases\n", version)
	c.printf("  git add -A && git commit -m \"release %s\" && git tag -s v%s -m \"release %s\"\n", version, version, version)
	c.printf("  push the commit and the tag, and upload %s and %s\n", printable(filepath.Join(dist, version)), printable(filepath.Join(dist, "index.json")))
}

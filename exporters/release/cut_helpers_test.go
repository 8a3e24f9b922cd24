package release

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// project has files that change with a release, and its dist.
type project struct{ root, dist string }

// newProject has release 0.1.0, and files of which two change and one is made with 0.2.0.
func newProject(t *testing.T) project {
	t.Helper()
	root := t.TempDir()
	p := project{root, filepath.Join(root, "dist")}
	mustBuild(t, p.dist, "0.1.0", note("old"), Written)
	check(t, os.Mkdir(filepath.Join(root, "records"), 0o755))
	for name, texts := range projectFiles {
		if texts[0] != "" {
			put(t, filepath.Join(root, name), texts[0])
		}
	}
	return p
}

// projectFiles are the files with their old and their new text.
var projectFiles = map[string][2]string{
	"CHANGELOG.md": {"old log", "new log, longer"}, "records/meta.go": {"old meta", "new meta"}, "CITATION.cff": {"", "made"},
}

// copied is a copy of the project.
func (p project) copied(t *testing.T) project {
	t.Helper()
	root := t.TempDir()
	check(t, os.CopyFS(root, os.DirFS(p.root)))
	return project{root, filepath.Join(root, "dist")}
}

// cut releases 0.2.0; before is asked before each operation.
func (p project) cut(before func(op, name string) error) (finished string, err error) {
	c := &Cut{builder: builder{dist: p.dist, data: lighthouses("0.2.0"), before: before}}
	if err := c.begin(p.root); err != nil || c.Finished != "" || c.Newest == "0.2.0" {
		return c.Finished, errors.Join(err, c.End())
	}
	return "", errors.Join(p.publish(c), c.End())
}

func (p project) publish(c *Cut) error {
	scratch, err := c.Scratch("0.2.0")
	if err == nil {
		_, err = Build(context.Background(), scratch, lighthouses("0.2.0"), note("new"), nil)
	}
	if err != nil {
		return err
	}
	var changes []Change
	for _, name := range []string{"CHANGELOG.md", "CITATION.cff", "records/meta.go"} {
		change := Change{Name: name, New: []byte(projectFiles[name][1])}
		if old := projectFiles[name][0]; old != "" {
			change.Old = []byte(old)
		}
		changes = append(changes, change)
	}
	return c.Publish("0.2.0", changes)
}

// state is "old" or "new" where the project is all of that, else what it is a mixture of.
func (p project) state(t *testing.T) string {
	t.Helper()
	found := map[string]bool{}
	for name, texts := range projectFiles {
		text, err := os.ReadFile(filepath.Join(p.root, name))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		for i, which := range []string{"old", "new"} {
			if string(text) == texts[i] {
				found[which] = true
			}
		}
		if string(text) != texts[0] && string(text) != texts[1] {
			found[name+" torn"] = true
		}
	}
	for _, version := range []string{"0.1.0", "0.2.0"} {
		if faults, _, err := checkStanding(p.dist, version); err != nil || len(faults) > 0 {
			found[version+" torn"] = true
		}
	}
	which := map[bool]string{true: "new", false: "old"}
	_, err := os.Stat(filepath.Join(p.dist, "0.2.0"))
	found[which[err == nil]] = true
	text, _ := os.ReadFile(filepath.Join(p.dist, indexName))
	x, err := parseIndex(text)
	if err != nil {
		return "the index is torn"
	}
	found[which[x.find("0.2.0") != nil]] = true
	var all []string
	for name := range found {
		all = append(all, name)
	}
	if len(all) > 1 {
		return fmt.Sprint(all)
	}
	return all[0]
}

// wantNew wants the new release and nothing beside it.
func (p project) wantNew(t *testing.T) {
	t.Helper()
	if got := p.state(t); got != "new" {
		t.Errorf("the project is %s", got)
	}
	wantSound(t, p.dist, "0.1.0", "0.2.0")
	wantEntries(t, p.root, "CHANGELOG.md", "CITATION.cff", "dist", "records")
	wantEntries(t, filepath.Join(p.root, "records"), "meta.go")
}

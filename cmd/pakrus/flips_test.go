package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters/release"
	"pakrus/exporters/release/signature"
)

// signed is a signed release of the real records, alone in its dist.
type signed struct {
	t     *testing.T
	dir   string
	key   signature.Public
	files []string // all of the release, and its signature
}

func newSigned(t *testing.T) *signed {
	t.Helper()
	dist := filepath.Join(t.TempDir(), "dist")
	mustBuild(t, dist)
	public, secret, err := signature.Generate()
	if err != nil {
		t.Fatal(err)
	}
	s := &signed{t: t, dir: filepath.Join(dist, version()), key: public}
	if _, err := release.Sign(s.dir, secret, false); err != nil {
		t.Fatal(err)
	}
	err = fs.WalkDir(os.DirFS(s.dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			s.files = append(s.files, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	s.want("the release as it was built")
	return s
}

func (s *signed) path(name string) string { return filepath.Join(s.dir, filepath.FromSlash(name)) }

func (s *signed) read(name string) []byte {
	s.t.Helper()
	text, err := os.ReadFile(s.path(name))
	if err != nil {
		s.t.Fatal(err)
	}
	return text
}

func (s *signed) put(name string, text []byte) {
	s.t.Helper()
	if err := os.WriteFile(s.path(name), text, 0o644); err != nil {
		s.t.Fatal(err)
	}
}

// want verifies files and signature: each of these files has a fault, and where none is named, none.
func (s *signed) want(what string, names ...string) {
	s.t.Helper()
	faults, err := release.Verify(s.dir)
	more, err2 := release.VerifySignature(s.dir, s.key)
	faults = append(faults, more...)
	if err != nil || err2 != nil || len(names) == 0 && len(faults) > 0 {
		s.t.Errorf("%s: %v %v %v", what, faults, err, err2)
	}
	for _, name := range names {
		if !slices.ContainsFunc(faults, func(f release.Fault) bool { return f.File == name }) {
			s.t.Errorf("%s: %s is not among %v", what, name, faults)
		}
	}
}

// flip calls then after a bit was flipped, at each of so many places of a file.
func (s *signed) flip(name string, places int, then func(what string)) (flips int) {
	s.t.Helper()
	sound := s.read(name)
	places = min(places, len(sound))
	for i := range places {
		at := i * len(sound) / places
		flipped := bytes.Clone(sound)
		flipped[at] ^= 1 << (i % 8)
		s.put(name, flipped)
		then(fmt.Sprintf("%s, byte %d", name, at))
	}
	s.put(name, sound)
	return places
}

// Each bit that is flipped in a real release is found and its file is named; so is each in the index.
func TestFlippedBitsInARelease(t *testing.T) {
	s := newSigned(t)
	flips := map[string]int{}
	for _, name := range s.files {
		places := 2
		if strings.HasPrefix(name, "SHA256SUMS") {
			places = 40
		}
		flips["files"] += s.flip(name, places, func(what string) { s.want(what, name) })
	}
	flips["index.json"] = s.flip("../index.json", 100, func(what string) {
		if faults, err := release.Verify(s.dir); err != nil || len(faults) == 0 {
			t.Errorf("%s: not found, %v", what, err)
		}
	})
	s.want("after all flips")
	t.Logf("%d files; flips found: %d in files, %d in index.json", len(s.files), flips["files"], flips["index.json"])
	if flips["files"] < 200 {
		t.Error("too few flips")
	}
}

// One who changes a file and makes the checksums anew is caught by the signature.
func TestFlippedBitsUnderNewChecksums(t *testing.T) {
	s := newSigned(t)
	if err := os.Remove(s.path("../index.json")); err != nil {
		t.Fatal(err)
	}
	sums, flips := s.read("SHA256SUMS"), 0
	for _, name := range s.files {
		if strings.HasPrefix(name, "SHA256SUMS") {
			continue
		}
		before := fmt.Sprintf("%x  %s\n", sha256.Sum256(s.read(name)), name)
		flips += s.flip(name, 1, func(what string) {
			after := fmt.Sprintf("%x  %s\n", sha256.Sum256(s.read(name)), name)
			s.put("SHA256SUMS", bytes.Replace(sums, []byte(before), []byte(after), 1))
			s.want(what, "SHA256SUMS.minisig")
			if faults, err := release.Verify(s.dir); len(faults) > 0 || err != nil {
				t.Errorf("%s: the sums were not made anew: %v %v", what, faults, err)
			}
		})
		s.put("SHA256SUMS", sums)
	}
	s.want("after all flips")
	t.Logf("%d flips found", flips)
}

// Files that are removed, renamed, cut, made longer, replaced by a link, added or doubled in other
// capitals are found; each of these is done to a seventh of the files.
func TestFilesMovedInARelease(t *testing.T) {
	s := newSigned(t)
	done := 0
	for i, name := range s.files {
		text, at, twin := s.read(name), s.path(name), path.Join(path.Dir(name), strings.ToUpper(path.Base(name)))
		changes := []struct {
			named string // file that must have a fault
			do    func() error
		}{
			{name, func() error { return os.Remove(at) }},
			{name + "x", func() error { return os.Rename(at, at+"x") }},
			{name, func() error { return os.Truncate(at, int64(len(text)-1)) }},
			{name, func() error { return os.WriteFile(at, append(bytes.Clone(text), '\n'), 0o644) }},
			{name, func() error { return replaceByLink(at, filepath.Join(t.TempDir(), "file"), text) }},
			{name + ".bak", func() error { return os.WriteFile(at+".bak", text, 0o644) }},
			{twin, func() error { return os.WriteFile(s.path(twin), text, 0o644) }},
		}
		c := changes[i%len(changes)]
		if c.named == name && strings.HasPrefix(name, "SHA256SUMS") || twin == name {
			continue // told by the tests of checksums and signatures
		}
		if err := c.do(); err != nil {
			t.Fatal(err)
		}
		s.want(fmt.Sprintf("%s, change %d", name, i%len(changes)), c.named)
		if err := errors.Join(os.RemoveAll(s.path(c.named)), os.RemoveAll(at)); err != nil {
			t.Fatal(err)
		}
		s.put(name, text)
		done++
	}
	s.want("after all changes")
	t.Logf("%d changes found", done)
}

// replaceByLink puts a link to a file with the same text in the place of a file.
func replaceByLink(name, other string, text []byte) error {
	if err := os.WriteFile(other, text, 0o644); err != nil {
		return err
	}
	if err := os.Remove(name); err != nil {
		return err
	}
	return os.Symlink(other, name)
}

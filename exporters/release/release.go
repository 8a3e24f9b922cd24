// Package release makes a release of a dataset: a folder dist/<version> that holds every
// table in every format, the documents about them and the checksums of all.
//
// A release appears whole or not at all. Build writes it beside its place under a
// temporary name, syncs every file and folder, and renames it once; what a build that was
// killed leaves behind, the next one removes. A version without a pre-release suffix, once
// it stands, is never replaced by other bytes.
package release

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"pakrus/exporters/release/conform"
	"pakrus/exporters/release/describe"
	"pakrus/schema"
)

// Format writes a dataset in one file format. Write opens no file itself: create makes the
// file of that name (a path inside the release, with "/", such as "csv/events.csv"), and
// the writer must be closed and its error heeded. create may be called by several
// goroutines. A name can be created once.
type Format struct {
	Name  string
	Write func(create func(name string) (io.WriteCloser, error), d *schema.Dataset) error
}

// File is a file of a release: its path inside the release, its size and its SHA-256.
type File = describe.File

// Status says what Build did.
type Status string

// What a build can come to.
const (
	Written   Status = "written"   // a release that was not there
	Unchanged Status = "unchanged" // it stands already, with the same bytes
	Replaced  Status = "replaced"  // a pre-release took the place of an earlier build of itself
)

// Result of a build.
type Result struct {
	Version string
	Folder  string // dist/<version>
	Status  Status
	Files   []File // all files of the release, sorted by name

	// What a person should know: releases that are withdrawn, and what a pre-release does not
	// explain, which a release must; see Unexplained.
	Warnings []string
}

// Build compiles d into the release dist/<version> and enters it in dist/index.json. The
// dataset must have passed its checks; what its Meta lacks is told here.
//
// Before anything is written, the tables are compared with those of the newest older release in
// dist that is not withdrawn. What d does not explain, and a version that is lower than the
// difference asks for, make the error an *Unexplained. A pre-release promises nothing yet, so
// that there it is a warning of the result.
//
// A version with a pre-release suffix is replaced where it stands with other bytes. Any other may only
// be built again to the same bytes: else the error is a *Differs, and nothing is changed.
// A build that is at work in the same dist makes the error ErrBusy. After any error, and
// when ctx is done before the release is in place, dist is as it was.
//
// progress, which may be nil, is told of each step in a few words.
func Build(ctx context.Context, dist string, d *schema.Dataset, formats []Format, progress func(step string)) (Result, error) {
	b := builder{dist: dist, data: d, formats: formats, progress: progress}
	return b.build(ctx)
}

type builder struct {
	dist     string
	data     *schema.Dataset
	formats  []Format
	progress func(string)
	before   func(op, name string) error // see disk
	disk     disk
}

func (b *builder) build(ctx context.Context) (Result, error) {
	if err := b.check(); err != nil {
		return Result{}, err
	}
	unlock, err := b.open()
	if err != nil {
		return Result{}, err
	}
	defer unlock()
	index, err := b.prepare()
	if err != nil {
		return Result{}, err
	}
	warnings, err := b.explained(index)
	if err != nil {
		return Result{}, err
	}
	files, err := b.write(ctx)
	if err != nil {
		return Result{}, b.abandon(err)
	}
	result := Result{Version: b.version(), Folder: filepath.Join(b.dist, b.version()), Files: files, Warnings: warnings}
	result.Status, err = b.publish(index, files)
	if err != nil {
		return Result{}, b.abandon(err)
	}
	return result, b.enter(index, files)
}

func (b *builder) version() string { return b.data.Meta.Version }

// temporary is the name under which the release is written.
func (b *builder) temporary() string { return temporaryPrefix + b.version() }

func (b *builder) say(step string) {
	if b.progress != nil {
		b.progress(step)
	}
}

func (b *builder) check() error {
	if len(b.formats) == 0 {
		return fmt.Errorf("a release needs at least one format")
	}
	return checkMeta(b.data.Meta)
}

// write makes the whole release under its temporary name.
func (b *builder) write(ctx context.Context) ([]File, error) {
	f, err := newFolder(b.disk, b.temporary(), ctx.Err)
	if err != nil {
		return nil, err
	}
	defer f.closeFiles()
	for _, step := range []func(*folder) error{b.writeFormats, b.writeSchemas, b.writeDocuments} {
		if err := step(f); err != nil {
			return nil, err
		}
	}
	b.say("checksums")
	if err := f.seal(); err != nil {
		return nil, err
	}
	b.say("standards")
	if err := b.conforms(f); err != nil {
		return nil, err
	}
	return f.files, ctx.Err()
}

// conforms checks the documents as they stand on the disk. Without any table in a file there
// is nothing that they could describe, and the standards ask for at least one.
func (b *builder) conforms(f *folder) error {
	if !describe.HasTables(b.data, f.files) {
		return nil
	}
	root, err := b.disk.root.OpenRoot(f.base)
	if err != nil {
		return err
	}
	err = conform.Release(root.FS(), f.files)
	if err != nil {
		err = fmt.Errorf("the release does not conform to its standards:\n%w", err)
	}
	return errors.Join(err, root.Close())
}

func (b *builder) writeFormats(f *folder) error {
	for _, format := range b.formats {
		b.say(format.Name)
		if err := format.Write(f.create, b.data); err != nil {
			return fmt.Errorf("%s: %w", format.Name, err)
		}
		if err := f.settled(); err != nil {
			return fmt.Errorf("%s: %w", format.Name, err)
		}
	}
	return nil
}

func (b *builder) writeSchemas(f *folder) error {
	b.say("schemas")
	for _, t := range b.data.Tables {
		text, err := t.MarshalSchema(b.data.Meta)
		if err != nil {
			return fmt.Errorf("schema of %s: %w", t.Name, err)
		}
		if err := f.writeFile("schemas/"+t.Name+".schema.json", text); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) writeDocuments(f *folder) error {
	b.say("documents")
	for _, doc := range describe.Of(b.data, f.files) {
		text, err := doc.Write(b.data, f.files)
		if err != nil {
			return fmt.Errorf("%s: %w", doc.Name, err)
		}
		if err := f.writeFile(doc.Name, text); err != nil {
			return err
		}
	}
	return nil
}

// isPreRelease reports whether the version has a suffix such as "-dev" (SemVer 2.0.0, section 9).
func isPreRelease(version string) bool { return strings.Contains(version, "-") }

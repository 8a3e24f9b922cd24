package release

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"

	"pakrus/exporters/release/describe"
	"pakrus/schema"
	"pakrus/schema/digest"
)

const digestsName = "digests.json"

// Source reads tables of a release back from one file format.
type Source struct {
	Name string

	// File is the path in a release of the file that holds the table.
	File func(dataset, version, table string) string

	// Read reads the rows of tables from a file and gives them to the function to, which does
	// not keep them. The file has these tables and no others. What is not as the columns ask
	// is an error; so is an error of to, after which nothing more is read.
	Read func(ctx context.Context, file io.ReaderAt, size int64, tables []*schema.Table, to func(t *schema.Table, row []schema.Value) error) error
}

// Compared says what VerifyTables has compared.
type Compared struct {
	Tables  int
	Formats []string // names of the sources
	Digests bool     // the release has a digests.json
}

// VerifyTables reads every table of the release in dir from every format and compares their
// digests with one another and, where the release has one, with its digests.json. Columns are
// those of the release's own codebook. Each fault names the table, the file and, where two
// formats differ, the first row and column in which they do.
//
// Verify must have found no fault before: not every reader stands damaged files. The error is
// for what keeps the tables from being compared: a missing codebook, ctx that is done.
func VerifyTables(ctx context.Context, dir string, sources []Source, progress func(step string)) (Compared, []Fault, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Compared{}, nil, err
	}
	defer root.Close()
	v := &tables{ctx: ctx, root: root, progress: progress}
	if v.name, v.version, err = identity(root); err != nil {
		return Compared{}, nil, fmt.Errorf("the tables cannot be compared: %w", err)
	}
	if v.all, err = definitions(root); err != nil {
		return Compared{}, nil, fmt.Errorf("the tables cannot be compared: %s: %w", codebookName, err)
	}
	v.sources = slices.DeleteFunc(slices.Clone(sources), func(s Source) bool { return !v.has(s) })
	return v.compare()
}

// tables is a comparison of the tables of a release.
type tables struct {
	ctx           context.Context
	root          *os.Root
	name, version string
	all           []*schema.Table
	sources       []Source // those that the release has
	progress      func(string)
	published     []digest.Table // of digests.json
	faults        []Fault
}

func (v *tables) fault(file, format string, args ...any) {
	v.faults = append(v.faults, Fault{file, fmt.Sprintf(format, args...)})
}

func (v *tables) file(s Source, table string) string { return s.File(v.name, v.version, table) }

// has reports whether the release has any table in that format.
func (v *tables) has(s Source) bool {
	return slices.ContainsFunc(v.all, func(t *schema.Table) bool {
		_, err := v.root.Lstat(v.file(s, t.Name))
		return err == nil
	})
}

func (v *tables) compare() (Compared, []Fault, error) {
	done := Compared{Tables: len(v.all)}
	text, err := v.root.ReadFile(digestsName)
	if done.Digests = !errors.Is(err, fs.ErrNotExist); done.Digests {
		v.readDigests(text, err)
	}
	read := make([]reading, len(v.sources))
	var running sync.WaitGroup
	for i, s := range v.sources {
		done.Formats = append(done.Formats, s.Name)
		running.Go(func() { read[i] = v.read(s) })
	}
	if v.progress != nil {
		v.progress("tables in " + strings.Join(done.Formats, ", "))
	}
	running.Wait()
	if err := v.ctx.Err(); err != nil {
		return done, nil, err
	}
	for _, r := range read {
		v.faults = append(v.faults, r.faults...)
	}
	for _, t := range v.all {
		if err := v.settle(t, read); err != nil {
			return done, v.faults, err
		}
	}
	return done, v.faults, nil
}

// readDigests takes up digests.json, whose tables must be those of the codebook.
func (v *tables) readDigests(text []byte, err error) {
	if err == nil {
		v.published, err = describe.ReadDigests(text)
	}
	if err != nil {
		v.fault(digestsName, "cannot be read: %v", err)
		return
	}
	want, have := make([]string, len(v.all)), make([]string, len(v.published))
	for i, t := range v.all {
		want[i] = t.Name
	}
	for i, t := range v.published {
		have[i] = t.Name
	}
	if !slices.Equal(have, want) {
		v.fault(digestsName, "has the tables %s, the codebook %s", strings.Join(have, ", "), strings.Join(want, ", "))
	}
}

// reading is what was read from one source: the digest of each table, or what is wrong.
type reading struct {
	sums   map[string]digest.Table
	faults []Fault
}

func (v *tables) read(s Source) reading {
	r := reading{sums: map[string]digest.Table{}}
	for _, group := range v.files(s) {
		hashes := make(map[string]*digest.Hash, len(group))
		for _, t := range group {
			hashes[t.Name] = digest.New(t)
		}
		err := v.readFile(s, group, func(t *schema.Table, row []schema.Value) error {
			hashes[t.Name].Add(row)
			return nil
		})
		if err != nil {
			r.faults = append(r.faults, Fault{v.file(s, group[0].Name), "cannot be read as " + s.Name + ": " + err.Error()})
			continue
		}
		for _, t := range group {
			r.sums[t.Name] = hashes[t.Name].Sum()
		}
	}
	return r
}

// files groups the tables by the file that holds them.
func (v *tables) files(s Source) [][]*schema.Table {
	var groups [][]*schema.Table
	for i, t := range v.all {
		if i > 0 && v.file(s, t.Name) == v.file(s, v.all[i-1].Name) {
			groups[len(groups)-1] = append(groups[len(groups)-1], t)
			continue
		}
		groups = append(groups, []*schema.Table{t})
	}
	return groups
}

// readFile reads the tables of one file.
func (v *tables) readFile(s Source, group []*schema.Table, to func(*schema.Table, []schema.Value) error) error {
	file, err := v.root.Open(v.file(s, group[0].Name))
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	return s.Read(v.ctx, file, info.Size(), group, to)
}

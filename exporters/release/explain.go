package release

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"pakrus/exporters/release/diff"
	"pakrus/schema"
)

// Unexplained is the error of a build whose difference from the release before is not
// explained, or asks for a higher version. The rule is that of package diff.
type Unexplained struct {
	Diff *diff.Diff
}

func (e *Unexplained) Error() string {
	var text strings.Builder
	reasons := e.Diff.Unexplained()
	switch {
	case len(reasons) > 0 && e.Diff.To == e.Diff.From:
		fmt.Fprintf(&text, "the records differ from release %s, and do not say why:\n", e.Diff.From)
	case len(reasons) > 0:
		fmt.Fprintf(&text, "release %s differs from %s, and does not say why:\n", e.Diff.To, e.Diff.From)
	}
	for i, reason := range reasons {
		if i == shownReasons {
			fmt.Fprintf(&text, "  ... and %d more\n", len(reasons)-i)
			break
		}
		fmt.Fprintf(&text, "  %s\n", reason)
	}
	text.WriteString(e.Diff.Verdict(false))
	if e.Diff.IsTooLow() {
		fmt.Fprintf(&text, "; give the dataset version %s", e.Diff.Asks)
	}
	return text.String()
}

// shownReasons is how many things that are not explained an error lists.
const shownReasons = 50

// Explain compares d with the newest release in dist that is older and not withdrawn, and
// returns the difference; nil where there is no such release. What d does not explain, and a
// version that is lower than the difference asks for, make the error an *Unexplained.
func Explain(dist string, d *schema.Dataset) (*diff.Diff, error) {
	root, err := os.OpenRoot(dist)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	x, err := readIndex(root, d.Meta.Name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dist, err)
	}
	b := builder{data: d, disk: disk{root: root}}
	return b.explain(x)
}

func (b *builder) explain(x *index) (*diff.Diff, error) {
	last := x.before(b.version())
	if last == nil {
		return nil, nil
	}
	b.say("comparing with " + last.Version)
	d, err := b.compareWith(last)
	if err == nil && d != nil && (len(d.Unexplained()) > 0 || d.IsTooLow()) {
		err = &Unexplained{d}
	}
	return d, err
}

// explained is explain for a version that is not in dist yet: one that is may not be changed
// anyway, see allow. A pre-release promises nothing yet, and is warned only.
func (b *builder) explained(x *index) (warnings []string, err error) {
	for _, e := range x.Releases {
		if e.Status == withdrawn && schema.CompareVersions(e.Version, b.version()) <= 0 {
			warnings = append(warnings, "release "+e.Version+" is "+e.Withdrawal.String())
		}
	}
	if x.find(b.version()) != nil {
		return warnings, nil
	}
	_, err = b.explain(x)
	if wrong := (*Unexplained)(nil); isPreRelease(b.version()) && errors.As(err, &wrong) {
		return append(warnings, wrong.Error()), nil
	}
	return warnings, err
}

// compareWith is the difference of a release that is read from one in dist; nil where that has no
// tables to compare, since it was made without the format csv.
func compareWith(d disk, last *entry, read func() (*diff.Release, error), made []string) (*diff.Diff, error) {
	if !slices.ContainsFunc(last.Files, func(f File) bool { return f.Name == "csv/codebook.csv" }) {
		return nil, nil
	}
	before, err := readTables(d, last)
	if err != nil {
		return nil, fmt.Errorf("release %s, which %s lists, cannot be compared: %w; put its folder back as it was", last.Version, indexName, err)
	}
	now, err := read()
	if err != nil {
		return nil, err
	}
	return diff.Compare(before, now, made...), nil
}

// compareWith is the difference of the dataset from a release in dist.
func (b *builder) compareWith(last *entry) (*diff.Diff, error) {
	return compareWith(b.disk, last, func() (*diff.Release, error) { return diff.Of(b.data) }, b.data.Made())
}

// readTables reads the tables of a release, which must be those that the index lists.
func readTables(d disk, e *entry) (*diff.Release, error) {
	root, err := d.root.OpenRoot(e.Version)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	for _, f := range e.Files {
		if !strings.HasPrefix(f.Name, "csv/") {
			continue
		}
		switch found, err := readFile(root, f.Name); {
		case err != nil:
			return nil, err
		case found != f:
			return nil, fmt.Errorf("%s was changed since it was published", f.Name)
		}
	}
	return diff.ReadFS(root.FS())
}

// advise says under which version a release that stands can be published with what differs, and what
// is to be explained.
func (b *builder) advise(stands *entry) string {
	d, err := b.compareWith(stands)
	switch {
	case d == nil || err != nil:
		return "publish it under a higher version number"
	case !d.Differs():
		return "the tables are the same: publish it as " + diff.Next(stands.Version, diff.Patch)
	}
	return (&Unexplained{d}).Error()
}

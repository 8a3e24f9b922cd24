package release

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"pakrus/schema"
	"pakrus/schema/edtf"
)

// Withdrawal says that a release should not be used any more, and why.
type Withdrawal struct {
	Reason string     `json:"reason"`
	Date   schema.Day `json:"date,omitempty"` // empty where it was not told
}

func (w *Withdrawal) String() string {
	if w.Date == "" {
		return "withdrawn: " + w.Reason
	}
	return fmt.Sprintf("withdrawn on %s: %s", w.Date, w.Reason)
}

// reasonLength is how many characters a reason may have.
const reasonLength = 500

// check says what is wrong with what is to go into the index.
func (w *Withdrawal) check() error {
	switch {
	case strings.TrimSpace(w.Reason) == "":
		return wrongWithdrawal("the reason is empty; say in a sentence why the release should not be used")
	case utf8.RuneCountInString(w.Reason) > reasonLength:
		return wrongWithdrawal("the reason has %d characters; %d is the most", utf8.RuneCountInString(w.Reason), reasonLength)
	case !utf8.ValidString(w.Reason) || strings.ContainsFunc(w.Reason, func(r rune) bool { return !unicode.IsPrint(r) }):
		return wrongWithdrawal("the reason %q has characters that cannot be seen; write it in one line of plain text", w.Reason)
	}
	if _, err := edtf.ParseDay(string(w.Date)); w.Date != "" && err != nil {
		return wrongWithdrawal("the date %q is no day; write YYYY-MM-DD", w.Date)
	}
	return nil
}

// WrongWithdrawal is the error of a withdrawal that cannot be.
type WrongWithdrawal struct{ text string }

func (e *WrongWithdrawal) Error() string { return e.text }

func wrongWithdrawal(format string, args ...any) error {
	return &WrongWithdrawal{fmt.Sprintf(format, args...)}
}

// Withdraw marks a release in dist/index.json as withdrawn; nil takes the mark away again.
// Nothing else changes: its files stay and verify as before, but no later release is compared
// with it. The error is a *WrongWithdrawal for a version that is not there and for a mark that cannot be.
func Withdraw(dist, version string, w *Withdrawal) error {
	if _, err := os.Stat(dist); err != nil {
		return err
	}
	b := builder{dist: dist, data: &schema.Dataset{}}
	return b.withdraw(version, w)
}

func (b *builder) withdraw(version string, w *Withdrawal) error {
	if w != nil {
		if err := w.check(); err != nil {
			return err
		}
	}
	unlock, err := b.open()
	if err != nil {
		return err
	}
	defer unlock()
	x, err := b.prepare()
	if err != nil {
		return err
	}
	if err := x.withdraw(version, w); err != nil {
		return err
	}
	return x.save(b.disk)
}

func (x *index) withdraw(version string, w *Withdrawal) error {
	e := x.find(version)
	switch {
	case e == nil:
		return wrongWithdrawal("there is no release %q; releases are %s", version, x.versions())
	case e.Status == preRelease:
		return wrongWithdrawal("%s is a pre-release, which promises nothing; remove its folder instead", version)
	case w == nil && e.Status != withdrawn:
		return wrongWithdrawal("release %s is not withdrawn", version)
	case w != nil && w.Date != "" && string(w.Date) < e.Date:
		return wrongWithdrawal("release %s is of %s and cannot be withdrawn on %s, before that", version, e.Date, w.Date)
	}
	if e.Status, e.Withdrawal = released, w; w != nil {
		e.Status = withdrawn
	}
	return nil
}

// versions lists the releases for a person.
func (x *index) versions() string {
	known := make([]string, len(x.Releases))
	for i, e := range x.Releases {
		known[i] = e.Version
	}
	return cmp.Or(strings.Join(known, ", "), "none yet")
}

// Withdrawn reads from the index.json beside the release in dir whether that is withdrawn; nil
// where it is not, or where there is no index.
func Withdrawn(dir string) (*Withdrawal, error) {
	full, err := filepath.Abs(dir)
	if err == nil {
		full, err = filepath.EvalSymlinks(full)
	}
	if err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(filepath.Dir(full))
	if err != nil {
		return nil, err
	}
	defer root.Close()
	x, err := readIndex(root, "")
	if err != nil {
		return nil, err
	}
	if e := x.find(filepath.Base(full)); e != nil {
		return e.Withdrawal, nil
	}
	return nil, nil
}

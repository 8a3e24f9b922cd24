package contrib

import (
	"cmp"
	"fmt"
	"slices"
)

// Severity says whether a contribution can be taken over in spite of a finding.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // it cannot be taken over
	Warning Severity = "warning" // a person should look at it
)

// Finding is one thing that is wrong with a contributed file, where, and what to write instead.
type Finding struct {
	Code       string   // of a Rule, e.g. "REF1"
	Severity   Severity // as the Rule says
	Place      Place
	Table      string // "" where it is not known or does not matter
	Column     string // name of the column, or of the key
	Found      string // what stands there and what is wrong with it, in plain words
	Advice     string // what to write instead; "" where Found says it
	Suggestion string // what could replace the value at Place; "" where that is a guess too far
	Sure       bool   // the suggestion means the same as what stands there, so that a program may put it in
}

// New is a finding of the rule with that code; it panics where there is no such rule, which a test finds.
func New(code string, at Place, found, advice string) Finding {
	rule := Explain(code)
	if rule == nil {
		panic(fmt.Sprintf("contrib: no rule %q", code))
	}
	return Finding{Code: code, Severity: rule.Severity, Place: at, Found: found, Advice: advice}
}

// String is the finding in one line: place: severity: what was found; what to write (CODE).
func (f Finding) String() string {
	line := fmt.Sprintf("%s: %s: %s", f.Place, f.Severity, f.Found)
	if f.Advice != "" {
		line += "; " + f.Advice
	}
	return line + " (" + f.Code + ")"
}

// Sort orders findings by file, place, code and words, and removes what stands twice.
func Sort(found []Finding) []Finding {
	slices.SortStableFunc(found, func(a, b Finding) int {
		return cmp.Or(comparePlaces(a.Place, b.Place), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Found, b.Found), cmp.Compare(a.Advice, b.Advice))
	})
	return slices.Compact(found)
}

func comparePlaces(a, b Place) int {
	return cmp.Or(
		cmp.Compare(a.File, b.File), cmp.Compare(a.Sheet, b.Sheet),
		cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
		compareCells(a.Cell, b.Cell), cmp.Compare(a.Pointer, b.Pointer))
}

// compareCells orders cells by row, then by column: B2 before AA2 before A10.
func compareCells(a, b string) int {
	columnA, rowA := splitCell(a)
	columnB, rowB := splitCell(b)
	return cmp.Or(cmp.Compare(len(rowA), len(rowB)), cmp.Compare(rowA, rowB), cmp.Compare(len(columnA), len(columnB)), cmp.Compare(columnA, columnB))
}

func splitCell(s string) (column, row string) {
	at := len(s)
	for at > 0 && s[at-1] >= '0' && s[at-1] <= '9' {
		at--
	}
	return s[:at], s[at:]
}

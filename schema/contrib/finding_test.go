package contrib

import (
	"slices"
	"testing"
)

func TestPlaceString(t *testing.T) {
	tests := []struct {
		place Place
		want  string
	}{
		{Place{File: "a.csv"}, "a.csv"},
		{Place{File: "a.csv", Line: 3}, "a.csv:3"},
		{Place{File: "a.csv", Line: 3, Column: 7, Width: 2}, "a.csv:3:7"},
		{Place{File: "a.xlsx", Sheet: "events"}, "a.xlsx:events"},
		{Place{File: "a.xlsx", Sheet: "events", Cell: "B7"}, "a.xlsx:events!B7"},
	}
	for _, tt := range tests {
		if got := tt.place.String(); got != tt.want {
			t.Errorf("%#v is %q, want %q", tt.place, got, tt.want)
		}
	}
}

func TestSortOrdersByPlaceAndRemovesRepeats(t *testing.T) {
	at := func(file string, line, column int, cell string) Finding {
		return New("TXT1", Place{File: file, Line: line, Column: column, Cell: cell}, "x", "")
	}
	want := []Finding{at("a", 2, 1, ""), at("a", 2, 10, ""), at("a", 10, 1, ""), at("b", 0, 0, "B2"), at("b", 0, 0, "AA2"), at("b", 0, 0, "A10")}
	mixed := append(slices.Clone(want), want[0], want[4])
	slices.Reverse(mixed)
	if got := Sort(mixed); !slices.Equal(got, want) {
		t.Errorf("sorted:\n%v\nwant\n%v", got, want)
	}
}

func TestFindingString(t *testing.T) {
	f := New("CSV1", Place{File: "a.csv", Line: 1, Column: 6}, "values are separated by \";\"", "write commas")
	if got, want := f.String(), `a.csv:1:6: warning: values are separated by ";"; write commas (CSV1)`; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestRulesAreCompleteAndUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.Code] {
			t.Errorf("%s stands twice", r.Code)
		}
		seen[r.Code] = true
		if r.Sentence == "" || r.Why == "" || r.Wrong == "" || r.Right == "" || r.Wrong == r.Right {
			t.Errorf("%s is incomplete: %+v", r.Code, r)
		}
		if r.Severity != Error && r.Severity != Warning {
			t.Errorf("%s has severity %q", r.Code, r.Severity)
		}
	}
}

func TestNewPanicsAtAnUnknownCode(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	New("NONE", Place{}, "", "")
}

// What package check may report of a row must have a rule here, under the same code.
func TestRulesKnowTheCodesOfPackageCheck(t *testing.T) {
	for _, code := range []string{"REQ1", "SCH1", "COD1", "PAT1", "FMT1", "LIM1", "LST1", "DAT1", "DEC1", "INT1", "ORD1", "TXT1", "TXT2", "TXT3", "TXT4", "TXT5", "TXT6"} {
		if Explain(code) == nil {
			t.Errorf("no rule %s", code)
		}
	}
}

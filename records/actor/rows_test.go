package actor

import (
	"slices"
	"testing"
)

func TestAliases(t *testing.T) {
	for _, a := range Rows {
		if !slices.IsSorted(a.Aliases) {
			t.Errorf("%s: aliases %q are not in alphabetical order", a.ID, a.Aliases)
		}
		if slices.Contains(a.Aliases, a.Name) {
			t.Errorf("%s: the name %q stands among the aliases", a.ID, a.Name)
		}
	}
}

func TestEachStateHasEachCode(t *testing.T) {
	for _, a := range Rows {
		if a.Type != State {
			continue
		}
		for _, scheme := range []Scheme{ISO3, COW, COWAbbr, GW, VDem, M49} {
			if n := len(codesOf(a.ID, scheme)); n != 1 {
				t.Errorf("%s has %d codes of %s, want 1", a.ID, n, scheme)
			}
		}
	}
}

func codesOf(id ID, scheme Scheme) []Code {
	return slices.DeleteFunc(slices.Clone(Codes), func(c Code) bool { return c.Actor != id || c.Scheme != scheme })
}

// One code may be that of two actors only one after the other.
func TestSharedCodesDoNotOverlap(t *testing.T) {
	for i, a := range Codes {
		for _, b := range Codes[i+1:] {
			if a.Scheme == b.Scheme && a.Code == b.Code && !(precedes(a, b) || precedes(b, a)) {
				t.Errorf("%s and %s have %s %s at the same time", a.Actor, b.Actor, a.Scheme, a.Code)
			}
		}
	}
}

func precedes(a, b Code) bool { return a.To != "" && b.From != "" && a.To < b.From }

func TestUSSRAndRussiaShareACode(t *testing.T) {
	ussr, russia := codesOf(USSR, COW), codesOf(Russia, COW)
	if ussr[0].Code != "365" || russia[0].Code != "365" || ussr[0].To != "1991-12-25" || russia[0].From != "1991-12-26" {
		t.Errorf("COW codes are %+v and %+v, want 365 until 1991-12-25 and 365 from 1991-12-26", ussr, russia)
	}
}

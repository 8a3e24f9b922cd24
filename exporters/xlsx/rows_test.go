package xlsx

import (
	"encoding/xml"
	"errors"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pakrus/exporters/internal/sample"
)

func TestAppendEscaped(t *testing.T) {
	for text, want := range map[string]string{
		"":                "",
		"a & b <c> \"d\"": "a &amp; b &lt;c&gt; \"d\"",
		"]]>":             "]]&gt;",
		"_x0041_":         "_x005F_x0041_",
		"_x005F_":         "_x005F_x005F_",
		"_x0041_x0042_":   "_x005F_x0041_x005F_x0042_", // each underscore may begin a sequence
		"_x00g1_":         "_x00g1_",
		"_X0041_":         "_X0041_",
		"_x0041":          "_x0041",
		"snake_case_":     "snake_case_",
		"__xaBcD_":        "__x005F_xaBcD_",
	} {
		if got := string(appendEscaped(nil, text)); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

var unit = regexp.MustCompile(`_x([0-9A-Fa-f]{4})_`)

// readBack is how a reader takes a cell: XML first, then ST_Xstring.
func readBack(t *testing.T, element string) string {
	t.Helper()
	var cell struct {
		Text string `xml:"is>t"`
	}
	if err := xml.Unmarshal([]byte(element), &cell); err != nil {
		t.Fatalf("%s: %v", element, err)
	}
	return unit.ReplaceAllStringFunc(cell.Text, func(s string) string {
		n, _ := strconv.ParseUint(s[2:6], 16, 16)
		return string(rune(n))
	})
}

func FuzzText(f *testing.F) {
	for _, c := range sample.Cases() {
		f.Add(c.Want["words"])
	}
	for _, s := range []string{" a", "a\n", "_x0041_x0042_", "_x_x0041_", "\u00a0", "]]>", "a\r", "\x00", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if checkText(text) != nil {
			t.Skip()
		}
		r := &rowWriter{number: []byte("1")}
		r.text("A", 0, text)
		if got := readBack(t, string(r.buf)); got != text {
			t.Errorf("%q reads back as %q", text, got)
		}
	})
}

func TestBlanksAtTheEdgesArePreserved(t *testing.T) {
	for text, want := range map[string]bool{"": false, "a b": false, " a": true, "a ": true, "\ta": true, "a\n": true, "\u00a0a": false} {
		r := &rowWriter{}
		r.text("A", 0, text)
		if got := strings.Contains(string(r.buf), `xml:space="preserve"`); got != want {
			t.Errorf("%q: preserve %v, want %v", text, got, want)
		}
	}
}

type failing struct{ calls int }

func (f *failing) Write(p []byte) (int, error) {
	f.calls++
	return 0, errors.New("disk full")
}

func TestRowsStopAtAnError(t *testing.T) {
	s, err := measure(sample.Many(2_000).Table("voyages"))
	if err != nil {
		t.Fatal(err)
	}
	var w failing
	if err := s.writeRows(&w, &styles{}); err == nil || err.Error() != "disk full" || w.calls != 1 {
		t.Errorf("error %v after %d writes, want one", err, w.calls)
	}
}

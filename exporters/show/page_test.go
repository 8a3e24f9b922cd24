package show

import (
	"strings"
	"testing"
)

// lines writes one paragraph of that width.
func lines(width int, first string, indent int, pieces ...piece) []string {
	s := &sheet{Page: Page{Width: width, Strong: func(t string) string { return "<" + t + ">" }, Escape: func(t string) string { return t }}}
	s.line(first, indent, pieces...)
	return strings.Split(strings.TrimSuffix(s.out.String(), "\n"), "\n")
}

func TestWrapping(t *testing.T) {
	for _, test := range []struct {
		width  int
		pieces []piece
		want   string
	}{
		{10, []piece{plain("one two three four")}, "one two|  three|  four"},
		{0, []piece{plain("one two\nthree  four")}, "one two three  four"},
		{10, []piece{strong("ab"), plain("  cd efgh ij")}, "<ab>  cd|  efgh ij"},
		{10, []piece{plain("pre"), strong("fix"), plain("es and"), strong("more")}, "pre<fix>es|  and<more>"},
		{6, []piece{plain("a unbreakable b")}, "a|  unbreakable|  b"},
		{8, []piece{plain("日本語 日本")}, "日本語|  日本"},                                                           // two cells each
		{6, []piece{plain("e\u0301e\u0301e\u0301 e\u0301e\u0301")}, "e\u0301e\u0301e\u0301 e\u0301e\u0301"}, // combining: none
		{7, []piece{plain("👩‍👩‍👧‍👦 👩‍👩‍👧‍👦 x")}, "👩‍👩‍👧‍👦 👩‍👩‍👧‍👦 x"},                                       // a family is one sign
		{80, []piece{plain("100%d %s")}, "100%d %s"},
		{80, nil, ""},
	} {
		if got := strings.Join(lines(test.width, "", 2, test.pieces...), "|"); got != test.want {
			t.Errorf("%d: %q, want %q", test.width, got, test.want)
		}
	}
	if got := strings.Join(lines(12, "name  ", 6, plain("one two three")), "|"); got != "name  one|      two|      three" {
		t.Errorf("%q", got)
	}
}

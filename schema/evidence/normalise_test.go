package evidence_test

import (
	"testing"

	"pakrus/schema/evidence"
)

func TestNormalise(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Cafe\u0301", "Café"},
		{"**Bold** and *slanted* and _so_ too", "Bold and slanted and so too"},
		{"snake_case_name in https://example.org/a_b_c", "snake_case_name in https://example.org/a_b_c"},
		{"see ([Novak, 1987](#)) and [p. 5](http://example.org/a_(b))", "see (Novak, 1987) and p. 5"},
		{`[https://example.org/x\(VI\)](https://example.org/x(VI))`, "https://example.org/x(VI)"},
		{"<https://example.org/>", "https://example.org/"},
		{"the 16<sup>th</sup> May", "the 16th May"},
		{`cost \$7 \& more`, "cost $7 & more"},
		{"“salt” ‘road’ 1901–1902 — so…", `"salt" 'road' 1901-1902 - so...`},
		{"  two\u00a0\n\twords\u00ad\u200b ", "two words"},
		{"### Heading", "Heading"},
		{"#7 stays", "#7 stays"},
		{"2 < 3 > 1", "2 < 3 > 1"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := evidence.Normalise(tt.in); got != tt.want {
			t.Errorf("Normalise(%q) = %q, want %q", tt.in, got, tt.want)
		}
		if again := evidence.Normalise(tt.want); again != tt.want {
			t.Errorf("Normalise(%q) = %q, want it unchanged", tt.want, again)
		}
	}
}

package json

import (
	stdjson "encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"pakrus/exporters/internal/sample"
)

// FuzzAppendString compares string literals with those of encoding/json, which escapes
// two characters more.
func FuzzAppendString(f *testing.F) {
	for b := range byte(0x80) {
		f.Add(string([]byte{'a', b, b}))
	}
	for _, c := range sample.Cases() {
		f.Add(c.Want["words"])
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("refused before")
		}
		got := appendString(nil, s)
		var back string
		if err := stdjson.Unmarshal(got, &back); err != nil || back != s {
			t.Fatalf("%q: %s reads back as %q, %v", s, got, back, err)
		}
		if got, want := separators.Replace(string(got)), standard(t, s); got != want {
			t.Errorf("%q: got %s, want %s", s, got, want)
		}
	})
}

var separators = strings.NewReplacer("\u2028", `\u2028`, "\u2029", `\u2029`)

func standard(t *testing.T, s string) string {
	var text strings.Builder
	e := stdjson.NewEncoder(&text)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(text.String(), "\n")
}

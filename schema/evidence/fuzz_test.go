package evidence_test

import (
	"strings"
	"testing"

	"pakrus/schema/evidence"
)

// FuzzCut holds Cut to what it promises of any text: passages are normalised, in order, each at a
// place of its own, and Check and Locate find them again.
func FuzzCut(f *testing.F) {
	f.Add("# Title\n\nSalt is\n\n¹ Note.\n\nold.\n\nReferences\n\n- A, B. (1901). C. D, E. (1902). F.")
	f.Add("\xff\xfe\n\n* \n\n| |\n\n[a](b)\f–-\n\n\\*")
	f.Fuzz(func(t *testing.T, text string) {
		corpus := evidence.Corpus(evidence.Cut("novak-1987", text))
		for _, p := range evidence.Check(corpus, table(corpus), func(func(evidence.Claim) bool) {}) {
			t.Errorf("%q: %s", text, p)
		}
		for _, p := range corpus {
			if p.Words != len(strings.Fields(p.Text)) || p.Words == 0 {
				t.Errorf("%q: passage %s %q has %d words", text, p.ID, p.Text, p.Words)
			}
			if len(corpus.Locate(p.Text)) == 0 && evidence.Normalise(p.Text) == p.Text {
				t.Errorf("%q: passage %s %q is not found", text, p.ID, p.Text)
			}
		}
	})
}

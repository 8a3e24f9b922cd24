package passage

import (
	"fmt"
	"regexp"
	"testing"
)

var fingerprint = regexp.MustCompile(`^[0-9a-f]{64}$`)

// TestRows holds the rows to the numbering that the cut of a document gives.
func TestRows(t *testing.T) {
	number := map[string]int{}
	seen := map[string]bool{}
	last := ""
	for _, p := range Rows {
		source := string(p.Source)
		number[source]++
		if want := fmt.Sprintf("%s-p%03d", source, number[source]); p.ID != want {
			t.Errorf("passage %s: its ID should be %s", p.ID, want)
		}
		if p.ID <= last {
			t.Errorf("passage %s: stands after %s", p.ID, last)
		}
		place := fmt.Sprint(source, p.Section, p.Paragraph)
		if p.Section == "" || p.Paragraph < 0 || seen[place] {
			t.Errorf("passage %s: paragraph %d of section %q is not a place of its own", p.ID, p.Paragraph, p.Section)
		}
		if p.Words < 1 || !fingerprint.MatchString(p.SHA256) {
			t.Errorf("passage %s: %d words, SHA-256 %q", p.ID, p.Words, p.SHA256)
		}
		seen[place], last = true, p.ID
	}
	if len(number) != 5 {
		t.Errorf("passages of %d documents, want 5", len(number))
	}
}

package evidence_test

import (
	"fmt"
	"slices"
	"testing"

	"pakrus/schema/evidence"
)

const mines = "The Salt Road\n\nThe Mines\n\n" +
	"One two three four five six seven eight nine ten eleven twelve thirteen salt **mines** of Zenda, then a b c d e f g h i j k l m n.\n\n" +
	"Of mines, the salt was best in May 1901.\n\nSalt MINES closed."

func TestLocate(t *testing.T) {
	corpus := evidence.Corpus(evidence.Cut("novak-1987", mines))
	tests := []struct {
		words string
		want  []string
	}{
		{"“Salt  mines”", nil},
		{"salt mines", []string{
			"novak-1987-p003 The Mines 1: two three four five six seven eight nine ten eleven twelve thirteen [salt mines] of Zenda, then a b c d e f g h i",
			"novak-1987-p005 The Mines 3: [Salt MINES] closed.",
			"novak-1987-p004 The Mines 2: Of mines, the [salt] was best in May 1901.",
		}},
		{"190", []string{"novak-1987-p004 The Mines 2: Of mines, the salt was best in May [190]1."}},
		{"ZENDA, then", []string{"novak-1987-p003 The Mines 1: five six seven eight nine ten eleven twelve thirteen salt mines of [Zenda, then] a b c d e f g h i j k l"}},
		{"oxen", nil},
		{" ", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, h := range corpus.Locate(tt.words) {
			got = append(got, fmt.Sprintf("%s %s %d: %s[%s]%s", h.Passage, h.Section, h.Paragraph, h.Window[:h.Start], h.Window[h.Start:h.End], h.Window[h.End:]))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("Locate(%q) = %q, want %q", tt.words, got, tt.want)
		}
	}
}

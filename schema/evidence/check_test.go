package evidence_test

import (
	"slices"
	"strings"
	"testing"

	"pakrus/schema/evidence"
)

const oxen = "Oxen\n\nIn May 2013 the *envoy* met 13 drivers.\n\nThe Envoy left on 1,250 carts.\n\nSalt cost $93.34 a ton on the day when the carts left.\n\nSalt cost $93.34 again."

// table gives passages as their table holds them.
func table(passages []evidence.Passage) []evidence.Passage {
	rows := slices.Clone(passages)
	for i := range rows {
		rows[i].Text = ""
	}
	return rows
}

// problems checks claims of one field against the document oxen-2 and gives the lines of the report.
func problems(rows []evidence.Passage, claims ...evidence.Claim) []string {
	var lines []string
	for _, p := range evidence.Check(evidence.Cut("oxen-2", oxen), rows, slices.Values(claims)) {
		lines = append(lines, p.String())
	}
	return lines
}

func TestCheckClaims(t *testing.T) {
	const where = "events[ev-1].date: "
	tests := []struct {
		passage, asStated string
		want              []string
	}{
		{"oxen-2-p002", "May 2013", nil},
		{"oxen-2-p002", "the “envoy”", []string{where + `as_stated "the “envoy”" is not in oxen-2-p002; oxen-2-p002 shares 2 of its words`}},
		{"oxen-2-p002", "the _envoy_  met", nil},
		{"oxen-2-p002", "13", nil},
		{"oxen-2-p002", "", nil},
		{"oxen-2-p002", "201", []string{where + `as_stated "201" is not in oxen-2-p002`}},
		{"oxen-2-p003", "250", []string{where + `as_stated "250" is not in oxen-2-p003`}},
		{"oxen-2-p004", "$93", []string{where + `as_stated "$93" is not in oxen-2-p004`}},
		{"oxen-2-p004", "93.34", nil},
		{"oxen-2-p003", "the envoy left", []string{where + `as_stated "the envoy left" is not in oxen-2-p003; oxen-2-p003 holds the words in other capitals`}},
		{"oxen-2-p002", "$93.34", []string{where + `as_stated "$93.34" is not in oxen-2-p002; oxen-2-p004 holds the words`}},
		{"oxen-2-p003", "cost of a carts ton", []string{where + `as_stated "cost of a carts ton" is not in oxen-2-p003; oxen-2-p004 shares 4 of its words`}},
		{"oxen-2-p009", "$93.34", []string{where + `there is no passage "oxen-2-p009"; oxen-2-p004 holds the words`}},
		{"mules-7-p001", "$93.34", []string{where + `there is no passage "mules-7-p001"`}},
		{"oxen-2-p004", "Salt cost $93.34 a ton on the day when", []string{where + `as_stated "Salt cost $93.34 a ton on the day when" has 9 words; quote the value in at most 8`}},
		{"oxen-2-p004", "**", []string{where + `as_stated "**" has no words; leave it empty`}},
	}
	rows := table(evidence.Cut("oxen-2", oxen))
	for _, tt := range tests {
		got := problems(rows, evidence.Claim{Table: "events", Record: "ev-1", Field: "date", Passage: tt.passage, AsStated: tt.asStated})
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s %q: got\n%s\nwant\n%s", tt.passage, tt.asStated, strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
		}
	}
}

func TestCheckReportsAllSortedAndOnce(t *testing.T) {
	bad := evidence.Claim{Table: "events", Record: "ev-2", Field: "date", Passage: "oxen-2-p002", AsStated: "mule"}
	other := bad
	other.Record = "ev-1"
	got := problems(table(evidence.Cut("oxen-2", oxen)), bad, other, bad)
	want := []string{`events[ev-1].date: as_stated "mule" is not in oxen-2-p002`, `events[ev-2].date: as_stated "mule" is not in oxen-2-p002`}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCheckRows(t *testing.T) {
	tests := []struct {
		name   string
		change func(rows []evidence.Passage) []evidence.Passage
		want   []string
	}{
		{"as they are", func(rows []evidence.Passage) []evidence.Passage { return rows }, nil},
		{"fingerprint of another passage", func(rows []evidence.Passage) []evidence.Passage {
			rows[1].SHA256 = rows[2].SHA256
			return rows
		}, []string{"passages[oxen-2-p002]: its fingerprint is not that of the passage; oxen-2-p003 has this fingerprint"}},
		{"fingerprint of none", func(rows []evidence.Passage) []evidence.Passage {
			rows[1].SHA256 = "00"
			return rows
		}, []string{"passages[oxen-2-p002]: its fingerprint is not that of the passage, and no other passage of the document has it"}},
		{"another place", func(rows []evidence.Passage) []evidence.Passage {
			rows[1].Paragraph = 7
			return rows
		}, []string{`passages[oxen-2-p002]: the document has it as paragraph 1 of "front matter" with 8 words; run pakrus evidence index`}},
		{"row gone", func(rows []evidence.Passage) []evidence.Passage { return rows[1:] },
			[]string{"passages[oxen-2-p001]: is in the document but not in the table; run pakrus evidence index"}},
		{"row too many", func(rows []evidence.Passage) []evidence.Passage {
			return append(rows, evidence.Passage{ID: "oxen-2-p006", Source: "oxen-2", SHA256: rows[0].SHA256})
		}, []string{"passages[oxen-2-p006]: its document has no such passage; oxen-2-p001 has this fingerprint"}},
		{"document not read", func(rows []evidence.Passage) []evidence.Passage {
			return append(rows, table(evidence.Cut("mules-7", "One.\n\nTwo."))...)
		}, []string{"documents[mules-7]: was not read, so its passages and claims are not checked; put it into the documents folder"}},
	}
	onMules := evidence.Claim{Table: "events", Record: "ev-1", Field: "date", Passage: "mules-7-p001", AsStated: "Three"}
	for _, tt := range tests {
		var claims []evidence.Claim
		if tt.name == "document not read" {
			claims = append(claims, onMules)
		}
		if got := problems(tt.change(table(evidence.Cut("oxen-2", oxen))), claims...); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestEffectiveRank(t *testing.T) {
	tests := []struct {
		item evidence.Item
		want evidence.Rank
	}{
		{evidence.Item{}, evidence.Preferred},
		{evidence.Item{Value: "1902"}, evidence.Normal},
		{evidence.Item{Rank: evidence.Deprecated}, evidence.Deprecated},
	}
	for _, tt := range tests {
		if got := tt.item.EffectiveRank(); got != tt.want || got.CodeList().Find(string(got)) == nil {
			t.Errorf("%+v: got %q, want %q", tt.item, got, tt.want)
		}
	}
}

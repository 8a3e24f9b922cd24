package contrib_test

import (
	"fmt"
	"strings"
	"testing"

	"pakrus/schema/contrib"
)

// What people write, what is said of it, and what --fix would put in its place.
func TestValues(t *testing.T) {
	tests := []struct{ column, value, code, advice, sure string }{
		{"lit", "12/05/2003", "DAT1", "write 2003-05-12 if the day stands first, or 2003-12-05 if the month does", ""},
		{"lit", "25/12/2003", "DAT1", "write 2003-12-25", "2003-12-25"},
		{"lit", "05.05.2003", "DAT1", "write 2003-05-05", "2003-05-05"},
		{"lit", "12/05/03", "DAT1", "four digits", ""},
		{"lit", "May 2003", "DAT1", "write 2003-05", "2003-05"},
		{"lit", "Sept. 2003", "DAT1", "write 2003-09", "2003-09"},
		{"lit", "12 May 2003", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "12th of May 2003", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "May 12, 2003", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "12-May-2003", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "05/2003", "DAT1", "write 2003-05", "2003-05"},
		{"lit", "2003-13-01", "DAT1", "no month 13", ""},
		{"lit", "2003-02-30", "DAT1", "write a day from 01 to 28", ""},
		{"lit", "2003-05-12 00:00:00", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "2003/05/12", "DAT1", "write 2003-05-12", "2003-05-12"},
		{"lit", "c. 1965", "DAT1", "write 1965~", "1965~"},
		{"lit", "circa May 1965", "DAT1", "write 1965-05~", "1965-05~"},
		{"lit", "1965?", "", "", ""},
		{"lit", "1965 ?", "DAT1", "write 1965?", "1965?"},
		{"lit", "1990s", "DAT1", "write 199X", "199X"},
		{"lit", "1965-1971", "DAT1", "write 1965/1971", "1965/1971"},
		{"lit", "since 2011", "DAT1", "write 2011/..", "2011/.."},
		{"lit", "?1965", "DAT1", "write 1965?", "1965?"},
		{"lit", "37653", "DAT2", "write 2003-02-01 (2007-02-02 where the workbook counts from 1904)", ""},
		{"lit", "unknown", "DAT1", "leave the cell empty", ""},
		{"lit", "Maybe 2003", "DAT1", "the year first", ""},
		{"checked", "2003-05", "FMT1", "write YYYY-MM-DD", ""},
		{"checked", "12 May 2003", "FMT1", "write 2003-05-12", "2003-05-12"},
		{"checked", "37653", "DAT2", "2003-02-01", ""},
		{"height", "35.30", "DEC1", "write 35.3", "35.3"},
		{"height", "35,3", "DEC1", "write 35.3, if that is meant", ""},
		{"height", "35 m", "DEC1", "write 35, if that is meant", ""},
		{"height", "US$ 35", "DEC1", "write 35, if that is meant", ""},
		{"height", "1,035.5", "DEC1", "write 1035.5", "1035.5"},
		{"height", "0.012 million", "DEC1", "write 12000, if that is meant", ""},
		{"height", "3.5e1", "DEC1", "write 35", "35"},
		{"height", "tall", "DEC1", "digits with a point", ""},
		{"height", "250", "LIM1", "", ""},
		{"height", "0.5", "LIM1", "", ""},
		{"height", "1e4000000", "DEC1", "digits with a point", ""},
		{"steps", "12.0", "INT1", "write 12", "12"},
		{"steps", "1,200", "INT1", "write 1200", ""},
		{"steps", "007", "INT1", "write 7", "7"},
		{"steps", "12 steps", "INT1", "write 12", ""},
		{"steps", "1234567890123456", "INT1", "digits alone", ""},
		{"steps", "many", "INT1", "digits alone", ""},
		{"is_staffed", "TRUE", "", "", ""},
		{"is_staffed", "Yes", "BOO1", "write true", "true"},
		{"is_staffed", "0", "BOO1", "write false", "false"},
		{"is_staffed", "perhaps", "BOO1", "true or false", ""},
		{"paint", "Red", "COD1", `did you mean "red"?`, "red"},
		{"paint", "Off white", "COD1", `did you mean "off-white"?`, "off-white"},
		{"paint", "redd", "COD1", `did you mean "red"?`, ""},
		{"paint", "green", "COD1", "write one of red, off-white", ""},
		{"page", "www.example.org", "FMT1", "https://", ""},
		{"name", "A  Light ", "TXT1", "remove the space", "A  Light"},
		{"name", "A\u200bLight", "TXT2", "remove it", "ALight"},
		{"name", "A\u202eLight", "TXT2", "remove it", ""},
		{"name", "=A1", "TXT3", "letter or a digit", ""},
		{"name", "n/a", "TXT4", "missing", ""},
		{"name", "Cafe\u0301", "TXT5", "Café", "Café"},
		{"name", strings.Repeat("long ", 9) + "x", "LIM1", "", ""},
		{"seen_from", "north; north", "LST1", "remove one", ""},
	}
	for _, tt := range tests {
		t.Run(tt.column+" "+tt.value, func(t *testing.T) {
			text := fmt.Sprintf("name,evidence_passage,%s\nFar Point,doc-p001,\"%s\"\n", tt.column, tt.value)
			column := 20
			if tt.column == "name" {
				text, column = fmt.Sprintf("name,evidence_passage\n\"%s\",doc-p001\n", tt.value), 1
			}
			got := check(t, contrib.Options{Table: "lights"}, "f.csv", text).Findings
			if tt.code == "" {
				if len(got) > 0 {
					t.Errorf("findings %v", got)
				}
				return
			}
			if len(got) != 1 || got[0].Code != tt.code || got[0].Place.Line != 2 || got[0].Place.Column != column {
				t.Fatalf("findings %v, want one %s at 2:%d", got, tt.code, column)
			}
			suggestion := got[0].Suggestion
			if !got[0].Sure {
				suggestion = ""
			}
			if !strings.Contains(got[0].Advice+got[0].Found, tt.advice) || suggestion != tt.sure {
				t.Errorf("%v\nsure %q, want %q and %q", got[0], suggestion, tt.advice, tt.sure)
			}
		})
	}
}

func TestTypesOfJSON(t *testing.T) {
	tests := []struct{ member, want string }{
		{`"height": 35.30`, ""},
		{`"height": 3.53e1`, ""},
		{`"height": 0.30000000000000004`, "LIM1"},
		{`"height": true`, "DEC1"},
		{`"steps": 12.0`, ""},
		{`"steps": 12.5`, "INT1"},
		{`"is_staffed": false`, ""},
		{`"lit": 1965`, ""},
		{`"lit": 19651`, "DAT2"},
		{`"coast_id": 7`, "TYP1"},
		{`"coast_id": {"a": 1}`, "TYP1"},
		{`"coast_id": ["north", "south"]`, "TYP1"},
		{`"seen_from": 7`, "TYP1"},
		{`"seen_from": [7]`, "TYP1"},
		{`"seen_from": ["a;b"]`, "TXT6"},
		{`"coast_id": null`, ""},
	}
	for _, tt := range tests {
		var codes []string
		for _, f := range check(t, contrib.Options{Table: "lights"}, "f.json", `[{"name": "Far Point", "evidence_passage": "doc-p001", `+tt.member+"}]").Findings {
			codes = append(codes, f.Code)
		}
		if got := strings.Join(codes, " "); got != tt.want {
			t.Errorf("%s: findings %q, want %q", tt.member, got, tt.want)
		}
	}
}

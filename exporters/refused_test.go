package exporters_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pakrus/schema"
	"pakrus/schema/check"
)

type trap struct {
	ID     string         `json:"trap_id" key:"" own:"" doc:"Identifier of the trap."`
	Words  string         `json:"words,omitzero" kind:"text" doc:"Text."`
	Items  []string       `json:"items,omitzero" doc:"List."`
	Whole  int64          `json:"whole" doc:"Integer."`
	Figure schema.Decimal `json:"figure,omitzero" doc:"Decimal."`
	Day    schema.Day     `json:"day,omitzero" doc:"Day."`
	Moment schema.Date    `json:"moment,omitzero" doc:"Date."`
}

// refused are values that some reader of some format would change, by the code of the rule
// that keeps them out of a release.
var refused = map[string][]trap{
	"TXT1": words(" a", "a ", "a\n", "\u00a0a", "a\u3000", "\ta"),
	"TXT2": words("a\rb", "a\r\nb", "a\x00b", "a\x07b", "a\x1bb", "a\x1fb", "a\x7fb", "a\u0085b", "a\u061cb", "a\u200bb", "a\u200eb",
		"a\u202eb", "a\u2028b", "a\u2060b", "a\u2066b", "\ufeffa", "a\ufffeb", "a\uffffb"),
	"TXT3": words("=1+1", "+92", "-5", "@home", `=HYPERLINK("https://example.org")`),
	"TXT4": words("NA", "na", "N/A", "#N/A", "null", "NULL", "NaN", "nan", "None", "nil"),
	"TXT5": words("cafe\u0301", "\u212b", "a\xffb", "_x0041_", "_x000D_", strings.Repeat("x", 32_768), strings.Repeat("😀", 16_384)),
	"TXT6": {{Items: []string{"a;b"}}, {Items: []string{"a", "; "}}},
	"INT1": {{Whole: 1_000_000_000_000_000}, {Whole: 9_007_199_254_740_993}, {Whole: -1_000_000_000_000_000}},
	"DEC1": figures("1.10", "1e5", "01", "+1", ".5", "1.", "1,5", "NaN", "Inf", "0x1F", "-0", "1234567890.123456"),
	"FMT1": {{Day: "1999-02-30"}, {Day: "1900-02-29"}, {Day: "30.6.1999"}, {Day: "1999-6-3"}},
	"DAT1": {{Moment: "1999-13"}, {Moment: "May 1999"}, {Moment: "30/6/1999"}, {Moment: "1999-02-30"}},
}

func words(texts ...string) []trap {
	traps := make([]trap, len(texts))
	for i, s := range texts {
		traps[i].Words = s
	}
	return traps
}

func figures(texts ...schema.Decimal) []trap {
	traps := make([]trap, len(texts))
	for i, s := range texts {
		traps[i].Figure = s
	}
	return traps
}

// What cannot go through every format and reader unchanged does not get into a release.
func TestValuesThatReadersWouldChangeAreRefused(t *testing.T) {
	var traps []trap
	for code, list := range refused {
		for i, one := range list {
			one.ID = fmt.Sprintf("%s-%02d", strings.ToLower(code), i)
			traps = append(traps, one)
		}
	}
	d, err := schema.New(schema.Meta{SchemaBase: "urn:test:"}, schema.Of("traps", "a trap", traps))
	if err != nil {
		t.Fatal(err)
	}
	found, err := check.Run(d)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range traps {
		code, _, _ := strings.Cut(strings.ToUpper(one.ID), "-")
		if !slices.ContainsFunc(found, func(f check.Finding) bool { return f.Key == one.ID && f.Code == code }) {
			t.Errorf("%s: %.80q is not refused", one.ID, fmt.Sprint(one))
		}
	}
}

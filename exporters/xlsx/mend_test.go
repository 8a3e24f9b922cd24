package xlsx

import (
	"slices"
	"strings"
	"testing"

	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// sure is a finding whose suggestion can be put in.
func sure(code, cell, suggestion string) contrib.Finding {
	f := contrib.New(code, contrib.Place{File: "a.xlsx", Sheet: "events", Cell: cell}, "", "")
	f.Suggestion, f.Sure = suggestion, true
	return f
}

func TestMendPutsSuggestionsIntoTheirCells(t *testing.T) {
	content := bookOf(header + `<row r="2">` + inline("A2", "May 2003") + `<c r="B2"><v>7</v></c></row>` +
		`<row r="3">` + inline("A3", "1,250") + `<c r="B3"><f>1+1</f><v>2</v></c></row>`).file()
	guess := sure("COD1", "B2", "red")
	guess.Sure = false
	mended, done, err := Mend(t.Context(), contribtest.File("a.xlsx", content), contrib.DefaultLimits, []contrib.Finding{
		sure("DAT1", "A2", "2003-05 <&> _x0041_"), sure("TXT1", "A2", "not this one"), guess,
		sure("DEC1", "A3", "1250"), sure("TXT1", "B3", "a formula stays"), sure("TXT1", "Z9", "no such cell"),
	})
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, r := range done {
		said = append(said, r.String())
	}
	want := []string{
		`a.xlsx:events!A2: "May 2003" became "2003-05 <&> _x0041_" (DAT1)`,
		`a.xlsx:events!A3: "1,250" became "1250" (DEC1)`,
	}
	if !slices.Equal(said, want) {
		t.Errorf("done:\n%s", strings.Join(said, "\n"))
	}
	after := contribtest.Read(t, Read, "a.xlsx", string(mended))
	table := `title=text:"2003-05 <&> _x0041_" date=number:"7"` + "\n" + `title=number:"1250" date=null` + "\n"
	if after.Table() != table || after.Codes() != "WBK4@events!B3" {
		t.Errorf("the copy reads as\n%s%s, want\n%s", after.Table(), after.Codes(), table)
	}
}

func TestMendTouchesNoOtherPart(t *testing.T) {
	content := bookOf(header + oneRow).file()
	mended, done, err := Mend(t.Context(), contribtest.File("a.xlsx", content), contrib.DefaultLimits, []contrib.Finding{sure("TXT1", "A2", "better")})
	if err != nil || len(done) != 1 {
		t.Fatal(done, err)
	}
	before, after := partsOf(t, content), partsOf(t, string(mended))
	for name, text := range before {
		if changed := after[name] != text; changed != strings.HasPrefix(name, "xl/worksheets/") {
			t.Errorf("part %s changed: %v", name, changed)
		}
	}
	if len(before) != len(after) {
		t.Errorf("%d parts became %d", len(before), len(after))
	}
}

func TestMendRefusesWhatCannotBeRead(t *testing.T) {
	_, _, err := Mend(t.Context(), contribtest.File("a.xlsx", "PK no workbook"), contrib.DefaultLimits, []contrib.Finding{sure("TXT1", "A2", "x")})
	if err == nil || !strings.HasPrefix(err.Error(), "a.xlsx cannot be mended: ") {
		t.Errorf("got %v", err)
	}
}

package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pakrus/exporters"
	"pakrus/records"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

// asText is what is said of a code with a lost zero, whose column LibreOffice has made a number.
const asText = "error: 42 is a number here, and cameo_code is a text; format the column as Text and write 042 again, so that no zero or digit is lost (TYP1)"

// aDate is what is said of a text of which LibreOffice has made a date.
func aDate(day string) string {
	return "warning: the cell holds a date of the spreadsheet program; it is read as " + day + "; format the column as Text and write " + day + " (WBK7)"
}

// What is told of workbooks that LibreOffice has saved: one finding for one mistake, at its cell.
// testdata/spreadsheets/ORIGINS.md says what stands in them.
func TestSpreadsheetsOfPeople(t *testing.T) {
	for name, want := range map[string][]string{
		"dates": {
			"csvdates!A2: " + aDate("2003-02-07"), "csvdates!C2: " + asText, "csvdates!J2: " + aDate("2003-02-01"),
			"csvdates!A3: " + aDate("2003-02-07"), "csvdates!C3: " + asText, "csvdates!J3: " + aDate("2003-02-01"),
			`csvdates!A4: error: "7 Feb 2003" is no date in EDTF; write 2003-02-07 (DAT1)`, "csvdates!C4: " + asText, "csvdates!J4: " + aDate("2003-02-01"),
			"csvdates!C5: " + asText, "csvdates!J5: " + aDate("2003-02-01"),
			"csvdates!A6: " + aDate("2026-02-03"), "csvdates!C6: " + asText, "csvdates!J6: " + aDate("2003-02-01"), // A6 was Feb-03
		},
		"figures": {
			`observations!D3: error: "5,3" is no plain figure; write 5.3, if that is meant (DEC1)`,
			"observations!D4: error: the cell holds the formula =D2*2; copy the cell and use Paste Special, Values (WBK4)",
			"observations!D5: error: the cell holds the formula =1/0, which gives the error #DIV/0!; write the value, or leave the cell empty (WBK4)",
			`observations!D6: error: "n/a" is no plain figure; leave the cell empty where no figure is stated (DEC1)`,
			"observations!A7: error: the row has no value in period_basis, qualifier and obs_status, and each new record needs one; fill them in; remove the row if it is no record, such as a total or a note (REQ1)",
		},
		"notes": {
			`events!K1: error: "my remarks" is no column of events; remove it, or see the columns in the template of the table (COL1)`,
			"events!J2: warning: column J is hidden and has values; show it and check that it is meant, or delete it (WBK6)",
			"events!A30: error: the cells A30:A31 are merged; unmerge them and write the value into each row that it is meant for (WBK5)",
			`events!L30: error: "ask the library" stands in a column without a name; name the column in the header, or remove the value (HED2)`,
			"events!A31: warning: row 31 is hidden and has values; show it (a filter hides rows too) and check that it is meant, or delete it (WBK6)",
		},
		"title": {
			`events!A1: error: the first row holds "Events collected by J. Doe, 2024", and no column of events; the first row must hold the names of the columns, as in the template of the table: remove the rows above them, such as a title (TAB1)`,
		},
		"two-tables": {
			`Sheet1!L1: error: "series_id", "time_period", "obs_value" are no columns of events but of observations; move them with their rows to a sheet or file of their own (COL1)`,
		},
	} {
		if got := findingsOfWorkbook(t, name); !slices.Equal(got, want) {
			t.Errorf("%s has the findings\n%s\nwant\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// findingsOfWorkbook are the findings, each in a line, without the name of the file.
func findingsOfWorkbook(t *testing.T, name string) (lines []string) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", "spreadsheets", name+".xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := records.Curated()
	if err != nil {
		t.Fatal(err)
	}
	checker := contrib.NewChecker(d, records.Contributions, contrib.Options{Limits: contrib.DefaultLimits})
	if err := checker.File(context.Background(), exporters.InputOf("f.xlsx").Read, contribtest.File("f.xlsx", string(content))); err != nil {
		t.Fatal(err)
	}
	for _, f := range checker.Finish().Findings {
		line := f.String()
		lines = append(lines, line[len("f.xlsx:"):])
	}
	return lines
}

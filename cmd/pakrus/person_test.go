package main

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"pakrus/exporters"
	"pakrus/records"
	"pakrus/schema/contrib"
	"pakrus/schema/contrib/contribtest"
)

const (
	eventNames = "date,kind,cameo_code,title,place_id,setting,domain,status,evidence_passage,evidence_as_stated\n"
	eventRow   = "2003-02,visit,042,A trade mission visits the lakes,moscow,bilateral,economic,held,rabbi-2021-p027,February 2003\n"
	valueNames = "series_id,time_period,period_basis,obs_value,qualifier,obs_status,evidence_passage\n"
	valueRow   = "trade-total-usd-fiscal,1970,calendar,5,exact,A,rabbi-2021-p025\n"
)

// with is the events' file with a value in the place of another.
func with(value, instead string) string {
	return eventNames + strings.Replace(eventRow, value, instead, 1)
}

// What a person who knows spreadsheets does, what is told, where, and what to write instead: one finding each.
func TestWhatAPersonDoes(t *testing.T) {
	d, err := records.Curated()
	must(err)
	for _, tt := range []struct{ what, text, place, code, advice string }{
		{"nothing wrong", eventNames + eventRow, "", "", ""},
		{"a word's quotation marks in text", with("A trade", "The “fair” trade"), "", "", ""},
		{"empty rows at the end", eventNames + eventRow + ",,,,,,,,,\n\n,,,,,,,,,\n", "", "", ""},
		{"a title above the header", "Events by J. Doe,,,,,,,,,\n" + eventNames + eventRow, "1:1", "TAB1", "remove the rows above them, such as a title"},
		{"no header", eventRow + eventRow, "1:1", "TAB1", "the first row must hold the names of the columns"},
		{"a total below", valueNames + valueRow + "Total,,,5,,,\n", "3:1", "REQ1", "remove the row if it is no record, such as a total"},
		{"notes of one's own", strings.Replace(eventNames, "\n", ",my remarks\n", 1) + strings.Replace(eventRow, "\n", ",look\n", 1), "1:95", "COL1", "remove it"},
		{"a value without a heading", strings.Replace(eventNames, "\n", ",\n", 1) + strings.ReplaceAll(eventRow+strings.Replace(eventRow, "lakes", "sea of ice", 1), "\n", ",look\n"), "2:113", "HED2", "name the column"},
		{"another name of a column", strings.Replace(eventNames, "date", "Date of event", 1) + eventRow, "1:1", "COL1", `did you mean "date"?`},
		{"capitals", strings.Replace(eventNames, "place_id", "Place ID", 1) + eventRow, "1:28", "COL1", `did you mean "place_id"?`},
		{"a part of a name", strings.Replace(eventNames, "evidence_passage", "passage", 1) + eventRow, "1:59", "COL1", `did you mean "evidence_passage"?`},
		{"UTF-16", "\xff\xfed\x00a\x00", "1:1", "FIL2", `"CSV UTF-8"`},
		{"Windows-1252", with("lakes", "Caf\xe9"), "2:49", "FIL2", "UTF-8"},
		{"a name for an ID", with("moscow", "Moscow"), "2:52", "REF1", `did you mean "moscow"?`},
		{"a name in quotes", with("moscow", `"Moscow, Russia"`), "2:52", "REF1", `did you mean "moscow"?`},
		{"another name", with("moscow", "Moskva"), "2:52", "REF1", `did you mean "moscow"?`},
		{"a space that does not break", with("moscow", "moscow\u00a0"), "2:52", "TXT1", `remove the space: "moscow"`},
		{"a code in capitals", with("visit", "Visit"), "2:9", "COD1", `did you mean "visit"?`},
		{"more words than the code", with("visit", "State visit"), "2:9", "COD1", `did you mean "visit"?`},
		{"a code of one's own", with("held", "done"), "2:78", "COD1", "write one of held, ongoing"},
		{"no near code", with("economic", "defence"), "2:69", "COD1", "write one of diplomatic"},
		{"a lost zero", with("042", "42"), "2:15", "COD1", `did you mean "042"?`},
		{"a code with its meaning", with("042", "042 - Make a visit"), "2:15", "COD1", `did you mean "042"?`},
		{"a source without a place", with("rabbi-2021-p027", "rabbi-2021"), "2:83", "EVI4", "-p and the number"},
		{"a citation", with("rabbi-2021-p027", "Rabbi 2021 p. 27"), "2:83", "EVI4", `did you mean "rabbi-2021-p027"?`},
		{"a zero too many", with("rabbi-2021-p027", "rabbi-2021-p0027"), "2:83", "EVI4", `did you mean "rabbi-2021-p027"?`},
		{"a passage beyond the last", with("rabbi-2021-p027", "rabbi-2021-p999"), "2:83", "EVI4", "the passages of rabbi-2021 go to rabbi-2021-p0"},
		{"two passages", with("rabbi-2021-p027", "rabbi-2021-p027 rabbi-2021-p028"), "2:83", "EVI4", "write one passage"},
		{"no passage", with("rabbi-2021-p027", ""), "2:83", "EVI3", "evidence_passage"},
		{"no title", with("A trade mission visits the lakes", ""), "2:19", "REQ1", "What happened"},
		{"a comma in a text", with("A trade mission", "A trade mission, the first,"), "2:95", "CSV3", "quotation marks"},
		{"a decimal comma", strings.Replace(valueNames+strings.Replace(valueRow, ",5,", ",\"5,3\",", 1), "x", "x", 1), "2:38", "DEC1", "write 5.3"},
		{"a unit", valueNames + strings.Replace(valueRow, ",5,", ",US$ 5 million,", 1), "2:38", "DEC1", "write 5000000"},
		{"no figure", valueNames + strings.Replace(valueRow, ",5,", ",n/a,", 1), "2:38", "DEC1", "leave the cell empty"},
	} {
		checker := contrib.NewChecker(d, records.Contributions, contrib.Options{Limits: contrib.DefaultLimits})
		must(checker.File(context.Background(), exporters.InputOf("f.csv").Read, contribtest.File("f.csv", tt.text)))
		found := checker.Finish().Findings
		switch {
		case tt.code == "" && len(found) == 0:
		case len(found) != 1 || found[0].Code != tt.code || found[0].Place.String() != "f.csv:"+tt.place || !strings.Contains(found[0].Advice, tt.advice):
			t.Errorf("%s: %v\nwant one, %s at %s, that says %q\n%s", tt.what, found, tt.code, tt.place, tt.advice, tt.text)
		}
	}
}

// What people write for a date, and what they are told to write.
func TestDatesThatPeopleWrite(t *testing.T) {
	d, err := records.Curated()
	must(err)
	for text, want := range map[string]string{
		"12/05/2003": "write 2003-05-12 if the day stands first, or 2003-12-05 if the month does", "May 2003": "write 2003-05", "Sept. 2003": "write 2003-09",
		"2003 May": "write 2003-05", "12 May, 2003": "write 2003-05-12", "May 12th 2003": "write 2003-05-12", "Friday 7 February 2003": "write 2003-02-07",
		"2-4 May 2003": "write 2003-05-02/2003-05-04", "February 4-6, 2003": "write 2003-02-04/2003-02-06", "4 to 6 February 2003": "write 2003-02-04/2003-02-06",
		"4 February to 6 March 2003": "write 2003-02-04/2003-03-06", "May-June 2003": "write 2003-05/2003-06",
		"1960s": "write 196X", "mid-1990s": "write 199X, and", "early 1965": "write 1965, and", "2nd half of 1965": "write 1965, and", "19th century": "write 18XX",
		"1965-66": "write 1965/1966", "1950–55": "write 1950/1955", "1965/66": "write 1965/1966", "FY 1998-99": "such as 1998-07-01/1999-06-30",
		"c. 1965": "write 1965~", "1965 ca": "write 1965~", "1965 (approx.)": "write 1965~", "~1965": "write 1965~",
		"Spring 1965": "write 1965-21", "summer of 1965": "write 1965-22", "Q3 1965": "write 1965-35",
		"1965 or 1966": "write [1965,1966]", "between 1965 and 1967": "write [1965..1967]", "1965..1967": "write 1965/1967 for the whole time",
		"after 1965": "write [1965..]", "before 1965": "write [..1965]", "since 1965": "write 1965/..", "1965-present": "write 1965/..",
		"?": "leave the cell empty", "unknown": "leave the cell empty", "n.d.": "leave the cell empty",
		"7 février 2003": "write the year first", "2003-02-07T10:00": "write the day alone: 2003-02-07", "20030207": "write 2003-02-07", "2003-02-30": "write a day from 01 to 28",
	} {
		checker := contrib.NewChecker(d, records.Contributions, contrib.Options{Limits: contrib.DefaultLimits})
		content := with("2003-02", fmt.Sprintf("%q", text))
		must(checker.File(context.Background(), exporters.InputOf("f.csv").Read, contribtest.File("f.csv", content)))
		if found := checker.Finish().Findings; len(found) != 1 || found[0].Code != "DAT1" || !strings.Contains(found[0].Advice, want) {
			t.Errorf("%s: %v, want the advice %q", text, found, want)
		}
	}
}

package edtf

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// furtherValid are accepted texts that no public suite has.
var furtherValid = []string{
	"0000", "2000-02-29", "-0004-02-29", "2004-02", "1900-02", "2100-02",
	"195X", "195X~", "195X-XX", "195X-XX-XX", "19XX-05", "-000X", "-00X0", "-XXXX", "XXXX", "XXXX-02-29", "15XX-02-29",
	"1954-0X", "1954-X2", "1954-05-1X", "1954-05-3X", "1954-XX-31", "1954-02-XX", "19X4-02-29", "1954-X2-3X",
	"1965-21", "1965-24?", "1965-24~", "1965-32", "1965-33", "1965-37", "1965-38", "1965-40", "1965-41", "196X-33", "-00X0-41",
	"2011-22~/2011-24", "2003-24/2004-21", "2003-31/2003-30", "2003-22/2003-05", "2003-24/2003-25", "200X-23/200X-22", "2003-22/2003-22",
	"2011/..", "/1977", "1965/1971", "[1965..1971]", "2011-07-01/2012-06-30", "../..", "/..", "../", "XXXX/1977", "2004-02/2004",
	"1977/XXXX-02", "-0044/1950", "9998/Y10000", "1954-XX/1955", "1954-05-XX/..",
	"[1984]", "{..1983,1985}", "{1960,1962..}", "[1965-21,1965-22]", "[1965-21..1966-24]", "[1954~,1955?]", "[XXXX,1955]",
	"[2012,1954-05..1954-06,1960-01-02..1960-01-03]", "[Y17E7..Y18E7]", "{?1954-05,1955}", "[..XXXX]", "[..1950,-0044]",
	"?2004-?06-?11", "?2004-~06-%11", "2004?-06~-11%", "?2004~", "2004~-06?", "~2004-06-~11", "2004~-~06-11", "2004%-06-11", "2004-?06-?11",
	"~1954/?1955", "~1954/?1955-06", "Y17E7?", "~Y17000", "-1950S2", "1950S1", "1950S3", "1950S4", "0050S1", "0000S1", "1950S3~", "?1950S2",
	"Y12345S5", "Y12345S4", "1954-05-01T00:00:00", "1954-05-01T23:59:59-12", "1954-05-01T12:00:00+14:00", "1954-05-01T12:00:00+00",
	"1954-05-01T12:00:00Z",
}

// furtherInvalid are mistakes that no public suite has.
var furtherInvalid = []string{
	"", "2003-13-01", "2003-13", "1954-20", "1954-42", "1954-00-01", "1954-2X", "1954-1X-32", "1954-X3-31X", "1954-05-4X", "1954-05-0",
	"1900-02-29", "2003-02-29", "1954-06-31", "195X-06-31", "XXX1-02-29", "XXXX-02-30", "1954-06-X0T10:10:10", "-0000-05", "195",
	"1954-", "1954-05-", "1954--05", "1954-05-01-02", "1954-21-01", "1954?~", "1954??", "1954-05?~-01", "?", "-", "-?1954", "1954~-", "Y", "Y-", "Y0",
	"Y012345", "Y17E0", "Y17E", "Y1E2", "Y17E7-05", "Y17E99999", "Y99999999999999999999", "Y17E99999999999999999999", "Y12345S6",
	"1950S0", "1950S5", "195XS2", "1950S2-05", "1950S", "Y12X45", "10000", "19540501", "20031301",
	"1954-05-01T", "1954-05T10:10:10", "1954T10:10:10", "195X-05-01T10:10:10", "1954-05-01?T10:10:10", "1954-05-01T10:10:10?",
	"1954-05-01T24:00:00", "1954-05-01T23:59:60", "1954-05-01T23:60:00", "1954-05-01T10:10", "1954-05-01T1X:00:00", "1954-05-01T10:10:10z",
	"1954-05-01T10:10:10-00:00", "1954-05-01T10:10:10+14:01", "1954-05-01T10:10:10+05:60", "1954-05-01T10:10:10+5", "1954-05-01 10:10:10",
	"/", "//", "1954//1955", "1955/1954", "1954-06/1954-05-31", "2003-23/2003-22", "2003-28/2003-25", "2001-34/2001-33", "1954/..1955", "1954/1955/",
	"1954-05-01T10:10:10/1955", "...", "..", "1954..1955",
	"[", "[]", "{}", "[..]", "[,]", "[1954,]", "[,1954]", "[1954,,1955]", "[1954..1955-01]", "[1954-05..1954-21]", "[1955..1954]", "[1954..,1955]",
	"[1954,..1955]", "[1954..1955..1956]", "[1954]]", "[1954/1955]", "[1954-05-01T10:10:10]", "[1954]?", "1954]", "[1954}",
	"195x", "1950s", "c. 1954", "circa 1954", "about 1954", "1965-1971", "1965–1971", "1965-71", "1965/71", "Spring, 2002", "autumn 1965", "since 2011",
	"until 1977-05", "between 1965 and 1971", "1954.05.01", "01.05.1954", "5 May 1954", "1954-5", "1954-5-01", "1954-05-1", "1954-5-1", "1955-1954",
	"٢٠٠٤", "1954−05", "1954-05\n", "\xff1954", "1954\xff", "unknown", "n.d.", "1954-05-01T10:10:10+05:00:00", strings.Repeat("X", 201), "[" + strings.Repeat("1954,", 40) + "1954]",
}

func TestAdviceToWriteADateIsADate(t *testing.T) {
	texts, dates := append(readVectors(t).Malformed, furtherInvalid...), 0
	for _, text := range texts {
		_, err := Parse(text)
		var e *Error
		if !errors.As(err, &e) {
			t.Fatalf("Parse(%q) gave %v, not an *Error", text, err)
		}
		if e.Text != text || e.Offset < 0 || e.Offset > len(text) {
			t.Errorf("%q: error is of %q, offset %d", text, e.Text, e.Offset)
		}
		if strings.ContainsAny(e.Error(), "\n\r") {
			t.Errorf("%q: more than one line: %s", text, e)
		}
		if better := suggest(text, 2); better != "" {
			dates++
			if _, err := Parse(better); err != nil || e.Advice != "write "+better {
				t.Errorf("%q: advice %q, error %v", text, e.Advice, err)
			}
		}
	}
	if dates < 25 {
		t.Errorf("only %d of %d refusals suggest a date", dates, len(texts))
	}
}

func TestErrorFields(t *testing.T) {
	_, err := Parse("2003-13-01")
	want := Error{"2003-13-01", 5, "month 13 at character 6 is not 01 to 12", "write a month from 01 to 12, or 21 to 41 for a part of a year"}
	if got := *err.(*Error); got != want {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
	const line = `"2003-13-01": month 13 at character 6 is not 01 to 12; ` +
		`write a month from 01 to 12, or 21 to 41 for a part of a year`
	if err.Error() != line {
		t.Errorf("got %s\nwant %s", err, line)
	}
}

func TestLevelErrors(t *testing.T) {
	tests := []struct {
		text  string
		level int
		want  string
	}{
		{"1954~", 0, `"1954~": qualifier at character 5 is level 1, above the level 0 that is allowed here; write it without that`},
		{"?1954", 1, `"?1954": qualifier left of a component at character 1 is level 2, above the level 1 that is allowed here; write 1954?`},
		{"1954/..", 0, `"1954/..": open end of an interval at character 6 is level 1, above the level 0 that is allowed here; write it without that`},
		{"1954/198X", 1, `"1954/198X": X in an interval at character 9 is level 2, above the level 1 that is allowed here; write it without that`},
		{"1950s", 0, `"1950s": "s" at character 5 cannot stand there; end the date before it`},
		{"1954", 3, `"1954": level 3 is not a level of EDTF; ask for 0, 1 or 2`},
		{"1954", -1, `"1954": level -1 is not a level of EDTF; ask for 0, 1 or 2`},
	}
	for _, test := range tests {
		if _, err := ParseLevel(test.text, test.level); fmt.Sprint(err) != test.want {
			t.Errorf("got %v\nwant %s", err, test.want)
		}
	}
}

func TestZeroDate(t *testing.T) {
	var d Date
	if d.String() != "" || d.Level() != 0 || d.Precision() != "" || day(d.Earliest())+day(d.Latest()) != "--" {
		t.Errorf("the zero date is %+v", d)
	}
}

func TestEqualTextsAreEqualDates(t *testing.T) {
	if mustParse(t, "1954-05~") != mustParse(t, "1954-05~") || mustParse(t, "1954") == mustParse(t, "1954~") {
		t.Error("dates do not compare as their texts do")
	}
}

func TestPlainDatesDoNotAllocate(t *testing.T) {
	for _, text := range []string{"1954", "1954-05", "1954-05-01"} {
		if n := testing.AllocsPerRun(100, func() { Parse(text) }); n != 0 {
			t.Errorf("Parse(%q) allocates %v times", text, n)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	for _, text := range []string{"1954", "1954-05", "1954-12-31", "195X", "1954-05~", "1965/1971", "[1965..1971]", "1950s"} {
		b.Run(strings.ReplaceAll(text, "/", "_"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Parse(text)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	v := readVectors(f)
	for _, valid := range v.Valid {
		f.Add(valid.Text)
	}
	for _, text := range append(append(v.Malformed, furtherValid...), furtherInvalid...) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Parse(text)
		if err != nil {
			if strings.ContainsAny(err.Error(), "\n\r") {
				t.Errorf("%q: more than one line: %v", text, err)
			}
			return
		}
		again, err := Parse(d.String())
		if err != nil {
			t.Fatalf("%q: canonical text: %v", text, err)
		}
		if again.level = d.level; again != d || again.Level() > 2 {
			t.Errorf("%q: %+v became %+v", text, d, again)
		}
		earliest, starts := d.Earliest()
		latest, ends := d.Latest()
		if starts && ends && earliest.Compare(latest) > 0 {
			t.Errorf("%q: earliest %s is after latest %s", text, earliest, latest)
		}
		if (d.starts && d.ends) == (d.precision == PrecisionOpen || d.precision == PrecisionUnknown) {
			t.Errorf("%q: precision %s with bounds %v %v", text, d.precision, d.starts, d.ends)
		}
	})
}

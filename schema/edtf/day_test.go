package edtf

import (
	"fmt"
	"testing"
	"time"
)

func TestUnixAgreesWithTime(t *testing.T) {
	const secondsInDay = 86400
	checked := 0
	for date := time.Date(-801, 1, 1, 0, 0, 0, 0, time.UTC); date.Year() < 2405; date = date.AddDate(0, 0, 1) {
		d := Day{date.Year(), int(date.Month()), date.Day()}
		if got, want := d.Unix(), date.Unix()/secondsInDay; got != want {
			t.Fatalf("%s is day %d, want %d", d, got, want)
		}
		checked++
	}
	if checked < 1_000_000 {
		t.Errorf("checked %d days only", checked)
	}
}

func TestDaysInAgreesWithTime(t *testing.T) {
	for year := -400; year <= 2400; year++ {
		for month := 1; month <= 12; month++ {
			want := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
			if got := daysIn(year, month); got != want {
				t.Fatalf("%d-%02d has %d days, want %d", year, month, got, want)
			}
		}
	}
}

func TestParseDay(t *testing.T) {
	tests := []struct{ text, want string }{
		{"1954-05-19", "1954-05-19 <nil>"},
		{"0000-02-29", "0000-02-29 <nil>"},
		{"9999-12-31", "9999-12-31 <nil>"},
		{"1954-05", `0000-00-00 "1954-05": the text is a date but not one day alone; write YYYY-MM-DD`},
		{"2004/2005", `0000-00-00 "2004/2005": the text is a date but not one day alone; write YYYY-MM-DD`},
		{"1954-05-19T10:10:10", `0000-00-00 "1954-05-19T10:10:10": the text is a date but not one day alone; write YYYY-MM-DD`},
		{"1954-05-32", `0000-00-00 "1954-05-32": day 32 at character 9 is not 01 to 31; write a day from 01 to 31`},
		{"1954-5-9", `0000-00-00 "1954-5-9": month at character 6 has 1 of 2 digits; write 1954-05-09`},
		{"", `0000-00-00 "": the date is empty; leave the value missing`},
	}
	for _, test := range tests {
		d, err := ParseDay(test.text)
		if got := fmt.Sprint(d, " ", err); got != test.want {
			t.Errorf("got %s\nwant %s", got, test.want)
		}
	}
}

func TestDayString(t *testing.T) {
	tests := map[Day]string{
		{1954, 5, 1}: "1954-05-01", {0, 1, 1}: "0000-01-01", {-44, 3, 15}: "-0044-03-15", {170000002, 12, 31}: "170000002-12-31",
	}
	for d, want := range tests {
		if d.String() != want {
			t.Errorf("%+v is written %s", d, want)
		}
	}
}

func TestDayCompare(t *testing.T) {
	days := []Day{{-1, 12, 31}, {0, 1, 1}, {1954, 4, 30}, {1954, 5, 1}, {1954, 5, 2}, {1955, 1, 1}}
	for i, a := range days {
		for j, b := range days {
			want := min(1, max(-1, i-j))
			if got := a.Compare(b); got != want {
				t.Errorf("%s compared with %s is %d, want %d", a, b, got, want)
			}
		}
	}
}

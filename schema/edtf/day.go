package edtf

import (
	"cmp"
	"strconv"
)

// A Day is a day of the proleptic Gregorian calendar; year 0 is 1 BC.
type Day struct {
	Year, Month, Day int
}

// String returns the day as YYYY-MM-DD, with more digits or a minus sign for years outside 0000 to 9999.
func (d Day) String() string {
	year, sign := d.Year, ""
	if year < 0 {
		year, sign = -year, "-"
	}
	text := append(make([]byte, 0, len("YYYY-MM-DD")), sign...)
	for limit := 1000; limit > 1 && year < limit; limit /= 10 {
		text = append(text, '0')
	}
	text = strconv.AppendInt(text, int64(year), 10)
	return string(append(text, '-', digit(d.Month/10), digit(d.Month), '-', digit(d.Day/10), digit(d.Day)))
}

func digit(n int) byte { return byte('0' + n%10) }

// Compare returns -1, 0 or +1 as d is before, on or after other.
func (d Day) Compare(other Day) int {
	return cmp.Or(cmp.Compare(d.Year, other.Year), cmp.Compare(d.Month, other.Month), cmp.Compare(d.Day, other.Day))
}

// Unix returns the number of days from 1970-01-01 to d, negative before it.
func (d Day) Unix() int64 {
	// Years are counted from March, so that the leap day is the last day of a year.
	year, month := int64(d.Year), int64(d.Month)-3
	if month < 0 {
		year, month = year-1, month+12
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*month+2)/5 + int64(d.Day) - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	const daysInEra, epoch = 146097, 719468 // epoch: days from 0000-03-01 to 1970-01-01
	return era*daysInEra + dayOfEra - epoch
}

// ParseDay reads a day that is written YYYY-MM-DD and nothing else. The error, if any, is an [*Error].
func ParseDay(s string) (Day, error) {
	d, err := ParseLevel(s, 0)
	if err != nil {
		return Day{}, err
	}
	if d.precision != PrecisionDay || len(s) != len("YYYY-MM-DD") {
		return Day{}, &Error{Text: s, Problem: "the text is a date but not one day alone", Advice: "write YYYY-MM-DD"}
	}
	return d.earliest, nil
}

func floorDiv(a, b int64) int64 {
	if a < 0 {
		return (a - b + 1) / b
	}
	return a / b
}

var monthDays = [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func daysIn(year, month int) int {
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return monthDays[month-1]
}

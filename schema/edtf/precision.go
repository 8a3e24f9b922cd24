package edtf

import "strings"

// A Precision says how exactly a date is known. Qualifiers (? ~ %) and a time of day do not change it.
//
// A date without X has the precision of its last component. Components that are wholly X at its end do not
// count (1985-04-XX is a month, 1985-XX-XX a year, 195X-XX a decade); with X elsewhere it is a range (19XX, 1984-1X),
// or unknown if no digit of the year is given (XXXX-12-25). Seasons, quarters and other parts of a year are a range.
// Years with significant digits are a year, decade or range, as 1, 10 or more years are meant.
//
// An interval or set is unknown when an end or member is (/1977, XXXX/1977), otherwise open when an end is
// (2011/.., [..1971]), and a range in all other cases, however short.
type Precision string

// The values of Precision.
const (
	PrecisionDay     Precision = "day"
	PrecisionMonth   Precision = "month"
	PrecisionYear    Precision = "year"
	PrecisionDecade  Precision = "decade"
	PrecisionRange   Precision = "range"
	PrecisionOpen    Precision = "open"
	PrecisionUnknown Precision = "unknown"
)

func (c *components) precision() Precision {
	month, day := c.month, c.day
	if day == "XX" {
		day = ""
	}
	if month == "XX" && day == "" {
		month = ""
	}
	switch {
	case c.year.unknown():
		return PrecisionUnknown
	case month == "":
		return c.year.precision()
	case c.group != 0 || hasX(c.year.digits) || hasX(month) || hasX(day):
		return PrecisionRange
	case day == "":
		return PrecisionMonth
	}
	return PrecisionDay
}

func (y year) precision() Precision {
	switch y.latest - y.earliest {
	case 0:
		return PrecisionYear
	case 9, 8: // 8: -000X has no year 0
		return PrecisionDecade
	}
	return PrecisionRange
}

// joined is the precision of an interval or set that has parts of precisions a and b.
func joined(a, b Precision) Precision {
	for _, weakest := range []Precision{PrecisionUnknown, PrecisionOpen} {
		if a == weakest || b == weakest {
			return weakest
		}
	}
	return PrecisionRange
}

func hasX(s string) bool { return strings.IndexByte(s, 'X') >= 0 }

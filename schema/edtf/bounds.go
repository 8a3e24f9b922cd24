package edtf

import "fmt"

// groupMonths are the first and last months of the parts of a year from 33: quarters, quadrimesters, semesters
// (LoC EDTF level 2, sub-year groupings). Seasons, below 33, take the whole year.
var groupMonths = map[int][2]int{
	33: {1, 3}, 34: {4, 6}, 35: {7, 9}, 36: {10, 12},
	37: {1, 4}, 38: {5, 8}, 39: {9, 12},
	40: {1, 6}, 41: {7, 12},
}

// meaning gives the bounds and the precision of a point, or the error of a day that no calendar has.
func (r *reader) meaning(c *components) (Date, *Error) {
	d := Date{precision: c.precision()}
	earliest, exists := c.first()
	switch {
	case !exists:
		return Date{}, r.noSuchDay(c)
	case c.year.unknown():
		return d, nil
	}
	d.earliest, d.starts = earliest, true
	d.latest, d.ends = c.last(), true
	return d, nil
}

// months returns the first and last month that the components may mean, and the pattern of those between them.
func (c *components) months() (first, last int, pattern string) {
	if c.group == 0 {
		first, last = span(c.month, 1, 12)
		return first, last, c.month
	}
	if months, exact := groupMonths[c.group]; exact {
		return months[0], months[1], ""
	}
	return 1, 12, ""
}

// first returns the first day that the components may mean.
func (c *components) first() (Day, bool) {
	firstMonth, lastMonth, month := c.months()
	for y := c.year.earliest; y <= c.year.latest; y++ {
		for m := firstMonth; m <= lastMonth && matches(c.year.digits, y); m++ {
			low, high := span(c.day, 1, daysIn(y, m))
			for d := low; d <= high && matches(month, m); d++ {
				if matches(c.day, d) {
					return Day{y, m, d}, true
				}
			}
		}
	}
	return Day{}, false
}

// last returns the last day that the components may mean, if first found one.
func (c *components) last() Day {
	firstMonth, lastMonth, month := c.months()
	for y := c.year.latest; y >= c.year.earliest; y-- {
		for m := lastMonth; m >= firstMonth && matches(c.year.digits, y); m-- {
			low, high := span(c.day, 1, daysIn(y, m))
			for d := high; d >= low && matches(month, m); d-- {
				if matches(c.day, d) {
					return Day{y, m, d}
				}
			}
		}
	}
	return Day{}
}

func (r *reader) noSuchDay(c *components) *Error {
	what := "day " + c.day
	if low, high := span(c.day, 1, 31); low > high {
		return r.fail(c.dayAt, what, "is not 01 to 31", "write a day from 01 to 31")
	}
	if hasX(c.year.digits) || hasX(c.month) {
		return r.fail(c.dayAt, what, "is in no month that is meant", "write a day that the month has")
	}
	days := daysIn(c.year.earliest, number(c.month))
	why := fmt.Sprintf("is not in %s-%s, which has %d days", c.year.text, c.month, days)
	return r.fail(c.dayAt, what, why, fmt.Sprintf("write a day from 01 to %d", days))
}

// span returns the least and greatest numbers, from low to high, that a pattern of digits and X may mean; X may
// rule out some between them. The empty pattern may mean any. The span is empty, low above high, if none fits.
func span(pattern string, low, high int) (int, int) {
	if pattern == "" {
		return low, high
	}
	least, greatest := 0, 0
	for _, c := range []byte(pattern) {
		if c == 'X' {
			least, greatest = least*10, greatest*10+9
		} else {
			least, greatest = least*10+int(c-'0'), greatest*10+int(c-'0')
		}
	}
	return max(low, least), min(high, greatest)
}

// matches says whether the last digits of n, without its sign, fit a pattern of digits and X.
func matches(pattern string, n int) bool {
	n = max(n, -n)
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] != 'X' && int(pattern[i]-'0') != n%10 {
			return false
		}
		n /= 10
	}
	return true
}

// number returns the value of digits.
func number(digits string) int {
	n, _ := span(digits, 0, 9999)
	return n
}

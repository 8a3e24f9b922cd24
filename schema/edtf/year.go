package edtf

import (
	"math"
	"strconv"
	"strings"
)

// A year is the first component of a point: the years it may mean, both of which are possible.
type year struct {
	text             string // as written, without marks
	digits           string // four digits or X; empty for letter-prefixed years and those with significant digits
	earliest, latest int
}

// calendar says whether the year may have months.
func (y year) calendar() bool { return y.digits != "" }

// unknown says whether no digit is given.
func (y year) unknown() bool { return y.digits == "XXXX" }

func (r *reader) year() (y year, err *Error) {
	start := r.pos
	if r.take('Y') {
		y, err = r.longYear(start)
	} else {
		y, err = r.shortYear(start)
	}
	if err == nil && r.peek() == 'S' {
		err = r.significant(&y)
	}
	y.text = r.text[start:r.pos]
	return y, err
}

// shortYear reads four digits after an optional minus sign.
func (r *reader) shortYear(start int) (year, *Error) {
	negative := r.take('-')
	digits, err := r.digits(4, "year", "write YYYY, YYYY-MM or YYYY-MM-DD")
	if err != nil {
		return year{}, err
	}
	low, high := span(digits, 0, 9999)
	if !negative {
		return year{digits: digits, earliest: low, latest: high}, nil
	}
	if digits == "0000" {
		return year{}, r.fail(start, "year -0000", "is not a year", "write 0000 for 1 BC")
	}
	r.needs(1, start, "negative year")
	if low == 0 { // there is no year -0000: the least is 1 in the place of the last X
		low = int(math.Pow10(3 - strings.LastIndexByte(digits, 'X')))
	}
	return year{digits: digits, earliest: -high, latest: -low}, nil
}

// largestYear leaves room for two more digits than the arithmetic on years needs.
const largestYear = math.MaxInt / 100

// longYear reads an integer, after Y, with an optional exponent.
func (r *reader) longYear(start int) (year, *Error) {
	r.needs(1, start, "letter-prefixed year")
	negative := r.take('-')
	n, err := r.positive("year")
	if err != nil {
		return year{}, err
	}
	if r.peek() == 'X' {
		return year{}, r.unexpected("write a letter-prefixed year without X")
	}
	if at := r.pos; r.take('E') {
		r.needs(2, at, "exponent")
		exponent, err := r.positive("exponent")
		if err != nil {
			return year{}, err
		}
		if n, err = r.scaled(n, exponent, start); err != nil {
			return year{}, err
		}
	}
	if n <= 9999 {
		return year{}, r.fail(start, "Y", "stands before a year of at most four digits", "write four digits without Y")
	}
	if negative {
		n = -n
	}
	return year{earliest: n, latest: n}, nil
}

// scaled returns n times ten to the exponent.
func (r *reader) scaled(n, exponent, start int) (int, *Error) {
	for range exponent {
		if n > largestYear/10 {
			return 0, r.tooLarge(start, "year")
		}
		n *= 10
	}
	return n, nil
}

// positive reads an integer above 0 without leading zeros.
func (r *reader) positive(what string) (int, *Error) {
	start := r.pos
	for isDigit(r.peek()) {
		r.pos++
	}
	if r.pos == start || r.text[start] == '0' {
		return 0, r.fail(start, what, "is not a whole number above 0 without leading zeros", "write its digits, as in 17")
	}
	n, err := strconv.Atoi(r.text[start:r.pos])
	if err != nil || n > largestYear {
		return 0, r.tooLarge(start, what)
	}
	return n, nil
}

func (r *reader) tooLarge(at int, what string) *Error {
	return r.fail(at, what, "is too large", "write a smaller year")
}

// significant reads S and the number of digits that count, and widens the year to all that share them.
func (r *reader) significant(y *year) *Error {
	at := r.pos
	r.take('S')
	r.needs(2, at, "significant digits")
	if hasX(y.digits) {
		return r.fail(at, "S", "follows a year with X", "write either X or S")
	}
	n, err := r.positive("number of significant digits")
	if err != nil {
		return err
	}
	size := max(y.earliest, -y.earliest)
	length := len(strconv.Itoa(size))
	if n > length {
		return r.fail(at, "S", "asks for more digits than the year has", "write at most S"+strconv.Itoa(length))
	}
	unit := int(math.Pow10(length - n))
	low, high := size/unit*unit, size/unit*unit+unit-1
	if y.earliest < 0 {
		low, high = -high, -low
	}
	*y = year{earliest: low, latest: high}
	return nil
}

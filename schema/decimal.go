package schema

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// Decimal is a decimal figure, written as people write it: "93.34", "-0.5", "1000".
// It is kept as text, so that 93.34 reads 93.34 in every format; "" is missing.
//
// The canonical form, the only one accepted, has no plus sign, no exponent, no leading
// zeros, no trailing zeros after the point, and at most 15 digits, so that a reader that
// makes it a binary double (IEEE 754) shows the same digits again.
type Decimal string

// Check returns an error that says what is wrong with the figure and what to write.
func (d Decimal) Check() error {
	s := string(d)
	if len(s) > 40 {
		return fmt.Errorf("a figure of %d characters is too long; write at most 15 digits", len(s))
	}
	whole, fraction, point := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	plain := areDigits(whole) && (whole == "0" || whole[0] != '0') && s != "-0"
	if point {
		plain = plain && areDigits(fraction) && fraction[len(fraction)-1] != '0'
	}
	if !plain {
		return fmt.Errorf("%q is not a plain decimal; write digits with a point, without leading or trailing zeros, such as 93.34", s)
	}
	if digits := len(whole) + len(fraction); digits > 15 {
		return fmt.Errorf("%q has %d digits; write at most 15", s, digits)
	}
	return nil
}

func areDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// Rat returns the exact value; ok is false for a missing or malformed figure.
func (d Decimal) Rat() (r *big.Rat, ok bool) {
	if d == "" || d.Check() != nil {
		return nil, false
	}
	return new(big.Rat).SetString(string(d))
}

// Float returns the nearest binary double (0 for a missing or malformed figure).
func (d Decimal) Float() float64 {
	f, err := strconv.ParseFloat(string(d), 64)
	if err != nil {
		return 0
	}
	return f
}

// DecimalOf returns r in canonical form, rounded half away from zero to at most places digits after the point.
func DecimalOf(r *big.Rat, places int) Decimal {
	s := r.FloatString(places)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" {
		s = "0"
	}
	return Decimal(s)
}

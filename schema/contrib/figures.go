package contrib

import (
	"math/big"
	"regexp"
	"strings"

	"pakrus/schema"
)

// figureForm is a figure with what people write around it: a sign of a currency or a word
// before, a percent sign, a unit or a word of size behind.
var figureForm = regexp.MustCompile(`^([^\d+\-−.]*?)\s*([+\-−]?[\d.,  \x{202f}'’]*\d)(?:[eE]([+-]?\d{1,3}))?\s*([^\d]*)$`)

var (
	grouped    = regexp.MustCompile(`^\d{1,3}(?:[, \x{a0}\x{202f}'’]\d{3})+(?:\.\d+)?$`)
	oneGroup   = regexp.MustCompile(`^\d{1,3},\d{3}$`)
	plainForm  = regexp.MustCompile(`^(?:\d+\.?\d*|\.\d+)$`)
	dotted     = regexp.MustCompile(`^\d{1,3}(?:\.\d{3}){2,}$`) // 1.250.000
	commaPoint = regexp.MustCompile(`^(?:\d{1,3}(?:\.\d{3})*|\d+),\d+$`)
	separators = strings.NewReplacer(",", "", " ", "", "\u00a0", "", "\u202f", "", "'", "", "’", "")
)

var sizes = map[string]int64{"": 1, "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 0, "mln": 1e6, "billion": 1e9, "bn": 1e9, "crore": 1e7, "lakh": 1e5}

// figureIn finds the figure that a text means, or ""; sure says that it can mean no other.
func figureIn(s string) (figure schema.Decimal, sure bool) {
	if len(s) > 60 {
		return "", false
	}
	m := figureForm.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	sign, digits := "", strings.TrimPrefix(m[2], "+")
	if rest := strings.TrimLeft(digits, "-−"); rest != digits {
		sign, digits = "-", rest
	}
	digits, sure = plainDigits(digits)
	if digits == "" {
		return "", false
	}
	if m[3] != "" {
		digits += "e" + m[3]
	}
	value, ok := new(big.Rat).SetString(sign + digits)
	if !ok {
		return "", false
	}
	size, bare := sizeOf(m[1], m[4])
	figure = rounded(value.Mul(value, new(big.Rat).SetInt64(size)))
	return figure, sure && bare && figure != ""
}

// sizeOf multiplies by a word such as million; bare says that nothing stood around the figure.
func sizeOf(before, after string) (size int64, bare bool) {
	word := strings.ToLower(strings.Trim(after, " ."))
	first, _, _ := strings.Cut(word, " ")
	size, known := sizes[first]
	if !known || size == 0 {
		size = 1
	}
	return size, before == "" && word == ""
}

// plainDigits takes out what groups digits, and makes a decimal comma a point where it can be nothing else.
func plainDigits(s string) (digits string, sure bool) {
	switch {
	case plainForm.MatchString(s):
		return s, true
	case grouped.MatchString(s):
		return separators.Replace(s), !oneGroup.MatchString(s)
	case dotted.MatchString(s):
		return strings.ReplaceAll(s, ".", ""), false
	case commaPoint.MatchString(s):
		return strings.Replace(strings.ReplaceAll(s, ".", ""), ",", ".", 1), false
	}
	return "", false
}

// rounded is the canonical form, of at most 15 digits; binary fractions of workbooks have 17.
func rounded(value *big.Rat) schema.Decimal {
	for places := 15; places >= 0; places-- {
		if d := schema.DecimalOf(value, places); d.Check() == nil {
			return d
		}
	}
	return ""
}

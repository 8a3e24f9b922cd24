package xlsx

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// dateForm is what the format of a cell shows of a number.
type dateForm uint8

const (
	notDate  dateForm = iota
	timeOnly          // a time of day or a duration
	yearOnly
	monthForm
	dayForm
	yearlessForm // day or month without a year
)

// builtInDates are the formats that have numbers alone (ECMA-376, part 1, section 18.8.30),
// with those of East Asian versions.
func builtInDates() map[string]dateForm {
	formats := map[string]dateForm{"16": yearlessForm, "17": monthForm, "55": monthForm, "56": yearlessForm}
	for _, r := range []struct {
		from, to int
		form     dateForm
	}{{14, 15, dayForm}, {18, 21, timeOnly}, {22, 22, dayForm}, {27, 31, dayForm}, {32, 35, timeOnly}, {36, 36, dayForm},
		{45, 47, timeOnly}, {50, 54, dayForm}, {57, 58, dayForm}} {
		for id := r.from; id <= r.to; id++ {
			formats[strconv.Itoa(id)] = r.form
		}
	}
	return formats
}

// formOf tells from the code of a format, such as dd/mm/yyyy, what it shows.
func formOf(code string) dateForm {
	letters, elapsed := letters(code)
	has := func(set string) bool { return strings.ContainsAny(letters, set) }
	clock := elapsed || has("hs")
	switch {
	case strings.Contains(letters, "general"):
		return notDate
	case has("ye") && has("d"):
		return dayForm
	case has("d"):
		return yearlessForm
	case has("ye") && has("m"):
		return monthForm
	case has("ye"):
		return yearOnly
	case strings.Contains(letters, "mmm"):
		return yearlessForm
	case clock:
		return timeOnly
	case has("m"):
		return yearlessForm
	}
	return notDate
}

// letters are the letters of the first section of a format that stand for something, in
// lower case; elapsed says that it counts hours, minutes or seconds, such as [h].
func letters(code string) (letters string, elapsed bool) {
	var b strings.Builder
	code = strings.ToLower(code)
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case ';':
			return b.String(), elapsed
		case '\\', '_', '*':
			i++
		case '"':
			i += max(0, strings.IndexByte(code[i+1:], '"')) + 1
		case '[':
			end := max(0, strings.IndexByte(code[i+1:], ']'))
			elapsed = elapsed || end > 0 && strings.Trim(code[i+1:i+1+end], "hms") == ""
			i += end + 1
		case 'e':
			if i+1 < len(code) && (code[i+1] == '+' || code[i+1] == '-') {
				continue // an exponent
			}
			b.WriteByte(c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), elapsed
}

// epoch is how the days of a workbook are counted.
type epoch uint8

const (
	epoch1900 epoch = iota // 1 is 1900-01-01, and 60 a day that never was
	epoch1904              // 0 is 1904-01-01
)

const lastDay = 2_958_465 // 9999-12-31 in the count from 1900

// date is the moment that a number stands for; ok is false where it stands for none.
func (e epoch) date(serial float64) (t time.Time, ok bool) {
	days := math.Floor(serial)
	base := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	first, last := 1.0, float64(lastDay)
	switch {
	case e == epoch1904:
		base, first, last = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC), 0, lastDay-1462
	case days == 60:
		return t, false
	case days < 60:
		base = base.AddDate(0, 0, 1)
	}
	if !(days >= first && days <= last) {
		return t, false
	}
	seconds := math.Round((serial - days) * 86_400)
	return base.AddDate(0, 0, int(days)).Add(time.Duration(seconds) * time.Second), true
}

// shownDate is a moment in ISO 8601, as exactly as the form shows it.
func shownDate(t time.Time, form dateForm) string {
	switch {
	case form == yearOnly:
		return t.Format("2006")
	case form == monthForm:
		return t.Format("2006-01")
	case t.Equal(t.Truncate(24 * time.Hour)):
		return t.Format(time.DateOnly)
	}
	return t.Format("2006-01-02T15:04:05")
}

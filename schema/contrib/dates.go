package contrib

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"pakrus/schema/edtf"
)

// datesAdvice says what is wrong with a date that is not in EDTF or not in its canonical form,
// and what to write. better is "" where the text may mean several dates; sure says that it
// means the same as the text.
func datesAdvice(text string, date edtf.Date, err error) (found, advice, better string, sure bool) {
	found = fmt.Sprintf("%q is no date in EDTF", text)
	if err == nil && date.String() != "" && date.String() != text {
		return fmt.Sprintf("%q is not the canonical form of the date", text), fmt.Sprintf("write %s", date), date.String(), true
	}
	if better, advice := habit(strings.TrimSpace(text)); advice != "" {
		return found, advice, better, better != ""
	}
	var refused *edtf.Error
	if !errors.As(err, &refused) {
		return found, "write YYYY-MM-DD, YYYY-MM or YYYY, as exactly as the document states it", "", false
	}
	if better, ok := strings.CutPrefix(refused.Advice, "write "); ok && isDateText(better) {
		return found, refused.Advice, better, true
	}
	if better, advice := inWords(strings.TrimSpace(text)); advice != "" {
		return found, advice, better, better != ""
	}
	if !formal.MatchString(text) {
		return found, generalDate, "", false
	}
	return found + ": " + refused.Problem, refused.Advice, "", false
}

func isDateText(s string) bool {
	_, err := edtf.Parse(s)
	return err == nil
}

var (
	slashed    = regexp.MustCompile(`^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$`)                                        // 12/05/2003
	swapped    = regexp.MustCompile(`^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$`)                                          // 2003-13-01
	worded     = regexp.MustCompile(`^(?:(\d{1,2})(?:st|nd|rd|th)?[ .-]+(?:of )?)?([A-Za-z]{3,9})[.,]?[ -]+(\d{4})$`) // 12 May 2003, May 2003
	american   = regexp.MustCompile(`^([A-Za-z]{3,9})[.]? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`)                      // May 12, 2003
	monthYear  = regexp.MustCompile(`^(\d{1,2})[/.](\d{4})$`)                                                         // 05/2003
	shortYear  = regexp.MustCompile(`^\d{1,2}[./-]\d{1,2}[./-]\d{2}$`)                                                // 12/05/03
	circa      = regexp.MustCompile(`^(?:circa|approx|about|around|ca|c|~)[. ]*(\d.*|[a-z]{3}.*)$`)
	clocked    = regexp.MustCompile(`^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?$`) // what programs make of a day
	serialForm = regexp.MustCompile(`^[1-9]\d{4}(?:\.\d+)?$`)
)

// habit knows ways in which people write dates; better is "" where there are two readings.
func habit(s string) (better, advice string) {
	switch {
	case slashed.MatchString(s):
		m := slashed.FindStringSubmatch(s)
		return dayAndMonth(m[4], m[1], m[3])
	case swapped.MatchString(s):
		m := swapped.FindStringSubmatch(s)
		if d := day(m[1], m[3], m[2]); d != "" && day(m[1], m[2], m[3]) == "" {
			return "", fmt.Sprintf("there is no month %s; if month and day are swapped, write %s", m[2], d)
		}
	case worded.MatchString(s):
		m := worded.FindStringSubmatch(s)
		return write(wordedDate(m[3], m[2], m[1]))
	case american.MatchString(s):
		m := american.FindStringSubmatch(s)
		return write(wordedDate(m[3], m[1], m[2]))
	case monthYear.MatchString(s):
		m := monthYear.FindStringSubmatch(s)
		return write(valid(fmt.Sprintf("%s-%02s", m[2], m[1])))
	case shortYear.MatchString(s):
		return "", "write the year with four digits and first, then month and day: YYYY-MM-DD"
	case clocked.MatchString(s):
		return write(valid(clocked.FindStringSubmatch(s)[1]))
	case circa.MatchString(strings.ToLower(s)):
		return about(circa.FindStringSubmatch(strings.ToLower(s))[1])
	}
	return "", ""
}

func write(better string) (string, string) {
	if better == "" {
		return "", ""
	}
	return better, "write " + better
}

// about is a date that is not certain: the rest of "circa May 1965".
func about(rest string) (better, advice string) {
	if !isDateText(rest) {
		rest, _ = habit(rest)
	}
	if rest == "" {
		return "", ""
	}
	return write(valid(rest + "~"))
}

// dayAndMonth reads two numbers of which one is the day and one the month.
func dayAndMonth(year, first, second string) (better, advice string) {
	a, b := day(year, second, first), day(year, first, second)
	switch {
	case a == b || b == "":
		return write(a)
	case a == "":
		return write(b)
	}
	return "", fmt.Sprintf("write %s if the day stands first, or %s if the month does", a, b)
}

func day(year, month, day string) string {
	return valid(fmt.Sprintf("%s-%02s-%02s", year, month, day))
}

func valid(s string) string {
	if !isDateText(s) {
		return ""
	}
	return s
}

func wordedDate(year, month, day string) string {
	for m := time.January; m <= time.December; m++ {
		if name := strings.ToLower(m.String()); strings.HasPrefix(name, strings.ToLower(month)) || name[:3]+"t" == strings.ToLower(month) {
			s := fmt.Sprintf("%s-%02d", year, m)
			if day != "" {
				s += fmt.Sprintf("-%02s", day)
			}
			return valid(s)
		}
	}
	return ""
}

// serialDays are the days that a spreadsheet's number means, counted from 1900 and from 1904.
func serialDays(s string) (since1900, since1904 string) {
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || n < 61 || n > 80_000 {
		return "", ""
	}
	base := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	return base.AddDate(0, 0, int(n)).Format(time.DateOnly), base.AddDate(0, 0, int(n)+1462).Format(time.DateOnly)
}

package contrib

import (
	"fmt"
	"regexp"
	"strings"
)

const generalDate = "write the year first: 2003, 2003-05 or 2003-05-12; about 1965 is 1965~, the 1960s are 196X, 2 to 4 May are 2003-05-02/2003-05-04"

// phrase is a way to write a date in words; advise says what to write instead, from the parts of the match.
type phrase struct {
	form   *regexp.Regexp
	advise func(m []string) (better, advice string)
}

func pattern(s string) *regexp.Regexp { return regexp.MustCompile(`(?i)^` + s + `$`) }

const (
	aMonth = `([a-z]{3,9})\.?`
	aDay   = `(\d{1,2})(?:st|nd|rd|th)?`
	aYear  = `(\d{4})`
	to     = ` ?(?:-|–|—|to|until|till|and|/) ?`
)

// phrases are made when the first date is wrong that the shorter list of habits does not know.
func newPhrases() []phrase {
	return []phrase{
		{pattern(`(?:unknown|undated|not known|not stated|no date|none|n\.? ?d\.?|n/?a|tbd|tbc|\?+|-+|present|now|today)`), func([]string) (string, string) {
			return "", "leave the cell empty where the document states no date"
		}},
		{pattern(`(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (.+)`), func(m []string) (string, string) { return habit(m[1]) }},
		{pattern(aYear + `(?: ?(?:to|until|till|-|–|—|/) ?(?:present|now|today|date|ongoing)?)`), func(m []string) (string, string) { return write(m[1] + "/..") }},
		{pattern(aDay + to + aDay + ` (?:of )?` + aMonth + `,? ` + aYear), func(m []string) (string, string) {
			return write(joinedDates(wordedDate(m[4], m[3], m[1]), wordedDate(m[4], m[3], m[2])))
		}},
		{pattern(aMonth + ` ` + aDay + to + aDay + `,? ` + aYear), func(m []string) (string, string) {
			return write(joinedDates(wordedDate(m[4], m[1], m[2]), wordedDate(m[4], m[1], m[3])))
		}},
		{pattern(aDay + ` ` + aMonth + to + aDay + ` ` + aMonth + `,? ` + aYear), func(m []string) (string, string) {
			return write(joinedDates(wordedDate(m[5], m[2], m[1]), wordedDate(m[5], m[4], m[3])))
		}},
		{pattern(aMonth + to + aMonth + ` ` + aYear), func(m []string) (string, string) {
			return write(joinedDates(wordedDate(m[3], m[1], ""), wordedDate(m[3], m[2], "")))
		}},
		{pattern(aYear + ` ` + aMonth + `(?: ` + aDay + `)?`), func(m []string) (string, string) { return write(wordedDate(m[1], m[2], m[3])) }},
		{pattern(`(\d{4}s?)[ ,]*\(?(?:circa|ca|c|approx(?:imately|\.)?|about)\.?\)?`), func(m []string) (string, string) { return about(m[1]) }},
		{pattern(`(?:(?:in )?(?:the )?(spring|summer|autumn|fall|winter)(?: of)?|q([1-4])) ` + aYear), season},
		{pattern(`(?:in )?(?:the )?(?:early|mid|middle|late|beginning|end|start|(?:1st|2nd|first|second) half)(?: of|[ -])+(?:the )?(?:[a-z]+ )?(\d{4}s?)`), func(m []string) (string, string) {
			year := m[1]
			if strings.HasSuffix(year, "s") {
				year = year[:3] + "X"
			}
			return "", fmt.Sprintf("write %s, and leave what is nearer to the description", year)
		}},
		{pattern(aYear + ` or ` + aYear), func(m []string) (string, string) { return write(valid("[" + m[1] + "," + m[2] + "]")) }},
		{pattern(`(?:after|from) ` + aYear), func(m []string) (string, string) {
			return "", fmt.Sprintf("write [%s..] for a time that is not before %s, or %s/.. for what goes on since then", m[1], m[1], m[1])
		}},
		{pattern(`(?:before|until|till|up to|by) ` + aYear), func(m []string) (string, string) {
			return "", fmt.Sprintf("write [..%s] for a time that is not after %s, or ../%s for what went on until then", m[1], m[1], m[1])
		}},
		{pattern(aYear + `(?:\.\.| ?(?:to|until|till) ?)` + aYear), func(m []string) (string, string) {
			return "", fmt.Sprintf("write %s/%s for the whole time, or [%s..%s] for one of these years", m[1], m[2], m[1], m[2])
		}},
		{pattern(`(?:the )?(\d{1,2})(?:st|nd|rd|th) century`), func(m []string) (string, string) {
			var number int
			fmt.Sscan(m[1], &number)
			return "", fmt.Sprintf("write %02dXX", number-1)
		}},
		{pattern(`f\.?y\.? ?` + aYear + `.*`), func(m []string) (string, string) {
			var year int
			fmt.Sscan(m[1], &year)
			return "", fmt.Sprintf("write the first and the last day of the fiscal year, such as %d-07-01/%d-06-30", year, year+1)
		}},
		{pattern(`(\d{4}-\d\d-\d\d)[t ]\d\d:.*`), func(m []string) (string, string) { return "", "write the day alone: " + m[1] }},
	}
}

func season(m []string) (better, advice string) {
	number := map[string]string{"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}[strings.ToLower(m[1])]
	if m[2] != "" {
		number = fmt.Sprint(32 + int(m[2][0]-'0'))
	}
	return write(valid(m[3] + "-" + number))
}

func joinedDates(first, last string) string {
	if first == "" || last == "" {
		return ""
	}
	return valid(first + "/" + last)
}

var phrases []phrase

// inWords finds out what a date in words means.
func inWords(s string) (better, advice string) {
	if phrases == nil {
		phrases = newPhrases()
	}
	for _, p := range phrases {
		if m := p.form.FindStringSubmatch(s); m != nil && len(s) < 80 {
			if better, advice = p.advise(m); advice != "" {
				return better, advice
			}
		}
	}
	return "", ""
}

// formal is a text that looks as if its writer knew EDTF, so that what is wrong with its characters helps.
var formal = regexp.MustCompile(`^[\[{~?%]?Y?-?[0-9X]{3,}[-0-9X~?%/.,\]}TZ:+]*$`)

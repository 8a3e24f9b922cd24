package edtf

import (
	"regexp"
	"strings"
	"sync"
)

// A habit is a common way to write a date that is not EDTF, and how to write it instead.
type habit struct {
	pattern *regexp.Regexp
	instead string
}

// habits are compiled at the first refusal.
var habits = sync.OnceValue(func() (list []habit) {
	for _, h := range [][2]string{
		{`(\d{3})0'?s`, `${1}X`},                         // 1950s
		{`(\d{3})`, `${1}X`},                             // 195
		{`(?:c|ca|circa|about)[. ]*(\d{4})`, `${1}~`},    // c. 1954
		{`(\d{4})[–—-](\d{4})`, `${1}/${2}`},             // 1965-1971
		{`(\d\d)(\d\d)[/–—](\d\d)`, `${1}${2}/${1}${3}`}, // 1965/71
		{`(\d\d)(\d\d)-([4-9]\d)`, `${1}${2}/${1}${3}`},  // 1965-71
		{`spring,? (\d{4})`, `${1}-21`},                  // spring 1965
		{`summer,? (\d{4})`, `${1}-22`},
		{`(?:autumn|fall),? (\d{4})`, `${1}-23`},
		{`winter,? (\d{4})`, `${1}-24`},
		{`since (\S+)`, `${1}/..`},                          // since 2011
		{`until (\S+)`, `/${1}`},                            // until 1977
		{`between (\S+) and (\S+)`, `[${1}..${2}]`},         // between 1965 and 1971
		{`(\d{4})[./]?(\d\d)[./]?(\d\d)`, `${1}-${2}-${3}`}, // 19540501, 1954.05.01
		{`(\d{4})-(\d)`, `${1}-0${2}`},                      // 1954-5
		{`(\d{4})-(\d)-(\d\d)`, `${1}-0${2}-${3}`},
		{`(\d{4})-(\d\d)-(\d)`, `${1}-${2}-0${3}`},
		{`(\d{4})-(\d)-(\d)`, `${1}-0${2}-0${3}`},
		{`(.*)(?:\?~|~\?)`, `${1}%`},                        // 1954?~
		{`Y(-?\d{4})`, `${1}`},                              // Y1954
		{`(.*T\d\d:\d\d:\d\d)\.\d+(.*)`, `${1}${2}`},        // a fraction of a second
		{`(.*T\d\d:\d\d:\d\d[+-]\d\d)(\d\d)`, `${1}:${2}`},  // +0500
		{`(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)`, `${1}T${2}`}, // blank for T
	} {
		list = append(list, habit{regexp.MustCompile(`^(?i:` + h[0] + `)$`), h[1]})
	}
	return list
})

// suggest returns a text that is valid at the level and that the refused one probably means, or "".
func suggest(text string, level int) string {
	if len(text) > longestText {
		return ""
	}
	if d, err := parse(text, 2); err == nil { // the level alone is wrong
		return valid(d.text, level)
	}
	for _, h := range habits() {
		if h.pattern.MatchString(text) {
			if better := valid(h.pattern.ReplaceAllString(text, h.instead), level); better != "" {
				return better
			}
		}
	}
	if bare := strings.Join(strings.Fields(text), ""); bare != text {
		return valid(bare, level)
	}
	return valid(strings.ToUpper(text), level)
}

func valid(text string, level int) string {
	if _, err := parse(text, level); err != nil {
		return ""
	}
	return text
}

package edtf

import (
	"fmt"
	"unicode/utf8"
)

// An Error says why a text is refused.
type Error struct {
	Text    string // the whole text
	Offset  int    // byte in Text, from 0, at which the mistake begins
	Problem string // what is wrong and where, as in "month 13 at character 6 is not 01 to 12"
	Advice  string // what to do instead, as in "write YYYY-MM-DD"
}

// Error returns one line with the text (long ones cut), the problem and the advice.
func (e *Error) Error() string {
	return fmt.Sprintf("%s: %s; %s", quote(e.Text), e.Problem, e.Advice)
}

func quote(text string) string {
	const longest = 60
	if len(text) > longest {
		return fmt.Sprintf("%q...", text[:longest])
	}
	return fmt.Sprintf("%q", text)
}

// mistake makes an error whose problem reads "<what> at character <n> <why>".
func mistake(text string, offset int, what, why, advice string) *Error {
	character := utf8.RuneCountInString(text[:offset]) + 1
	problem := fmt.Sprintf("%s at character %d %s", what, character, why)
	return &Error{Text: text, Offset: offset, Problem: problem, Advice: advice}
}

package json

import "strings"

// Literal is what stands in a JSON file instead of the value old so that it reads better: a text
// stays a text, a number or boolean stays one where it can.
func Literal(old, better string) string {
	if !strings.HasPrefix(old, `"`) && (better == "true" || better == "false" || numberForm.MatchString(better)) {
		return better
	}
	return string(appendString(nil, better))
}

package csv

import "strings"

// Literal is what stands in a CSV file instead of the field old so that it reads better.
func Literal(old, better string) string {
	if strings.HasPrefix(old, `"`) || strings.ContainsAny(better, ",;\t\"\n") {
		return `"` + strings.ReplaceAll(better, `"`, `""`) + `"`
	}
	return better
}

package changelog

import (
	"fmt"
	"regexp"
	"strings"
)

// Cite gives a CITATION.cff (Citation File Format 1.2.0) the version and the date of a release. All
// else stays as it is; a value that is quoted stays quoted.
func Cite(text, version, date string) (string, error) {
	for _, f := range []struct{ name, value string }{{"version", version}, {"date-released", date}} {
		line := regexp.MustCompile(`(?m)^` + f.name + `:.*$`)
		found := line.FindAllString(text, -1)
		if len(found) != 1 {
			return "", fmt.Errorf("it needs one line %q", fmt.Sprintf("%s: %q", f.name, f.value))
		}
		value := f.value
		if strings.ContainsAny(found[0], `"'`) {
			value = fmt.Sprintf("%q", value)
		}
		text = line.ReplaceAllLiteralString(text, f.name+": "+value)
	}
	return text, nil
}

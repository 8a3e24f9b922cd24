package yaml

import (
	"encoding/json"
	"regexp"
	"strings"
)

// plain is text that YAML reads as it stands, without quotes, in a list and in an object.
var plain = regexp.MustCompile(`^[\pL\pN](?:[\pL\pN ._/~?%()+-]*[\pL\pN._/~?%()+])?$`)

// Literal is what stands in a YAML file instead of the scalar old so that it reads better.
func Literal(old, better string) string {
	if !strings.HasPrefix(old, `"`) && !strings.HasPrefix(old, "'") && plain.MatchString(better) {
		return better
	}
	var b strings.Builder
	e := json.NewEncoder(&b) // a text of JSON is one of YAML (YAML 1.2.2, section 1.3)
	e.SetEscapeHTML(false)
	if err := e.Encode(better); err != nil {
		return old
	}
	return strings.TrimSuffix(b.String(), "\n")
}

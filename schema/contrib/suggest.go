package contrib

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"pakrus/schema"
)

// suggest is what could stand in a column instead of a text that breaks a rule; sure says that
// it means the same.
func suggest(c *schema.Column, code, text string) (better string, sure bool) {
	switch code {
	case "TXT1":
		better = strings.TrimSpace(text)
		return better, better != ""
	case "TXT2":
		better = withoutInvisible.Replace(text)
		return changed(better, text), true
	case "TXT5":
		return changed(norm.NFC.String(text), text), true
	case "COD1":
		return suggestCode(c.CodeList, text)
	case "FMT1":
		if strings.HasPrefix(text, "www.") {
			return "https://" + text, false
		}
	}
	return "", false
}

// withoutInvisible takes out characters that have no meaning in a text, and makes line ends LF.
var withoutInvisible = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u200b", "", "\u2060", "", "\ufeff", "")

func changed(better, text string) string {
	if better == text {
		return ""
	}
	return better
}

// suggestCode finds the code that differs in case or spaces only, that has the text as its label,
// or that is nearest.
func suggestCode(l *schema.CodeList, text string) (better string, sure bool) {
	plain := strings.NewReplacer(" ", "-", "_", "-").Replace(strings.ToLower(strings.TrimSpace(text)))
	for _, code := range l.Codes {
		if strings.ToLower(strings.ReplaceAll(code.Value, "_", "-")) == plain || strings.EqualFold(code.Label, strings.TrimSpace(text)) {
			return code.Value, true
		}
	}
	return schema.NearestSorted(text, slices.Clone(l.Values())), false
}

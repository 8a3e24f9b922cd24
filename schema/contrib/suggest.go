package contrib

import (
	"fmt"
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
	if near := schema.NearestSorted(text, slices.Clone(l.Values())); near != "" && (strings.EqualFold(near[:1], text[:1]) || strings.TrimLeft(near, "0") == text) {
		return near, false
	}
	return codeAmong(l, text), false
}

// codeAmong is the one code that is among the words of a text, or "".
func codeAmong(l *schema.CodeList, text string) (found string) {
	words := strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return strings.ContainsRune(" ,;:/()", c) })
	for _, code := range l.Values() {
		if slices.Contains(words, code) {
			if found != "" {
				return ""
			}
			found = code
		}
	}
	return found
}

// codesAdvice is the advice for a text that is no code.
func codesAdvice(l *schema.CodeList, near string) string {
	switch {
	case near != "":
		return fmt.Sprintf("did you mean %q?", near)
	case len(l.Codes) <= 40:
		return "write one of " + strings.Join(l.Values(), ", ")
	}
	return fmt.Sprintf("write a code of the list %s, which the template and the table codelists show, such as %s (%s)", l.Name, l.Codes[0].Value, l.Codes[0].Label)
}

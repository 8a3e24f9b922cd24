package evidence

import (
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"
)

var (
	tag        = regexp.MustCompile(`</?(?:sup|sub|b|i|em|strong|br) ?/?>`)
	autolink   = regexp.MustCompile(`<(https?://[^<>\s]+)>`)
	escape     = regexp.MustCompile("\\\\([!-/:-@\\[-`{-~])")
	link       = regexp.MustCompile(`\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*\)`)
	underscore = regexp.MustCompile(`(^|[\s("'])_{1,2}([^_\s][^_]*)_{1,2}($|[\s)"'.,;:?!])`)
	heads      = regexp.MustCompile(`^\s*#+\s+`)
)

// unify writes each kind of quote, dash and ellipsis in one way and drops invisible characters.
var unify = strings.NewReplacer(
	"‘", "'", "’", "'", "‚", "'", "‛", "'", "′", "'",
	"“", `"`, "”", `"`, "„", `"`, "‟", `"`, "″", `"`, "«", `"`, "»", `"`,
	"‐", "-", "‑", "-", "‒", "-", "–", "-", "—", "-", "―", "-", "−", "-",
	"…", "...", "\u00ad", "", "\u200b", "", "\u2060", "", "\ufeff", "",
)

// Normalise writes a text so that two copies of it compare equal whatever their markup: NFC; no
// markdown emphasis, heading signs, escapes or links ("[x](url)" becomes "x"); no <sup> and the
// like; one kind of quote, dash and ellipsis; single spaces. Fingerprints are taken from it, and
// both sides of a comparison go through it.
func Normalise(s string) string {
	s = unify.Replace(norm.NFC.String(s))
	s = heads.ReplaceAllString(s, "")
	s = autolink.ReplaceAllString(tag.ReplaceAllString(s, ""), "$1")
	s = link.ReplaceAllString(escape.ReplaceAllString(s, "$1"), "$1")
	s = underscore.ReplaceAllString(s, "$1$2$3")
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "*", "")), " ")
}

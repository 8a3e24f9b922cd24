package python

import (
	"regexp"
	"strings"

	"pakrus/schema"
)

// stages are the words of a pre-release that Python knows too (PEP 440, section
// "Pre-releases"), with the way in which its normal form writes them.
var stages = map[string]string{
	"a": "a", "alpha": "a", "b": "b", "beta": "b", "c": "rc", "rc": "rc", "pre": "rc", "preview": "rc", "dev": ".dev",
}

var knownStage = regexp.MustCompile(`^([a-z]+)[.-]?([0-9]*)$`)

// version is a version of SemVer in the normal form of PEP 440: 0.3.0-dev is 0.3.0.dev0,
// 1.0.0-rc.1 is 1.0.0rc1. What PEP 440 has no word for is a development version with the
// suffix as its local label: 1.0.0-trial.7 is 1.0.0.dev0+trial.7.
func version(semver string) string {
	release, suffix, isPre := strings.Cut(semver, "-")
	if !isPre {
		return release
	}
	if m := knownStage.FindStringSubmatch(suffix); m != nil && stages[m[1]] != "" {
		number := strings.TrimLeft(m[2], "0")
		if number == "" {
			number = "0"
		}
		return release + stages[m[1]] + number
	}
	return release + ".dev0+" + strings.Join(strings.FieldsFunc(suffix, func(r rune) bool { return r == '-' || r == '.' }), ".")
}

// distribution is the name of the wheel's project and version in names of files (binary
// distribution format, section "Escaping and Unicode").
func distribution(m schema.Meta) string {
	return strings.ReplaceAll(m.Name, "-", "_") + "-" + version(m.Version)
}

func wheelName(m schema.Meta) string { return distribution(m) + "-py3-none-any.whl" }

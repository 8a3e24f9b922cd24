package release

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// nameForm allows what every file system and every URL takes as it stands: no "..", no
// hidden file, no space, no backslash.
var nameForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$`)

// deviceName is a name that Windows keeps for a device, with or without an extension.
var deviceName = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)`)

// checkName says what is wrong with the path of a file inside a release.
func checkName(name string) error {
	if !nameForm.MatchString(name) || len(name) > 200 {
		return fmt.Errorf("a file name has letters, digits, dots, hyphens and underscores, begins with a letter or digit, and has at most 200 characters")
	}
	for part := range strings.SplitSeq(name, "/") {
		if deviceName.MatchString(part) || strings.HasSuffix(part, ".") {
			return fmt.Errorf("%q cannot be a file name on Windows; choose another", part)
		}
	}
	return nil
}

// shown is a name as a message shows it: quoted where it is none that a release may hold,
// so that no control character of a stranger's file name reaches a terminal.
func shown(name string) string {
	if checkName(strings.TrimPrefix(name, "../")) != nil {
		return strconv.Quote(name)
	}
	return name
}

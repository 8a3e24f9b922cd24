package release

import (
	"fmt"
	"slices"
	"strings"
)

// adviseVersion says which version number a changed release asks for. A data set follows
// SemVer 2.0.0 in the sense that its tables and columns are the interface: one that is removed
// or means something else is a breaking change (free below 1.0.0, section 4), new values
// are a new minor version, and other texts about the same values a patch.
func adviseVersion(version string, all []Difference) string {
	var major, minor, patch int
	fmt.Sscanf(version, "%d.%d.%d", &major, &minor, &patch)
	changed := func(folders ...string) bool {
		return slices.ContainsFunc(all, func(d Difference) bool {
			folder, _, _ := strings.Cut(d.File, "/")
			return slices.Contains(folders, folder) && !strings.HasSuffix(d.File, "-metadata.json")
		})
	}
	next := fmt.Sprintf("%d.%d.0", major, minor+1)
	switch {
	case changed("schemas") && major > 0:
		return fmt.Sprintf("the definition of a table changed: publish it as %d.0.0, or as %s if tables, columns or codes were only added", major+1, next)
	case changed("schemas"):
		return "the definition of a table changed: publish it as " + next
	case changed("csv", "json"):
		return "values changed: publish it as " + next
	}
	return fmt.Sprintf("the values are the same: publish it as %d.%d.%d", major, minor, patch+1)
}

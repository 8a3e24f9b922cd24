package schema

import (
	"strings"

	"golang.org/x/mod/semver"
)

// Versions says since when a record is in the dataset. Embed it last in a record struct.
// A record that leaves Added empty has been there since the first version.
type Versions struct {
	Added   string `json:"added_in" own:"" doc:"Version of the dataset that introduced the record." jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$"`
	Changed string `json:"changed_in,omitzero" own:"" doc:"Version that last changed the record; missing where it never changed." jsonschema:"pattern=^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$"`
}

// Stamp gives the versions of the record to the caller to read or complete.
func (v *Versions) Stamp() *Versions { return v }

// isVersion reports whether v is written as SemVer 2.0.0 asks, in full.
func isVersion(v string) bool { return semver.IsValid("v"+v) && strings.Count(v, ".") >= 2 }

// CompareVersions orders two versions by SemVer 2.0.0: negative where a comes before b.
func CompareVersions(a, b string) int { return semver.Compare("v"+a, "v"+b) }

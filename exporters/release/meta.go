package release

import (
	"errors"
	"fmt"
	"regexp"

	"golang.org/x/mod/semver"

	"pakrus/schema"
	"pakrus/schema/edtf"
)

var datasetName = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)

// folderVersion is narrower than SemVer: a version names a folder, and must name the same
// one where capitals do not count.
var folderVersion = regexp.MustCompile(`^[0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.-]+)?$`)

// checkMeta lists all that a release needs of the description of its dataset and does not find.
func checkMeta(m schema.Meta) error {
	var wrong []error
	need := func(ok bool, field, problem string) {
		if !ok {
			wrong = append(wrong, fmt.Errorf("Meta.%s: %s", field, problem))
		}
	}
	_, err := edtf.ParseDay(string(m.Released))
	need(datasetName.MatchString(m.Name), "Name", fmt.Sprintf("%q names files; write lower-case letters, digits and hyphens", m.Name))
	need(isVersion(m.Version), "Version", fmt.Sprintf("%q is no version; write MAJOR.MINOR.PATCH, such as 1.2.0 or 1.2.0-dev, in lower case and without +", m.Version))
	need(err == nil, "Released", fmt.Sprintf("%q is no day; write YYYY-MM-DD", m.Released))
	need(m.Title != "", "Title", "is empty; name the dataset")
	need(m.Description != "", "Description", "is empty; say in a paragraph what the dataset holds")
	need(m.License.SPDX != "" && m.License.Title != "" && m.License.URL != "", "License", "needs SPDX, Title and URL")
	need(m.License.Text != "", "License.Text", "is empty; give the full text, it goes into LICENSE.txt")
	need(len(m.Creators) > 0, "Creators", "is empty; a citation names at least one")
	for i, c := range m.Creators {
		need(c.Name != "", fmt.Sprintf("Creators[%d].Name", i), "is empty")
	}
	return errors.Join(wrong...)
}

// isVersion reports whether v is a version of SemVer 2.0.0 that can name a folder.
func isVersion(v string) bool { return folderVersion.MatchString(v) && semver.IsValid("v"+v) }

package changelog

import "regexp"

// message is the line of a CITATION.cff (Citation File Format 1.2.0) that tells people what to do.
var message = regexp.MustCompile(`(?m)^message:.*$`)

// Cite is the CITATION.cff of a project for a release that has one of its own: all is as in that,
// but for the message, which stays as the project has it.
func Cite(project, release string) string {
	if kept := message.FindString(project); kept != "" {
		return message.ReplaceAllLiteralString(release, kept)
	}
	return release
}

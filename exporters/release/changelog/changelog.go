// Package changelog enters releases into a changelog in the form of Keep a Changelog 1.1.0.
package changelog

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"pakrus/schema"
)

// Entry is what a changelog tells of a release beside what people write.
type Entry struct {
	Version string
	Date    string // YYYY-MM-DD
	Last    string // release before it; empty for the first
	Records string // what changed in the records, in CommonMark
}

// recordsHeading begins the part that is computed. It goes to the end of its section, or to
// the next heading, and is written anew by each Enter.
const recordsHeading = "### Records"

// unreleased is the heading of what is written before the version is known.
const unreleased = "Unreleased"

// begin is a changelog without a release.
const begin = "# Changelog\n\nThe format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n"

// section is what stands below a heading of the second level.
type section struct {
	name       string // what the heading names: a version, or Unreleased
	start, end int    // lines, from the heading to before the next one
}

var (
	heading   = regexp.MustCompile(`^## +\[?([^\]\s]+)\]?`)
	reference = regexp.MustCompile(`^\[[^\]]+\]: `)
)

// Enter gives the section of the release its version and date and adds what changed in the
// records. What people wrote stays: a section of that version, one that is called Unreleased, or
// one of a version that was never published becomes the section of the release. It is an error
// where there are several of these, since their order is for a person to say.
func Enter(text string, e Entry) (string, error) {
	if strings.TrimSpace(text) == "" {
		text = begin
	}
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	sections := sectionsOf(lines)
	open := slices.DeleteFunc(slices.Clone(sections), func(s section) bool { return !e.takes(s.name) })
	if len(open) > 1 {
		return "", fmt.Errorf("sections %s are all of what is not released yet; join them in one", strings.Join(names(open), " and "))
	}
	at := section{start: len(lines), end: len(lines)}
	switch {
	case len(open) == 1:
		at = open[0]
	case len(sections) > 0:
		at.start, at.end = sections[0].start, sections[0].start
	}
	written := write(e, lines[at.start:at.end])
	before, after := trimmed(lines[:at.start]), lines[at.end:]
	return strings.TrimRight(strings.Join(slices.Concat(before, []string{""}, written, after), "\n"), "\n") + "\n", nil
}

// takes reports whether a section becomes that of the release.
func (e *Entry) takes(name string) bool {
	if strings.EqualFold(name, unreleased) || name == e.Version {
		return true
	}
	isOpen := semver.IsValid("v"+name) && schema.CompareVersions(name, e.Version) < 0
	return isOpen && (e.Last != "" && schema.CompareVersions(name, e.Last) > 0)
}

// write is the section with its heading and its computed part.
func write(e Entry, old []string) []string {
	made := []string{fmt.Sprintf("## [%s] - %s", e.Version, e.Date), ""}
	if len(old) > 0 {
		made = append(made, withoutRecords(old[1:])...)
	}
	made = append(trimmed(made), "", recordsHeading, "")
	made = append(made, strings.Split(strings.TrimSpace(e.Records), "\n")...)
	return append(made, "")
}

// withoutRecords leaves out the part that was computed, and the blank line at the start.
func withoutRecords(lines []string) []string {
	var kept []string
	skip := false
	for _, line := range lines {
		if strings.HasPrefix(line, "#") {
			skip = line == recordsHeading
		}
		if !skip && (line != "" || len(kept) > 0) {
			kept = append(kept, line)
		}
	}
	return kept
}

func sectionsOf(lines []string) []section {
	var all []section
	for i, line := range lines {
		if reference.MatchString(line) && len(all) > 0 { // links stand at the end
			all[len(all)-1].end = min(all[len(all)-1].end, i)
			continue
		}
		m := heading.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		if n := len(all); n > 0 {
			all[n-1].end = min(all[n-1].end, i)
		}
		all = append(all, section{name: m[1], start: i, end: len(lines)})
	}
	return all
}

func names(sections []section) []string {
	var all []string
	for _, s := range sections {
		all = append(all, "["+s.name+"]")
	}
	return all
}

// trimmed leaves out the blank lines at the end.
func trimmed(lines []string) []string {
	n := len(lines)
	for n > 0 && strings.TrimSpace(lines[n-1]) == "" {
		n--
	}
	return lines[:n:n]
}

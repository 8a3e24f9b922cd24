package release

import (
	"fmt"
	"regexp"
	"strings"
)

const sumsName = "SHA256SUMS"

// sumLine is a line of sha256sum (GNU coreutils) in text mode.
var sumLine = regexp.MustCompile(`^([0-9a-f]{64})  (.+)$`)

// formatSums writes the files, which are sorted by name, as sha256sum does.
func formatSums(files []File) []byte {
	var out strings.Builder
	for _, f := range files {
		fmt.Fprintf(&out, "%s  %s\n", f.SHA256, f.Name)
	}
	return []byte(out.String())
}

// parseSums reads what formatSums writes. What is wrong with the text are faults, one a line.
func parseSums(text string) (sums map[string]string, faults []Fault) {
	sums = map[string]string{}
	wrong := func(line int, problem string) {
		faults = append(faults, Fault{sumsName, fmt.Sprintf("line %d: %s", line, problem)})
	}
	lines := strings.Split(text, "\n")
	if last := len(lines) - 1; lines[last] == "" {
		lines = lines[:last]
	} else {
		wrong(last+1, "the line does not end; the file may be cut short")
	}
	previous := ""
	for i, line := range lines {
		m := sumLine.FindStringSubmatch(line)
		if m == nil || checkName(m[2]) != nil || m[2] == sumsName {
			wrong(i+1, fmt.Sprintf("%q is not a SHA-256, two spaces and the name of another file", line))
			continue
		}
		if m[2] <= previous {
			wrong(i+1, fmt.Sprintf("%s is not sorted, or is there twice", m[2]))
		}
		sums[m[2]], previous = m[1], m[2]
	}
	return sums, faults
}

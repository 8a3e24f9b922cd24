package findings

import (
	"fmt"
	"io"
	"strings"

	"pakrus/schema/contrib"
)

var (
	escapeMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	escapeProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// GitHub writes a workflow command of GitHub Actions for each finding, which then stands beside
// the line of the file in a pull request.
func GitHub(w io.Writer, r *Report) error {
	if len(r.Findings) == 0 {
		_, err := fmt.Fprintf(w, "::notice title=%s::%s without findings\n", escapeProperty.Replace(r.Tool), count(len(r.Files), "contributed file"))
		return err
	}
	for _, f := range r.Findings {
		if _, err := fmt.Fprintf(w, "::%s %s::%s\n", f.Severity, properties(f), escapeMessage.Replace(Printable(message(f)))); err != nil {
			return err
		}
	}
	return nil
}

func properties(f contrib.Finding) string {
	parts := []string{"file=" + escapeProperty.Replace(Printable(f.Place.File))}
	if p := f.Place; p.Line > 0 {
		parts = append(parts, fmt.Sprintf("line=%d", p.Line))
		if p.Column > 0 {
			parts = append(parts, fmt.Sprintf("col=%d", p.Column))
		}
		if p.Column > 0 && p.Width > 0 {
			parts = append(parts, fmt.Sprintf("endColumn=%d", p.Column+p.Width))
		}
	}
	return strings.Join(append(parts, "title="+f.Code), ",")
}

// message is what was found and what to write instead, with the cell of a workbook, which has no line.
func message(f contrib.Finding) string {
	text := f.Found
	if f.Place.Cell != "" {
		text = fmt.Sprintf("%s!%s: %s", f.Place.Sheet, f.Place.Cell, text)
	}
	if f.Advice != "" {
		text += "; " + f.Advice
	}
	return text
}

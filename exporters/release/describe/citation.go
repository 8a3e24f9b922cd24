package describe

import (
	"bytes"
	"encoding/json"
	"fmt"

	"pakrus/schema"
)

// Citation is a CITATION.cff (Citation File Format 1.2.0): how to cite the release. Every
// text is quoted, so that a YAML reader takes none for a date, a number or a boolean.
func Citation(d *schema.Dataset, _ []File) ([]byte, error) {
	var out bytes.Buffer
	m := d.Meta
	for _, f := range []struct{ key, value string }{
		{"cff-version", "1.2.0"},
		{"message", "If you use this dataset, please cite it as below."},
		{"type", "dataset"},
		{"title", m.Title},
		{"abstract", m.Description},
		{"version", m.Version},
		{"date-released", string(m.Released)},
		{"license", m.License.SPDX},
	} {
		fmt.Fprintf(&out, "%s: %s\n", f.key, quote(f.value))
	}
	out.WriteString("authors:\n")
	for _, c := range m.Creators {
		fmt.Fprintf(&out, "  - name: %s\n", quote(c.Name))
	}
	writeKeywords(&out, m.Keywords)
	return out.Bytes(), nil
}

func writeKeywords(out *bytes.Buffer, keywords []string) {
	if len(keywords) == 0 {
		return
	}
	out.WriteString("keywords:\n")
	for _, k := range keywords {
		fmt.Fprintf(out, "  - %s\n", quote(k))
	}
}

// quote writes a text as a JSON string, which is a double-quoted scalar of YAML 1.2 too
// (section 1.2 of its specification).
func quote(s string) string {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		panic(err) // a string always encodes
	}
	return string(bytes.TrimRight(out.Bytes(), "\n"))
}

package python

import (
	"bytes"

	"pakrus/exporters/citation"
	"pakrus/schema"
)

// cited is how to cite the release in a style.
type cited struct{ Style, Text string }

// citations cite the release in each style that there is.
func citations(m schema.Meta) ([]cited, error) {
	var all []cited
	for _, s := range citation.Styles {
		var text bytes.Buffer
		if err := s.Write(&text, &citation.Citation{Main: citation.Release(m)}); err != nil {
			return nil, err
		}
		all = append(all, cited{s.Name, text.String()})
	}
	return all, nil
}

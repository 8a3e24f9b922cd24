package describe

import (
	"bytes"
	"io"

	"pakrus/exporters/citation"
	"pakrus/schema"
)

// BibTeX is a citation.bib with one entry, the release.
func BibTeX(d *schema.Dataset, _ []File) ([]byte, error) { return bibliography(d, citation.BibTeX) }

// RIS is a citation.ris with one record, the release.
func RIS(d *schema.Dataset, _ []File) ([]byte, error) { return bibliography(d, citation.RIS) }

// CSL is a citation.csl.json: a list of one item, the release.
func CSL(d *schema.Dataset, _ []File) ([]byte, error) { return bibliography(d, citation.CSL) }

func bibliography(d *schema.Dataset, write func(io.Writer, []citation.Reference) error) ([]byte, error) {
	var out bytes.Buffer
	err := write(&out, []citation.Reference{citation.Release(d.Meta)})
	return out.Bytes(), err
}

// Package archive writes archives whose bytes depend on their content alone: no clock, no
// owner, and a compressor whose version go.mod fixes, not the standard one, whose output
// changes with the Go release.
package archive

import (
	"io"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zip"
)

// FirstDay is 1980-01-01 as MS-DOS writes dates; the first that a zip file can hold.
const FirstDay = 1<<5 | 1

const level = 6 // of compression; level 7 takes half as long again to save 5 %

// Zip writes a zip file, entry by entry.
type Zip struct{ zip *zip.Writer }

// NewZip begins a zip file on w.
func NewZip(w io.Writer) *Zip {
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(w, level)
	})
	return &Zip{z}
}

// Create begins the entry of that name; what is written to it counts until the next Create or Close.
func (z *Zip) Create(name string) (io.Writer, error) {
	return z.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, ModifiedDate: FirstDay})
}

// Close ends the file; it does not close the writer below.
func (z *Zip) Close() error { return z.zip.Close() }

package xlsx

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zip"
)

const (
	level    = 6              // of compression; level 7 takes half as long again to save 5 %
	firstDay = 1<<5 | 1       // 1980-01-01 as MS-DOS writes dates; the first that a zip file can hold
	ahead    = 256 << 10      // bytes that are formatted while those before are compressed
	maxPart  = math.MaxUint32 // bytes; Excel wants another form of zip file for more
)

// save writes the workbook as a zip file: parts in order of their names, which puts
// [Content_Types].xml first, without times, and compressed by a library whose version
// go.mod fixes, not by the standard one, whose output changes with the Go release.
func save(create func(name string) (io.WriteCloser, error), name string, b *workbook) (err error) {
	file, err := create(name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	archive := zip.NewWriter(file)
	archive.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(w, level)
	})
	for _, part := range slices.Sorted(maps.Keys(b.parts)) {
		w, err := archive.CreateHeader(&zip.FileHeader{Name: part, Method: zip.Deflate, ModifiedDate: firstDay})
		if err != nil {
			return err
		}
		if err := b.compress(part, w, maxPart); err != nil {
			return fmt.Errorf("%s: %s: %w", name, part, err)
		}
	}
	return archive.Close()
}

// compress formats a part in one goroutine while this one compresses it.
func (b *workbook) compress(part string, w io.Writer, limit int64) error {
	formatted, pipe := io.Pipe()
	go func() {
		buffer := bufio.NewWriterSize(pipe, ahead)
		err := b.writePart(part, buffer)
		pipe.CloseWithError(errors.Join(err, buffer.Flush()))
	}()
	n, err := io.CopyBuffer(w, io.LimitReader(formatted, limit+1), make([]byte, ahead))
	formatted.CloseWithError(io.ErrClosedPipe)
	if err == nil && n > limit {
		return errors.New("more than 4 GiB; split the table")
	}
	return err
}

package xlsx

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"

	"pakrus/exporters/internal/archive"
)

const (
	ahead   = 256 << 10      // bytes that are formatted while those before are compressed
	maxPart = math.MaxUint32 // bytes; Excel wants another form of zip file for more
)

// save writes the workbook as a zip file: parts in order of their names, which puts
// [Content_Types].xml first.
func save(create func(name string) (io.WriteCloser, error), name string, b *workbook) (err error) {
	file, err := create(name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	z := archive.NewZip(file)
	for _, part := range slices.Sorted(maps.Keys(b.parts)) {
		w, err := z.Create(part)
		if err != nil {
			return err
		}
		if err := b.compress(part, w, maxPart); err != nil {
			return fmt.Errorf("%s: %s: %w", name, part, err)
		}
	}
	return z.Close()
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

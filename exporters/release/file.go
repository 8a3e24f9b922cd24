package release

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"os"
	"path"
)

// fileWriter writes one file of a release. It gathers small writes, since formats write by
// the row.
type fileWriter struct {
	folder *folder
	buffer *bufio.Writer
	sink   *sink
	closed bool
}

// sink passes bytes to the file and takes their number and sum.
type sink struct {
	folder *folder
	name   string
	file   *os.File
	sum    hash.Hash
	size   int64
}

func newFileWriter(f *folder, name string, file *os.File) *fileWriter {
	s := &sink{folder: f, name: name, file: file, sum: sha256.New()}
	return &fileWriter{folder: f, sink: s, buffer: bufio.NewWriterSize(s, 64<<10)}
}

// Write fails with the error of a done context, too, so that a long build ends soon.
func (w *fileWriter) Write(p []byte) (int, error) {
	if w.closed {
		return 0, os.ErrClosed
	}
	return w.buffer.Write(p)
}

// Close writes what is left, syncs and closes the file.
func (w *fileWriter) Close() error {
	if w.closed {
		return os.ErrClosed
	}
	w.closed = true
	err := w.buffer.Flush()
	err = errors.Join(err, w.folder.disk.finish(w.sink.file, w.sink.path()))
	w.folder.closed(w.sink.result(), err)
	return err
}

func (s *sink) Write(p []byte) (int, error) {
	if err := s.folder.stop(); err != nil {
		return 0, err
	}
	n, err := s.folder.disk.write(s.file, s.path(), p)
	s.sum.Write(p[:n])
	s.size += int64(n)
	return n, err
}

func (s *sink) path() string { return path.Join(s.folder.base, s.name) }

func (s *sink) result() File {
	return File{Name: s.name, Bytes: s.size, SHA256: hex.EncodeToString(s.sum.Sum(nil))}
}

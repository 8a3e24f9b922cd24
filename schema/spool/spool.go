// Package spool keeps rows of a table in a temporary file, so that a table of any length can be
// read again and again in little memory.
package spool

import (
	"bufio"
	"encoding/binary"
	"errors"
	"os"
	"sync"

	"pakrus/schema"
)

// Spool is a file of rows. Rows are added by one goroutine; then any number may read them.
type Spool struct {
	file   *os.File
	out    *bufio.Writer
	ends   []int64 // where each row ends in the file
	buffer []byte

	mu  sync.Mutex
	err error // the first of reading
}

// New makes an empty spool in the folder for temporary files; Close removes it.
func New() (*Spool, error) {
	file, err := os.CreateTemp("", "pakrus-rows-")
	if err != nil {
		return nil, err
	}
	return &Spool{file: file, out: bufio.NewWriterSize(file, 1<<16)}, nil
}

// Len is the number of rows.
func (s *Spool) Len() int { return len(s.ends) }

// Add adds a row; all have the same number of values.
func (s *Spool) Add(row []schema.Value) error {
	s.buffer = s.buffer[:0]
	for i := range row {
		s.buffer = appendValue(s.buffer, &row[i])
	}
	s.ends = append(s.ends, s.start(len(s.ends))+int64(len(s.buffer)))
	_, err := s.out.Write(s.buffer)
	return err
}

// Flush ends the adding; rows can be read after it.
func (s *Spool) Flush() error { return s.out.Flush() }

func (s *Spool) start(i int) int64 {
	if i == 0 {
		return 0
	}
	return s.ends[i-1]
}

// Read fills row with row number i, from 0. After an error, which Err tells, the values are missing.
func (s *Spool) Read(i int, row []schema.Value) {
	content := make([]byte, s.ends[i]-s.start(i))
	if _, err := s.file.ReadAt(content, s.start(i)); err != nil {
		s.mu.Lock()
		if s.err == nil {
			s.err = err
		}
		s.mu.Unlock()
		clear(row)
		return
	}
	d := decoder{string(content)}
	for c := range row {
		row[c] = d.value()
	}
}

// Err is the first error of reading.
func (s *Spool) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// Close removes the file.
func (s *Spool) Close() error { return errors.Join(s.file.Close(), os.Remove(s.file.Name())) }

// What a value begins with.
const (
	missing = iota
	single
	list
)

// appendValue appends what a value is, then its number and text, or the items of its list, each
// text after its length.
func appendValue(b []byte, v *schema.Value) []byte {
	switch {
	case !v.Valid:
		return append(b, missing)
	case v.List == nil:
		return appendText(binary.AppendVarint(append(b, single), v.Int), v.Text)
	}
	b = binary.AppendUvarint(append(b, list), uint64(len(v.List)))
	for _, item := range v.List {
		b = appendText(b, item)
	}
	return b
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// decoder takes values off the front of what appendValue has made.
type decoder struct{ rest string }

func (d *decoder) value() schema.Value {
	kind := d.rest[0]
	d.rest = d.rest[1:]
	switch kind {
	case missing:
		return schema.Value{}
	case single:
		n := d.varint()
		return schema.Value{Valid: true, Int: n, Text: d.text()}
	}
	items := make([]string, d.uvarint())
	for i := range items {
		items[i] = d.text()
	}
	return schema.Value{Valid: true, List: items}
}

func (d *decoder) text() string {
	n := d.uvarint()
	s := d.rest[:n]
	d.rest = d.rest[n:]
	return s
}

func (d *decoder) head() []byte { return []byte(d.rest[:min(len(d.rest), binary.MaxVarintLen64)]) }

func (d *decoder) varint() int64 {
	v, n := binary.Varint(d.head())
	d.rest = d.rest[n:]
	return v
}

func (d *decoder) uvarint() uint64 {
	v, n := binary.Uvarint(d.head())
	d.rest = d.rest[n:]
	return v
}

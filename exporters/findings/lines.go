package findings

import (
	"bufio"
	"io"
	"strings"

	"pakrus/schema/contrib"
)

// lines gives lines of files, each file read once from its beginning, as findings come in order.
type lines struct {
	open   func(name string) (io.ReadCloser, error)
	name   string
	file   io.Closer
	in     *bufio.Reader
	number int
	text   string
}

// longestLine is how many characters of a line are kept.
const longestLine = 100_000

// line returns the line of a place; ok is false where the place has none or the file is no text.
func (l *lines) line(p contrib.Place) (string, bool) {
	if p.Line == 0 || p.Column == 0 || l.open == nil {
		return "", false
	}
	if p.File != l.name || p.Line < l.number {
		l.close()
		file, err := l.open(p.File)
		if err != nil {
			return "", false
		}
		l.name, l.file, l.in, l.number = p.File, file, bufio.NewReader(file), 0
	}
	for l.number < p.Line {
		if !l.next() {
			return "", false
		}
	}
	return l.text, strings.TrimSpace(l.text) != "" && !strings.ContainsRune(l.text, 0) // UTF-16 is no line of text
}

func (l *lines) close() {
	if l.file != nil {
		l.file.Close()
	}
	*l = lines{open: l.open}
}

// next reads a line; it ends in LF, CRLF, or CR alone.
func (l *lines) next() bool {
	var b strings.Builder
	for n := 0; ; {
		c, _, err := l.in.ReadRune()
		if err != nil && n == 0 {
			return false
		}
		if err != nil || c == '\n' || c == '\r' {
			if next, _ := l.in.Peek(1); c == '\r' && string(next) == "\n" {
				l.in.Discard(1)
			}
			break
		}
		if n++; n <= longestLine && !(l.number == 0 && n == 1 && c == '\ufeff') {
			b.WriteRune(c)
		}
	}
	l.number++
	l.text = b.String()
	return true
}

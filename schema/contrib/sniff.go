package contrib

import (
	"bytes"
	"errors"
	"io"
)

// A signature is how a file begins that is not the text that it should be.
type signature struct {
	begin  string
	what   string
	advice string
}

var signatures = []signature{
	{"\xff\xfe", "the text is in UTF-16", "save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"},
	{"\xfe\xff", "the text is in UTF-16", "save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"},
	{"PK\x03\x04", "the file is a workbook or another zipped file, not text", "name a workbook .xlsx, or export the sheet as text"},
	{"\xd0\xcf\x11\xe0", "the file is a workbook of an old kind (.xls), not text", "save it as .xlsx"},
	{"%PDF", "the file is a PDF document", "send a spreadsheet or a text file"},
	{"\x1f\x8b", "the file is compressed", "unpack it"},
	{"PAR1", "the file is in Parquet, which is not read from contributors", "export it as CSV"},
}

const byteOrderMark = "\ufeff"

// OpenText opens a file of text at its first character: it passes over a byte order mark, which it
// reports, and returns nil after a finding where the file is empty or something else than text.
// The reader must still look for bytes that are not UTF-8.
func OpenText(f File, to Sink) (io.Reader, error) {
	head := make([]byte, 512)
	n, err := f.ReadAt(head, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	head = head[:n]
	start := Place{File: f.Name, Line: 1, Column: 1}
	if bad := notText(head, start); bad != nil {
		to.Report(*bad)
		return nil, nil
	}
	skip := int64(0)
	if bytes.HasPrefix(head, []byte(byteOrderMark)) {
		to.Report(New("FIL7", start, "the file begins with a byte order mark", "nothing need be done; it is passed over"))
		skip = int64(len(byteOrderMark))
	}
	return io.NewSectionReader(f, skip, f.Size-skip), nil
}

func notText(head []byte, at Place) *Finding {
	found := func(code, what, advice string) *Finding {
		f := New(code, at, what, advice)
		return &f
	}
	for _, s := range signatures {
		if bytes.HasPrefix(head, []byte(s.begin)) {
			if head[0] >= 0xfe {
				return found("FIL2", s.what, s.advice)
			}
			return found("FIL1", s.what, s.advice)
		}
	}
	switch {
	case len(bytes.TrimSpace(bytes.TrimPrefix(head, []byte(byteOrderMark)))) == 0:
		return found("FIL5", "the file is empty", "send the file with its records; perhaps it was not saved")
	case bytes.IndexByte(head, 0) >= 0:
		return found("FIL2", "the file holds the character NUL, as UTF-16 and files that are no text do", "save it as UTF-8 text")
	}
	return nil
}

package xlsx

import (
	"archive/zip"
	"bytes"
	"context"
	"hash/crc32"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"pakrus/schema/contrib"
)

const maxParts = 200

// unzip reads all parts of the file into memory, by name. Sizes are counted while reading:
// what the file says of them can only lead to a rejection. So can a wrong checksum, even one
// of zero, which the library takes for none.
func unzip(ctx context.Context, data []byte, limits contrib.Limits) (map[string][]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && archive == nil {
		return nil, damagedf("the file cannot be unzipped: it is cut off or damaged (%v)", err)
	}
	if err := checkDirectory(archive, limits); err != nil {
		return nil, err
	}
	parts := make(map[string][]byte, len(archive.File))
	left := limits.UnzippedBytes
	for _, entry := range archive.File {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		content, err := unzipPart(entry, left)
		if err != nil {
			return nil, err
		}
		if left -= int64(len(content)); left < 0 {
			return nil, tooLarge(limits)
		}
		parts[entry.Name] = content
	}
	return parts, nil
}

func tooLarge(limits contrib.Limits) error {
	return refusef("FIL3", "remove pictures and empty formatted rows, split it, or "+contrib.Raise("unzipped-bytes"),
		"the parts of the workbook have more than %d bytes when unzipped", limits.UnzippedBytes)
}

func checkDirectory(archive *zip.Reader, limits contrib.Limits) error {
	if n := len(archive.File); n > maxParts {
		return refusef("FIL3", "copy the rows into a new workbook", "the workbook has %d parts, the limit is %d", n, maxParts)
	}
	seen := map[string]bool{}
	claimed := uint64(0)
	for _, entry := range archive.File {
		if err := checkEntry(entry); err != nil {
			return err
		}
		if key := strings.ToLower(entry.Name); seen[key] {
			return damagedf("the part %.80q is there twice", entry.Name)
		} else {
			seen[key] = true
		}
		if claimed += min(entry.UncompressedSize64, 1<<40); claimed > uint64(limits.UnzippedBytes) {
			return tooLarge(limits)
		}
	}
	return nil
}

func checkEntry(entry *zip.File) error {
	switch {
	case entry.Flags&1 != 0:
		return refusef("WBK1", "remove the password and save it as .xlsx", "the zip file is encrypted")
	case entry.Method != zip.Store && entry.Method != zip.Deflate:
		return damagedf("the part %.80q is compressed by method %d, which workbooks do not use", entry.Name, entry.Method)
	case !isPartName(entry.Name):
		return refusef("WBK2", "copy the rows into a new workbook", "the part name %.80q is absolute, leads out of the file, or has characters that no part name has", entry.Name)
	}
	return nil
}

// isPartName accepts names of parts as zip files have them (ECMA-376, part 2, section 6.2.2).
func isPartName(name string) bool {
	if name == "" || name[0] == '/' || !utf8.ValidString(name) || strings.ContainsAny(name, "\\:") || strings.ContainsFunc(name, unicode.IsControl) {
		return false
	}
	for segment := range strings.SplitSeq(strings.TrimSuffix(name, "/"), "/") {
		if segment == "" || strings.Trim(segment, ".") == "" {
			return false
		}
	}
	return true
}

// unzipPart reads at most one byte more than there is room for.
func unzipPart(entry *zip.File, room int64) ([]byte, error) {
	r, err := entry.Open()
	if err != nil {
		return nil, damagedf("the part %.80q cannot be unzipped (%v)", entry.Name, err)
	}
	defer r.Close()
	content, err := io.ReadAll(io.LimitReader(r, room+1))
	if err != nil {
		return nil, damagedf("the part %.80q cannot be unzipped: it is cut off or damaged (%v)", entry.Name, err)
	}
	if int64(len(content)) <= room && crc32.ChecksumIEEE(content) != entry.CRC32 {
		return nil, damagedf("the part %.80q is damaged: its checksum is wrong", entry.Name)
	}
	return content, nil
}

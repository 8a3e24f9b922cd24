package xlsx

import (
	"bytes"
	"unicode/utf16"
)

const saveAs = `open it and save it as "Excel Workbook (.xlsx)"`

// kinds are files that people take for workbooks, by their first bytes.
var kinds = []struct{ magic, found, advice string }{
	{"%PDF", "the file is a PDF document", "send the spreadsheet it was printed from"},
	{"\x1f\x8b", "the file is compressed with gzip", "unpack it and send the workbook in it"},
	{"7z\xbc\xaf", "the file is a 7z archive", "unpack it and send the workbook in it"},
	{"Rar!", "the file is a RAR archive", "unpack it and send the workbook in it"},
	{"\x09\x08", "the file is in the format of Excel 5 (.xls)", saveAs},
	{"PK\x05\x06", "the file is an empty zip archive", "send the workbook again"},
}

// recogniseKind refuses what is no zip file and says what it is.
func recogniseKind(data []byte) error {
	switch {
	case len(data) == 0:
		return refusef("WBK1", "send the workbook again", "the file is empty")
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return refuseOLE(data)
	}
	for _, k := range kinds {
		if bytes.HasPrefix(data, []byte(k.magic)) {
			return refusef("WBK1", k.advice, "%s", k.found)
		}
	}
	if bytes.HasPrefix(data, []byte("PK")) {
		return nil
	}
	if looksLikeText(data) {
		return refusef("WBK1", "if it is CSV, give its name the end .csv; else open it in a spreadsheet program and save it as \"Excel Workbook (.xlsx)\"", "the file is text, not a workbook")
	}
	return refusef("WBK1", saveAs, "the file is no workbook: it does not begin like a zip file")
}

// refuseOLE tells a workbook with a password (MS-OFFCRYPTO) from an old one (MS-XLS):
// both are compound files (MS-CFB), whose directory names streams in UTF-16.
func refuseOLE(data []byte) error {
	if bytes.Contains(data, utf16Bytes("EncryptedPackage")) {
		return refusef("WBK1", "remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it as .xlsx",
			"the workbook is protected by a password")
	}
	return refusef("WBK1", saveAs, "the file is in the format of Excel 97 to 2003 (.xls) or another old Office format")
}

func utf16Bytes(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

func looksLikeText(data []byte) bool {
	return !bytes.ContainsFunc(data[:min(len(data), 4096)], func(r rune) bool {
		return r < ' ' && r != '\n' && r != '\r' && r != '\t'
	})
}

package xlsx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"strings"
)

// bomb is a workbook that must be refused with one finding of that code.
type bomb struct {
	name, code string
	make       func() string
}

const oneRow = `<row r="2"><c r="A2"><v>1</v></c></row>`

// rows is a sound workbook with these rows below its header.
func rows(xml string) func() string { return func() string { return bookOf(header + xml).file() } }

// with adds a part to a sound workbook.
func with(name, content string) func() string {
	return func() string {
		b := bookOf(header + oneRow)
		b.parts = [][2]string{{name, content}}
		return b.file()
	}
}

// without takes a part out of a sound workbook.
func without(name string) func() string {
	return func() string {
		var kept [][2]string
		for _, p := range bookOf(header + oneRow).list() {
			if p[0] != name {
				kept = append(kept, p)
			}
		}
		return zipped(kept)
	}
}

// edited replaces text in a part of a sound workbook.
func edited(part, old, text string) func() string {
	return func() string {
		list := bookOf(header + oneRow).list()
		for i := range list {
			if list[i][0] != part {
				continue
			}
			if !strings.Contains(list[i][1], old) {
				panic(part + " has no " + old)
			}
			list[i][1] = strings.Replace(list[i][1], old, text, 1)
		}
		return zipped(list)
	}
}

func relationship(kind, target, mode string) string {
	return fmt.Sprintf(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="%s%s" Target="%s" TargetMode="%s"/></Relationships>`, office, kind, target, mode)
}

func patched(at string, offset int, value uint32, size int) func() string {
	return func() string {
		b := []byte(bookOf(header + oneRow).file())
		i := bytes.LastIndex(b, []byte(at)) + offset
		for k := range size {
			b[i+k] = byte(value >> (8 * k))
		}
		return string(b)
	}
}

// zeros is a workbook with a part of n MiB of zeros that claims to have so many bytes.
func zeros(n int, claim uint64) func() string {
	return func() string {
		packed := deflatedZeros(n)
		var out bytes.Buffer
		archive := zip.NewWriter(&out)
		raw, _ := archive.CreateRaw(&zip.FileHeader{Name: "xl/media/image1.png", Method: zip.Deflate, CompressedSize64: uint64(len(packed)), UncompressedSize64: claim})
		raw.Write(packed)
		for _, p := range bookOf(header + oneRow).list() {
			part, _ := archive.Create(p[0])
			io.WriteString(part, p[1])
		}
		archive.Close()
		return out.String()
	}
}

// deflatedZeros repeats what the second MiB becomes, since all from the second on are alike.
func deflatedZeros(n int) []byte {
	var packed bytes.Buffer
	w, _ := flate.NewWriter(&packed, flate.BestCompression)
	chunk := make([]byte, 1<<20)
	var ends [2]int
	for i := range ends {
		w.Write(chunk)
		w.Flush()
		ends[i] = packed.Len()
	}
	all := append(bytes.Clone(packed.Bytes()), bytes.Repeat(packed.Bytes()[ends[0]:ends[1]], n-2)...)
	w.Close()
	return append(all, packed.Bytes()[ends[1]:]...)
}

func many(n int, part func(i int) [2]string) func() string {
	return func() string {
		b := bookOf(header + oneRow)
		for i := range n {
			b.parts = append(b.parts, part(i))
		}
		return b.file()
	}
}

func repeated(before, text string, n int, after string) func() string {
	return rows(before + strings.Repeat(text, n) + after)
}

func sharedStringBomb(si string, n int) func() string {
	return edited("xl/sharedStrings.xml", "></sst>", ">"+strings.Repeat(si, n)+"</sst>")
}

var ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 1000)

const sheet1 = "xl/worksheets/sheet1.xml"

func billionLaughs() string {
	return `<!DOCTYPE a [<!ENTITY b "` + strings.Repeat("ha", 100) + `"><!ENTITY c "` + strings.Repeat("&b;", 100) + `">]><a>&c;</a>`
}

var bombs = []bomb{
	{"1 GiB of zeros, honest", "FIL3", zeros(1<<10, 1<<30)},
	{"1 GiB of zeros that claims 1 KiB", "WBK2", zeros(1<<10, 1<<10)},
	{"64 MiB of zeros that claims nothing", "WBK2", zeros(64, 0)},
	{"64 MiB of zeros that claims 15 MiB", "WBK2", zeros(64, 15<<20)},
	{"nine parts of 2 MiB", "FIL3", many(9, func(i int) [2]string {
		return [2]string{fmt.Sprintf("xl/a%d.xml", i), "<a>" + strings.Repeat(" ", 2<<20) + "</a>"}
	})},
	{"1000 parts", "FIL3", many(1000, func(i int) [2]string { return [2]string{fmt.Sprintf("xl/a%d.xml", i), "<a/>"} })},
	{"100,000 parts", "FIL3", many(100_000, func(i int) [2]string { return [2]string{fmt.Sprintf("x%d", i), ""} })},
	{"more than 10 MB", "FIL3", func() string { return bookOf(oneRow).file() + strings.Repeat("\x00", 10_000_000) }},
	{"row 50,000,000", "WBK2", rows(`<row r="50000000"><c r="A50000000"><v>1</v></c></row>`)},
	{"row 500,000,000", "WBK2", rows(`<row r="500000000"/>`)},
	{"row beyond 64 bits", "WBK2", rows(`<row r="99999999999999999999"/>`)},
	{"row -1", "WBK2", rows(`<row r="-1"/>`)},
	{"row 0", "WBK2", rows(`<row r="0"/>`)},
	{"row 1 twice", "WBK2", rows(`<row r="1"/>`)},
	{"rows that descend", "WBK2", rows(`<row r="5"/><row r="4"/>`)},
	{"rows half without numbers", "WBK2", rows(`<row><c r="A2"/></row>`)},
	{"column XFD in 5,000 rows", "FIL3", func() string {
		var b strings.Builder
		for i := range 5000 {
			fmt.Fprintf(&b, `<row r="%d"><c r="XFD%d"><v>1</v></c></row>`, i+2, i+2)
		}
		return bookOf(header + b.String()).file()
	}},
	{"column XFE", "WBK2", rows(`<row r="2"><c r="XFE2"/></row>`)},
	{"column ZZZZZZ", "WBK2", rows(`<row r="2"><c r="ZZZZZZ2"/></row>`)},
	{"column C before A", "WBK2", rows(`<row r="2"><c r="C2"/><c r="A2"/></row>`)},
	{"cell A9 in row 2", "WBK2", rows(`<row r="2"><c r="A9"><v>1</v></c></row>`)},
	{"cell twice", "WBK2", rows(`<row r="2"><c r="A2"/><c r="A2"/></row>`)},
	{"cell in small letters", "WBK2", rows(`<row r="2"><c r="a2"/></row>`)},
	{"cell $A$2", "WBK2", rows(`<row r="2"><c r="$A$2"/></row>`)},
	{"three million empty texts", "FIL3", sharedStringBomb("<si/>", 3_000_000)},
	{"200,001 texts", "FIL3", sharedStringBomb("<si/>", 200_001)},
	{"text number -1", "WBK2", rows(`<row r="2"><c r="A2" t="s"><v>-1</v></c></row>`)},
	{"text number 999999999", "WBK2", rows(`<row r="2"><c r="A2" t="s"><v>999999999</v></c></row>`)},
	{"style -1", "WBK2", rows(`<row r="2"><c r="A2" s="-1"/></row>`)},
	{"style 70000", "WBK2", rows(`<row r="2"><c r="A2" s="70000"/></row>`)},
	{"100,000 styles", "FIL3", edited("xl/styles.xml", "</cellXfs>", strings.Repeat(`<xf/>`, 100_000)+"</cellXfs>")},
	{"no styles", "WBK2", edited("xl/styles.xml", `<cellXfs><xf numFmtId="0"/></cellXfs>`, "")},
	{"billion laughs in the sheet", "WBK2", edited(sheet1, "<worksheet", billionLaughs()[:strings.Index(billionLaughs(), "<a>")]+"<worksheet")},
	{"document type in another part", "WBK2", with("docProps/app.xml", billionLaughs())},
	{"external entity", "WBK2", with("docProps/app.xml", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`)},
	{"unknown entity", "WBK2", rows(`<row r="2"><c r="A2" t="str"><v>&hi;</v></c></row>`)},
	{"100,000 elements deep", "WBK2", with("docProps/app.xml", strings.Repeat("<a>", 100_000)+strings.Repeat("</a>", 100_000))},
	{"a million attributes", "WBK2", with("docProps/app.xml", "<a "+strings.Repeat(`b="" `, 1_000_000)+"/>")},
	{"attribute of 8 MB", "WBK2", with("docProps/app.xml", `<a b="`+strings.Repeat("x", 8<<20)+`"/>`)},
	{"name of 8 MB", "WBK2", with("docProps/app.xml", `<`+strings.Repeat("x", 8<<20)+`/>`)},
	{"text of 8 MB", "WBK2", rows(`<row r="2"><c r="A2" t="inlineStr"><is><t>` + strings.Repeat("x", 8<<20) + `</t></is></c></row>`)},
	{"number of 100,000 digits", "WBK2", rows(`<row r="2"><c r="A2"><v>` + strings.Repeat("9", 100_000) + `</v></c></row>`)},
	{"number 1e4000000", "WBK2", rows(`<row r="2"><c r="A2"><v>1e4000000</v></c></row>`)},
	{"number NaN", "WBK2", rows(`<row r="2"><c r="A2"><v>NaN</v></c></row>`)},
	{"number 0x10", "WBK2", rows(`<row r="2"><c r="A2"><v>0x10</v></c></row>`)},
	{"cell of an unknown kind", "WBK2", rows(`<row r="2"><c r="A2" t="z"><v>1</v></c></row>`)},
	{"cell with two values", "WBK2", rows(`<row r="2"><c r="A2"><v>1</v><v>2</v></c></row>`)},
	{"text in a cell of numbers", "WBK2", rows(`<row r="2"><c r="A2"><is><t>1</t></is></c></row>`)},
	{"text between rows", "WBK2", rows("lost" + oneRow)},
	{"element between rows", "WBK2", rows("<lost/>" + oneRow)},
	{"rows in rows", "WBK2", rows(`<row r="2"><row r="3"/></row>`)},
	{"two lists of rows", "WBK2", rows(`</sheetData><sheetData>` + oneRow)},
	{"no list of rows", "WBK2", edited(sheet1, "sheetData>"+header, "rows>"+header)},
	{"100,003 rows", "FIL3", func() string {
		var b strings.Builder
		for i := range 100_015 {
			fmt.Fprintf(&b, `<row r="%d"><c r="A%d"><v>1</v></c></row>`, i+2, i+2)
		}
		return bookOf(header + b.String()).file()
	}},
	{"one long text in 100,000 cells", "FIL3", func() string {
		b := bookOf(header + longTexts())
		b.strings = []string{"<t>" + strings.Repeat("x", 32_000) + "</t>"}
		return b.file()
	}},
	{"UTF-16", "WBK2", edited(sheet1, "<worksheet", `<?xml version="1.0" encoding="UTF-16"?><worksheet`)},
	{"bytes that are no UTF-8", "WBK2", rows("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>\xff</v></c></row>")},
	{"control character", "WBK2", rows("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&#7;</v></c></row>")},
	{"two roots", "WBK2", with("docProps/app.xml", "<a/><a/>")},
	{"no root", "WBK2", with("docProps/app.xml", " ")},
	{"macros", "WBK3", with("xl/vbaProject.bin", "x")},
	{"macros by type", "WBK3", edited("[Content_Types].xml", "spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main")},
	{"macros under another name", "WBK3", with("xl/_rels/extra.xml.rels", relationship("vbaProject", "notes.bin", "Internal"))},
	{"macro sheet", "WBK3", edited("xl/_rels/workbook.xml.rels", office+"worksheet", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet")},
	{"embedded program", "WBK3", with("xl/embeddings/oleObject1.bin", "x")},
	{"active control", "WBK3", with("xl/activeX/activeX1.xml", "<a/>")},
	{"link to another workbook", "WBK3", with("xl/externalLinks/externalLink1.xml", "<a/>")},
	{"picture from elsewhere", "WBK3", with("xl/drawings/_rels/drawing1.xml.rels", relationship("image", "http://example.org/a.png", "External"))},
	{"template from elsewhere", "WBK3", with("xl/_rels/extra.xml.rels", relationship("attachedTemplate", `\\example.org\x`, "External"))},
	{"connection to data", "WBK3", with("xl/connections.xml", "<a/>")},
	{"part with .. in its name", "WBK2", with("xl/../../evil.xml", "<a/>")},
	{"part with an absolute name", "WBK2", with("/etc/passwd", "<a/>")},
	{"part with a drive", "WBK2", with("C:/evil.xml", "<a/>")},
	{"part with backslashes", "WBK2", with(`xl\..\evil.xml`, "<a/>")},
	{"part with a zero byte", "WBK2", with("xl/a\x00.xml", "<a/>")},
	{"part twice", "WBK2", with("XL/Workbook.xml", "<a/>")},
	{"sheet outside the file", "WBK2", edited("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "../../../etc/passwd")},
	{"sheet that is missing", "WBK2", without(sheet1)},
	{"texts that are missing", "WBK2", without("xl/sharedStrings.xml")},
	{"styles that are missing", "WBK2", without("xl/styles.xml")},
	{"no workbook part", "WBK2", without("xl/workbook.xml")},
	{"no list of types", "WBK1", without("[Content_Types].xml")},
	{"no relationships", "WBK2", without("_rels/.rels")},
	{"sheet named ../up", "WBK2", edited("xl/workbook.xml", `name="events"`, `name="../up"`)},
	{"sheet name of 8 KB", "WBK2", edited("xl/workbook.xml", `name="events"`, `name="`+strings.Repeat("x", 8<<10)+`"`)},
	{"no sheets", "WBK2", edited("xl/workbook.xml", "<sheets>", "<sheets/><others>")},
	{"encrypted parts", "WBK1", patched("PK\x01\x02", 8, 1, 2)},
	{"unknown compression", "WBK2", patched("PK\x01\x02", 10, 99, 2)},
	{"wrong checksum", "WBK2", patched("PK\x01\x02", 16, 0xdeadbeef, 4)},
	{"checksum of zero", "WBK2", patched("PK\x01\x02", 16, 0, 4)},
	{"more entries than there are", "WBK2", patched("PK\x05\x06", 10, 60000, 2)},
	{"password", "WBK1", func() string { return ole + string(utf16Bytes("EncryptedPackage")) }},
	{"Excel 97", "WBK1", func() string { return ole + string(utf16Bytes("Workbook")) }},
	{"Excel 5", "WBK1", func() string { return "\x09\x08\x08\x00" }},
	{"binary workbook", "WBK1", with("xl/workbook.bin", "x")},
	{"OpenDocument", "WBK1", with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")},
	{"Word document", "WBK1", with("word/document.xml", "<a/>")},
	{"empty file", "WBK1", func() string { return "" }},
	{"empty zip", "WBK1", func() string { return zipped(nil) }},
	{"CSV named .xlsx", "WBK1", func() string { return "title,date\nA visit,1999\n" }},
	{"PDF named .xlsx", "WBK1", func() string { return "%PDF-1.7\n" }},
	{"gzip named .xlsx", "WBK1", func() string { return "\x1f\x8b\x08" }},
	{"zip without an end", "WBK2", func() string { s := bookOf(header + oneRow).file(); return s[:len(s)-22] }},
}

func longTexts() string {
	var b strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&b, `<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>`, i+2, i+2)
	}
	return b.String()
}

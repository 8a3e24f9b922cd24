package xlsx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
)

// book makes workbooks for tests; the XML of a sheet is given from <cols> to <mergeCells>.
type book struct {
	sheets  [][2]string // name, or name|attributes, and XML
	strings []string    // shared strings
	formats []string    // of the styles of cells from the second on
	wbAttrs string      // of workbookPr
	parts   [][2]string // further ones
}

const (
	office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	mainNS = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	typeNS = `xmlns="http://schemas.openxmlformats.org/package/2006/content-types"`
	relNS  = `xmlns="http://schemas.openxmlformats.org/package/2006/relationships"`
	mime   = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	header = `<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c><c r="B1" t="inlineStr"><is><t>date</t></is></c></row>`
)

// bookOf is a book with one sheet.
func bookOf(rows string) book {
	return book{sheets: [][2]string{{"events", "<sheetData>" + rows + "</sheetData>"}}}
}

func (b book) list() [][2]string {
	var sheets, rels, types, formats, cells, texts strings.Builder
	for i, s := range b.sheets {
		name, attrs, _ := strings.Cut(s[0], "|")
		fmt.Fprintf(&sheets, `<sheet name="%s" sheetId="%d" r:id="r%d" %s/>`, name, i+1, i+1, attrs)
		fmt.Fprintf(&rels, `<Relationship Id="r%d" Type="%sworksheet" Target="worksheets/sheet%d.xml"/>`, i+1, office, i+1)
		fmt.Fprintf(&types, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`, i+1, mime)
	}
	for i, f := range b.formats {
		fmt.Fprintf(&formats, `<numFmt numFmtId="%d" formatCode="%s"/>`, 164+i, f)
		fmt.Fprintf(&cells, `<xf numFmtId="%d"/>`, 164+i)
	}
	for _, s := range b.strings {
		texts.WriteString("<si>" + s + "</si>")
	}
	parts := [][2]string{
		{"[Content_Types].xml", `<Types ` + typeNS + `><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/>` + override("workbook", "sheet.main") + override("styles", "styles") + override("sharedStrings", "sharedStrings") + types.String() + `</Types>`},
		{"_rels/.rels", `<Relationships ` + relNS + `><Relationship Id="a" Type="` + office + `officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook ` + mainNS + `><workbookPr ` + b.wbAttrs + `/><sheets>` + sheets.String() + `</sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships ` + relNS + `><Relationship Id="s" Type="` + office + `styles" Target="styles.xml"/>` +
			`<Relationship Id="t" Type="` + office + `sharedStrings" Target="/xl/sharedStrings.xml"/>` + rels.String() + `</Relationships>`},
		{"xl/styles.xml", `<styleSheet ` + mainNS + `><numFmts>` + formats.String() + `</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>` +
			`<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>` + cells.String() + `</cellXfs></styleSheet>`},
		{"xl/sharedStrings.xml", `<sst ` + mainNS + `>` + texts.String() + `</sst>`},
	}
	for i, s := range b.sheets {
		parts = append(parts, [2]string{fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), `<worksheet ` + mainNS + `>` + s[1] + `</worksheet>`})
	}
	return append(parts, b.parts...)
}

func override(part, kind string) string {
	return fmt.Sprintf(`<Override PartName="/xl/%s.xml" ContentType="%s%s+xml"/>`, part, mime, kind)
}

func (b book) file() string { return zipped(b.list()) }

func inline(ref, text string) string {
	return `<c r="` + ref + `" t="inlineStr"><is><t>` + text + `</t></is></c>`
}

// zipped is a zip file of parts, in order.
func zipped(parts [][2]string) string { return archived(parts, zip.Deflate) }

// stored is zipped without compression, which takes most of the time.
func stored(parts [][2]string) string { return archived(parts, zip.Store) }

func archived(parts [][2]string, method uint16) string {
	var b bytes.Buffer
	archive := zip.NewWriter(&b)
	for _, p := range parts {
		w, err := archive.CreateHeader(&zip.FileHeader{Name: p[0], Method: method})
		if err != nil {
			panic(err)
		}
		if _, err := w.Write([]byte(p[1])); err != nil {
			panic(err)
		}
	}
	if err := archive.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

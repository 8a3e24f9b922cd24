package xlsx

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"pakrus/schema"
)

// assemble has the library make a workbook without cells, and adds how to fill it.
func assemble(meta *schema.Meta, sheets []*sheet) (_ *workbook, err error) {
	f := excelize.NewFile()
	defer f.Close()
	st, err := newStyles(f)
	if err != nil {
		return nil, err
	}
	b := &workbook{parts: parts{}, insertions: map[string][]insertion{}}
	if err := describe(f, meta); err != nil {
		return nil, err
	}
	readme, err := addReadme(f, meta, sheets, st)
	if err != nil {
		return nil, fmt.Errorf("sheet %s: %w", readmeName, err)
	}
	b.insert(sheetPart(0), "</sheetData>", readme.write)
	for i, s := range sheets {
		if err := s.add(f, st, author(meta)); err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name, err)
		}
		s.fill(b, sheetPart(i+1), st)
	}
	f.SetActiveSheet(min(1, len(sheets)))
	f.SetZipWriter(func(io.Writer) excelize.ZipWriter { return b.parts })
	return b, f.Write(io.Discard)
}

// sheetPart is where the library puts the i-th sheet.
func sheetPart(i int) string { return fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1) }

// fill says where in the parts of the sheet its rows and links go.
func (s *sheet) fill(b *workbook, part string, st *styles) {
	b.insert(part, "</sheetData>", func(w io.Writer) error { return s.writeRows(w, st) })
	if s.firstLink == "" {
		return
	}
	b.insert(part, "</hyperlinks>", s.writeLinks)
	rels := strings.Replace(part, "worksheets/", "worksheets/_rels/", 1) + ".rels"
	b.insert(rels, "</Relationships>", s.writeLinkTargets)
}

// describe sets the properties of the document; its dates are the day of the release.
func describe(f *excelize.File, meta *schema.Meta) error {
	day, err := time.Parse(time.DateOnly, string(meta.Released))
	if err != nil {
		return fmt.Errorf("Meta.Released is %q, not a day; write it as YYYY-MM-DD", meta.Released)
	}
	stamp := day.Format(time.RFC3339)
	if err := f.SetAppProps(&excelize.AppProperties{Application: meta.Generator}); err != nil {
		return err
	}
	return f.SetDocProps(&excelize.DocProperties{
		Title: meta.Title, Description: meta.Description, Creator: author(meta), LastModifiedBy: author(meta),
		Keywords: strings.Join(meta.Keywords, "; "), Version: meta.Version, Created: stamp, Modified: stamp,
	})
}

func author(meta *schema.Meta) string {
	names := make([]string, len(meta.Creators))
	for i, c := range meta.Creators {
		names[i] = c.Name
	}
	return strings.Join(names, "; ")
}

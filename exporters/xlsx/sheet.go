package xlsx

import (
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"pakrus/schema"
)

// columnName is the letter or letters of the i-th column, from 0.
func columnName(i int) string {
	name, _ := excelize.ColumnNumberToName(i + 1)
	return name
}

// add has the library make the sheet, without its cells.
func (s *sheet) add(f *excelize.File, st *styles, author string) error {
	if _, err := f.NewSheet(s.Name); err != nil {
		return err
	}
	last, err := excelize.CoordinatesToCellName(max(1, len(s.Columns)), s.Len()+1)
	if err != nil {
		return err
	}
	if err := f.SetSheetDimension(s.Name, "A1:"+last); err != nil {
		return err
	}
	for i, n := range s.widths {
		if err := f.SetColWidth(s.Name, columnName(i), columnName(i), float64(n)+2); err != nil {
			return err
		}
	}
	if err := s.addHeaderTools(f, last, author); err != nil {
		return err
	}
	return s.addFirstLink(f)
}

// addHeaderTools freezes and filters the header and comments on its cells. A number kept
// as text, such as the code 042, is meant so: Excel shall not mark it as a mistake.
func (s *sheet) addHeaderTools(f *excelize.File, last, author string) error {
	freeze := &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}
	if err := f.SetPanes(s.Name, freeze); err != nil {
		return err
	}
	if err := s.addComments(f, author); err != nil {
		return err
	}
	if s.Len() == 0 {
		return nil // a filter needs rows
	}
	if err := f.AutoFilter(s.Name, "A1:"+last, nil); err != nil {
		return err
	}
	return f.AddIgnoredErrors(s.Name, "A2:"+last, excelize.IgnoredErrorsNumberStoredAsText)
}

func (s *sheet) addComments(f *excelize.File, author string) error {
	for i := range s.Columns {
		c := comment(&s.Columns[i], columnName(i)+"1", author)
		if err := errors.Join(checkText(s.Columns[i].Name), checkText(c.Text)); err != nil {
			return fmt.Errorf("column %q: %w", s.Columns[i].Name, err)
		}
		if err := f.AddComment(s.Name, c); err != nil {
			return err
		}
	}
	return nil
}

func (s *sheet) addFirstLink(f *excelize.File) error {
	if s.firstLink == "" {
		return nil
	}
	return f.SetCellHyperLink(s.Name, s.firstLink, s.firstURL, "External")
}

// comment is the line of the codebook on a column, shown over its name.
func comment(c *schema.Column, cell, author string) excelize.Comment {
	const width, lineLength, lineHeight = 300, 45, 17
	text := c.Meaning + "\n" + facts(c)
	lines := 3 + utf8.RuneCountInString(text)/lineLength
	return excelize.Comment{Cell: cell, Author: author, Text: text, Width: width, Height: uint(lines * lineHeight)}
}

// facts tells kind, unit and limits of a column.
func facts(c *schema.Column) string {
	text := string(c.Kind)
	if c.List {
		text = "list of " + text
	}
	if c.Unit != "" {
		text += ", in " + c.Unit
	}
	if c.References != "" {
		text += ", a key of " + c.References
	}
	if c.CodeList != nil {
		text += ", one of the codes " + c.CodeList.Name
	}
	if limits := c.Constraints.String(); limits != "" {
		text += ", " + limits
	}
	if c.Nullable {
		text += ", may be missing"
	}
	return text
}

// writeRows writes the header and all rows.
func (s *sheet) writeRows(w io.Writer, st *styles) error {
	r := &rowWriter{w: w}
	letters := s.writeHeader(r, st)
	links := maxLinks
	for i, row := range s.Rows() {
		r.begin(i + 2)
		for j := range row {
			c := &s.Columns[j]
			style := st.of(c)
			if links > 0 && linkable(c, row[j]) {
				links, style = links-1, st.link
			}
			r.cell(letters[j], style, c, row[j])
		}
		if r.end(); r.err != nil {
			break
		}
	}
	return r.flush()
}

// writeHeader writes the names of the columns and returns the letters of each.
func (s *sheet) writeHeader(r *rowWriter, st *styles) []string {
	letters := make([]string, len(s.Columns))
	r.begin(1)
	for i := range s.Columns {
		letters[i] = columnName(i)
		r.text(letters[i], st.header, s.Columns[i].Name)
	}
	r.end()
	return letters
}

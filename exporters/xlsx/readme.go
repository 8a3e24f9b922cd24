package xlsx

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"pakrus/schema"
)

// readme is the text of the first sheet: title, facts of the dataset, list of sheets.
type readme struct {
	meta   *schema.Meta
	facts  [][2]string
	sheets []*sheet
	st     *styles
}

const reading = "The first row of each sheet names the columns; the comment on a name says what the column means. " +
	"An empty cell is a missing value. Dates are text: a day is YYYY-MM-DD, and a date that is less exact follows EDTF (ISO 8601-2). " +
	"Several values in one cell are separated by a semicolon and a space."

func newReadme(meta *schema.Meta, sheets []*sheet, st *styles) *readme {
	r := &readme{meta: meta, sheets: sheets, st: st}
	for _, fact := range [][2]string{
		{"Description", meta.Description},
		{"Version", meta.Version},
		{"Released", string(meta.Released)},
		{"Period", string(meta.Coverage)},
		{"Keywords", strings.Join(meta.Keywords, "; ")},
		{licenseLabel, fmt.Sprintf("%s (%s)", meta.License.Title, meta.License.SPDX)},
		{"How to cite", citation(meta)},
		{"How to read", reading},
	} {
		if fact[1] != "" {
			r.facts = append(r.facts, fact)
		}
	}
	return r
}

const (
	licenseLabel = "Licence"
	factWidth    = 90 // of the column of facts, in characters
	lineHeight   = 15 // in points
)

// citation names the dataset as APA (7th edition, section 10.9) names a data set.
func citation(meta *schema.Meta) string {
	return fmt.Sprintf("%s (%.4s). %s (version %s) [Data set].", author(meta), meta.Released, meta.Title, meta.Version)
}

// addReadme turns the sheet that a new file has into the README.
func addReadme(f *excelize.File, meta *schema.Meta, sheets []*sheet, st *styles) (*readme, error) {
	r := newReadme(meta, sheets, st)
	for _, text := range r.texts() {
		if err := checkText(text); err != nil {
			return nil, err
		}
	}
	if err := f.SetSheetName("Sheet1", readmeName); err != nil {
		return nil, err
	}
	if err := f.SetSheetDimension(readmeName, fmt.Sprintf("A1:C%d", r.listRow()+len(sheets))); err != nil {
		return nil, err
	}
	for i, width := range []float64{30, factWidth, 10} {
		if err := f.SetColWidth(readmeName, columnName(i), columnName(i), width); err != nil {
			return nil, err
		}
	}
	return r, r.addLinks(f)
}

func (r *readme) texts() []string {
	texts := []string{r.meta.Title}
	for _, fact := range r.facts {
		texts = append(texts, fact[1])
	}
	for _, s := range r.sheets {
		texts = append(texts, s.Title)
	}
	return texts
}

// listRow is the number of the row that heads the list of sheets.
func (r *readme) listRow() int { return 1 + len(r.facts) + 2 }

func (r *readme) addLinks(f *excelize.File) error {
	for i, fact := range r.facts {
		if fact[0] != licenseLabel || !isLink(r.meta.License.URL) {
			continue
		}
		if err := f.SetCellHyperLink(readmeName, "B"+strconv.Itoa(i+2), r.meta.License.URL, "External"); err != nil {
			return err
		}
	}
	for i, s := range r.sheets {
		cell := "A" + strconv.Itoa(r.listRow()+1+i)
		if err := f.SetCellHyperLink(readmeName, cell, "'"+s.Name+"'!A1", "Location"); err != nil {
			return err
		}
	}
	return nil
}

func (r *readme) write(w io.Writer) error {
	out := &rowWriter{w: w}
	out.beginHigh(1, 2*lineHeight)
	out.text("A", r.st.label, "Title")
	out.text("B", r.st.title, r.meta.Title)
	out.end()
	for i, fact := range r.facts {
		out.beginHigh(i+2, height(fact[1]))
		out.text("A", r.st.label, fact[0])
		out.text("B", r.factStyle(fact[0]), fact[1])
		out.end()
	}
	r.writeList(out)
	return out.flush()
}

// height is that of the row of a fact: not every program fits rows to wrapped text.
func height(text string) int {
	return lineHeight * (1 + utf8.RuneCountInString(text)/(factWidth-5))
}

func (r *readme) factStyle(label string) int {
	if label == licenseLabel && isLink(r.meta.License.URL) {
		return r.st.link
	}
	return r.st.body
}

func (r *readme) writeList(out *rowWriter) {
	out.begin(r.listRow())
	for i, name := range []string{"Sheet", "One row is", "Rows"} {
		out.text(columnName(i), r.st.header, name)
	}
	out.end()
	for i, s := range r.sheets {
		out.begin(r.listRow() + 1 + i)
		out.text("A", r.st.link, s.Name)
		out.text("B", r.st.body, s.Title)
		out.value("C", r.st.integer, "", strconv.Itoa(s.Len()))
		out.end()
	}
}
